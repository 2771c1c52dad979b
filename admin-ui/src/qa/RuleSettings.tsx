// How is a rule set, who set it so, and why?
import { useState } from 'react';
import { Box, Button, Typography } from '@mui/material';
import ConfigureIcon from '@mui/icons-material/TuneOutlined';
import type { RuleView } from '@kommunalredaktion/shared';
import { useSay } from '../app/say.js';
import { useSession } from '../app/session.js';
import { useFormats } from '../ui/format.js';
import { ConfigureDialog } from './ConfigureDialog.js';
import { settingOf, useSettingLines, type AnyRule } from './rule-setting.js';

const Lines = ({ lines }: { lines: readonly string[] }) => (
  <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
    {lines.map((line) => (
      <li key={line}>{line}</li>
    ))}
  </Box>
);

const History = ({ rule, view }: { rule: AnyRule; view: RuleView }) => {
  const say = useSay();
  const { moment } = useFormats();
  const linesOf = useSettingLines();
  return (
    <Box component="section" sx={{ mt: 2 }}>
      <Typography variant="h3" component="h4" sx={{ mb: 1 }}>
        {say('rules.history')}
      </Typography>
      <Box component="ol" reversed sx={{ m: 0, pl: 0, listStyle: 'none', display: 'grid', gap: 1.5 }}>
        {view.history.map((change) => (
          <Box component="li" key={change.version} sx={{ borderLeft: 3, borderColor: 'divider', pl: 1.5 }}>
            <Typography variant="body2" color="textSecondary">
              {say('rules.history.by', { name: change.changedBy.name, at: moment(change.changedAt), version: change.version })}
            </Typography>
            <Typography sx={{ overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' }}>{change.reason}</Typography>
            <Lines lines={linesOf(rule, change)} />
          </Box>
        ))}
      </Box>
    </Box>
  );
};

export const RuleSettings = ({ rule, view }: { rule: AnyRule; view: RuleView }) => {
  const say = useSay();
  const { session } = useSession();
  const linesOf = useSettingLines();
  const [open, setOpen] = useState(false);
  return (
    <Box component="section" sx={{ mt: 3 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 2, mb: 1 }}>
        <Typography variant="h3" component="h4">
          {say('rules.settings')}
        </Typography>
        {session?.permissions.includes('rule.configure') && (
          <Button size="small" startIcon={<ConfigureIcon />} onClick={() => setOpen(true)}>
            {say('rules.configure')}
          </Button>
        )}
      </Box>
      <Lines lines={linesOf(rule, settingOf(rule, view))} />
      {view.history.length > 0 && <History rule={rule} view={view} />}
      {open && <ConfigureDialog rule={rule} view={view} onClose={() => setOpen(false)} />}
    </Box>
  );
};

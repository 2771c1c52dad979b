// How is a rule set, and how was it set before?
import { useState } from 'react';
import { Box, Button, Typography } from '@mui/material';
import ConfigureIcon from '@mui/icons-material/TuneOutlined';
import type { RuleView } from '@kommunalredaktion/shared';
import { useSay } from '../app/say.js';
import { useSession } from '../app/session.js';
import { ConfigureDialog } from './ConfigureDialog.js';
import { Changes, Lines } from './RuleChanges.js';
import { settingOf, useSettingLines, type AnyRule } from './rule-setting.js';

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
      {view.history.length > 0 && (
        <Box component="section" sx={{ mt: 2 }}>
          <Typography variant="h3" component="h4" sx={{ mb: 1 }}>
            {say('rules.history')}
          </Typography>
          <Changes rule={rule} changes={view.history} />
        </Box>
      )}
      {open && <ConfigureDialog rule={rule} view={view} onClose={() => setOpen(false)} />}
    </Box>
  );
};

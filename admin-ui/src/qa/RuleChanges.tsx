// Who set a rule how, when and why?
import { Box, Typography } from '@mui/material';
import type { RuleView } from '@kommunalredaktion/shared';
import { useSay } from '../app/say.js';
import { useFormats } from '../ui/format.js';
import { useSettingLines, type AnyRule } from './rule-setting.js';

export const Lines = ({ lines }: { lines: readonly string[] }) => (
  <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
    {lines.map((line) => (
      <li key={line}>{line}</li>
    ))}
  </Box>
);

export const Changes = ({ rule, changes }: { rule: AnyRule; changes: RuleView['history'] }) => {
  const say = useSay();
  const { moment } = useFormats();
  const linesOf = useSettingLines();
  return (
    <Box component="ol" reversed sx={{ m: 0, pl: 0, listStyle: 'none', display: 'grid', gap: 1.5 }}>
      {changes.map((change) => (
        <Box component="li" key={change.version} sx={{ borderLeft: 3, borderColor: 'divider', pl: 1.5 }}>
          <Typography variant="body2" color="textSecondary">
            {say('rules.history.by', { name: change.changedBy.name, at: moment(change.changedAt), version: change.version })}
          </Typography>
          <Typography sx={{ overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' }}>{change.reason}</Typography>
          <Lines lines={linesOf(rule, change)} />
        </Box>
      ))}
    </Box>
  );
};

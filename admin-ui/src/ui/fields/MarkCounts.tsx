// How much is to be said below this place? Numbers of remarks, findings and changes beside a fold.
import { Box, Chip } from '@mui/material';
import { useSay } from '../../app/say.js';
import { isUnder, useMarks } from './form-state.js';

/** Counts for one path or for several that stand under one heading. */
export const MarkCounts = ({ path }: { path: string | readonly string[] }) => {
  const say = useSay();
  const { findings, errors, changed, remarks } = useMarks();
  const paths = typeof path === 'string' ? [path] : path;
  const below = (at: string) => paths.some((each) => isUnder(each, at));
  const found = findings.filter(({ field }) => below(field));
  const refused = Object.keys(errors).filter(below).length;
  const edited = changed.filter(below).length;
  const asked = remarks.filter(({ field, changedSince }) => below(field) && !changedSince).length;
  const worst = refused > 0 || found.some(({ severity }) => severity === 'blocker') ? 'error' : 'warning';
  return (
    <Box component="span" sx={{ display: 'inline-flex', gap: 0.5, flexWrap: 'wrap' }}>
      {asked > 0 && (
        <Chip component="span" size="small" variant="outlined" color="warning" label={say('fields.count.remarks', { n: asked })} />
      )}
      {found.length + refused > 0 && (
        <Chip
          component="span"
          size="small"
          variant="outlined"
          color={worst}
          label={say('fields.count.findings', { n: found.length + refused })}
        />
      )}
      {edited > 0 && (
        <Chip component="span" size="small" variant="outlined" color="primary" label={say('fields.count.changed', { n: edited })} />
      )}
    </Box>
  );
};

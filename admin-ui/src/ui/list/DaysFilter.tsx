// How is a list narrowed to a span of days?
import { Box, TextField } from '@mui/material';
import { useSay } from '../../app/say.js';
import { useFilterValue } from './useFilterValue.js';

interface Span {
  readonly from?: string;
  readonly to?: string;
}

/** Both days are included; either may be left open. */
export const DaysFilter = ({ name, label }: { name: string; label: string }) => {
  const say = useSay();
  const [span = {}, change] = useFilterValue<Span>(name);
  const set = (part: Span) => {
    const { from, to } = { ...span, ...part };
    change(from || to ? { ...(from && { from }), ...(to && { to }) } : undefined);
  };
  const input = (end: 'from' | 'to') => (
    <TextField
      type="date"
      label={say(end === 'from' ? 'list.days.from' : 'list.days.to', { label })}
      value={span[end] ?? ''}
      onChange={(event) => set({ [end]: event.target.value })}
      slotProps={{ inputLabel: { shrink: true } }}
      sx={{ width: 165 }}
    />
  );
  return (
    <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
      {input('from')}
      {input('to')}
    </Box>
  );
};

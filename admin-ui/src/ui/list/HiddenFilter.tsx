// How does somebody see, and take away, a filter that a link has set and no input shows?
import { Chip } from '@mui/material';
import CloseIcon from '@mui/icons-material/Close';
import { useSay } from '../../app/say.js';
import { useFilterValue } from './useFilterValue.js';

export const HiddenFilter = ({ name, label }: { name: string; label: string }) => {
  const say = useSay();
  const [value, change] = useFilterValue<unknown>(name);
  if (value === undefined) return null;
  return (
    <Chip
      color="primary"
      label={label}
      icon={<CloseIcon />}
      component="button"
      type="button"
      clickable
      aria-label={say('list.remove-filter', { label })}
      onClick={() => change(undefined)}
      sx={{ height: 36, px: 0.5 }}
    />
  );
};

// How is a list narrowed by a plain yes?
import { Chip } from '@mui/material';
import CheckIcon from '@mui/icons-material/Check';
import { useFilterValue } from './useFilterValue.js';

export const SwitchFilter = ({ name, label }: { name: string; label: string }) => {
  const [on, change] = useFilterValue<boolean>(name);
  return (
    <Chip
      component="button"
      type="button"
      clickable
      aria-pressed={on === true}
      label={label}
      onClick={() => change(on ? undefined : true)}
      {...(on && { icon: <CheckIcon /> })}
      color={on ? 'primary' : 'default'}
      variant={on ? 'filled' : 'outlined'}
      sx={{ height: 36, px: 0.5 }}
    />
  );
};

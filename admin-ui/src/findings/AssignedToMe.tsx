// How does somebody see only the own findings?
import { Chip } from '@mui/material';
import CheckIcon from '@mui/icons-material/Check';
import { useSay } from '../app/say.js';
import { useFilterValue } from '../ui/list/useFilterValue.js';

export const AssignedToMe = ({ account }: { account: string }) => {
  const say = useSay();
  const [assignee, change] = useFilterValue<string>('assignee');
  const on = assignee === account;
  return (
    <Chip
      component="button"
      type="button"
      clickable
      aria-pressed={on}
      label={say('findings.mine')}
      onClick={() => change(on ? undefined : account)}
      {...(on && { icon: <CheckIcon /> })}
      color={on ? 'primary' : 'default'}
      variant={on ? 'filled' : 'outlined'}
      sx={{ height: 36, px: 0.5 }}
    />
  );
};

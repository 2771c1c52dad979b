// Of when are these figures?
import { Typography } from '@mui/material';
import { useSay } from '../app/say.js';
import { useFormats } from './format.js';

export const AsOf = ({ at }: { at: string | undefined }) => {
  const say = useSay();
  const { clock } = useFormats();
  return at ? (
    <Typography component="span" variant="caption" color="textSecondary">
      {say('ui.as-of', { time: clock(at) })}
    </Typography>
  ) : null;
};

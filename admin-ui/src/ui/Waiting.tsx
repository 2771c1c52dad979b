// What is shown while a page is on its way?
import { Box, CircularProgress } from '@mui/material';
import { useSay } from '../app/say.js';

export const Waiting = () => {
  const say = useSay();
  return (
    <Box role="status" aria-label={say('ui.loading')} sx={{ display: 'grid', placeItems: 'center', minHeight: 240 }}>
      <CircularProgress size={32} aria-hidden />
    </Box>
  );
};

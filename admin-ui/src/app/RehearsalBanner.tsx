// How does everybody know that nothing here is real, where that is so?
import { Box } from '@mui/material';
import { useLoginInfo } from './login-info.js';
import { useSay } from './say.js';

export const RehearsalBanner = () => {
  const say = useSay();
  if (!useLoginInfo()?.rehearsal) return null;
  return (
    <Box
      component="section"
      aria-label={say('app.rehearsal.label')}
      sx={{
        px: 2,
        py: 0.75,
        textAlign: 'center',
        fontSize: '0.875rem',
        bgcolor: 'warning.light',
        color: 'warning.dark',
        borderBottom: 1,
        borderColor: 'divider',
      }}
    >
      {say('app.rehearsal')}
    </Box>
  );
};

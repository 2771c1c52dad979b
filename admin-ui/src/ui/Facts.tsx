// How are the known facts of one thing laid out?
import type { ReactNode } from 'react';
import { Box, Typography } from '@mui/material';
import { useSay } from '../app/say.js';

/** Pairs of message key and value; a fact without a value is left out. */
export const Facts = ({ facts }: { facts: readonly (readonly [label: string, value: ReactNode])[] }) => {
  const say = useSay();
  return (
    <Box
      component="dl"
      sx={{
        m: 0,
        display: 'grid',
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'minmax(140px, 220px) minmax(0, 1fr)' },
        columnGap: 2,
        rowGap: { xs: 0, sm: 1.25 },
      }}
    >
      {facts
        .filter(([, value]) => value !== null && value !== undefined && value !== '' && value !== false)
        .map(([label, value]) => (
          <Box key={label} sx={{ display: 'contents' }}>
            <Typography component="dt" variant="body2" color="textSecondary">
              {say(label)}
            </Typography>
            <Typography component="dd" sx={{ m: 0, mb: { xs: 1.25, sm: 0 }, overflowWrap: 'anywhere' }}>
              {value}
            </Typography>
          </Box>
        ))}
    </Box>
  );
};

// Where does what belongs to a long page stay in sight? Beside it on a wide screen, scrolling by itself; below it on a narrow one.
import { Box } from '@mui/material';
import type { ReactNode } from 'react';

export const SideColumn = ({ children }: { children: ReactNode }) => (
  <Box
    component="aside"
    sx={{
      display: 'grid',
      gap: 2.5,
      alignContent: 'start',
      gridAutoRows: 'max-content',
      position: { lg: 'sticky' },
      top: 72,
      maxHeight: { lg: 'calc(100vh - 88px)' },
      overflowY: { lg: 'auto' },
      p: '3px',
    }}
  >
    {children}
  </Box>
);

// How does something said about a field look? A sign beside its words, on the colour of its weight.
import { Box, Typography, type SvgIcon } from '@mui/material';
import type { ReactNode } from 'react';

interface NoteBoxProps {
  readonly Icon: typeof SvgIcon;
  readonly tone: 'error' | 'warning' | 'info' | 'secondary';
  readonly children: ReactNode;
}

export const NoteBox = ({ Icon, tone, children }: NoteBoxProps) => (
  <Box
    sx={{
      display: 'flex',
      gap: 1,
      alignItems: 'flex-start',
      color: `${tone}.dark`,
      bgcolor: `${tone}.light`,
      borderRadius: 1,
      px: 1,
      py: 0.5,
      mt: 0.5,
    }}
  >
    <Icon fontSize="small" aria-hidden sx={{ mt: '2px' }} />
    <Typography component="span" variant="body2" sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
      {children}
    </Typography>
  </Box>
);

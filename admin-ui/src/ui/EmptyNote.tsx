// What is said where nothing is to be shown?
import type { ReactNode } from 'react';
import { Box, Typography } from '@mui/material';
import DoneIcon from '@mui/icons-material/TaskAltOutlined';

/** Says what was looked at, so that "nothing" is an answer. */
export const EmptyNote = ({ title, children }: { title: string; children?: ReactNode }) => (
  <Box sx={{ display: 'flex', flexDirection: 'column', alignItems: 'center', textAlign: 'center', gap: 0.5, px: 3, py: 5 }}>
    <DoneIcon sx={{ color: 'text.secondary', fontSize: 36 }} aria-hidden />
    <Typography sx={{ fontWeight: 650 }}>{title}</Typography>
    {children && (
      <Typography color="textSecondary" component="div" sx={{ maxWidth: 560 }}>
        {children}
      </Typography>
    )}
  </Box>
);

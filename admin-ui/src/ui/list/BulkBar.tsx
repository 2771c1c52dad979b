// What can be done with the selected rows?
import type { ReactNode } from 'react';
import { Box, Button, Typography } from '@mui/material';
import { useListContext } from 'react-admin';
import { useSay } from '../../app/say.js';

export const BulkBar = ({ children }: { children: ReactNode }) => {
  const say = useSay();
  const { selectedIds = [], onUnselectItems } = useListContext();
  if (!children || selectedIds.length === 0) return null;
  return (
    <Box
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        gap: 1.5,
        px: 2,
        py: 1,
        bgcolor: 'primary.light',
        borderBottom: 1,
        borderColor: 'divider',
      }}
    >
      <Typography role="status" sx={{ fontWeight: 600, color: 'primary.dark' }}>
        {say(selectedIds.length === 1 ? 'list.selected.one' : 'list.selected', { n: selectedIds.length })}
      </Typography>
      {children}
      <Button size="small" onClick={() => onUnselectItems()}>
        {say('list.unselect')}
      </Button>
    </Box>
  );
};

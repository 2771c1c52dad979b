// Which parts of a task did not work, and why?
import { useState } from 'react';
import { Box, Button, Paper, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { useGetList } from 'react-admin';
import type { taskItem } from '@kommunalredaktion/shared';
import { useSay } from '../app/say.js';

type Item = ReturnType<typeof taskItem.parse> & { id: number };
const step = 50;

export const TaskItems = ({ id, failed }: { id: string; failed: number }) => {
  const say = useSay();
  const [shown, setShown] = useState(step);
  const { data = [], total = 0 } = useGetList<Item>(`tasks/${id}/items`, { pagination: { page: 1, perPage: Math.min(shown, 100) } });
  return (
    <Paper variant="outlined" component="section" aria-labelledby="items" sx={{ mt: 2, overflowX: 'auto' }}>
      <Typography variant="h2" id="items" sx={{ p: 2, pb: 1 }}>
        {say('tasks.items', { n: failed })}
      </Typography>
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell>{say('tasks.item')}</TableCell>
            <TableCell>{say('tasks.item.field')}</TableCell>
            <TableCell>{say('tasks.item.message')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {data.map(({ n, item, field, message }) => (
            <TableRow key={n}>
              <TableCell>{item}</TableCell>
              <TableCell>{field ?? '–'}</TableCell>
              <TableCell>{message}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
      {total > data.length && shown < 100 && (
        <Box sx={{ p: 2 }}>
          <Button variant="outlined" size="small" onClick={() => setShown(shown + step)}>
            {say('tasks.items.more')}
          </Button>
        </Box>
      )}
    </Paper>
  );
};

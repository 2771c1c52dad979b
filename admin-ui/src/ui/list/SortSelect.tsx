// How is a list of cards sorted, which has no headings to press?
import { Box, MenuItem, TextField } from '@mui/material';
import { useListContext } from 'react-admin';
import { useSay } from '../../app/say.js';
import type { Column } from './ListTable.js';

export const SortSelect = <T,>({ columns }: { columns: readonly Column<T>[] }) => {
  const say = useSay();
  const { sort, setSort } = useListContext();
  const sortable = columns.filter((column) => column.sort !== undefined);
  if (sortable.length === 0) return null;
  const choose = (value: string) => {
    const [field = '', order] = value.split(' ');
    setSort({ field, order: order === 'DESC' ? 'DESC' : 'ASC' });
  };
  return (
    <Box sx={{ p: 1.5, borderBottom: 1, borderColor: 'divider' }}>
      <TextField
        select
        fullWidth
        label={say('list.sort')}
        value={`${sort.field} ${sort.order}`}
        onChange={(event) => choose(event.target.value)}
      >
        {sortable.flatMap(({ label, sort: field = '' }) =>
          (['ASC', 'DESC'] as const).map((order) => (
            <MenuItem key={field + order} value={`${field} ${order}`}>
              {say(`list.sort.${order}`, { label: say(label) })}
            </MenuItem>
          )),
        )}
      </TextField>
    </Box>
  );
};

// How do the rows of a list look on a phone?
import { Box, Typography } from '@mui/material';
import { useListContext, type RaRecord } from 'react-admin';
import { useSay } from '../../app/say.js';
import { RowLink, SelectRow, type Column, type ListTableProps } from './ListTable.js';

const CardRow = <T extends RaRecord>({
  row,
  columns,
  rowLink,
  selectable,
}: { row: T; selectable: boolean } & Omit<ListTableProps<T>, 'bulk'>) => {
  const say = useSay();
  const title = columns.find(({ lead }) => lead);
  const plain = columns.filter((column) => column.plain);
  const named = columns.filter((column) => !column.lead && !column.plain);
  const show = ({ render }: Column<T>) => render(row);
  return (
    <Box
      component="li"
      sx={{ p: 2, borderBottom: 1, borderColor: 'divider', '&:last-of-type': { borderBottom: 0 }, display: 'flex', gap: 1 }}
    >
      {selectable && (
        <Box sx={{ ml: -1, mt: -0.75 }}>
          <SelectRow id={row.id} title={String(row['title'] ?? row['name'] ?? row.id)} />
        </Box>
      )}
      <Box sx={{ minWidth: 0, flex: 1 }}>
        {title && (
          <Box sx={{ fontSize: '1rem', mb: 0.5 }}>{rowLink ? <RowLink to={rowLink(row)}>{show(title)}</RowLink> : show(title)}</Box>
        )}
        {plain.length > 0 && (
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', mb: 0.5 }}>
            {plain.map((column) => (
              <span key={column.label}>{show(column)}</span>
            ))}
          </Box>
        )}
        {named.length > 0 && (
          <Box
            component="dl"
            sx={{ m: 0, display: 'grid', gridTemplateColumns: 'minmax(90px, max-content) minmax(0, 1fr)', columnGap: 1.5, rowGap: 0.25 }}
          >
            {named.map((column) => (
              <Box key={column.label} sx={{ display: 'contents' }}>
                <Typography component="dt" variant="caption" color="textSecondary">
                  {say(column.label)}
                </Typography>
                <Typography component="dd" variant="body2" sx={{ m: 0, overflowWrap: 'anywhere' }}>
                  {show(column)}
                </Typography>
              </Box>
            ))}
          </Box>
        )}
      </Box>
    </Box>
  );
};

export const CardRows = <T extends RaRecord>({
  columns,
  rowLink,
  selectable,
}: Omit<ListTableProps<T>, 'bulk'> & { selectable: boolean }) => {
  const { data = [] } = useListContext<T>();
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {data.map((row) => (
        <CardRow key={row.id} row={row} columns={columns} rowLink={rowLink} selectable={selectable} />
      ))}
    </Box>
  );
};

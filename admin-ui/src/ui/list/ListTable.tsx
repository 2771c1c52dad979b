// How do the rows of a list look: a table where there is room, cards on a phone?
import type { ReactNode } from 'react';
import { Box, Checkbox, Link, useMediaQuery, type Theme } from '@mui/material';
import { DataTable, useListContext, type RaRecord } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { useSay } from '../../app/say.js';
import { BulkBar } from './BulkBar.js';
import { CardRows } from './CardRows.js';
import { SortSelect } from './SortSelect.js';

export interface Column<T> {
  /** Message key of the heading. */
  readonly label: string;
  readonly render: (row: T) => ReactNode;
  /** Name of the sort in the contract; without it the column does not sort. */
  readonly sort?: string;
  readonly align?: 'right';
  /** Leads the card on a phone and carries the link of the row. */
  readonly lead?: true;
  /** On a phone without its heading, beside others like it. */
  readonly plain?: true;
  readonly width?: number | string;
}

export interface ListTableProps<T> {
  readonly columns: readonly Column<T>[];
  readonly rowLink?: ((row: T) => string) | undefined;
  readonly bulk?: ReactNode;
}

/** The title of a row as its link; `j` and `k` walk from one to the next. */
export const RowLink = ({ to, children }: { to: string; children: ReactNode }) => (
  <Link
    component={RouterLink}
    to={to}
    data-row-link
    onClick={(event) => event.stopPropagation()}
    sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}
  >
    {children}
  </Link>
);

const SelectPage = () => {
  const say = useSay();
  const { data = [], selectedIds, onSelect } = useListContext();
  const here = data.map((row: RaRecord) => row.id);
  const chosen = here.filter((id) => selectedIds.includes(id)).length;
  const toggle = () =>
    onSelect(chosen === here.length ? selectedIds.filter((id) => !here.includes(id)) : [...new Set([...selectedIds, ...here])]);
  return (
    <Checkbox
      size="small"
      checked={chosen > 0 && chosen === here.length}
      indeterminate={chosen > 0 && chosen < here.length}
      onChange={toggle}
      slotProps={{ input: { 'aria-label': say('list.select-page') } }}
    />
  );
};

export const SelectRow = ({ id, title }: { id: RaRecord['id']; title: string }) => {
  const say = useSay();
  const { selectedIds, onToggleItem } = useListContext();
  return (
    <Checkbox
      size="small"
      checked={selectedIds.includes(id)}
      onClick={(event) => event.stopPropagation()}
      onChange={() => onToggleItem(id)}
      slotProps={{ input: { 'aria-label': say('list.select', { title }) } }}
    />
  );
};

export const ListTable = <T extends RaRecord>({ columns, rowLink, bulk }: ListTableProps<T>) => {
  const say = useSay();
  const phone = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'));
  if (phone)
    return (
      <>
        <SortSelect columns={columns} />
        <BulkBar>{bulk}</BulkBar>
        <CardRows columns={columns} rowLink={rowLink} selectable={Boolean(bulk)} />
      </>
    );
  return (
    <>
      <BulkBar>{bulk}</BulkBar>
      <Box sx={{ overflowX: 'auto', '& .RaDataTable-root': { m: 0 } }} tabIndex={-1}>
        <DataTable<T> bulkActionButtons={false} empty={false} hover rowClick={rowLink ? (_id, _resource, row) => rowLink(row as T) : false}>
          {bulk ? (
            <DataTable.Col
              disableSort
              label={<SelectPage />}
              render={(row) => <SelectRow id={row['id'] as string} title={String(row['title'] ?? row['name'] ?? row['id'])} />}
              sx={{ width: 44, py: 0 }}
            />
          ) : null}
          {columns.map(({ label, render, sort, align, width, lead }) => (
            <DataTable.Col
              key={label}
              label={say(label)}
              disableSort={!sort}
              {...(sort && { source: sort })}
              {...(align && { align })}
              sx={{ ...(width !== undefined && { width }), verticalAlign: 'middle' }}
              render={(row) => (lead && rowLink ? <RowLink to={rowLink(row as T)}>{render(row as T)}</RowLink> : render(row as T))}
            />
          ))}
        </DataTable>
      </Box>
    </>
  );
};

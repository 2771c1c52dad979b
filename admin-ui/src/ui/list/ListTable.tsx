// How do the rows of a list look: a table where there is room, cards where there is not?
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
  /** No column of its own: in a table it stands beneath what leads the row. */
  readonly beneath?: true;
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

const leadWidth = 190;
/** In less a table with seven columns has to be pushed to and fro. */
const tableFrom = 1000;
interface LeadProps<T> {
  readonly row: T;
  readonly column: Column<T>;
  readonly columns: readonly Column<T>[];
  readonly to: string | undefined;
}

/** Words stay whole, and what leads the row stays readable however much the others ask for. */
const Lead = <T,>({ row, column: { render }, columns, to }: LeadProps<T>) => (
  <Box sx={{ minWidth: leadWidth }}>
    {to === undefined ? render(row) : <RowLink to={to}>{render(row)}</RowLink>}
    {columns.map(({ label, beneath, render: show }) => beneath && <div key={label}>{show(row)}</div>)}
  </Box>
);

export const ListTable = <T extends RaRecord>({ columns, rowLink, bulk }: ListTableProps<T>) => {
  const say = useSay();
  const narrow = useMediaQuery<Theme>((theme) => theme.breakpoints.down(tableFrom));
  if (narrow)
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
      <Box sx={{ overflowX: 'auto', '& .RaDataTable-root': { m: 0 }, '& th': { whiteSpace: 'normal' } }} tabIndex={-1}>
        <DataTable<T> bulkActionButtons={false} empty={false} hover rowClick={rowLink ? (_id, _resource, row) => rowLink(row as T) : false}>
          {bulk ? (
            <DataTable.Col
              disableSort
              label={<SelectPage />}
              render={(row) => <SelectRow id={row['id'] as string} title={String(row['title'] ?? row['name'] ?? row['id'])} />}
              sx={{ width: 44, py: 0 }}
            />
          ) : null}
          {columns.map(
            (column) =>
              !column.beneath && (
                <DataTable.Col
                  key={column.label}
                  label={say(column.label)}
                  disableSort={!column.sort}
                  {...(column.sort && { source: column.sort })}
                  {...(column.align && { align: column.align })}
                  sx={{ ...(column.width !== undefined && { width: column.width }), verticalAlign: 'middle' }}
                  render={(row) =>
                    column.lead ? <Lead row={row as T} to={rowLink?.(row as T)} {...{ column, columns }} /> : column.render(row as T)
                  }
                />
              ),
          )}
        </DataTable>
      </Box>
    </>
  );
};

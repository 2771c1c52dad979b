// How does every list work? Server-side everything; filter, sort and page live in the address.
import type { ReactNode } from 'react';
import { Box, Button, Card, LinearProgress, Typography } from '@mui/material';
import { ListBase, useListContext, type RaRecord, type SortPayload } from 'react-admin';
import type { HttpError } from '../../app/api.js';
import { worthAnotherTry } from '../../app/query-client.js';
import type { ListMeta } from '../../app/dataProvider.js';
import { useSay } from '../../app/say.js';
import { AsOf } from '../AsOf.js';
import { EmptyNote } from '../EmptyNote.js';
import { useFormats } from '../format.js';
import { LoadAlert } from '../LoadAlert.js';
import { Page } from '../Page.js';
import { Waiting } from '../Waiting.js';
import { ListPagination } from './ListPagination.js';
import { ListTable, type Column } from './ListTable.js';
import { useListKeys } from './useListKeys.js';

export interface RoomListProps<T extends RaRecord> {
  readonly resource: string;
  readonly title: string;
  readonly lead?: ReactNode;
  readonly sort: SortPayload;
  readonly columns: readonly Column<T>[];
  /** Filter inputs; they use `useFilterValue`. */
  readonly filters?: ReactNode;
  readonly actions?: ReactNode;
  /** Buttons for the selected rows; with it the list can be selected from. */
  readonly bulk?: ReactNode;
  readonly rowLink?: (row: T) => string;
  /** Said when nothing was found: what was looked for. */
  readonly empty: string;
}

/** What could not be loaded is said where the rows would stand, and nowhere else. */
const asked = { retry: worthAnotherTry, onError: () => undefined };

/** How many there are, of when; read out after every change of the filter. */
const Total = () => {
  const say = useSay();
  const { number } = useFormats();
  const { total, meta } = useListContext();
  const known = meta as ListMeta | undefined;
  if (total === undefined || !known) return <span>&nbsp;</span>;
  const figure = say(known.totalIsExact ? (total === 1 ? 'list.total.one' : 'list.total') : 'list.total.more', { n: number(total) });
  return (
    <Box component="span" sx={{ display: 'inline-flex', gap: 1.5, alignItems: 'baseline', flexWrap: 'wrap' }}>
      <span role="status">{figure}</span>
      <AsOf at={known.asOf} />
    </Box>
  );
};

const Rows = <T extends RaRecord>({ columns, rowLink, bulk, empty }: Pick<RoomListProps<T>, 'columns' | 'rowLink' | 'bulk' | 'empty'>) => {
  const say = useSay();
  const { data, error, isPending, isFetching, filterValues, setFilters } = useListContext<T>();
  const failed = error && (
    <Box sx={{ p: 2 }}>
      <LoadAlert error={error as HttpError} />
    </Box>
  );
  if (failed && !data) return failed;
  if (isPending || !data) return <Waiting />;
  if (data.length === 0) {
    const filtered = Object.keys(filterValues as object).length > 0;
    return (
      <EmptyNote title={say(filtered ? 'list.nothing-filtered' : 'list.nothing')}>
        {empty}
        {filtered && (
          <Box sx={{ mt: 1.5 }}>
            <Button variant="outlined" onClick={() => setFilters({})}>
              {say('list.clear-filters')}
            </Button>
          </Box>
        )}
      </EmptyNote>
    );
  }
  return (
    <Box sx={{ position: 'relative' }}>
      {failed}
      {isFetching && (
        <LinearProgress aria-label={say('ui.loading')} sx={{ position: 'absolute', insetInline: 0, top: 0, height: 2, zIndex: 1 }} />
      )}
      <ListTable columns={columns} rowLink={rowLink} bulk={bulk} />
    </Box>
  );
};

const ListPage = <T extends RaRecord>({ title, lead, actions, filters, ...rows }: RoomListProps<T>) => {
  const keys = useListKeys();
  return (
    <Page
      title={title}
      lead={
        <>
          {lead && <Typography sx={{ maxWidth: 760 }}>{lead}</Typography>}
          <Total />
        </>
      }
      actions={actions}
    >
      <Box ref={keys}>
        {filters && (
          <Box role="search" sx={{ mb: 2 }}>
            {filters}
          </Box>
        )}
        <Card>
          <Rows {...rows} />
        </Card>
        <ListPagination />
      </Box>
    </Page>
  );
};

/** A list inside a page: its filter, sort and page stay with it and out of the address. */
export const PartList = <T extends RaRecord>({
  resource,
  sort,
  filters,
  ...rows
}: Omit<RoomListProps<T>, 'title' | 'lead' | 'actions' | 'bulk'>) => (
  <ListBase<T> resource={resource} sort={sort} perPage={25} storeKey={false} disableSyncWithLocation queryOptions={asked}>
    <Box sx={{ color: 'text.secondary', fontSize: '0.875rem', mb: 1 }}>
      <Total />
    </Box>
    {filters && (
      <Box role="search" sx={{ mb: 2 }}>
        {filters}
      </Box>
    )}
    <Card>
      <Rows {...rows} bulk={undefined} />
    </Card>
    <ListPagination />
  </ListBase>
);

export const RoomList = <T extends RaRecord>(props: RoomListProps<T>) => (
  <ListBase<T> resource={props.resource} sort={props.sort} perPage={25} storeKey={false} queryOptions={asked}>
    <ListPage {...props} />
  </ListBase>
);

// What waits for review, how long, and for whom? Oldest first; one button takes the next.
import { Button, Chip, Typography } from '@mui/material';
import type { RaRecord } from 'react-admin';
import type { QueueItem } from '@kommunalredaktion/shared';
import { useSay } from '../app/say.js';
import { useFormats } from '../ui/format.js';
import { AdministrationFilter } from '../ui/list/AdministrationFilter.js';
import { FilterBar } from '../ui/list/FilterBar.js';
import { HiddenSpan } from '../ui/list/HiddenSpan.js';
import { RoomList } from '../ui/list/RoomList.js';
import { SwitchFilter } from '../ui/list/SwitchFilter.js';
import type { Column } from '../ui/list/ListTable.js';
import { DecisionNotice } from './reviewing/DecisionNotice.js';
import { useNext } from './reviewing/useNext.js';

type Row = QueueItem & RaRecord;

const Owner = ({ row }: { row: Row }) => {
  const say = useSay();
  return (
    <>
      {row.administration.name}
      <Typography variant="caption" component="div" color="textSecondary">
        {say(`record.kind.${row.kind}`)}
      </Typography>
    </>
  );
};

const Waited = ({ row }: { row: Row }) => {
  const { ago, moment } = useFormats();
  return (
    <time dateTime={row.submittedAt} title={moment(row.submittedAt)} style={{ whiteSpace: 'nowrap' }}>
      {ago(row.submittedAt)}
    </time>
  );
};

const Missing = ({ row }: { row: Row }) => {
  const say = useSay();
  return <>{row.missing.map((kind) => say(`edition.approval.${kind}`)).join(', ')}</>;
};

const Reviewer = ({ row }: { row: Row }) => {
  const say = useSay();
  if (!row.claimedBy) return <>{say('editions.queue.free')}</>;
  return row.mine ? <Chip size="small" color="primary" label={say('editions.queue.me')} /> : <>{row.claimedBy.name}</>;
};

const columns: readonly Column<Row>[] = [
  { label: 'editions.queue.title', lead: true, width: '24%', render: (row) => row.title },
  { label: 'ui.administration', render: (row) => <Owner row={row} /> },
  { label: 'editions.queue.waiting', sort: 'submittedAt', render: (row) => <Waited row={row} /> },
  { label: 'editions.queue.by', render: (row) => row.submittedBy.name },
  { label: 'editions.queue.missing', render: (row) => <Missing row={row} /> },
  { label: 'editions.queue.findings', align: 'right', render: (row) => row.findings },
  { label: 'editions.queue.reviewer', render: (row) => <Reviewer row={row} /> },
];

export const ReviewQueue = () => {
  const say = useSay();
  const { next, busy, mayTakeNext } = useNext();
  return (
    <>
      <RoomList<Row>
        resource="review-queue"
        title={say('editions.queue')}
        lead={say('editions.queue.lead')}
        sort={{ field: 'submittedAt', order: 'ASC' }}
        columns={columns}
        rowLink={(row) => `/review/${row.editionId}`}
        empty={say('editions.queue.empty')}
        actions={
          mayTakeNext && (
            <Button variant="contained" loading={busy} onClick={() => void next()}>
              {say('editions.queue.next')}
            </Button>
          )
        }
        filters={
          <FilterBar>
            <AdministrationFilter />
            <SwitchFilter name="mine" label={say('editions.queue.mine')} />
            <HiddenSpan name="submittedAt" label={say('editions.queue.submitted')} />
          </FilterBar>
        }
      />
      <DecisionNotice />
    </>
  );
};

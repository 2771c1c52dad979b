// Which records are there, in which state, and what is wrong with them?
import { Box, Button, Typography } from '@mui/material';
import AddIcon from '@mui/icons-material/Add';
import { Link } from 'react-router';
import type { RecordSummary } from '@kommunalredaktion/shared';
import { useSay } from '../app/say.js';
import { useSession } from '../app/session.js';
import { districtBeside } from '../ui/district.js';
import { EditionStateChip, RecordStateChip } from '../ui/Chips.js';
import { today, useFormats } from '../ui/format.js';
import type { Column } from '../ui/list/ListTable.js';
import { RoomList } from '../ui/list/RoomList.js';
import { DownloadButton } from './DownloadButton.js';
import { FindingCounts } from './FindingCounts.js';
import { RecordFilters } from './RecordFilters.js';
import { ReviewByButton } from './ReviewByButton.js';

const Kind = ({ kind }: RecordSummary) => (
  <Box component="span" sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>
    {useSay()(`record.kind.${kind}`)}
  </Box>
);

const Administration = ({ administration }: RecordSummary) => {
  const district = districtBeside(useSay(), administration);
  return (
    <>
      {administration.name}
      {district && (
        <Typography variant="caption" component="div" color="textSecondary">
          {district}
        </Typography>
      )}
    </>
  );
};

const State = ({ state, openState }: RecordSummary) => (
  <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5 }}>
    {(state !== 'live-with-draft' || !openState) && state !== 'new' && <RecordStateChip state={state} />}
    {state === 'live-with-draft' && openState && <RecordStateChip state="live" />}
    {state === 'new' && !openState && <RecordStateChip state="new" />}
    {openState && <EditionStateChip state={openState} />}
  </Box>
);

const Changed = ({ updatedAt }: RecordSummary) => {
  const { ago, moment } = useFormats();
  return (
    <Box component="time" dateTime={updatedAt} title={moment(updatedAt)} sx={{ whiteSpace: 'nowrap' }}>
      {ago(updatedAt)}
    </Box>
  );
};

const ReviewBy = ({ reviewBy }: RecordSummary) => {
  const say = useSay();
  const { day } = useFormats();
  if (!reviewBy)
    return (
      <Box component="span" sx={{ color: 'text.secondary' }}>
        {say('ui.none')}
      </Box>
    );
  const overdue = reviewBy < today();
  return (
    <Box component="span" sx={overdue ? { color: 'error.main', fontWeight: 600 } : {}}>
      {day(reviewBy)}
      {overdue && (
        <Typography variant="caption" component="div">
          {say('records.overdue')}
        </Typography>
      )}
    </Box>
  );
};

const columns: readonly Column<RecordSummary>[] = [
  { label: 'records.column.title', lead: true, sort: 'title', render: ({ title }) => title, width: '28%' },
  { label: 'records.column.kind', plain: true, beneath: true, render: (record) => <Kind {...record} /> },
  { label: 'ui.administration', sort: 'administration', render: (record) => <Administration {...record} /> },
  { label: 'records.column.state', plain: true, render: (record) => <State {...record} /> },
  { label: 'records.column.findings', render: (record) => <FindingCounts record={record} /> },
  { label: 'records.column.updated', sort: 'updatedAt', render: (record) => <Changed {...record} /> },
  { label: 'records.column.review-by', sort: 'reviewBy', render: (record) => <ReviewBy {...record} /> },
];

export const RecordList = () => {
  const say = useSay();
  const rights = useSession().session?.permissions ?? [];
  const create = rights.includes('record.create') && (
    <Button key="create" variant="contained" startIcon={<AddIcon />} component={Link} to="/records/create">
      {say('records.create')}
    </Button>
  );
  const download = rights.includes('record.download') && <DownloadButton key="download" />;
  return (
    <RoomList<RecordSummary>
      resource="records"
      title={say('app.menu.records')}
      sort={{ field: 'updatedAt', order: 'DESC' }}
      columns={columns}
      rowLink={({ id }) => `/records/${id}/show`}
      filters={<RecordFilters />}
      actions={
        <>
          {download}
          {create}
        </>
      }
      empty={say('records.empty')}
      {...(rights.includes('edition.write') && { bulk: <ReviewByButton /> })}
    />
  );
};

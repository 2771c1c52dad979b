// Who did what, when? In sentences.
import { Box, Link, Tooltip, Typography } from '@mui/material';
import SealedIcon from '@mui/icons-material/VerifiedOutlined';
import UnsealedIcon from '@mui/icons-material/HourglassEmptyOutlined';
import { Link as RouterLink } from 'react-router';
import { journalEvents, type JournalRow as Row } from '@kommunalredaktion/shared';
import { useSay } from '../app/say.js';
import { useFormats } from '../ui/format.js';
import { AdministrationFilter } from '../ui/list/AdministrationFilter.js';
import { ChoiceFilter } from '../ui/list/ChoiceFilter.js';
import { DaysFilter } from '../ui/list/DaysFilter.js';
import { FilterBar } from '../ui/list/FilterBar.js';
import { HiddenFilter } from '../ui/list/HiddenFilter.js';
import type { Column } from '../ui/list/ListTable.js';
import { RoomList } from '../ui/list/RoomList.js';
import { journalDetails } from './journal-details.js';
import { subjectLink } from './subject-link.js';

const Subject = ({ subject }: Pick<Row, 'subject'>) => {
  const say = useSay();
  const words = subject.title ?? say(`journal.subject.${subject.kind}`);
  const to = subjectLink(subject);
  return to ? (
    <Link component={RouterLink} to={to} underline="always">
      {words}
    </Link>
  ) : (
    <span>{words}</span>
  );
};

const Sentence = ({ actor, event, subject, details }: Row) => {
  const say = useSay();
  const { day } = useFormats();
  const more = journalDetails(say, details, day);
  const aboutThemselves = subject.kind === 'account' && subject.id === actor.id;
  return (
    <Box sx={{ maxWidth: 760 }}>
      <strong>{actor.name}</strong> {say(`journal.event.${event}`)}
      {!aboutThemselves && (
        <>
          : <Subject subject={subject} />
        </>
      )}
      {more && (
        <Typography component="div" variant="caption" color="textSecondary">
          {more}
        </Typography>
      )}
    </Box>
  );
};

const At = ({ at }: Pick<Row, 'at'>) => {
  const { moment } = useFormats();
  return (
    <Box component="time" dateTime={at} sx={{ whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' }}>
      {moment(at)}
    </Box>
  );
};

const Seal = ({ sealed }: Pick<Row, 'sealed'>) => {
  const words = useSay()(sealed ? 'journal.sealed' : 'journal.unsealed');
  const Icon = sealed ? SealedIcon : UnsealedIcon;
  return (
    <Tooltip title={words}>
      <Icon fontSize="small" role="img" aria-label={words} sx={{ color: sealed ? 'success.main' : 'text.secondary' }} />
    </Tooltip>
  );
};

const columns: readonly Column<Row>[] = [
  { label: 'history.column.at', sort: 'n', render: (row) => <At {...row} />, width: 190 },
  { label: 'history.column.what', lead: true, render: (row) => <Sentence {...row} /> },
  { label: 'ui.administration', render: ({ administration }) => administration?.name ?? '–' },
  { label: 'history.column.seal', render: (row) => <Seal {...row} />, width: 90 },
];

export const JournalList = () => {
  const say = useSay();
  const events = journalEvents.map((value) => ({ value, label: say(`journal.event.${value}`) }));
  return (
    <RoomList<Row>
      resource="journal"
      title={say('app.menu.journal')}
      lead={say('history.lead')}
      sort={{ field: 'n', order: 'DESC' }}
      columns={columns}
      empty={say('history.empty')}
      filters={
        <FilterBar>
          <ChoiceFilter name="event" label={say('history.filter.event')} choices={events} width={300} />
          <AdministrationFilter />
          <HiddenFilter name="record" label={say('list.one-record')} />
          <HiddenFilter name="actor" label={say('list.one-person')} />
          <DaysFilter name="at" label={say('history.filter.at')} />
        </FilterBar>
      }
    />
  );
};

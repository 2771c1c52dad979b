// What is wrong with the published stock, and who takes care of it?
import { Box, Link, Typography } from '@mui/material';
import { useLocale } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { findingStates, severities, type FindingView } from '@kommunalredaktion/shared';
import { useSay } from '../app/say.js';
import { useSession } from '../app/session.js';
import { FindingStateChip, SeverityChip } from '../ui/Chips.js';
import { useFormats } from '../ui/format.js';
import { AdministrationFilter } from '../ui/list/AdministrationFilter.js';
import { ChoiceFilter } from '../ui/list/ChoiceFilter.js';
import { FilterBar } from '../ui/list/FilterBar.js';
import { HiddenFilter } from '../ui/list/HiddenFilter.js';
import { HiddenSpan } from '../ui/list/HiddenSpan.js';
import type { Column } from '../ui/list/ListTable.js';
import { RoomList } from '../ui/list/RoomList.js';
import { RuleFilter } from '../ui/list/RuleFilter.js';
import { useFilterValues } from '../ui/list/useFilterValue.js';
import { AssignedToMe } from './AssignedToMe.js';
import { findingPlace, findingText } from './finding-text.js';

const Sentence = (finding: FindingView) => {
  const say = useSay();
  const place = findingPlace(finding, useLocale() === 'en' ? 'en' : 'de');
  return (
    <Box component="span" sx={{ display: 'block', maxWidth: 620, fontWeight: 500 }}>
      {findingText(say, finding)}
      {place && (
        <Typography component="span" variant="caption" color="textSecondary" sx={{ display: 'block', fontWeight: 400 }}>
          {place}
        </Typography>
      )}
    </Box>
  );
};

const RecordLink = ({ record: { id, kind, title }, administration }: FindingView) => {
  const say = useSay();
  return (
    <>
      <Link component={RouterLink} to={`/records/${id}/show`} onClick={(event) => event.stopPropagation()}>
        {title}
      </Link>
      <Typography component="div" variant="caption" color="textSecondary">
        {say(`record.kind.${kind}`)} · {administration.name}
      </Typography>
    </>
  );
};

const Since = ({ firstSeen }: FindingView) => {
  const { ago, moment } = useFormats();
  return (
    <Box component="time" dateTime={firstSeen} title={moment(firstSeen)} sx={{ whiteSpace: 'nowrap' }}>
      {ago(firstSeen)}
    </Box>
  );
};

const Life = ({ state, assignee }: FindingView) => (
  <>
    <FindingStateChip state={state} />
    {assignee && (
      <Typography component="div" variant="caption" color="textSecondary">
        {assignee.name}
      </Typography>
    )}
  </>
);

const columns: readonly Column<FindingView>[] = [
  { label: 'findings.column.what', lead: true, render: (finding) => <Sentence {...finding} />, width: '38%' },
  { label: 'findings.column.severity', sort: 'severity', plain: true, render: ({ severity }) => <SeverityChip severity={severity} /> },
  { label: 'findings.column.record', render: (finding) => <RecordLink {...finding} /> },
  { label: 'findings.column.rule', sort: 'rule', render: ({ rule }) => rule, width: 90 },
  { label: 'findings.column.since', sort: 'firstSeen', render: (finding) => <Since {...finding} /> },
  { label: 'findings.column.state', plain: true, render: (finding) => <Life {...finding} /> },
];

const OneOrSome = () => {
  const say = useSay();
  const [records] = useFilterValues('record');
  return <HiddenFilter name="record" label={say(records.length > 1 ? 'list.some-records' : 'list.one-record')} />;
};

const Filters = () => {
  const say = useSay();
  const { session } = useSession();
  const choices = (values: readonly string[], key: string) => values.map((value) => ({ value, label: say(`${key}.${value}`) }));
  return (
    <FilterBar>
      <ChoiceFilter name="state" label={say('findings.column.state')} choices={choices(findingStates, 'finding.state')} width={220} />
      <ChoiceFilter name="severity" label={say('findings.column.severity')} choices={choices(severities, 'finding.severity')} width={170} />
      <RuleFilter width={230} />
      <AdministrationFilter />
      <OneOrSome />
      <HiddenSpan name="firstSeen" label={say('findings.filter.first-seen')} />
      <HiddenSpan name="appeared" label={say('findings.filter.appeared')} />
      <HiddenSpan name="fixed" label={say('findings.filter.fixed')} />
      <HiddenSpan name="openOn" label={say('findings.filter.open-on')} />
      <HiddenFilter name="waivedUntil" label={say('findings.filter.waiver-ends')} />
      {session?.permissions.includes('finding.assign') && <AssignedToMe account={session.id} />}
    </FilterBar>
  );
};

export const FindingList = () => {
  const say = useSay();
  return (
    <RoomList<FindingView>
      resource="findings"
      title={say('app.menu.findings')}
      lead={say('findings.lead')}
      sort={{ field: 'firstSeen', order: 'DESC' }}
      columns={columns}
      rowLink={({ id }) => `/findings/${id}/show`}
      filters={<Filters />}
      empty={say('findings.empty')}
    />
  );
};

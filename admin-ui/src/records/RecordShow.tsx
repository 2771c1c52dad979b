// What is known about this record? What is public, what is being written, how they differ, how it came about, what is wrong.
import { Box, Button, Card, Tab, Tabs } from '@mui/material';
import type { ReactNode } from 'react';
import { useLocation, useNavigate, useParams } from 'react-router';
import type { RecordKind, RecordView } from '@kommunalredaktion/shared';
import { useSay } from '../app/say.js';
import { useSession } from '../app/session.js';
import { CompetenceTab } from '../competences/CompetenceTab.js';
import { UsedTab } from '../competences/UsedTab.js';
import { LoadProblem } from '../editions/LoadProblem.js';
import { RecordStateChip } from '../ui/Chips.js';
import { Page } from '../ui/Page.js';
import { useAct } from '../ui/useAct.js';
import { Waiting } from '../ui/Waiting.js';
import { ComparisonTab } from './ComparisonTab.js';
import { DraftTab, LiveTab } from './EditionTabs.js';
import { FindingCounts } from './FindingCounts.js';
import { FindingsTab } from './FindingsTab.js';
import { HistoryTab } from './HistoryTab.js';
import { KindHead } from './KindHead.js';
import { NotMember } from './NotMember.js';
import { RecordFacts } from './RecordFacts.js';
import { useRecord } from './record-queries.js';
import { useBegin } from './useBegin.js';

const contents = {
  live: LiveTab,
  competences: CompetenceTab,
  responsible: CompetenceTab,
  used: UsedTab,
  draft: DraftTab,
  comparison: ComparisonTab,
  history: HistoryTab,
  findings: FindingsTab,
} as const satisfies Readonly<Record<string, (props: { record: RecordView }) => ReactNode>>;
type TabName = keyof typeof contents;

/** What else is to be seen of a record of this kind, behind its public text. */
const special: Readonly<Record<RecordKind, readonly TabName[]>> = {
  'organisational-unit': ['competences', 'used'],
  service: ['responsible', 'used'],
  supplement: [],
  'online-service': ['competences'],
};
const tabsOf = (kind: RecordKind): readonly TabName[] => ['live', ...special[kind], 'draft', 'comparison', 'history', 'findings'];

/** The chosen view lives in the address, so that it can be sent to somebody. */
const useTab = (record: RecordView): [TabName, (tab: TabName) => void] => {
  const { search, pathname } = useLocation();
  const navigate = useNavigate();
  const wanted = new URLSearchParams(search).get('view');
  const tab =
    tabsOf(record.kind).find((each) => each === wanted) ??
    (record.liveEditionId === null && record.openEditionId !== null ? 'draft' : 'live');
  return [tab, (next) => void navigate(`${pathname}?view=${next}`, { replace: true })];
};

const Actions = ({ record }: { record: RecordView }) => {
  const say = useSay();
  const navigate = useNavigate();
  const { act, busy } = useAct();
  const { begin, busy: beginning } = useBegin(record);
  const { openEditionId, liveEditionId, openState, mayWrite, mayConfirm } = record;
  const mayReview = useSession().session?.permissions.includes('edition.approve-subject') ?? false;
  return (
    <>
      {mayConfirm && liveEditionId !== null && (
        <Button
          variant="outlined"
          disabled={busy}
          onClick={() =>
            void act(`/records/${record.id}/confirmations`, { body: { expectedEdition: liveEditionId }, done: 'records.show.confirmed' })
          }
        >
          {say('records.show.confirm')}
        </Button>
      )}
      {openEditionId !== null && openState === 'in-review' && mayReview && (
        <Button variant="outlined" onClick={() => void navigate(`/review/${openEditionId}`)}>
          {say('records.show.review')}
        </Button>
      )}
      {openEditionId !== null && mayWrite && (openState === 'draft' || openState === 'changes-requested') && (
        <Button variant="contained" onClick={() => void navigate(`/editions/${openEditionId}`)}>
          {say('records.show.edit')}
        </Button>
      )}
      {openEditionId === null && mayWrite && (
        <Button variant="contained" disabled={beginning} onClick={() => void begin()}>
          {say('records.show.begin')}
        </Button>
      )}
    </>
  );
};

const Shown = ({ record }: { record: RecordView }) => {
  const say = useSay();
  const [tab, setTab] = useTab(record);
  const Content = contents[tab];
  const { name, district } = record.administration;
  const hasFindings = Object.values(record.findings).some((n) => n > 0);
  const lead = (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
      <span>
        {say(`record.kind.${record.kind}`)} · {name}
        {district && !name.includes(district) && ` (${district})`}
      </span>
      <RecordStateChip state={record.state} />
      {hasFindings && <FindingCounts record={record} />}
    </Box>
  );
  return (
    <Page title={record.title} lead={lead} actions={<Actions record={record} />}>
      {!record.maintained && <NotMember administration={record.administration} />}
      <KindHead record={record} />
      <Tabs
        value={tab}
        onChange={(_, next: TabName) => setTab(next)}
        variant="scrollable"
        allowScrollButtonsMobile
        aria-label={say('records.show.views')}
        sx={{ mb: 2, borderBottom: 1, borderColor: 'divider' }}
      >
        {tabsOf(record.kind).map((each) => (
          <Tab key={each} value={each} label={say(`records.show.${each}`)} id={`record-tab-${each}`} aria-controls="record-panel" />
        ))}
      </Tabs>
      <Box sx={{ display: 'grid', gap: 3, gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) 300px' }, alignItems: 'start' }}>
        <Box role="tabpanel" id="record-panel" aria-labelledby={`record-tab-${tab}`} sx={{ minWidth: 0 }}>
          <Content record={record} />
        </Box>
        <Card component="aside" sx={{ p: 2 }}>
          <RecordFacts record={record} />
        </Card>
      </Box>
    </Page>
  );
};

export const RecordShow = () => {
  const { id = '' } = useParams();
  const { data: record, error } = useRecord(id);
  if (error && !record) return <LoadProblem error={error} />;
  return record ? <Shown key={id} record={record} /> : <Waiting />;
};

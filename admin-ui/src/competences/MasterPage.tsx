// What has changed in a service since a municipality added to it? Part by part, only where the two meet, with the own words beside it.
import { Alert, Box, Button } from '@mui/material';
import { Link, useParams } from 'react-router';
import { compare, type MasterComparison } from '@kommunalredaktion/shared';
import { pageLanguage, useSay } from '../app/say.js';
import { changedEntries, type Entry } from '../editions/comparison/entries.js';
import { LoadProblem } from '../editions/LoadProblem.js';
import { EmptyNote } from '../ui/EmptyNote.js';
import { useFormats } from '../ui/format.js';
import { Page } from '../ui/Page.js';
import { Waiting } from '../ui/Waiting.js';
import { isGone, usePartNames, useMasterComparison } from './competence-queries.js';
import { MasterDecision } from './MasterDecision.js';
import { MasterPart } from './MasterPart.js';

const useEntries = ({ texts: { before, now } }: MasterComparison): ((part: string) => Entry[]) => {
  const say = useSay();
  const entries = changedEntries(
    { kind: 'service', before, after: now, changes: compare('service', before, now, pageLanguage()) },
    (field) => say(field.label),
  );
  return (part) => entries.filter(({ path }) => path === part || path.startsWith(`${part}.`));
};

const Lead = ({ service, now }: Pick<MasterComparison, 'service' | 'now'>) => {
  const say = useSay();
  if (service === null) return null;
  return (
    <>
      {say('competences.master.service')} {now ? <Link to={`/records/${service.id}/show`}>{service.title}</Link> : service.title} ·{' '}
      {service.owner}
    </>
  );
};

/** Nothing to do is an answer, too: it says what was looked at. */
const Nothing = ({ supplement, now, said }: MasterComparison) => {
  const say = useSay();
  const { day } = useFormats();
  const parts = usePartNames(said);
  if (supplement.editionId === null)
    return <EmptyNote title={say('competences.master.not-public')}>{say('competences.master.not-public.lead')}</EmptyNote>;
  if (now === null) return <EmptyNote title={say('competences.master.no-service')} />;
  return (
    <EmptyNote title={say('competences.master.fitting')}>
      {said.length > 0 ? say('competences.master.checked', { parts, day: day(now.since) }) : say('records.supplement.nothing')}
    </EmptyNote>
  );
};

const Compared = ({ comparison, onRefused }: { comparison: MasterComparison; onRefused: () => void }) => {
  const say = useSay();
  const entriesOf = useEntries(comparison);
  if (comparison.changed.length === 0 && !isGone(comparison)) return <Nothing {...comparison} />;
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      {isGone(comparison) && <Alert severity="warning">{say('competences.master.notice.gone')}</Alert>}
      {comparison.changed.map((part) => (
        <MasterPart key={part} name={part} comparison={comparison} entries={entriesOf(part)} />
      ))}
      <MasterDecision comparison={comparison} onRefused={onRefused} />
    </Box>
  );
};

export const MasterPage = () => {
  const say = useSay();
  const { id = '' } = useParams();
  const { data, error, refetch } = useMasterComparison(id);
  if (error && !data) return <LoadProblem error={error} />;
  if (!data) return <Waiting />;
  return (
    <Page
      title={say('competences.master.title', { title: data.supplement.title })}
      lead={<Lead {...data} />}
      actions={
        <Button component={Link} to={`/records/${id}/show`}>
          {say('editions.to-record')}
        </Button>
      }
    >
      <Compared comparison={data} onRefused={() => void refetch()} />
    </Page>
  );
};

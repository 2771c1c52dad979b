// How is a submission judged? Old beside new, findings at their place, a decision, and straight on to the next.
import { Box, Button, Card, TextField, ToggleButton, ToggleButtonGroup, Typography } from '@mui/material';
import { useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import type { EditionAction, EditionView } from '@kommunalredaktion/shared';
import { useSay } from '../app/say.js';
import { useSession } from '../app/session.js';
import { useFormats } from '../ui/format.js';
import { Page } from '../ui/Page.js';
import { Waiting } from '../ui/Waiting.js';
import { ActionBar } from './ActionBar.js';
import { commentInputId, Comments } from './Comments.js';
import { entryDomId } from './comparison/ComparisonView.js';
import { groupsOf } from './comparison/entries.js';
import { decidedFrom, DecisionNotice } from './reviewing/DecisionNotice.js';
import { useEdition } from './edition-queries.js';
import { useFieldReview, type FieldReview } from './reviewing/field-review.js';
import { LoadProblem } from './LoadProblem.js';
import { KeyHelp, useReviewKeys, type ReviewKey } from './reviewing/review-keys.js';
import { Progress, ReviewedFields } from './reviewing/ReviewedFields.js';
import { Approvals, StateLine } from './StateLine.js';
import { useNext } from './reviewing/useNext.js';
import { useReview, type Review } from './reviewing/useReview.js';
import { useSteps, type Steps } from './useSteps.js';

type Shown = 'changes' | 'all';
/** After these the reviewer is done here; other steps leave them on the page. */
const deciding: readonly EditionAction[] = ['approve', 'request-changes', 'publish', 'publish-urgently', 'second-look'];

const Removed = ({ edition }: { edition: EditionView }) => {
  const say = useSay();
  if (edition.removedHtml.length === 0) return null;
  return (
    <Box component="details" sx={{ mt: 2 }}>
      <summary>{say('editions.removed-html', { n: edition.removedHtml.length })}</summary>
      <ul>{edition.removedHtml.map((piece, index) => <li key={index}><code style={{ overflowWrap: 'anywhere' }}>{piece}</code></li>)}</ul>
    </Box>
  );
};

const Side = ({ edition, steps, onHelp }: { edition: EditionView; steps: Steps; onHelp: () => void }) => {
  const say = useSay();
  return (
    <Box component="aside" sx={{ display: 'grid', gap: 2.5, alignContent: 'start', gridAutoRows: 'max-content', position: { lg: 'sticky' }, top: 72, maxHeight: { lg: 'calc(100vh - 88px)' }, overflowY: { lg: 'auto' }, p: '3px' }}>
      <Card sx={{ p: 2, display: 'grid', gap: 1.5 }}>
        <StateLine edition={edition} />
        <Approvals edition={edition} />
        <Typography variant="body2" color="textSecondary">{say('editions.authors', { names: edition.authors.map(({ name }) => name).join(', ') })}</Typography>
        <ActionBar steps={steps} />
        <Button size="small" onClick={onHelp} sx={{ justifySelf: 'start' }}>{say('editions.keys.show')}</Button>
      </Card>
      <Comments edition={edition} />
    </Box>
  );
};

const searchId = 'review-search';
const focusOn = (id: string): void => {
  const element = document.getElementById(id);
  element?.scrollIntoView({ block: 'nearest' });
  element?.focus({ preventScroll: true });
};

interface Tools { readonly shown: Shown; readonly setShown: (shown: Shown) => void; readonly words: string; readonly setWords: (words: string) => void; readonly edition: EditionView; readonly review: Review; readonly fields: FieldReview }

const Toolbar = ({ shown, setShown, words, setWords, ...rest }: Tools) => {
  const say = useSay();
  const { review } = rest;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center', mb: 1.5 }}>
      {review.isNew ? <Typography sx={{ flex: '1 1 100%' }}>{say('editions.review-new')}</Typography> : (
        <ToggleButtonGroup exclusive size="small" value={shown} onChange={(_, next: Shown | null) => { if (next) setShown(next); }} aria-label={say('editions.shown')}>
          <ToggleButton value="changes">{say('comparison.changes-only')} ({review.changed.size})</ToggleButton>
          <ToggleButton value="all">{say('comparison.all')}</ToggleButton>
        </ToggleButtonGroup>
      )}
      <TextField id={searchId} type="search" label={say('editions.search')} value={words} onChange={(event) => setWords(event.target.value)} sx={{ flex: '1 1 180px', maxWidth: 320 }} />
      <Typography variant="body2" color="textSecondary" role="status">{say('editions.review-count', { n: review.entries.length, findings: review.findings.length })}</Typography>
      <Progress {...rest} />
    </Box>
  );
};

const Reviewing = ({ edition }: { edition: EditionView }) => {
  const say = useSay();
  const navigate = useNavigate();
  const { ago } = useFormats();
  const { next } = useNext();
  const [shown, setShown] = useState<Shown>('changes');
  const [words, setWords] = useState('');
  const [current, setCurrent] = useState<number>();
  const [helping, setHelping] = useState(false);
  const { review, error } = useReview(edition, { all: shown === 'all', words });
  const fields = useFieldReview(useSession().session?.id ?? '', edition);

  const groups = review ? groupsOf(review.entries) : [];
  const onDone = (after: EditionView, action: EditionAction) => {
    if (!deciding.includes(action)) return;
    fields.forget();
    void next(edition.id, decidedFrom(after, action));
  };
  const about = () => { const group = current === undefined ? undefined : groups[current]; return group && fields.remarks().length === 0 ? `${group.trail.join(' › ')}: ` : ''; };
  const { ask, ...others } = useSteps({ edition, onDone, reasonAbout: about, remarks: fields.remarks, quiet: deciding, receipt: { openFindings: review?.findings.length ?? 0, comparison: shown } });
  // Nobody approves what is not on the screen yet, neither by key nor by button.
  const steps: Steps = { ...others, ask: (action) => { if (review || action !== 'approve') ask(action); } };
  const goTo = (index: number) => { if (groups[index]) { setCurrent(index); focusOn(entryDomId(index)); } };
  const tick = () => {
    const paths = current === undefined ? [] : (groups[current]?.entries ?? []).map(({ path }) => path).filter((path) => review?.changed.has(path));
    fields.setFine(paths, !paths.every((path) => fields.state.get().fine.has(path)));
  };
  const keys: Readonly<Record<ReviewKey, () => void>> = {
    j: () => goTo(current === undefined ? 0 : current + 1), k: () => goTo((current ?? 1) - 1), o: tick, a: () => steps.ask('approve'), r: () => steps.ask('request-changes'),
    c: () => focusOn(commentInputId), '/': () => focusOn(searchId), '?': () => setHelping(true),
  };
  useReviewKeys((key) => keys[key]());

  const { record, administration, submittedAt } = edition;
  const lead = [say(`record.kind.${record.kind}`), administration.name, submittedAt === null ? '' : say('editions.submitted', { ago: ago(submittedAt) })].filter(Boolean).join(' · ');
  return (
    <Page title={record.title} lead={lead} actions={<><Button component={Link} to={`/records/${record.id}/show`}>{say('editions.to-record')}</Button><Button onClick={() => void navigate('/review')}>{say('editions.to-queue')}</Button></>}>
      <Box sx={{ display: 'grid', gap: 3, gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) 300px' }, alignItems: 'start' }}>
        <Box sx={{ minWidth: 0 }}>
          {error && !review && <Typography role="alert">{error.message}</Typography>}
          {!review && !error && <Waiting />}
          {review && <><Toolbar shown={shown} setShown={setShown} words={words} setWords={setWords} edition={edition} review={review} fields={fields} /><ReviewedFields edition={edition} review={review} fields={fields} current={current} onCurrent={setCurrent} /></>}
          {edition.stamp === null && <Typography variant="body2" color="textSecondary" sx={{ mt: 1 }}>{say('editions.not-judged')}</Typography>}
          <Removed edition={edition} />
        </Box>
        <Side edition={edition} steps={steps} onHelp={() => setHelping(true)} />
      </Box>
      {helping && <KeyHelp onClose={() => setHelping(false)} />}
      <DecisionNotice />
    </Page>
  );
};

export const ReviewScreen = () => {
  const { id = '' } = useParams();
  const { data: edition, error } = useEdition(id);
  if (error && !edition) return <LoadProblem error={error} />;
  return edition ? <Reviewing key={id} edition={edition} /> : <Waiting />;
};

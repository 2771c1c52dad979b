// How is a submission judged? Old beside new, findings at their place, a decision, and straight on to the next.
import { Box, Button, Card, TextField, ToggleButton, ToggleButtonGroup, Typography } from '@mui/material';
import { useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import type { EditionView } from '@kommunalredaktion/shared';
import { useSay } from '../app/say.js';
import { useFormats } from '../ui/format.js';
import { Page } from '../ui/Page.js';
import { SideColumn } from '../ui/SideColumn.js';
import { Waiting } from '../ui/Waiting.js';
import { ActionBar } from './ActionBar.js';
import { Comments } from './Comments.js';
import { DecisionNotice } from './reviewing/DecisionNotice.js';
import { useEdition } from './edition-queries.js';
import type { FieldReview } from './reviewing/field-review.js';
import { LoadProblem } from './LoadProblem.js';
import { KeyHelp } from './reviewing/review-keys.js';
import { Progress, ReviewedFields } from './reviewing/ReviewedFields.js';
import { Approvals, StateLine } from './StateLine.js';
import type { Review } from './reviewing/useReview.js';
import { searchId, useReviewing, type Shown } from './reviewing/useReviewing.js';
import type { Steps } from './useSteps.js';

const Removed = ({ edition }: { edition: EditionView }) => {
  const say = useSay();
  if (edition.removedHtml.length === 0) return null;
  return (
    <Box component="details" sx={{ mt: 2 }}>
      <summary>{say('editions.removed-html', { n: edition.removedHtml.length })}</summary>
      <ul>
        {edition.removedHtml.map((piece, index) => (
          <li key={index}>
            <code style={{ overflowWrap: 'anywhere' }}>{piece}</code>
          </li>
        ))}
      </ul>
    </Box>
  );
};

const Side = ({ edition, steps, onHelp }: { edition: EditionView; steps: Steps; onHelp: () => void }) => {
  const say = useSay();
  return (
    <SideColumn>
      <Card sx={{ p: 2, display: 'grid', gap: 1.5 }}>
        <StateLine edition={edition} />
        <Approvals edition={edition} />
        <Typography variant="body2" color="textSecondary">
          {say('editions.authors', { names: edition.authors.map(({ name }) => name).join(', ') })}
        </Typography>
        <ActionBar steps={steps} />
        <Button size="small" onClick={onHelp} sx={{ justifySelf: 'start' }}>
          {say('editions.keys.show')}
        </Button>
      </Card>
      <Comments edition={edition} />
    </SideColumn>
  );
};

interface Tools {
  readonly shown: Shown;
  readonly setShown: (shown: Shown) => void;
  readonly words: string;
  readonly setWords: (words: string) => void;
  readonly edition: EditionView;
  readonly review: Review;
  readonly fields: FieldReview;
}

const Toolbar = ({ shown, setShown, words, setWords, ...rest }: Tools) => {
  const say = useSay();
  const { review } = rest;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center', mb: 1.5 }}>
      {review.isNew ? (
        <Typography sx={{ flex: '1 1 100%' }}>{say('editions.review-new')}</Typography>
      ) : (
        <ToggleButtonGroup
          exclusive
          size="small"
          value={shown}
          onChange={(_, next: Shown | null) => {
            if (next) setShown(next);
          }}
          aria-label={say('editions.shown')}
        >
          <ToggleButton value="changes">
            {say('comparison.changes-only')} ({review.changed.size})
          </ToggleButton>
          <ToggleButton value="all">{say('comparison.all')}</ToggleButton>
        </ToggleButtonGroup>
      )}
      <TextField
        id={searchId}
        type="search"
        label={say('editions.search')}
        value={words}
        onChange={(event) => setWords(event.target.value)}
        sx={{ flex: '1 1 180px', maxWidth: 320 }}
      />
      <Typography variant="body2" color="textSecondary" role="status">
        {say('editions.review-count', { n: review.entries.length, findings: review.findings.length })}
      </Typography>
      <Progress {...rest} />
    </Box>
  );
};

const useLead = ({ record, administration, submittedAt }: EditionView): string => {
  const say = useSay();
  const { ago } = useFormats();
  const submitted = submittedAt === null ? '' : say('editions.submitted', { ago: ago(submittedAt) });
  return [say(`record.kind.${record.kind}`), administration.name, submitted].filter(Boolean).join(' · ');
};

const Ways = ({ edition }: { edition: EditionView }) => {
  const say = useSay();
  const navigate = useNavigate();
  return (
    <>
      <Button component={Link} to={`/records/${edition.record.id}/show`}>
        {say('editions.to-record')}
      </Button>
      <Button onClick={() => void navigate('/review')}>{say('editions.to-queue')}</Button>
    </>
  );
};

const Reviewing = ({ edition }: { edition: EditionView }) => {
  const say = useSay();
  const [helping, setHelping] = useState(false);
  const { review, error, fields, steps, current, setCurrent, ...tools } = useReviewing(edition, () => setHelping(true));
  return (
    <Page title={edition.record.title} lead={useLead(edition)} actions={<Ways edition={edition} />}>
      <Box sx={{ display: 'grid', gap: 3, gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) 300px' }, alignItems: 'start' }}>
        <Box sx={{ minWidth: 0 }}>
          {error && !review && <Typography role="alert">{error.message}</Typography>}
          {!review && !error && <Waiting />}
          {review && (
            <>
              <Toolbar {...tools} edition={edition} review={review} fields={fields} />
              <ReviewedFields edition={edition} review={review} fields={fields} current={current} onCurrent={setCurrent} />
            </>
          )}
          {edition.stamp === null && (
            <Typography variant="body2" color="textSecondary" sx={{ mt: 1 }}>
              {say('editions.not-judged')}
            </Typography>
          )}
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

// How does a reviewer go through a submission? The comparison; below each place what was asked for before, and what they say now.
import { Box, Typography } from '@mui/material';
import { placeInWords, remarksIn, type EditionView } from '@kommunalredaktion/shared';
import { pageLanguage, useSay } from '../../app/say.js';
import { useWatched } from '../../ui/fields/content-store.js';
import { RemarkNote } from '../../ui/fields/RemarkNote.js';
import { ComparisonView } from '../comparison/ComparisonView.js';
import { placeAt, type Entry } from '../comparison/entries.js';
import { FieldDecision } from './FieldDecision.js';
import { isDone, type FieldReview } from './field-review.js';
import type { Review } from './useReview.js';

interface FieldsProps {
  readonly edition: EditionView;
  readonly review: Review;
  readonly fields: FieldReview;
  readonly current: number | undefined;
  readonly onCurrent: (index: number) => void;
}

const offers = ({ actions }: EditionView, wanted: string): boolean => actions.some(({ action }) => action === wanted);

/** How far am I? Read out with every tick. */
export const Progress = ({ edition, review, fields }: Pick<FieldsProps, 'edition' | 'review' | 'fields'>) => {
  const say = useSay();
  const done = useWatched(fields.state, (state) => [...review.changed].filter((path) => isDone(state, path)).length);
  const wanted = offers(edition, 'approve') || offers(edition, 'request-changes');
  if (!wanted || review.changed.size === 0) return null;
  return (
    <Typography variant="body2" color="textSecondary" role="status">
      {say('editions.field.progress', { done, of: review.changed.size })}
    </Typography>
  );
};

export const ReviewedFields = ({ edition, review, fields, current, onCurrent }: FieldsProps) => {
  const say = useSay();
  const mayReturn = offers(edition, 'request-changes');
  const mayTick = mayReturn || offers(edition, 'approve');
  const begun = useWatched(fields.state, ({ remarks }) => Object.keys(remarks).sort().join(' '));
  const earlier = placeAt(review.entries, remarksIn(edition.comments));
  const shown = new Set(review.entries.map(({ path }) => path));
  const elsewhere = begun.split(' ').filter((path) => path !== '' && !shown.has(path));
  const inWords = (path: string) => placeInWords(edition.record.kind, edition.content, path, pageLanguage());
  const below = ({ path, trail }: Entry) => (
    <>
      <Box sx={{ px: 1.5, '&:not(:empty)': { pb: 1 } }}>
        {earlier.at.get(path)?.map((remark) => (
          <RemarkNote key={remark.id} remark={remark} />
        ))}
      </Box>
      <FieldDecision
        review={fields}
        path={path}
        place={trail.join(' › ')}
        mayTick={mayTick && review.changed.has(path)}
        mayReturn={mayReturn}
      />
    </>
  );
  return (
    <>
      <ComparisonView
        entries={review.entries}
        findings={review.findings}
        fresh={review.fresh}
        current={current}
        onCurrent={onCurrent}
        below={below}
      />
      {elsewhere.length + earlier.elsewhere.length > 0 && (
        <Box component="section" aria-labelledby="remarks-elsewhere" sx={{ mt: 1.5 }}>
          <Typography variant="h3" component="h2" id="remarks-elsewhere">
            {say('editions.field.elsewhere')}
          </Typography>
          {earlier.elsewhere.map((remark) => (
            <RemarkNote key={remark.id} remark={remark} place={inWords(remark.field)} />
          ))}
          {elsewhere.map((path) => (
            <Box key={path}>
              <Typography variant="body2" sx={{ fontWeight: 600, mt: 1 }}>
                {inWords(path)}
              </Typography>
              <FieldDecision review={fields} path={path} place={inWords(path)} mayTick={false} mayReturn={mayReturn} />
            </Box>
          ))}
        </Box>
      )}
    </>
  );
};

// What does a reviewer do on the page of a submission? Looks at one place after the other, marks what is fine, decides, and goes on to the next.
import { useState } from 'react';
import type { EditionAction, EditionView } from '@kommunalredaktion/shared';
import { useSession } from '../../app/session.js';
import { commentInputId } from '../Comments.js';
import { entryDomId } from '../comparison/ComparisonView.js';
import { groupsOf } from '../comparison/entries.js';
import { useSteps, type Steps } from '../useSteps.js';
import { decidedFrom } from './DecisionNotice.js';
import { useFieldReview, type FieldReview } from './field-review.js';
import { useReviewKeys, type ReviewKey } from './review-keys.js';
import { useNext } from './useNext.js';
import { useReview, type Review } from './useReview.js';

export type Shown = 'changes' | 'all';
/** After these the reviewer is done here; other steps leave them on the page. */
const deciding: readonly EditionAction[] = ['approve', 'request-changes', 'publish', 'publish-urgently', 'second-look'];

export const searchId = 'review-search';
const focusOn = (id: string): void => {
  const element = document.getElementById(id);
  element?.scrollIntoView({ block: 'nearest' });
  element?.focus({ preventScroll: true });
};

/** The place that is being looked at, among all that are shown. */
const useWalk = (review: Review | null, fields: FieldReview) => {
  const [current, setCurrent] = useState<number>();
  const groups = review ? groupsOf(review.entries) : [];
  const group = current === undefined ? undefined : groups[current];
  const goTo = (index: number): void => {
    if (!groups[index]) return;
    setCurrent(index);
    focusOn(entryDomId(index));
  };
  const tick = (): void => {
    const paths = (group?.entries ?? []).map(({ path }) => path).filter((path) => review?.changed.has(path));
    fields.setFine(paths, !paths.every((path) => fields.state.get().fine.has(path)));
  };
  return { current, setCurrent, trail: group?.trail, goTo, tick };
};

export const useReviewing = (edition: EditionView, showHelp: () => void) => {
  const [shown, setShown] = useState<Shown>('changes');
  const [words, setWords] = useState('');
  const { next } = useNext();
  const { review, error } = useReview(edition, { all: shown === 'all', words });
  const fields = useFieldReview(useSession().session?.id ?? '', edition);
  const { current, setCurrent, trail, goTo, tick } = useWalk(review, fields);

  const onDone = (after: EditionView, action: EditionAction): void => {
    if (!deciding.includes(action)) return;
    fields.forget();
    void next(edition.id, decidedFrom(after, action));
  };
  const { ask, ...others } = useSteps({
    edition,
    onDone,
    reasonAbout: () => (trail && fields.remarks().length === 0 ? `${trail.join(' › ')}: ` : ''),
    remarks: fields.remarks,
    quiet: deciding,
    receipt: { openFindings: review?.findings.length ?? 0, comparison: shown },
  });
  // Nobody approves what is not on the screen yet, neither by key nor by button.
  const steps: Steps = {
    ...others,
    ask: (action) => {
      if (review || action !== 'approve') ask(action);
    },
  };
  const keys: Readonly<Record<ReviewKey, () => void>> = {
    j: () => goTo(current === undefined ? 0 : current + 1),
    k: () => goTo((current ?? 1) - 1),
    o: tick,
    a: () => steps.ask('approve'),
    r: () => steps.ask('request-changes'),
    c: () => focusOn(commentInputId),
    '/': () => focusOn(searchId),
    '?': showHelp,
  };
  useReviewKeys((key) => keys[key]());
  return { review, error, fields, steps, current, setCurrent, shown, setShown, words, setWords };
};

// What lies before a reviewer? The old and the new content, what changed, and what the rules say about it.
import { useMemo } from 'react';
import { useQuery } from '@tanstack/react-query';
import { compare, judge, type Content, type EditionView, type Field, type RecordView, type RuleFinding } from '@kommunalredaktion/shared';
import { api } from '../../app/api.js';
import { pageLanguage, useSay } from '../../app/say.js';
import { allEntries, changedEntries, newOnes, type Entry } from '../comparison/entries.js';
import { useComparison } from '../edition-queries.js';
import { today } from '../drafting/live-marks.js';

export interface Review {
  readonly entries: readonly Entry[];
  /** Paths of everything that changed, shown or not. */
  readonly changed: ReadonlySet<string>;
  /** There was nothing public before it. */
  readonly isNew: boolean;
  readonly findings: readonly RuleFinding[];
  readonly fresh: ReadonlySet<string>;
}

const nothing: readonly RuleFinding[] = [];

/** The edition to compare with: the live one, or for one that is public already the one before it; null when it was the first. */
const useOther = (edition: EditionView): string | null | undefined => {
  const isOpen = edition.record.openEditionId === edition.id;
  const { data } = useQuery({
    queryKey: ['records', 'getOne', edition.record.id, 'editions'],
    enabled: !isOpen,
    queryFn: () => api<RecordView>(`/records/${edition.record.id}`),
  });
  if (isOpen) return 'live';
  if (!data) return undefined;
  const before = data.editions
    .filter(({ number, publishedAt }) => number < edition.number && publishedAt !== null)
    .sort((a, b) => b.number - a.number)[0];
  return before?.id ?? null;
};

/** What the rules say about the live text today; only the difference matters here, so parents are left out on both sides. */
const findingsBefore = (edition: EditionView, before: Content): RuleFinding[] =>
  judge(
    edition.record.kind,
    {
      content: before,
      facts: { today: today(), changedAt: edition.updatedAt, assuredAt: null, parents: [], removedHtml: [], isLive: false },
    },
    [],
  ).findings;

export const useReview = (
  edition: EditionView,
  wish: { readonly all: boolean; readonly words: string },
): { readonly review: Review | null; readonly error: Error | null } => {
  const say = useSay();
  const other = useOther(edition);
  const { data, error } = useComparison(edition.id, edition.revision, other ?? 'live');
  const { all, words } = wish;
  const review = useMemo(() => {
    if (!data || other === undefined) return null;
    const { kind } = edition.record;
    const before = other === null ? null : data.before;
    const compared = { kind, before, after: data.after, changes: compare(kind, before, data.after, pageLanguage()) };
    const label = (field: Field) => say(field.label);
    const changed = changedEntries(compared, label);
    const shown = all ? allEntries(compared, label) : changed;
    const wanted = words.trim().toLocaleLowerCase();
    const findings = edition.stamp?.findings ?? nothing;
    return {
      entries:
        wanted === ''
          ? shown
          : shown.filter((entry) =>
              `${entry.trail.join(' ')} ${JSON.stringify([entry.before, entry.after])}`.toLocaleLowerCase().includes(wanted),
            ),
      changed: new Set(changed.map(({ path }) => path)),
      isNew: before === null,
      findings,
      fresh: before ? newOnes(findings, findingsBefore(edition, before)) : new Set<string>(),
    };
  }, [data, other, edition, all, words, say]);
  return { review, error };
};

// Does a fee or a deadline still stand there that holds no longer, with nothing in its place?
import { z } from 'zod';
import type { Content } from '../../../records/kinds.js';
import { addDays } from '../../calendar.js';
import { germanOf, itemsOf, written, type ItemOf } from '../../content-parts.js';
import { service } from '../../example.js';
import { defineRule, type Hit } from '../../rule.js';

const lists = ['fees', 'deadlines', 'processingTimes'] as const;
type Item = ItemOf<(typeof lists)[number]>;

/** By custom this day means: without end. */
const forever = '9999-12-31';
const firstDayOf = ({ validity }: Item): string => written(validity?.from);
const lastDayOf = ({ validity }: Item): string => written(validity?.to) || forever;
const typeOf = (item: Item): string => ('type' in item ? (item.type ?? '') : '');

const shareAreas = ({ areas: some }: Item, { areas: others }: Item): boolean =>
  (some ?? []).length === 0 || (others ?? []).length === 0 || (some ?? []).some((area) => (others ?? []).includes(area));

/** Few words beside a value tell what it is for; many explain it, and words without a value are the statement itself. */
const longestLabel = 80;
const values = ['amount', 'from', 'to', 'duration', 'durationTo'] as const;
const hasValue = (item: Item & { readonly [name in (typeof values)[number]]?: unknown }): boolean =>
  ('kind' in item && item.kind === 'free') || values.some((name) => (item[name] ?? '') !== '');
/** “ab 1. Januar 2026” sets apart what is meant to follow each other. */
const since = /(?:(?<!\p{L})(?:gültig|ab|bis|seit|vom|zum|dem) +)*(?<!\d)(?:\d{1,2}\. *(?:\d{1,2}\.|\p{L}+) *)?20\d\d(?!\d)/giu;
const telling = /(?<![\p{L}\p{N}])(?!(?:d(?:er|ie|as|es|em|en)|eine?[nmrs]?|für|und|je|pro|gebühr|kosten)(?!\p{L}))[\p{L}\p{N}]+/gu;
const labelOf = (item: Item): readonly string[] => {
  const text = germanOf(item.text);
  return text.length > longestLabel || !hasValue(item) ? [] : (text.replace(since, ' ').toLowerCase().match(telling) ?? []);
};

type Likeness = 'same' | 'different' | 'not told';
/** “Erwachsene” and “Erwachsene ab 18 Jahren” are alike, “Kinder” is somebody else. */
const likenessOf = (one: readonly string[], other: readonly string[]): Likeness => {
  if (one.length === 0 || other.length === 0) return 'not told';
  return one.every((word) => other.includes(word)) || other.every((word) => one.includes(word)) ? 'same' : 'different';
};

/** New by-laws often begin in the middle of a month that the old amount is still good for. */
const mostDaysBefore = 31;
/** Something of the same type and area that has not ended. Where words do not tell that it is the same, one that held beside the ended one all the time is another. */
const succeeds = (other: Item, ended: Item, today: string): boolean => {
  if (other === ended || lastDayOf(other) < today || typeOf(other) !== typeOf(ended) || !shareAreas(other, ended)) return false;
  const likeness = likenessOf(labelOf(other), labelOf(ended));
  const begin = firstDayOf(other);
  if (likeness === 'different' || begin === '') return likeness !== 'different';
  return begin > firstDayOf(ended) && (likeness === 'same' || begin >= addDays(lastDayOf(ended), -mostDaysBefore));
};

const hitsAt = (content: Content, today: string): Hit[] =>
  lists.flatMap((list) => {
    const items: readonly Item[] = itemsOf(content, list);
    return items
      .filter((item) => lastDayOf(item) < today && !items.some((other) => succeeds(other, item, today)))
      .map((item) => ({ field: `${list}.${item.id}.validity.to`, message: `qa.CUR-05.${list}`, evidence: lastDayOf(item) }));
  });

const fee = (id: string, amount: number, validity: object, more: object = {}) => ({ id, kind: 'fixed', amount, validity, ...more });
const title = (name: string) => `qa.CUR-05.example.${name}`;

export const endedItems = defineRule({
  id: 'CUR-05',
  version: 2,
  severity: 'blocker',
  kinds: ['service', 'supplement'],
  needs: ['dates'],
  source: 'qa.CUR-05.source',
  parameters: z.strictObject({}),
  check: ({ content, facts }) => hitsAt(content, facts.today),
  dueAt: ({ content, facts }) => {
    const ends = lists.flatMap((list) => itemsOf(content, list).map(lastDayOf)).filter((day) => day >= facts.today && day < forever);
    if (ends.length === 0) return null;
    const now = hitsAt(content, facts.today).length;
    return (
      [...new Set(ends)]
        .sort()
        .map((day) => addDays(day, 1))
        .find((day) => hitsAt(content, day).length !== now) ?? null
    );
  },
  examples: {
    passes: [
      { title: title('last-day'), content: service({ fees: [fee('f1', 2880, { to: '2026-03-16' })] }) },
      {
        title: title('successor'),
        content: service({ fees: [fee('f1', 2880, { to: '2025-12-31' }), fee('f2', 3700, { from: '2026-01-01' })] }),
      },
      { title: title('successor-open'), content: service({ fees: [fee('f1', 2880, { to: '2025-12-31' }), fee('f2', 3700, {})] }) },
      {
        title: title('no-end'),
        content: service({ deadlines: [{ id: 'd1', kind: 'duration', duration: 2, unit: 'WOCHE', validity: { from: '2020-01-01' } }] }),
      },
    ],
    fails: [
      { title: title('yesterday'), content: service({ fees: [fee('f1', 2880, { to: '2026-03-15' })] }) },
      {
        title: title('deadline'),
        content: service({
          deadlines: [{ id: 'd1', kind: 'dates', from: '2025-10-01', to: '2025-11-15', validity: { to: '2025-11-15' } }],
        }),
      },
      {
        title: title('other-fee'),
        content: service({
          fees: [
            fee('f1', 2880, { to: '2025-12-31' }, { text: { de: 'Erwachsene' } }),
            fee('f2', 1300, { from: '2026-01-01' }, { text: { de: 'Kinder' } }),
          ],
        }),
      },
      {
        title: title('held-beside'),
        content: service({ fees: [fee('f1', 2880, { to: '2025-12-31' }), fee('f2', 1300, { from: '2020-01-01' })] }),
      },
      {
        title: title('successor-ended'),
        content: service({ fees: [fee('f1', 2880, { to: '2024-12-31' }), fee('f2', 3700, { from: '2025-01-01', to: '2025-12-31' })] }),
      },
    ],
  },
});

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

/** Something of the same type and area that has not ended: it begins later than the ended one, or says the same without a beginning of its own. */
const succeeds = (other: Item, ended: Item, today: string): boolean => {
  if (other === ended || lastDayOf(other) < today || typeOf(other) !== typeOf(ended) || !shareAreas(other, ended)) return false;
  if (firstDayOf(other) !== '') return firstDayOf(other) > firstDayOf(ended);
  const [words, endedWords] = [germanOf(other.text), germanOf(ended.text)];
  return words === '' || endedWords === '' || words === endedWords;
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
  version: 1,
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
          fees: [fee('f1', 2880, { to: '2025-12-31' }, { text: { de: 'Erwachsene' } }), fee('f2', 1300, {}, { text: { de: 'Kinder' } })],
        }),
      },
      {
        title: title('successor-ended'),
        content: service({ fees: [fee('f1', 2880, { to: '2024-12-31' }), fee('f2', 3700, { from: '2025-01-01', to: '2025-12-31' })] }),
      },
    ],
  },
});

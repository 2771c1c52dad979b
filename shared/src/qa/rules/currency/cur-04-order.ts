// Does something begin after it ends? Then it never holds, and nobody notices.
import { z } from 'zod';
import type { Content } from '../../../records/kinds.js';
import { itemsOf, written } from '../../content-parts.js';
import { office, service } from '../../example.js';
import { defineRule, type Hit } from '../../rule.js';

type Span = { from?: unknown; to?: unknown } | null | undefined;
const fullDay = /^\d{4}-\d{2}-\d{2}$/;

/** Days of every year (`--11-01`) may wrap around the end of the year. */
const isReversed = (span: Span): boolean => {
  const [from, to] = [written(span?.from), written(span?.to)];
  return from > to && fullDay.test(from) && fullDay.test(to);
};
const judgeSpan = (span: Span, field: string): Hit[] =>
  isReversed(span)
    ? [{ field: `${field}.to`, message: 'qa.CUR-04.reversed', evidence: `${written(span?.from)} – ${written(span?.to)}` }]
    : [];

const judgeItems = (content: Content): Hit[] => [
  ...itemsOf(content, 'openingHours').flatMap(({ id, validity, deviations }) => [
    ...judgeSpan(validity, `openingHours.${id}.validity`),
    ...(deviations ?? []).flatMap((deviation) => judgeSpan(deviation, `openingHours.${id}.deviations.${deviation.id}`)),
  ]),
  ...itemsOf(content, 'deadlines').flatMap((deadline) => judgeSpan(deadline, `deadlines.${deadline.id}`)),
  ...(['fees', 'deadlines', 'processingTimes', 'documents'] as const).flatMap((list) =>
    itemsOf(content, list).flatMap(({ id, validity }) => judgeSpan(validity, `${list}.${id}.validity`)),
  ),
];

const title = (name: string) => `qa.CUR-04.example.${name}`;
const fee = { id: 'f1', kind: 'fixed', amount: 4800 };

export const order = defineRule({
  id: 'CUR-04',
  version: 2,
  severity: 'blocker',
  kinds: ['organisational-unit', 'service', 'supplement', 'online-service'],
  needs: [],
  source: 'qa.CUR-04.source',
  parameters: z.strictObject({}),
  check: ({ content }) => [...judgeSpan(content['validity'] as Span, 'validity'), ...judgeItems(content)],
  examples: {
    passes: [
      { title: title('in-order'), content: office({ validity: { from: '2026-01-01', to: '2026-12-31' } }) },
      { title: title('one-day'), content: office({ validity: { from: '2026-05-02', to: '2026-05-02' } }) },
      { title: title('open-begin'), content: office({ validity: { to: '2026-12-31' } }) },
      {
        title: title('over-new-year'),
        kind: 'service',
        content: service({ deadlines: [{ id: 'd1', kind: 'dates', from: '--11-01', to: '--02-28' }] }),
      },
    ],
    fails: [
      { title: title('reversed'), content: office({ validity: { from: '2026-12-31', to: '2026-01-01' } }) },
      {
        title: title('wrong-year'),
        content: office({
          openingHours: [
            { id: 'h1', kind: 'opening', slots: [], deviations: [{ id: 'w1', from: '2026-12-24', to: '2026-01-02', closed: true }] },
          ],
        }),
      },
      {
        title: title('fee'),
        kind: 'service',
        content: service({ fees: [{ ...fee, validity: { from: '2027-01-01', to: '2026-06-30' } }] }),
      },
    ],
  },
});

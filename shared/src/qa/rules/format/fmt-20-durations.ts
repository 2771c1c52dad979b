// Can the span of a deadline or a processing time be right? More than nothing, in a unit, and the least not above the most.
import { z } from 'zod';
import type { Content } from '../../../records/kinds.js';
import { itemsOf, written, type ItemOf } from '../../content-parts.js';
import { service, supplement } from '../../example.js';
import { defineRule, type Hit } from '../../rule.js';
import { isLonger } from '../../time-spans.js';

type Spanned = Pick<ItemOf<'processingTimes'>, 'id' | 'duration' | 'unit' | 'durationTo' | 'unitTo'>;

const judgeAmount = (field: string, amount: number | null | undefined): Hit[] =>
  typeof amount === 'number' && !(amount > 0) ? [{ field, message: 'qa.FMT-20.zero', evidence: String(amount) }] : [];

/** `2 to 4 weeks`: one unit may stand for both, wherever it is written. */
const judgeSpan = ({ id, duration, unit, durationTo, unitTo }: Spanned, list: string): Hit[] => {
  const amounts = [...judgeAmount(`${list}.${id}.duration`, duration), ...judgeAmount(`${list}.${id}.durationTo`, durationTo)];
  if (amounts.length > 0 || (typeof duration !== 'number' && typeof durationTo !== 'number')) return amounts;
  const [from, to] = [written(unit) || written(unitTo), written(unitTo) || written(unit)];
  if (from === '') return [{ field: `${list}.${id}.unit`, message: 'qa.FMT-20.unit' }];
  if (typeof duration !== 'number' || typeof durationTo !== 'number') return [];
  return isLonger({ amount: duration, unit: from }, { amount: durationTo, unit: to })
    ? [{ field: `${list}.${id}.durationTo`, message: 'qa.FMT-20.reversed' }]
    : [];
};

const judgeContent = (content: Content): Hit[] => [
  ...itemsOf(content, 'deadlines')
    .filter(({ kind }) => kind !== 'dates')
    .flatMap((deadline) => judgeSpan(deadline, 'deadlines')),
  ...itemsOf(content, 'processingTimes').flatMap((time) => judgeSpan(time, 'processingTimes')),
];

const takes = (more: object) => ({ processingTimes: [{ id: 'p1', ...more }] });
const title = (name: string) => `qa.FMT-20.example.${name}`;

export const durations = defineRule({
  id: 'FMT-20',
  version: 1,
  severity: 'blocker',
  kinds: ['service', 'supplement'],
  needs: [],
  source: 'qa.FMT-20.source',
  parameters: z.strictObject({}),
  check: ({ content }) => judgeContent(content),
  examples: {
    passes: [
      { title: title('range'), content: service(takes({ duration: 2, unit: 'WOCHE', durationTo: 1, unitTo: 'MONAT' })) },
      { title: title('one-unit'), content: service(takes({ duration: 4, durationTo: 6, unitTo: 'WOCHE' })) },
      { title: title('working-days'), content: service(takes({ duration: 10, unit: 'ARBEITSTAG', durationTo: 2, unitTo: 'WOCHE' })) },
      { title: title('half-hour'), content: service(takes({ duration: 0.5, unit: 'STUNDE' })) },
      { title: title('words'), content: service(takes({ text: { de: 'Sie können darauf warten.' } })) },
    ],
    fails: [
      { title: title('zero'), content: service(takes({ duration: 0, unit: 'TAG' })) },
      { title: title('no-unit'), content: service(takes({ duration: 6 })) },
      { title: title('reversed'), content: service(takes({ duration: 6, unit: 'WOCHE', durationTo: 4, unitTo: 'WOCHE' })) },
      {
        title: title('units-mixed'),
        kind: 'supplement',
        content: supplement({ deadlines: [{ id: 'd1', kind: 'duration', duration: 3, unit: 'MONAT', durationTo: 6, unitTo: 'WOCHE' }] }),
      },
    ],
  },
});

// Is a closure still announced that is long over? Who reads of last Christmas does not trust the rest.
import { z } from 'zod';
import type { Content } from '../../../records/kinds.js';
import { addDays } from '../../calendar.js';
import { itemsOf } from '../../content-parts.js';
import { office } from '../../example.js';
import { daysOf } from '../../office/opening-hours.js';
import { defineRule } from '../../rule.js';

interface Announced {
  readonly field: string;
  readonly first: string;
  readonly last: string;
}

const announcedIn = (content: Content): Announced[] =>
  itemsOf(content, 'openingHours').flatMap(({ id, deviations }) =>
    (deviations ?? []).map((deviation) => {
      const [first, last] = daysOf(deviation);
      return { field: `openingHours.${id}.deviations.${deviation.id}`, first, last };
    }),
  );

/** By custom this day means: without end. */
const forever = '9999-12-31';

const closed = (...days: [from: string, to: string][]) =>
  office({
    openingHours: [
      { id: 'h1', kind: 'opening', slots: [], deviations: days.map(([from, to], at) => ({ id: `w${at + 1}`, from, to, closed: true })) },
    ],
  });
const title = (name: string) => `qa.OEZ-06.example.${name}`;

export const pastDeviations = defineRule({
  id: 'OEZ-06',
  version: 1,
  severity: 'warning',
  kinds: ['organisational-unit'],
  needs: ['dates'],
  source: 'qa.OEZ-06.source',
  parameters: z.strictObject({}),
  check: ({ content, facts }) =>
    announcedIn(content)
      .filter(({ last }) => last !== '' && last < facts.today)
      .map(({ field, first, last }) => ({ field, message: 'qa.OEZ-06.past', evidence: first === last ? last : `${first} – ${last}` })),
  dueAt: ({ content, facts }) => {
    const [next] = announcedIn(content)
      .map(({ last }) => last)
      .filter((last) => last >= facts.today && last < forever)
      .sort();
    return next === undefined ? null : addDays(next, 1);
  },
  examples: {
    passes: [
      { title: title('coming'), content: closed(['2026-12-24', '2027-01-01']) },
      { title: title('last-day'), content: closed(['2026-03-09', '2026-03-16']) },
      { title: title('none'), content: closed() },
    ],
    fails: [
      { title: title('yesterday'), content: closed(['2026-03-09', '2026-03-15']) },
      { title: title('last-christmas'), content: closed(['2025-12-24', '2026-01-01'], ['2026-12-24', '2027-01-01']) },
      { title: title('one-day'), content: closed(['2026-02-16', '']) },
    ],
  },
});

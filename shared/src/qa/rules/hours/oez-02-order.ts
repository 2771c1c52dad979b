// Do the times of a day make sense: first open, then close, and no two statements for the same hour?
import { z } from 'zod';
import { itemsOf, written } from '../../content-parts.js';
import { office } from '../../example.js';
import { spanOf, weekdaysOf, type Hours, type Slot } from '../../office/opening-hours.js';
import { defineRule, type Hit } from '../../rule.js';

const between = (from: string, to: string): string => `${from}–${to}`;

const judgeSpan = (field: string, from: unknown, to: unknown): Hit[] => {
  const span = spanOf(from, to);
  return span && span[0] >= span[1] ? [{ field, message: 'qa.OEZ-02.reversed', evidence: between(...span) }] : [];
};

/** Slots with different notes stand side by side on purpose: first Monday of the month, the other Mondays. */
const overlaps = (one: Slot, other: Slot): boolean => {
  const [a, b] = [spanOf(one.from, one.to), spanOf(other.from, other.to)];
  return (
    a !== null &&
    b !== null &&
    a[0] < a[1] &&
    b[0] < b[1] &&
    a[0] < b[1] &&
    b[0] < a[1] &&
    written(one.note) === written(other.note) &&
    weekdaysOf(one).some((day) => weekdaysOf(other).includes(day))
  );
};

const runsInto = ({ validity: one }: Hours, { validity: other }: Hours): boolean => {
  const isOver = (last: unknown, first: unknown) => written(last) !== '' && written(last) < written(first);
  return !isOver(one?.to, other?.from) && !isOver(other?.to, one?.from);
};
/** Notes of blocks tell them apart as those of slots do: one office, two counters. */
const goTogether = (one: Hours, other: Hours): boolean =>
  one === other || (one.kind === other.kind && written(one.note) === written(other.note) && runsInto(one, other));

const judgeOverlaps = (all: readonly Hours[]): Hit[] => {
  const slots = all.flatMap((hours) => (hours.slots ?? []).map((slot) => ({ hours, slot })));
  return slots.flatMap(({ hours, slot }, at) => {
    const earlier = slots.slice(0, at).find((other) => goTogether(other.hours, hours) && overlaps(other.slot, slot))?.slot;
    return earlier === undefined
      ? []
      : [
          {
            field: `openingHours.${hours.id}.slots.${slot.id}.from`,
            message: 'qa.OEZ-02.overlap',
            evidence: `${between(written(earlier.from), written(earlier.to))}, ${between(written(slot.from), written(slot.to))}`,
          },
        ];
  });
};

const judgeHours = (hours: Hours): Hit[] => [
  ...(hours.slots ?? []).flatMap(({ id, from, to }) => judgeSpan(`openingHours.${hours.id}.slots.${id}.to`, from, to)),
  ...(hours.deviations ?? []).flatMap(({ id, opens, closes }) =>
    judgeSpan(`openingHours.${hours.id}.deviations.${id}.closes`, opens, closes),
  ),
];

const open = (...slots: [day: string, from: string, to: string, note?: string][]) =>
  office({
    openingHours: [
      {
        id: 'h1',
        kind: 'opening',
        slots: slots.map(([day, from, to, note], at) => ({ id: `s${at + 1}`, day, from, to, ...(note !== undefined && { note }) })),
      },
    ],
  });
/** A block of its own for each Monday. */
const blocks = (...mondays: [from: string, to: string, more?: object][]) =>
  office({
    openingHours: mondays.map(([from, to, more], at) => ({
      id: `h${at + 1}`,
      kind: 'opening',
      slots: [{ id: 's1', day: 'mo', from, to }],
      ...more,
    })),
  });
const title = (name: string) => `qa.OEZ-02.example.${name}`;

export const hoursOrder = defineRule({
  id: 'OEZ-02',
  version: 2,
  severity: 'blocker',
  kinds: ['organisational-unit'],
  needs: [],
  source: 'qa.OEZ-02.source',
  parameters: z.strictObject({}),
  check: ({ content }) => {
    const all = itemsOf(content, 'openingHours');
    return [...all.flatMap(judgeHours), ...judgeOverlaps(all)];
  },
  examples: {
    passes: [
      { title: title('two-slots'), content: open(['tu', '09:00', '12:00'], ['tu', '13:00', '18:00']) },
      { title: title('touching'), content: open(['th', '08:00', '12:00'], ['th', '12:00', '16:00']) },
      { title: title('midnight'), content: open(['fr', '18:00', '24:00']) },
      {
        title: title('alternating'),
        content: open(['mo', '09:00', '12:00', 'gerade Wochen'], ['mo', '10:00', '15:00', 'ungerade Wochen']),
      },
      {
        title: title('one-after-the-other'),
        content: blocks(['09:00', '12:00', { validity: { to: '2026-04-30' } }], ['10:00', '14:00', { validity: { from: '2026-05-01' } }]),
      },
    ],
    fails: [
      { title: title('reversed'), content: open(['tu', '18:00', '09:00']) },
      { title: title('no-length'), content: open(['tu', '09:00', '09:00']) },
      { title: title('overlap'), content: open(['tu', '09:00', '13:00'], ['tu', '12:30', '18:00']) },
      { title: title('two-blocks'), content: blocks(['09:00', '12:00'], ['10:00', '14:00']) },
      { title: title('workdays'), content: open(['mo-fr', '08:00', '12:00'], ['fr', '11:00', '14:00']) },
    ],
  },
});

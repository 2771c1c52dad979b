// How do rules read opening hours? Times are texts like 09:30 and compare as such.
import { written, type ItemOf } from '../content-parts.js';

export type Hours = ItemOf<'openingHours'>;
export type Slot = Hours['slots'][number];
export type Deviation = NonNullable<Hours['deviations']>[number];

export const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/** Begin and end, both written; null when one is missing. */
export const spanOf = (from: unknown, to: unknown): readonly [from: string, to: string] | null => {
  const [begin, end] = [written(from), written(to)];
  return begin === '' || end === '' ? null : [begin, end];
};

/** First and last day of a deviation; one day counts for both. */
export const daysOf = ({ from, to }: Deviation): readonly [first: string, last: string] => {
  const [first, last] = [written(from), written(to)];
  return [first || last, last || first];
};

const workdays = ['mo', 'tu', 'we', 'th', 'fr'] as const;
export const weekdaysOf = ({ day }: Slot): readonly string[] => (day === 'mo-fr' ? workdays : [day]);

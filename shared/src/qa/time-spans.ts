// Is one span of time certainly longer than another? A month has no fixed number of days, and a week five working days.
import type { TimeUnit } from '../records/codes/codes.js';

/** Units that convert into each other exactly, with how many of the smallest one each holds. */
const family: Readonly<Record<TimeUnit, readonly [family: string, size: number]>> = {
  JAHR: ['month', 12],
  MONAT: ['month', 1],
  WERKTAG: ['working-day', 1],
  ARBEITSTAG: ['office-day', 1],
  WOCHE: ['second', 604_800],
  TAG: ['second', 86_400],
  STUNDE: ['second', 3600],
  MINUTE: ['second', 60],
  SEKUNDE: ['second', 1],
};
const isUnit = (unit: string): unit is TimeUnit => Object.hasOwn(family, unit);

/** In days, at least and at most: months vary by some days in all, a week holds six Werktage and five Arbeitstage. */
const bounds = (kind: string, amount: number): readonly [least: number, most: number] => {
  if (kind === 'month') return [30.4 * amount - 2.5, 30.5 * amount + 1.5];
  if (kind === 'working-day') return [amount, (amount * 7) / 6 + 1];
  return kind === 'office-day' ? [amount, (amount * 7) / 5 + 2] : [amount / 86_400, amount / 86_400];
};

export interface TimeSpan {
  readonly amount: number;
  readonly unit: string;
}

export const isLonger = (one: TimeSpan, other: TimeSpan): boolean => {
  if (!isUnit(one.unit) || !isUnit(other.unit)) return false;
  const [[kind, size], [otherKind, otherSize]] = [family[one.unit], family[other.unit]];
  if (kind === otherKind) return one.amount * size > other.amount * otherSize;
  return bounds(kind, one.amount * size)[0] > bounds(otherKind, other.amount * otherSize)[1];
};

// Do days and months add up, at the ends of months, in leap years and when the clock changes?
import { expect, test } from '@jest/globals';
import { addDays, addMonths, dayInBerlin } from '@kommunalredaktion/shared';

test.each([
  ['2026-01-31', 1, '2026-02-28'],
  ['2024-01-31', 1, '2024-02-29'],
  ['2024-02-29', 12, '2025-02-28'],
  ['2024-02-29', 24, '2026-02-28'],
  ['2024-02-29', 48, '2028-02-29'],
  ['2025-12-31', 2, '2026-02-28'],
  ['2025-12-15', 1, '2026-01-15'],
  ['2026-03-31', -1, '2026-02-28'],
  ['2026-01-31', -13, '2024-12-31'],
  ['2026-05-31', 0, '2026-05-31'],
])('%s and %i months is %s', (day, months, expected) => expect(addMonths(day, months)).toBe(expected));

test.each([
  ['2026-12-31', 1, '2027-01-01'],
  ['2024-02-28', 1, '2024-02-29'],
  ['2026-02-28', 1, '2026-03-01'],
  ['2026-03-28', 2, '2026-03-30'],
  ['2026-01-01', -1, '2025-12-31'],
])('%s and %i days is %s', (day, days, expected) => expect(addDays(day, days)).toBe(expected));

test.each([
  ['2026-01-31T22:59:59.999Z', '2026-01-31'],
  ['2026-01-31T23:00:00.000Z', '2026-02-01'],
  ['2026-07-31T21:59:59.999Z', '2026-07-31'],
  ['2026-07-31T22:00:00.000Z', '2026-08-01'],
  ['2026-03-28T23:30:00.000Z', '2026-03-29'],
  ['2026-03-29T22:30:00.000Z', '2026-03-30'],
  ['2025-12-31T23:30:00+01:00', '2025-12-31'],
  ['2026-02-03', '2026-02-03'],
])('at %s it is %s in Berlin', (moment, day) => expect(dayInBerlin(moment)).toBe(day));

// Are amounts and days understood as people write them?
import { expect, test } from '@jest/globals';
import { readMoney, readMonthDay, writeMoney, writeMonthDay } from '@ui/ui/fields/inputs/typed-values.js';

test.each([
  ['12,50', 1250],
  ['12,5', 1250],
  ['12', 1200],
  ['12.50', 1250],
  ['1.234,50 €', 123_450],
  ['1.234', 123_400],
  ['1,234.50', 123_450],
  ['12,-', 1200],
  ['0', 0],
  ['0,05', 5],
  ['EUR 28,80', 2880],
  ['37,00 Euro', 3700],
  ['', null],
  ['-5', null],
  ['12,505', null],
  ['1,234', null],
  ['kostenlos', null],
  ['12,50 bis 20', null],
  ['1.23', 123],
  ['12.345.678.901,00', null],
])('the amount "%s" is %s cents', (typed, meant) => expect(readMoney(typed)).toBe(meant));

test('an amount is written as it can be typed in again', () => {
  expect([0, 5, 1250, 123_450].map((cents) => writeMoney(cents, ','))).toEqual(['0,00', '0,05', '12,50', '1234,50']);
  expect([0, 5, 1250, 123_450].map((cents) => readMoney(writeMoney(cents, '.')))).toEqual([0, 5, 1250, 123_450]);
});

test.each([
  ['30.9.', '--09-30'],
  ['30.09', '--09-30'],
  ['30. September', '--09-30'],
  ['1. März', '--03-01'],
  ['29.2.', '--02-29'],
  ['30/9', '--09-30'],
  ['--09-30', '--09-30'],
  ['1 jan', '--01-01'],
  ['30.9.2026', '2026-09-30'],
  ['30.9.26', '2026-09-30'],
  ['30. September 2026', '2026-09-30'],
  ['30/09/2026', '2026-09-30'],
  ['2026-09-30', '2026-09-30'],
  ['29.2.2028', '2028-02-29'],
  ['31.9.', null],
  ['29.2.2026', null],
  ['30.13.', null],
  ['September', null],
  ['', null],
  ['30. Quatsch', null],
  ['0.0.', null],
])('the day "%s" is %s', (typed, meant) => expect(readMonthDay(typed)).toBe(meant));

test.each([
  ['--09-30', '30.09.', '30/09'],
  ['2026-09-30', '30.09.2026', '30/09/2026'],
  ['irgendwann', 'irgendwann', 'irgendwann'],
])('the day %s is written %s or %s and read again', (value, german, english) => {
  expect([writeMonthDay(value, '.'), writeMonthDay(value, '/')]).toEqual([german, english]);
  if (value !== 'irgendwann') expect([readMonthDay(german), readMonthDay(english)]).toEqual([value, value]);
});

// Does the score of a rule fall with what it misses and with what it finds too much?
import { expect, test } from '@jest/globals';
import { isGood, scoreOf, type Case } from '../../bench/quality/score.mjs';

const rule = 'CMP-19';
const wrong = (found: readonly string[] = [rule], over: Partial<Case> = {}): Case => ({
  rule,
  way: 'falsch',
  isNear: false,
  expected: [rule],
  found,
  ...over,
});
const near = (found: readonly string[] = [], over: Partial<Case> = {}): Case => ({
  rule,
  way: 'richtig',
  isNear: true,
  expected: [],
  found,
  ...over,
});
const untouched = (found: readonly string[] = []): Case => ({ rule: null, way: 'unberührt', isNear: false, expected: [], found });
const twenty = <T>(one: T): T[] => Array.from({ length: 20 }, () => one);
const faultless = [...twenty(wrong()), ...twenty(near()), ...twenty(untouched())];

test('all that was planted and nothing else is found', () => {
  const score = scoreOf(rule, faultless);
  expect(score).toMatchObject({ planted: 20, nears: 20, found: 20, recall: 1, precision: 1, missed: [], surplus: [] });
  expect(isGood(score)).toBe(true);
});

test('one that is missed lowers the recall only', () => {
  const missed = wrong([]);
  expect(scoreOf(rule, [...faultless, missed])).toMatchObject({ planted: 21, found: 20, recall: 20 / 21, precision: 1, missed: [missed] });
});

test.each([
  ['a near miss', near([rule])],
  ['an untouched record', untouched([rule])],
  ['what was planted for another rule', wrong([rule, 'CMP-20'], { rule: 'CMP-20', expected: ['CMP-20'] })],
])('a finding at %s lowers the precision only', (_title, surplus) => {
  expect(scoreOf(rule, [...faultless, surplus])).toMatchObject({ recall: 1, precision: 20 / 21, surplus: [surplus] });
});

test('what may be found beside counts for nothing', () => {
  expect(scoreOf(rule, [...faultless, wrong([rule, 'CMP-20'], { rule: 'CMP-20', expected: ['CMP-20'], may: [rule] })])).toMatchObject({
    planted: 20,
    recall: 1,
    precision: 1,
  });
});

test('a rule is good enough from nineteen of twenty, and never without anything planted', () => {
  const missing = (count: number) =>
    scoreOf(
      rule,
      faultless.map((one, n) => (n < count ? { ...one, found: [] } : one)),
    );
  expect([missing(1), missing(2)].map(isGood)).toEqual([true, false]);
  expect(isGood(scoreOf(rule, twenty(near())))).toBe(false);
  expect(isGood(scoreOf(rule, twenty(wrong())))).toBe(false);
});

// What is looked for when somebody types words, the beginning of a word or a telephone number?
import { expect, test } from '@jest/globals';
import { prefixQuery } from '@server/platform/sql.js';

test.each([
  ['Standesamt Zossen', 'standesamt & zossen:*'],
  ['meld', 'meld:*'],
  ['Amt & !Dahme', 'amt & dahme:*'],
  ['§ …', ''],
  ['14776', '14776:*'],
])('%s is looked for word by word, the last one from its beginning', (typed, words) => {
  expect(prefixQuery(typed)).toBe(words);
});

test.each([
  ['00-----', '00:*'],
  ['(0)......', '0'],
])('%s has no digits left to dial, and is looked for as a word', (typed, words) => {
  expect(prefixQuery(typed)).toBe(words);
});

test.each(['030 23125-123', '030/23125123', '(030) 23125 123', '03023125-123'])('%s is looked for by its digits', (typed) => {
  expect(prefixQuery(typed)).toBe('03023125123:*');
});

test.each(['+49 30 23125-123', '0049 30 23125123', '+49 (0)30 23125-123'])('%s is looked for with the prefix of the country', (typed) => {
  expect(prefixQuery(typed)).toBe('493023125123:*');
});

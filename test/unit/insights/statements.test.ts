// Do the statements of the matrix and the boards carry values only as parameters, and the reader's scope wherever findings are told?
import { expect, test } from '@jest/globals';
import { findingAges, type Band } from '@kommunalredaktion/shared';
import { bandFigures, bandOf, countsStatement, spansOf } from '@server/insights/boards/counts.js';
import { findingsBoardStatement } from '@server/insights/boards/findings-board.queries.js';
import { trendStatement } from '@server/insights/boards/trend-board.queries.js';
import { cellStatement } from '@server/insights/cell-statement.js';
import { matrixStatement, type MatrixQuestion } from '@server/insights/matrix-statement.js';
import { Conditions, type Statement } from '@server/platform/sql.js';
import { contactOf } from './contact.js';

const everything: MatrixQuestion = {
  keys: null,
  residents: [],
  scope: 'all',
  today: '2026-03-16',
  words: [],
  typings: ['5'],
  all: false,
  page: 1,
};
const narrow: MatrixQuestion = {
  ...everything,
  keys: ['120690020020'],
  residents: ['r1'],
  scope: ['mine'],
  words: ["hund'; drop table record --"],
};

const placeholders = ({ text }: Statement): number[] =>
  [...new Set([...text.matchAll(/\$(\d+)/g)].map(([, n]) => Number(n)))].sort((a, b) => a - b);

test.each([
  ['matrix', matrixStatement(everything)],
  ['narrow matrix', matrixStatement(narrow)],
  ['one service', matrixStatement({ ...narrow, service: 'x', all: true })],
  ['cell', cellStatement({ service: 's', keys: ['k'], chain: ['k'], residents: ['r'], scope: ['mine'] })],
  ['findings', findingsBoardStatement({ administration: 'a' }, contactOf(['mine']), true, '2026-03-16')],
  ['trend', trendStatement({ rule: 'CMP-19' }, contactOf(['mine']), true, '2026-03-16')],
] as const)('%s: each parameter is used, and none is missing', (_name, statement) => {
  expect(placeholders(statement)).toEqual(statement.params.map((_value, index) => index + 1));
});

test('what somebody types is never part of the text', () => {
  expect(matrixStatement(narrow).text).not.toContain('drop table');
  expect(matrixStatement(narrow).params).toContain("hund'; drop table record --");
});

test('only the centre is told the findings of everybody', () => {
  expect(matrixStatement(everything).text).not.toContain('f.administration_id = any');
  expect(matrixStatement(narrow).text).toContain('f.administration_id = any');
  expect(matrixStatement({ ...everything, scope: [] }).text).toContain('f.administration_id = any');
  expect(findingsBoardStatement({}, contactOf(['mine']), true, '2026-03-16').params).toContainEqual(['mine']);
  expect(trendStatement({}, contactOf(['mine']), true, '2026-03-16').params).toContainEqual(['mine']);
});

test('bands leave no day out and name none twice', () => {
  expect(spansOf(findingAges, '2026-03-16')).toEqual([
    { from: '2026-03-10', to: '2026-03-16' },
    { from: '2026-02-15', to: '2026-03-09' },
    { from: '2025-12-17', to: '2026-02-14' },
    { from: '2025-03-17', to: '2025-12-16' },
    { to: '2025-03-16' },
  ]);
});

test('bands begin at midnight in Brandenburg, oldest first, also across the change to summer time', () => {
  const c = new Conditions();
  const bands: readonly Band[] = [
    { name: 'new', from: 0 },
    { name: 'month', from: 30 },
    { name: 'old', from: 60 },
  ];
  expect(bandOf('f.first_seen', bands, '2026-04-20', c)).toBe('width_bucket(f.first_seen, $1::timestamptz[])');
  expect(c.params).toEqual([['2026-02-19T23:00:00.000Z', '2026-03-21T23:00:00.000Z']]);
});

test('a band without rows counts nothing; the figures come back youngest first', () => {
  const rows = [
    { by: 'band', name: '0', administration: null, count: 7 },
    { by: 'band', name: '2', administration: null, count: 3 },
    { by: 'all', name: null, administration: null, count: 10 },
  ];
  const bands: readonly Band[] = [
    { name: 'new', from: 0 },
    { name: 'month', from: 30 },
    { name: 'old', from: 60 },
  ];
  expect(bandFigures(rows, bands, '2026-03-16', ({ from, to }) => `${from}–${to}`)).toEqual([
    { band: 'new', count: 3, link: '2026-02-15–2026-03-16' },
    { band: 'month', count: 0, link: '2026-01-16–2026-02-14' },
    { band: 'old', count: 7, link: 'undefined–2026-01-15' },
  ]);
});

test('counting knows the administration where it counts by it', () => {
  expect(countsStatement('finding f', new Conditions(), { rule: 'f.rule' }).text).toContain('null::uuid as administration_id');
  expect(countsStatement('finding f', new Conditions(), { administration: 'f.administration_id' }).text).toContain(
    'administration::uuid as administration_id',
  );
});

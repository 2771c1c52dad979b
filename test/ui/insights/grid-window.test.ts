// Which cells are drawn, and where do the keys lead?
import { expect, test } from '@jest/globals';
import { afterKey, cellSize, inside, nextWith, offsetFor, rangeInSight, shown } from '@ui/insights/matrix/grid-window.js';
import { pathOf, pointsOf, stepFor } from '@ui/insights/boards/line-path.js';

const size = { rows: 413, columns: 600 };

test('only what is in sight is drawn, with a small margin', () => {
  expect(rangeInSight(0, 10 * cellSize, 413)).toEqual([0, 14]);
  expect(rangeInSight(100 * cellSize, 10 * cellSize, 413)).toEqual([96, 114]);
  expect(rangeInSight(412 * cellSize, 10 * cellSize, 413)).toEqual([408, 413]);
  expect(rangeInSight(0, 600, 3)).toEqual([0, 3]);
});

test('the cell with the focus is drawn wherever it is, once', () => {
  expect(shown([10, 13], 11, 413)).toEqual([10, 11, 12]);
  expect(shown([10, 13], 2, 413)).toEqual([2, 10, 11, 12]);
  expect(shown([10, 13], 400, 413)).toEqual([10, 11, 12, 400]);
  expect(shown([0, 0], 0, 0)).toEqual([]);
});

test.each([
  ['ArrowRight', false, { row: 3, column: 6 }],
  ['ArrowLeft', false, { row: 3, column: 4 }],
  ['ArrowUp', false, { row: 2, column: 5 }],
  ['ArrowDown', false, { row: 4, column: 5 }],
  ['Home', false, { row: 3, column: 0 }],
  ['End', false, { row: 3, column: 599 }],
  ['Home', true, { row: 0, column: 0 }],
  ['End', true, { row: 412, column: 599 }],
  ['ArrowRight', true, { row: 3, column: 599 }],
  ['ArrowDown', true, { row: 412, column: 5 }],
  ['PageDown', false, { row: 13, column: 5 }],
  ['PageUp', false, { row: 0, column: 5 }],
  ['Enter', false, null],
  ['a', false, null],
] as const)('%s (Ctrl: %s)', (key, control, expected) => {
  expect(afterKey(key, control, { row: 3, column: 5 }, size, 10)).toEqual(expected);
});

test('nothing leads out of the grid', () => {
  expect(afterKey('ArrowLeft', false, { row: 0, column: 0 }, size, 10)).toEqual({ row: 0, column: 0 });
  expect(afterKey('ArrowDown', false, { row: 412, column: 0 }, size, 10)).toEqual({ row: 412, column: 0 });
  expect(inside({ row: -1, column: 900 }, size)).toEqual({ row: 0, column: 599 });
  expect(inside({ row: 5, column: 5 }, { rows: 0, columns: 0 })).toEqual({ row: 0, column: 0 });
});

test('scrolling goes just so far that the cell is in sight', () => {
  expect(offsetFor(5, 0, 10 * cellSize)).toBe(0);
  expect(offsetFor(2, 5 * cellSize, 10 * cellSize)).toBe(2 * cellSize);
  expect(offsetFor(20, 0, 10 * cellSize)).toBe(11 * cellSize);
});

test('the next cell of a kind is found row by row, and round the end', () => {
  const rows = ['fmf', 'fff', 'mff'];
  expect(nextWith('m', rows, { row: 0, column: 0 })).toEqual({ row: 0, column: 1 });
  expect(nextWith('m', rows, { row: 0, column: 1 })).toEqual({ row: 2, column: 0 });
  expect(nextWith('m', rows, { row: 2, column: 0 })).toEqual({ row: 0, column: 1 });
  expect(nextWith('b', rows, { row: 0, column: 0 })).toBeNull();
  expect(nextWith('m', ['m'], { row: 0, column: 0 })).toEqual({ row: 0, column: 0 });
});

test.each([
  [1, 1],
  [4, 1],
  [5, 2],
  [37, 10],
  [81, 50],
  [1200, 500],
])('for %s the steps at the side are %s', (highest, step) => {
  expect(stepFor(highest)).toBe(step);
});

test('a line begins left, ends right, and stands as high as its values', () => {
  expect(pathOf(pointsOf([0, 10, 5], 10, { width: 100, height: 50 }))).toBe('M0 50 L50 0 L100 25');
  expect(pathOf(pointsOf([3], 4, { width: 100, height: 40 }))).toBe('M50 10');
  expect(pathOf(pointsOf([], 4, { width: 100, height: 40 }))).toBe('');
});

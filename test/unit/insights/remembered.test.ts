// Is a question about everything answered once for all who ask, and not for longer than it is true enough?
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { Remembered } from '@server/insights/remembered.js';

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

test('the same question is answered once, another one on its own, and after half a minute anew', async () => {
  const remembered = new Remembered();
  let counted = 0;
  const ask = (question: unknown) => remembered.of(question, () => Promise.resolve((counted += 1)));
  expect(await Promise.all([ask(['findings', {}]), ask(['findings', {}]), ask(['findings', { rule: 'CMP-19' }])])).toEqual([1, 1, 2]);
  jest.advanceTimersByTime(29_000);
  expect(await ask(['findings', {}])).toBe(1);
  jest.advanceTimersByTime(2000);
  expect(await ask(['findings', {}])).toBe(3);
});

test('a failure is no answer', async () => {
  const remembered = new Remembered();
  await expect(remembered.of('x', () => Promise.reject(new Error('no connection')))).rejects.toThrow('no connection');
  expect(await remembered.of('x', () => Promise.resolve('there'))).toBe('there');
});

// Do so many work at a time and no more, in the order of their coming, whatever becomes of each?
import { expect, test } from '@jest/globals';
import { Lane } from '@server/platform/lane.js';

/** Work that ends when it is told to. */
const given = () => {
  const begun: number[] = [];
  const ends = new Map<number, { readonly well: () => void; readonly badly: (why: Error) => void }>();
  const work = (n: number) => (): Promise<number> =>
    new Promise((resolve, reject) => {
      begun.push(n);
      ends.set(n, { well: () => resolve(n), badly: reject });
    });
  return { begun, work, end: (n: number) => ends.get(n)?.well(), fail: (n: number) => ends.get(n)?.badly(new Error('broken')) };
};
const turns = async (): Promise<void> => {
  for (let n = 0; n < 10; n += 1) await Promise.resolve();
};

test('two at a time, the others in turn; a failure gives its place away as well', async () => {
  const { begun, work, end, fail } = given();
  const lane = new Lane(2, 10);
  const all = [0, 1, 2, 3].map((n) => lane.inTurn(work(n)).catch((error: Error) => error.message));
  await turns();
  expect(begun).toEqual([0, 1]);
  fail(1);
  await turns();
  expect(begun).toEqual([0, 1, 2]);
  end(0);
  await turns();
  expect(begun).toEqual([0, 1, 2, 3]);
  end(2);
  end(3);
  expect(await Promise.all(all)).toEqual([0, 'broken', 2, 3]);
  const later = lane.inTurn(work(4));
  await turns();
  end(4);
  expect(await later).toBe(4);
});

test('who would wait longer than anybody does is told to come back', async () => {
  const { work, end } = given();
  const lane = new Lane(1, 1);
  const [first, second] = [lane.inTurn(work(0)), lane.inTurn(work(1))];
  await expect(lane.inTurn(work(2))).rejects.toThrow('api.unavailable');
  await turns();
  end(0);
  await first;
  await turns();
  end(1);
  expect(await second).toBe(1);
});

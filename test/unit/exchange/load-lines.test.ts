// Is every line of a file read as it stands there, and does each good one lead to the right step?
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { planLine, type KnownRecord, type PlacedLine } from '@server/exchange/load/plan-line.js';
import { longestLine, measureFile, readLines, type RawLine } from '@server/exchange/load/raw-lines.js';
import { isGood, readLine } from '@server/exchange/load/read-line.js';

const folder = mkdtempSync(path.join(os.tmpdir(), 'kr-lines-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const fileOf = (text: string | Buffer): string => {
  const file = path.join(folder, 'lines');
  writeFileSync(file, text);
  return file;
};
const all = async (file: string, wanted: Parameters<typeof readLines>[1]): Promise<RawLine[]> => {
  const found: RawLine[] = [];
  for await (const batch of readLines(file, wanted)) found.push(...batch);
  return found;
};
const shown = (lines: readonly RawLine[]) => lines.map(({ n, bytes }) => `${n} ${bytes?.toString() ?? '–'}`);

test('blank lines are counted, the last line needs no end, and a batch has its size', async () => {
  const file = fileOf('a\n\n  \nb\r\nc');
  expect(shown(await all(file, { batch: 10 }))).toEqual(['1 a', '4 b\r', '5 c']);
  expect(shown(await all(file, { batch: 10, after: 1, only: new Set([1, 5]) }))).toEqual(['5 c']);
  expect(await measureFile(file)).toMatchObject({ lines: 5 });
  const sizes: number[] = [];
  for await (const batch of readLines(fileOf('x\n'.repeat(7)), { batch: 3 })) sizes.push(batch.length);
  expect(sizes).toEqual([3, 3, 1]);
});

test('a line may lie across the portions in which a file is read; one that is too long is passed over', async () => {
  const long = 'ä'.repeat(100_000);
  const file = fileOf(`${`${long}\n`.repeat(12)}${'y'.repeat(longestLine + 1)}\nend`);
  const lines = await all(file, { batch: 100 });
  expect(lines.slice(0, 12).every(({ bytes }) => bytes?.toString() === long)).toBe(true);
  expect(shown(lines.slice(12))).toEqual(['13 –', '14 end']);
});

test.each([
  ['{', null, 'JSON'],
  ['[]', null, 'JSON'],
  ['"\\u0000"', null, 'Null-Zeichen'],
  ['{"kind":"organisational-unit"}', 'administration', 'fehlt'],
])('%s is refused at %s', (text, field, words) => {
  const read = readLine({ n: 3, bytes: Buffer.from(text) });
  expect(isGood(read)).toBe(false);
  expect(read).toContainEqual({ n: 3, field, message: expect.stringContaining(words) });
});

test('a byte order mark at the beginning of a file is no fault', () => {
  expect(readLine({ n: 1, bytes: Buffer.from('\uFEFF{}') })).not.toContainEqual(
    expect.objectContaining({ message: expect.stringContaining('JSON') }),
  );
});

const line = { n: 1, kind: 'organisational-unit', state: 'live' } as PlacedLine;
const known: KnownRecord = {
  kind: 'organisational-unit',
  recordId: 'r',
  liveEditionId: 'l',
  openEditionId: null,
  openState: null,
  openRevision: null,
  openWriters: [],
  sameAsLive: false,
  sameAsOpen: false,
};
const open = { openEditionId: 'o', openState: 'draft' as const, openRevision: 3 };
test.each<[string, Partial<KnownRecord> | undefined, string]>([
  ['a new record is adopted', undefined, 'adopt'],
  ['what is public already stays', { sameAsLive: true }, 'nothing'],
  ['what stands in the draft already stays', { ...open, openWriters: ['somebody'], sameAsOpen: true }, 'nothing'],
  ['a changed public text becomes a draft', {}, 'start-draft'],
  ['an own draft is written on', { ...open, openWriters: ['loader', 'loader'] }, 'update-draft'],
  ['a draft of somebody else is left alone', { ...open, openWriters: ['loader', 'somebody'] }, 'refuse'],
  ['an own draft in review is left alone', { ...open, openState: 'in-review', openWriters: ['loader'] }, 'refuse'],
  ['a record of another kind is left alone, whatever it says', { kind: 'service', sameAsLive: true }, 'refuse'],
  ['a withdrawn record stays withdrawn', { liveEditionId: null }, 'refuse'],
])('%s', (_title, facts, step) => {
  expect(planLine(line, facts && { ...known, ...facts }, 'loader').do).toBe(step);
});

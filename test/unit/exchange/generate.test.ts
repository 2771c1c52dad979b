// Are generated offices the same every time, valid, of the size they should have, and spread over all administrations?
import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { kinds, readAreas, recordLine, type Content, type RecordLine } from '@kommunalredaktion/shared';
import { generateLines, planOffices } from '@server/exchange/generate.js';
import { generatedDefects } from '@server/exchange/generate/defects.js';
import { surpriseAt } from './planned.js';

const { areas } = readAreas(readFileSync(new URL('../../../server/data/areas-brandenburg.csv', import.meta.url), 'utf8'));
const planned = [...planOffices(5000, areas)];
const lines = planned.map(({ line }) => line);
const byId = new Map(lines.map((line) => [line.externalId.value, line]));
const parentOf = ({ content }: RecordLine): RecordLine | undefined =>
  byId.get((content['parent'] as { value: string } | null)?.value ?? '');
const parentsOf = (line: RecordLine): Content[] => {
  const parent = parentOf(line);
  return parent ? [parent.content, ...parentsOf(parent)] : [];
};
const written = (some: Iterable<RecordLine>): string => [...some].map((line) => JSON.stringify(line)).join('\n');

test('the same seed gives the same bytes, another seed others', () => {
  expect(written(generateLines(300, areas, 7))).toBe(written(generateLines(300, areas, 7)));
  expect(written(generateLines(300, areas, 7))).not.toBe(written(generateLines(300, areas, 8)));
});

test('asking for more lines changes none of the first', () => {
  expect(written(lines).startsWith(`${written(generateLines(1000, areas))}\n`)).toBe(true);
});

test('every line is of the form of the load file and every content valid', () => {
  for (const line of lines) {
    recordLine.parse(line);
    const content = { ...line.content, parent: null };
    expect(kinds['organisational-unit'].content.safeParse(content)).toEqual({ success: true, data: content });
  }
});

test('contents have three kilobytes on average and are all different', () => {
  const mean = lines.reduce((sum, { content }) => sum + Buffer.byteLength(JSON.stringify(content)), 0) / lines.length;
  expect(mean).toBeGreaterThan(2800);
  expect(mean).toBeLessThan(3200);
  expect(new Set(lines.map(({ content }) => JSON.stringify(content['description']))).size).toBeGreaterThan(lines.length * 0.99);
});

test('all 207 administrations get offices, the populous ones more', () => {
  const counts = new Map<string, number>();
  for (const { administration } of lines) counts.set(administration, (counts.get(administration) ?? 0) + 1);
  expect(counts.size).toBe(207);
  expect(counts.get('120540000000')).toBeGreaterThan(counts.get('120690020020')! * 5);
});

test('parents are live, of the same administration and come before their children', () => {
  const place = new Map(lines.map(({ externalId }, at) => [externalId.value, at]));
  for (const line of lines.filter(({ content }) => content['parent'] !== null)) {
    expect(parentOf(line)).toMatchObject({ administration: line.administration, state: 'live' });
    expect(place.get(parentOf(line)!.externalId.value)).toBeLessThan(place.get(line.externalId.value)!);
  }
  expect(Math.max(...lines.map((line) => parentsOf(line).length))).toBe(3);
});

test('about one office in twelve has a defect, every defect occurs, and nothing breaks a rule but by its defect', () => {
  expect(planned.flatMap((one) => surpriseAt(one, { areas, parents: parentsOf(one.line) }))).toEqual([]);
  const defects = planned.flatMap(({ defect }) => defect ?? []);
  expect(defects.length / lines.length).toBeGreaterThan(0.065);
  expect(defects.length / lines.length).toBeLessThan(0.095);
  expect(new Set(defects)).toEqual(new Set(generatedDefects['organisational-unit']));
});

// Is a generated Land as large as a real one, the same every time, and wrong only where it is meant to be?
import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { kinds, readAreas, recordLine, type Content, type ExternalId, type RecordLine } from '@kommunalredaktion/shared';
import { generateBrandenburg, planBrandenburg } from '@server/exchange/generate/brandenburg.js';
import { generatedDefects } from '@server/exchange/generate/defects.js';
import { surpriseAt } from './planned.js';

const { areas } = readAreas(readFileSync(new URL('../../../server/data/areas-brandenburg.csv', import.meta.url), 'utf8'));
const planned = [...planBrandenburg(areas)];
const lines = planned.map(({ line }) => line);
const nameOf = ({ scheme, value }: ExternalId): string => `${scheme} ${value}`;
const byName = new Map(lines.map((line) => [nameOf(line.externalId), line]));
/** Where many are alike, one in so many speaks for the others. */
const every = { service: 1, 'organisational-unit': 4, supplement: 10, 'online-service': 1 } as const;
const looksAt = ({ kind }: RecordLine, at: number): boolean => at % every[kind] === 0;
const ofKind = (kind: RecordLine['kind']) => lines.filter((line) => line.kind === kind);

interface Entry {
  readonly service?: ExternalId;
  readonly serviceKey?: string;
  readonly areas: readonly string[];
  readonly role: string;
}
const entriesOf = ({ content }: RecordLine): readonly Entry[] => (content['competences'] as Entry[] | undefined) ?? [];
const rows = lines.flatMap((line) => entriesOf(line).flatMap((entry) => [...new Set(entry.areas)].map((ars) => ({ line, entry, ars }))));

const parentsOf = (line: RecordLine): Content[] => {
  const above = line.content['parent'] as ExternalId | null | undefined;
  const parent = above ? byName.get(nameOf(above)) : undefined;
  return parent ? [parent.content, ...parentsOf(parent)] : [];
};
const around = ({ content }: RecordLine): { master?: Content } => {
  const master = content['service'] === undefined ? undefined : byName.get(nameOf(content['service'] as ExternalId));
  return master ? { master: master.content } : {};
};

test('there are as many records of each kind, and responsibilities, as in the whole Land', () => {
  expect(
    ['service', 'organisational-unit', 'supplement', 'online-service'].map((kind) => ofKind(kind as RecordLine['kind']).length),
  ).toEqual([2500, 8000, 30_000, 3000]);
  expect(rows).toHaveLength(315_000);
});

test('hardly an office has nothing to do, itself or through those below it', () => {
  const offices = ofKind('organisational-unit');
  const busy = new Set(offices.filter((line) => entriesOf(line).length > 0).flatMap((line) => [line.content, ...parentsOf(line)]));
  expect(offices.filter(({ content }) => !busy.has(content)).length).toBeLessThan(8);
});

test('the same seed gives the same bytes, another seed others', () => {
  const written = (seed: number): string => {
    const some = [];
    for (const line of generateBrandenburg(areas, 1, seed)) if (some.push(line) === 3000) break;
    return JSON.stringify(some);
  };
  expect(written(7)).toBe(written(7));
  expect(written(7)).not.toBe(written(8));
});

test('every line is of the form of the load file and every content valid', () => {
  const nobody = '0198c5a2-7c7e-7000-8000-0000000000a1';
  const isValid = (line: RecordLine): boolean => {
    const content = {
      ...line.content,
      ...(line.kind === 'organisational-unit' && { parent: null }),
      ...(line.kind === 'supplement' && { service: nobody }),
      ...(entriesOf(line).length > 0 && {
        competences: entriesOf(line).map(({ service, ...entry }) => ({ ...entry, ...(service && { service: nobody }) })),
      }),
    };
    return recordLine.safeParse(line).success && kinds[line.kind].content.safeParse(content).success;
  };
  expect(lines.filter(looksAt).filter((line) => !isValid(line))).toEqual([]);
});

test('about one record in twelve of each kind has a defect, every defect occurs, and nothing breaks a rule but by its defect', () => {
  const looked = planned.filter(({ line }, at) => looksAt(line, at));
  expect(looked.flatMap((one) => surpriseAt(one, { areas, parents: parentsOf(one.line), ...around(one.line) }))).toEqual([]);
  for (const [kind, possible] of Object.entries(generatedDefects)) {
    const some = planned.filter(({ line }) => line.kind === kind);
    const defects = some.flatMap(({ defect }) => defect ?? []);
    expect(defects.length / some.length).toBeGreaterThan(0.06);
    expect(defects.length / some.length).toBeLessThan(0.1);
    expect(new Set(defects)).toEqual(new Set(possible));
  }
});

test('services have keys and names of their own, texts of some kilobytes, and a quarter is for municipalities', () => {
  const services = ofKind('service');
  const keys = services.flatMap(({ content }) => content['key'] ?? []);
  expect(new Set(keys).size).toBe(keys.length);
  const mean = services.reduce((sum, { content }) => sum + Buffer.byteLength(JSON.stringify(content)), 0) / services.length;
  expect(mean).toBeGreaterThan(3500);
  expect(mean).toBeLessThan(5500);
  expect(services.filter(({ content }) => /^([234]b?|2\/3b?|5)$/.test((content['typing'] as string[])[0]!))).toHaveLength(600);
});

test('who names a service finds it, and most services of the municipalities are carried out somewhere above every town', () => {
  const byKey = new Map(ofKind('service').map((line) => [line.content['key'], line]));
  const serviceOf = ({ service, serviceKey }: Entry) => (service ? byName.get(nameOf(service)) : byKey.get(serviceKey));
  const unknown = rows.filter(({ entry }) => !serviceOf(entry));
  expect(unknown.length).toBeGreaterThan(0);
  expect(unknown.length / rows.length).toBeLessThan(0.002);
  const covered = new Set(
    rows
      .filter(({ entry: { role }, line }) => role === '01' && line.kind === 'organisational-unit')
      .map(({ entry, ars }) => `${serviceOf(entry)?.externalId.value} ${ars}`),
  );
  const towns = areas
    .filter(({ level }) => level === 'municipality')
    .map(({ ars }) => [ars, `${ars.slice(0, 9)}000`, `${ars.slice(0, 5)}0000000`, '120000000000']);
  const municipal = ofKind('service').filter(({ content }) => /^([234]b?|2\/3b?|5)$/.test((content['typing'] as string[])[0]!));
  const holes = municipal.flatMap(({ externalId }) =>
    towns.filter((chain) => !chain.some((ars) => covered.has(`${externalId.value} ${ars}`))),
  );
  expect(holes.length).toBeGreaterThan(0);
  expect(holes.length / (413 * 600)).toBeLessThan(0.005);
});

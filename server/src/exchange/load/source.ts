// Where do the lines of a load come from? A file, or a generator that makes the same lines every time.
import path from 'node:path';
import { readAreas, say, type ExternalId, type TaskView } from '@kommunalredaktion/shared';
import { generatedAge, generateLines } from '../generate.js';
import { generateBrandenburg, recordsAtScaleOne } from '../generate/brandenburg.js';
import { measureFile, readLines, type RawLine } from './raw-lines.js';

export interface Age {
  readonly changed: number;
  readonly assured: number | null;
}

export interface Source {
  readonly kind: Extract<TaskView['kind'], 'records.load' | 'records.generate'>;
  readonly title: string;
  /** Tells one source from another, so that an interrupted load goes on with the same lines. */
  readonly hash: string;
  readonly lines: number;
  read(wanted: { readonly after: number; readonly only?: ReadonlySet<number> }): AsyncIterable<RawLine[]>;
  /** Days since the last change and the last confirmation; for invented records, which have a past from the first day on. */
  ageOf?(name: ExternalId): Age;
}

/** Few enough that what is being written meanwhile need not wait long for its next statement. */
const linesAtOnce = 50;

export const fileSource = async (file: string): Promise<Source> => ({
  kind: 'records.load',
  title: say('exchange.load.title', { file: path.basename(file) }),
  ...(await measureFile(file)),
  read: (wanted) => readLines(file, { ...wanted, batch: linesAtOnce }),
});

const rawLines = async function* (lines: Iterable<object>, after: number, only?: ReadonlySet<number>): AsyncGenerator<RawLine[]> {
  let batch: RawLine[] = [];
  let n = 0;
  for (const line of lines) {
    n += 1;
    if (n <= after || only?.has(n) === false) continue;
    batch.push({ n, bytes: Buffer.from(JSON.stringify(line)) });
    if (batch.length === linesAtOnce) {
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
};

const invented = (hash: string, count: number, seed: number, lines: () => Iterable<object>): Source => ({
  kind: 'records.generate',
  title: say('exchange.generate.title', { n: count, seed }),
  hash,
  lines: count,
  read: ({ after, only }) => rawLines(lines(), after, only),
  ageOf: ({ value }) => ({ changed: generatedAge(value), assured: null }),
});

/** Offices, as many as wanted. */
export const generatedSource = (count: number, seed: number, areaFile: string): Source => {
  const { areas } = readAreas(areaFile);
  return invented(`generated ${count} ${seed}`, count, seed, () => generateLines(count, areas, seed));
};

/** All kinds, as many as the whole Land has, so many times over. */
export const brandenburgSource = (scale: number, seed: number, areaFile: string): Source => {
  const { areas } = readAreas(areaFile);
  return invented(`brandenburg ${scale} ${seed}`, recordsAtScaleOne * scale, seed, () => generateBrandenburg(areas, scale, seed));
};

/** Lines that are in memory already, such as the demonstration. */
export const listSource = (name: string, lines: readonly object[], ageOf: (name: ExternalId) => Age): Source => ({
  kind: 'records.load',
  title: say('exchange.load.title', { file: name }),
  hash: name,
  lines: lines.length,
  ageOf,
  read: ({ after, only }) => rawLines(lines, after, only),
});

// Which generated records break a rule on purpose, and which one?
import type { RecordKind } from '@kommunalredaktion/shared';
import { randomFor } from './random.js';

const everywhere = ['CUR-01', 'CUR-03', 'CUR-04', 'FMT-05', 'FMT-11', 'FMT-12', 'LNG-16'] as const;
const inTexts = ['ACC-01', 'ACC-04', 'CON-10', 'CUR-05', 'FMT-19', 'FMT-20', 'LNG-01'] as const;
export const generatedDefects = {
  'organisational-unit': [
    ...everywhere,
    'CMP-19',
    'CMP-20',
    'CMP-21',
    'CMP-23',
    'FMT-06',
    'FMT-08',
    'FMT-09',
    'ACC-06',
    'DSG-01',
    'OEZ-02',
    'OEZ-03',
    'OEZ-06',
    'GEO-02',
    'GEO-03',
  ],
  service: [
    ...everywhere,
    ...inTexts,
    'CMP-01',
    'CMP-02',
    'CMP-03',
    'CMP-04',
    'CMP-05',
    'CMP-06',
    'CMP-07',
    'CMP-12',
    'FMT-01',
    'FMT-02',
    'FMT-03',
    'FMT-04',
  ],
  supplement: [...everywhere, ...inTexts, 'CON-12', 'CON-13'],
  'online-service': [...everywhere, 'CMP-26', 'CMP-27', 'FMT-08', 'FMT-09'],
} as const satisfies Record<RecordKind, readonly string[]>;
export type GeneratedDefect<K extends RecordKind = RecordKind> = (typeof generatedDefects)[K][number];

/** What nobody has looked at for a year has also passed its day; a text that is hard by one formula is so by all. */
const together: Readonly<Record<string, readonly string[]>> = { 'CUR-01': ['CUR-01', 'CUR-02'], 'LNG-01': ['LNG-01', 'LNG-02', 'LNG-03'] };
export const brokenBy = (defect: GeneratedDefect | null): readonly string[] => (defect === null ? [] : (together[defect] ?? [defect]));

const share = 0.08;
/** Streams of their own, so that defects and contents do not follow one another. */
const streams: Readonly<Record<RecordKind, number>> = {
  'organisational-unit': 0x5bd1e995,
  service: 0x2545f491,
  supplement: 0x38495ab5,
  'online-service': 0x1b873593,
};

export const defectOf = <K extends RecordKind>(kind: K, index: number, seed: number): GeneratedDefect<K> | null => {
  const defects: readonly GeneratedDefect<K>[] = generatedDefects[kind];
  return defects[Math.floor((randomFor(seed ^ streams[kind], index).next() / share) * defects.length)] ?? null;
};

/** Days since the last change: most are weeks or months, those with CUR-01 between one and three years. */
export const ageOf = (kind: RecordKind, index: number, seed: number): number => {
  const random = randomFor(seed ^ streams[kind], index);
  random.next();
  return defectOf(kind, index, seed) === 'CUR-01' ? random.whole(380, 1000) : random.whole(5, 350);
};

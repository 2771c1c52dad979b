// Which generated offices break a rule on purpose, and which one?
import { randomFor } from './random.js';

export const generatedDefects = ['CMP-19', 'CMP-20', 'CMP-21', 'CMP-23', 'CUR-01', 'CUR-03', 'FMT-06', 'FMT-08', 'FMT-11', 'FMT-12'] as const;
export type GeneratedDefect = (typeof generatedDefects)[number];

const share = 0.08;
/** A stream of its own, so that defects and contents do not follow one another. */
const stream = 0x5bd1e995;

export const defectOf = (index: number, seed: number): GeneratedDefect | null =>
  generatedDefects[Math.floor((randomFor(seed ^ stream, index).next() / share) * generatedDefects.length)] ?? null;

/** Days since the last change: most are weeks or months, those with CUR-01 between one and three years. */
export const ageOf = (index: number, seed: number): number => {
  const random = randomFor(seed ^ stream, index);
  random.next();
  return defectOf(index, seed) === 'CUR-01' ? random.whole(380, 1000) : random.whole(5, 350);
};

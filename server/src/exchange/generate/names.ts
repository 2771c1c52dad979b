// Under which external id does a generated record come, and what does the id tell of it? Kind, seed and number, from which its age follows.
import type { ExternalId, RecordKind } from '@kommunalredaktion/shared';
import { ageOf } from './defects.js';

const agency = 'erzeugt';
/** Offices alone, and the records of a whole Land, are different stocks. */
const stocks = {
  offices: { letter: 'g', kind: 'organisational-unit', scheme: 'organisationseinheit' },
  'organisational-unit': { letter: 'o', kind: 'organisational-unit', scheme: 'organisationseinheit' },
  service: { letter: 's', kind: 'service', scheme: 'leistung' },
  supplement: { letter: 'e', kind: 'supplement', scheme: 'leistungsspezialisierung' },
  'online-service': { letter: 'd', kind: 'online-service', scheme: 'onlinedienst' },
} as const satisfies Record<string, { letter: string; kind: RecordKind; scheme: string }>;

export const nameOf = (stock: keyof typeof stocks, index: number, seed: number): ExternalId => ({
  agency,
  scheme: stocks[stock].scheme,
  value: `${stocks[stock].letter}${seed}-${index}`,
});

const readName = (value: string): { kind: RecordKind; index: number; seed: number } => {
  const { kind } = Object.values(stocks).find(({ letter }) => letter === value[0]) ?? stocks.offices;
  const [seed, index] = value.slice(1).split('-');
  return { kind, index: Number(index), seed: Number(seed) };
};

/** Days since the last change of a generated record. */
export const generatedAge = (value: string): number => {
  const { kind, index, seed } = readName(value);
  return ageOf(kind, index, seed);
};

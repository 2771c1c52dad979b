// How are any number of believable offices made, the same ones every time?
import { administrationsOf, type AreaRow, type RecordLine } from '@kommunalredaktion/shared';
import { administrationsFrom, pickerOf, type Administration } from './generate/administrations.js';
import { contentOf } from './generate/content.js';
import { ageOf, defectOf, type GeneratedDefect } from './generate/defects.js';
import { randomFor, type Random } from './generate/random.js';
import { departmentFor, departments, officeKinds, wholeHouse, type OfficeKind } from './generate/vocabulary.js';

const agency = 'erzeugt';
const scheme = 'organisationseinheit';
/** Value of the external id: seed and number of the line, from which its age follows. */
const valueOf = (index: number, seed: number): string => `g${seed}-${index}`;

/** Units of one administration come in dozens: a department, seven offices below it, four teams below some of those. */
const dozen = 12;
const firstTeam = 8;

/** The number, within its administration, of the unit above; the first unit has none. */
const numberAbove = (number: number): number | null => {
  if (number === 0) return null;
  const inDozen = (number - 1) % dozen;
  if (inDozen === 0) return 0;
  return inDozen < firstTeam ? number - inDozen : number - inDozen + (inDozen - firstTeam + 1);
};
const isLeaf = (number: number): boolean => number > 0 && (number - 1) % dozen > dozen - firstTeam;

/** Units that others lean on keep address, phone and e-mail, and the town hall has no defect at all: what is missing there would be missing below. */
const bearable = (defect: GeneratedDefect | null, number: number): GeneratedDefect | null => {
  if (number === 0 || defect === null) return null;
  return isLeaf(number) || !['CMP-19', 'CMP-20', 'CMP-21'].includes(defect) ? defect : 'CMP-23';
};
const standsAlone = (defect: GeneratedDefect | null): boolean => defect === 'CMP-19' || defect === 'CMP-20' || defect === 'CMP-21';

const isDepartment = (number: number): boolean => number > 0 && (number - 1) % dozen === 0;

const kindOf = (number: number, { pick }: Random): OfficeKind => {
  if (number === 0) return wholeHouse;
  const dozens = Math.floor((number - 1) / dozen);
  return isDepartment(number) ? departmentFor(departments[dozens % departments.length]!, dozens + 1) : pick(officeKinds);
};

const nameOf = ({ title, places }: Administration, number: number, kind: OfficeKind, placeName: string): string => {
  if (number === 0) return `Verwaltung ${title}`;
  if (isDepartment(number)) return `Fachbereich ${Math.floor((number - 1) / dozen) + 1} – ${kind.topic}`;
  const inDozen = (number - 1) % dozen;
  if (inDozen >= firstTeam) return `${kind.name}, Team ${inDozen - firstTeam + 1}`;
  return places.length > 1 ? `${kind.name} ${placeName}` : kind.name;
};

const lineOf = (administration: Administration, number: number, index: number, seed: number, indexes: readonly number[]): RecordLine => {
  const random = randomFor(seed, index);
  const defect = bearable(defectOf(index, seed), number);
  const above = standsAlone(defect) ? null : numberAbove(number);
  const place = number > 0 && random.chance(0.6) ? random.pick(administration.places) : administration.seat;
  const kind = kindOf(number, random);
  const content = contentOf({ random, administration, place, kind, name: nameOf(administration, number, kind, place.name), position: number % 10_000, defect, inherits: above !== null });
  return {
    kind: 'organisational-unit',
    administration: administration.ars,
    externalId: { agency, scheme, value: valueOf(index, seed) },
    state: isLeaf(number) && random.chance(0.05) ? 'draft' : 'live',
    content: { ...content, parent: above === null ? null : { agency, scheme, value: valueOf(indexes[above]!, seed) } },
  };
};

/**
 * Streams lines, parents before their children. A line depends on the seed, the areas and its number only: asking for more lines changes none of the first.
 * The first lines are the town halls, one for every administration; the others are spread by population.
 */
export const generateLines = function* (count: number, areas: readonly AreaRow[], seed = 1): Generator<RecordLine> {
  const administrations = administrationsFrom(areas, new Map(administrationsOf(areas).map(({ ars, name }) => [ars, name])));
  const pick = pickerOf(administrations);
  const indexes: number[][] = administrations.map(() => []);
  for (let index = 0; index < count; index += 1) {
    const which = index < administrations.length ? index : pick(randomFor(seed + 1, index).next());
    const known = indexes[which]!;
    known.push(index);
    yield lineOf(administrations[which]!, known.length - 1, index, seed, known);
  }
};

/** Days since the last change of a generated record, by the value of its external id. */
export const generatedAge = (externalIdValue: string): number => {
  const [seed = '', index = ''] = externalIdValue.slice(1).split('-');
  return ageOf(Number(index), Number(seed));
};

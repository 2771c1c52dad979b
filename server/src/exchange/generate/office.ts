// What is one generated office, and where does it stand in its house? A department comes with seven offices below it and four teams below some of those.
import type { ExternalId, RecordLine } from '@kommunalredaktion/shared';
import type { Administration } from './administrations.js';
import { contentOf } from './content.js';
import { defectOf, type GeneratedDefect } from './defects.js';
import { randomFor, type Random } from './random.js';
import { departmentFor, departments, officeKinds, wholeHouse, type OfficeKind } from './vocabulary.js';

/** A line, and the defect that it has on purpose. */
export interface PlannedLine {
  readonly line: RecordLine;
  readonly defect: GeneratedDefect | null;
}

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
const isDepartment = (number: number): boolean => number > 0 && (number - 1) % dozen === 0;

/** Its place among the offices that do the work themselves: all but the town hall and the departments; a department with nothing below it works as well. */
export const rankAtWork = (number: number, isLast: boolean): number | null => {
  if (number === 0 || (isDepartment(number) && !isLast)) return null;
  const inDozen = (number - 1) % dozen;
  return Math.floor((number - 1) / dozen) * (dozen - 1) + Math.max(0, inDozen - 1);
};

type Defect = GeneratedDefect<'organisational-unit'>;
const standsAlone = (defect: Defect | null): boolean => defect === 'CMP-19' || defect === 'CMP-20' || defect === 'CMP-21';
/** Some houses may be open on Sundays. */
const openAnyTime = /bibliothek|friedhof|brand|bad\b|hafen|schleuse/i;

/** Units that others lean on keep address, phone and e-mail, and the town hall has no defect but its age: what is missing there would be missing below. */
const bearable = (defect: Defect | null, number: number, name: string): Defect | null => {
  if (number === 0) return defect === 'CUR-01' ? defect : null;
  if (defect === 'OEZ-03' && openAnyTime.test(name)) return 'OEZ-02';
  return standsAlone(defect) && !isLeaf(number) ? 'CMP-23' : defect;
};

const kindOf = (number: number, { pick }: Random, atWork?: OfficeKind): OfficeKind => {
  if (number === 0) return wholeHouse;
  const dozens = Math.floor((number - 1) / dozen);
  return isDepartment(number) ? departmentFor(departments[dozens % departments.length]!, dozens + 1) : (atWork ?? pick(officeKinds));
};

const titleOf = ({ title, places }: Administration, number: number, kind: OfficeKind, placeName: string): string => {
  if (number === 0) return `Verwaltung ${title}`;
  if (isDepartment(number)) return `Fachbereich ${Math.floor((number - 1) / dozen) + 1} – ${kind.topic}`;
  const inDozen = (number - 1) % dozen;
  if (inDozen >= firstTeam) return `${kind.name}, Team ${inDozen - firstTeam + 1}`;
  return places.length > 1 ? `${kind.name} ${placeName}` : kind.name;
};

export interface OfficePlace {
  readonly administration: Administration;
  /** Its number in its administration, and everywhere. */
  readonly number: number;
  readonly index: number;
  readonly seed: number;
  /** The name of the unit with this number in the same administration. */
  readonly nameOf: (number: number) => ExternalId;
  /** What it is responsible for, and the kind that goes with it; without, both are left to chance, and the work of some has only begun. */
  readonly duties?: { readonly kind: OfficeKind | undefined; readonly competences: readonly object[] };
}

export const officeAt = ({ administration, number, index, seed, nameOf, duties }: OfficePlace): PlannedLine => {
  const random = randomFor(seed, index);
  const place = number > 0 && random.chance(0.6) ? random.pick(administration.places) : administration.seat;
  const kind = kindOf(number, random, duties?.kind);
  const name = titleOf(administration, number, kind, place.name);
  const defect = bearable(defectOf('organisational-unit', index, seed), number, name);
  const above = standsAlone(defect) ? null : numberAbove(number);
  const content = contentOf(
    { random, administration, place, kind, name, position: number % 10_000, defect, inherits: above !== null },
    duties?.competences,
  );
  const isDraft = !duties && isLeaf(number) && random.chance(0.05);
  const line = {
    kind: 'organisational-unit' as const,
    administration: administration.ars,
    externalId: nameOf(number),
    state: isDraft ? ('draft' as const) : ('live' as const),
    content: { ...content, parent: above === null ? null : nameOf(above) },
  };
  return { line, defect };
};

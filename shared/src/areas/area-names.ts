// What is an area called, so that nobody takes one for another, and which administrations follow from the areas?
import type { AreaRow } from './area-file.js';
import type { administrationKinds } from './area.js';

export type AdministrationKind = (typeof administrationKinds)[number];

/** The word by which people tell places apart in speech: without river, landscape or Sorbian name. Both Herzbergs are ‘Herzberg’. */
const spokenName = (name: string): string => name.split(/[(/,]/, 1)[0]!.trim();

/** The Landkreis (or, above it, the Land) of every area, found by climbing up its parents. */
const districtsOf = (areas: readonly AreaRow[]): Map<string, AreaRow | undefined> => {
  const byArs = new Map(areas.map((area) => [area.ars, area]));
  const climb = (area: AreaRow | undefined): AreaRow | undefined =>
    area === undefined || area.level === 'district' ? area : climb(byArs.get(area.parent ?? ''));
  return new Map(areas.map((area) => [area.ars, climb(area)]));
};

/** Spoken names that occur in more than one Landkreis, with the areas that bear them. */
export const homonyms = (areas: readonly AreaRow[]): Map<string, AreaRow[]> => {
  const districts = districtsOf(areas);
  const byName = new Map<string, AreaRow[]>();
  for (const area of areas) {
    if (area.level !== 'municipality' && area.level !== 'association') continue;
    const name = spokenName(area.name);
    byName.set(name, [...(byName.get(name) ?? []), area]);
  }
  return new Map([...byName].filter(([, bearers]) => new Set(bearers.map(({ ars }) => districts.get(ars)?.ars)).size > 1));
};

export const nameWithDistrict = (name: string, districtName: string): string => `${name}, Landkreis ${districtName}`;

/** The title of an area with its form: Amt Brück, Landkreis Barnim, Stadt Mittenwalde. */
const titleOf = ({ name, level, type }: AreaRow): string => {
  if (name.endsWith(', Stadt')) return `Stadt ${name.slice(0, -', Stadt'.length)}`;
  return level === 'municipality' ? `${type.endsWith('Stadt') ? 'Stadt' : 'Gemeinde'} ${name}` : `${type} ${name}`;
};

/** Every area by its key as people read it: places by name, the others with their form; homonyms always with their Landkreis. */
export const displayNames = (areas: readonly AreaRow[]): Map<string, string> => {
  const districts = districtsOf(areas);
  const twins = homonyms(areas);
  return new Map(
    areas.map((area) => {
      const plain = area.level === 'municipality' ? area.name : titleOf(area);
      const district = districts.get(area.ars);
      return [area.ars, district && twins.has(spokenName(area.name)) ? nameWithDistrict(plain, district.name) : plain];
    }),
  );
};

export const displayName = (area: AreaRow, all: readonly AreaRow[]): string => displayNames(all).get(area.ars) ?? area.name;

const kindOf = ({ level, type }: AreaRow): AdministrationKind => {
  if (level === 'association') return type === 'Verbandsgemeinde' ? 'verbandsgemeinde' : 'amt';
  return level;
};

export interface AdministrationRow {
  readonly ars: string;
  readonly name: string;
  readonly kind: AdministrationKind;
}

/** Who administers: the Land, every Landkreis, Amt and Verbandsgemeinde, and each municipality that none of the latter administers. */
export const administrationsOf = (areas: readonly AreaRow[]): AdministrationRow[] => {
  const levelOf = new Map(areas.map(({ ars, level }) => [ars, level]));
  return areas
    .filter(({ level, parent }) => level !== 'municipality' || levelOf.get(parent ?? '') !== 'association')
    .map((area) => ({ ars: area.ars, name: titleOf(area), kind: kindOf(area) }));
};

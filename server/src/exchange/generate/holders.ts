// Who in the generated Land carries services out, how many offices does each have, and for which areas do they speak?
import { administrationsOf, type AreaRow } from '@kommunalredaktion/shared';
import { administrationsFrom, type Administration } from './administrations.js';
import type { CataloguePositions, ServiceLevel } from './catalogue.js';

/** Services of one level, and the areas for which they are carried out. */
export interface Task {
  readonly level: ServiceLevel;
  readonly positions: readonly number[];
  readonly areas: readonly string[];
}
export interface Holder {
  readonly administration: Administration;
  readonly isLand: boolean;
  readonly tasks: readonly Task[];
  /** Services of the district for which it is the point of contact. */
  readonly contact: Task | null;
  readonly offices: number;
  readonly onlineServices: number;
  /** Whose area no office of it should speak for: the district around, and a neighbour. */
  readonly above: string | null;
}

export const officesAtScaleOne = 8000;
const landOfficesAtScaleOne = 60;
export const onlineServicesAtScaleOne = 3000;
/** Of these, how many the Land offers for many municipalities at once. */
const landOnlineServicesAtScaleOne = 300;
const fewestOffices = 12;
const fewestOnlineServices = 3;

/** Shares a total by weight, each within its limits; what rounding leaves over goes to the first who may have it. */
const apportion = (total: number, weights: readonly number[], least: number, most: (which: number) => number): number[] => {
  const sharesAt = (factor: number): number[] =>
    weights.map((weight, which) => Math.max(least, Math.min(most(which), Math.floor(weight * factor))));
  const sumAt = (factor: number): number => sharesAt(factor).reduce((sum, share) => sum + share, 0);
  let [low, high] = [0, total];
  for (let step = 0; step < 60; step += 1) {
    const middle = (low + high) / 2;
    if (sumAt(middle) <= total) low = middle;
    else high = middle;
  }
  const shares = sharesAt(low);
  let left = total - shares.reduce((sum, share) => sum + share, 0);
  for (let which = 0; left > 0 && which < shares.length; which += 1)
    if (shares[which]! < most(which)) {
      shares[which]! += 1;
      left -= 1;
    }
  return shares;
};

const landAdministration = (land: AreaRow, title: string, all: readonly Administration[]): Administration => {
  const places = [...new Map(all.flatMap(({ places: some }) => some.map((place) => [place.ars, place] as const))).values()];
  return {
    ars: land.ars,
    title,
    domain: 'land.example',
    seat: places.find(({ name }) => name === land.seat) ?? places[0]!,
    places,
    weight: 0,
  };
};

const tasksOf = (
  { ars, level, parent }: AreaRow,
  { places }: Administration,
  positions: CataloguePositions,
  landArs: string,
): Pick<Holder, 'tasks' | 'contact' | 'above'> => {
  const task = (of: ServiceLevel, areas: readonly string[]): Task => ({ level: of, positions: positions[of], areas });
  const towns = places.map((place) => place.ars);
  if (level === 'district') return { tasks: [task('district', [ars])], contact: null, above: landArs };
  const isOwnDistrict = parent === landArs;
  return {
    tasks: [task('municipality', towns), task('association', [ars]), ...(isOwnDistrict ? [task('district', [ars])] : [])],
    contact: isOwnDistrict ? null : task('district', towns),
    above: isOwnDistrict ? landArs : `${ars.slice(0, 5)}0000000`,
  };
};

/** The Land comes first, then the administrations in the order of their keys. */
export const holdersFrom = (areas: readonly AreaRow[], positions: CataloguePositions, scale: number): Holder[] => {
  const titles = new Map(administrationsOf(areas).map(({ ars, name }) => [ars, name]));
  const rows = new Map(areas.map((area) => [area.ars, area]));
  const administrations = administrationsFrom(areas, titles);
  const land = areas.find(({ level }) => level === 'land')!;
  const told = administrations.map((administration) => tasksOf(rows.get(administration.ars)!, administration, positions, land.ars));
  const weights = administrations.map(({ weight }) => weight);
  // With more offices than services of the longest list, some would have nothing to do.
  const mostOffices = (which: number): number => Math.max(...told[which]!.tasks.map(({ positions: some }) => some.length));
  const offices = apportion((officesAtScaleOne - landOfficesAtScaleOne) * scale, weights, fewestOffices * scale, mostOffices);
  const online = apportion(
    (onlineServicesAtScaleOne - landOnlineServicesAtScaleOne) * scale,
    weights,
    fewestOnlineServices * scale,
    () => Infinity,
  );
  return [
    {
      administration: landAdministration(land, titles.get(land.ars)!, administrations),
      isLand: true,
      tasks: [{ level: 'land', positions: positions.land, areas: [land.ars] }],
      contact: null,
      offices: landOfficesAtScaleOne * scale,
      onlineServices: landOnlineServicesAtScaleOne * scale,
      above: null,
    },
    ...administrations.map((administration, which) => ({
      administration,
      isLand: false,
      ...told[which]!,
      offices: offices[which]!,
      onlineServices: online[which]!,
    })),
  ];
};

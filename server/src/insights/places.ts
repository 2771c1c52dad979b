// Which municipalities stand in the matrix, and who has a say there? Pure: all places, the filter and the reader's scope.
import { keysUpwards, type MatrixQuery, type Scope } from '@kommunalredaktion/shared';

/** A municipality, and the administration that looks after it: its own, or that of its Amt. */
export interface PlaceRow {
  readonly ars: string;
  readonly administrationId: string;
}
/** DIKOM has no area and a say everywhere. */
export interface ResidentRow {
  readonly id: string;
  readonly ars: string | null;
}

export interface Places {
  readonly areas: readonly PlaceRow[];
  /** Keys of the areas and of those above them; null where nothing is left out. */
  readonly keys: readonly string[] | null;
  /** Who has a say in them. */
  readonly residents: readonly string[];
}

const listed = (value: string | readonly string[] | undefined): readonly string[] =>
  value === undefined ? [] : typeof value === 'string' ? [value] : value;

/** What an area must lie in or be: each set narrows further. */
const narrowings = (
  residents: readonly ResidentRow[],
  { district, administration }: MatrixQuery['filter'],
  scope: Scope,
): ReadonlySet<string>[] => {
  const homes = (ids: readonly string[]) => {
    const chosen = residents.filter(({ id }) => ids.includes(id));
    return chosen.some(({ ars }) => ars === null) ? undefined : new Set(chosen.flatMap(({ ars }) => ars ?? []));
  };
  return [
    scope === 'all' ? undefined : homes(scope),
    district === undefined ? undefined : new Set([district]),
    administration === undefined ? undefined : homes(listed(administration)),
  ].filter((keys) => keys !== undefined);
};

export const placesFor = (
  all: readonly PlaceRow[],
  residents: readonly ResidentRow[],
  filter: MatrixQuery['filter'],
  scope: Scope,
): Places => {
  const within = narrowings(residents, filter, scope);
  if (within.length === 0) return { areas: all, keys: null, residents: residents.map(({ id }) => id) };
  const areas = all.filter(({ ars }) => within.every((keys) => keysUpwards(ars).some((key) => keys.has(key))));
  const keys = new Set(areas.flatMap(({ ars }) => keysUpwards(ars)));
  return { areas, keys: [...keys], residents: residents.filter(({ ars }) => ars === null || keys.has(ars)).map(({ id }) => id) };
};

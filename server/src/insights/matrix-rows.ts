// How do entries at municipality, Amt, Landkreis and Land add up to one letter for each municipality and service? Pure: the nearest level that names an office counts.
import { cellStates, keysUpwards, plainKey, type CellLetter } from '@kommunalredaktion/shared';
import { marks } from './matrix-statement.js';
import type { PlaceRow, ResidentRow } from './places.js';

interface ServiceRow {
  readonly id: string;
  readonly title: string;
  readonly key: string | null;
  readonly administrationId: string;
  readonly areas: readonly string[] | null;
  readonly asked: boolean;
}
type LocalRow = readonly [service: number, administrationId: string, areas: readonly string[] | null, mark: number];
export interface MatrixRow {
  readonly services: readonly ServiceRow[];
  readonly found: Readonly<Record<string, readonly number[]>>;
  readonly local: readonly LocalRow[];
}

const everywhere = '';

/** Of several offices at one place the one that does worst is what people stumble over. */
const marksAt = ({ services, found }: MatrixRow): ReadonlyMap<string, Uint8Array> => {
  const marked = new Map<string, Uint8Array>();
  for (const [key, codes] of Object.entries(found)) {
    const ars = plainKey(key);
    const worst = marked.get(ars) ?? new Uint8Array(services.length);
    for (const code of codes) worst[code >> 2] = Math.max(worst[code >> 2] ?? 0, code & 3);
    marked.set(ars, worst);
  }
  return marked;
};

const holdsIn = (areas: readonly string[] | null, chain: readonly string[]): boolean =>
  !areas || areas.length === 0 || areas.some((ars) => chain.includes(ars));

const wordsByHome = (local: readonly LocalRow[], homeOf: ReadonlyMap<string, string>): ReadonlyMap<string, readonly LocalRow[]> => {
  const byHome = new Map<string, LocalRow[]>();
  for (const said of local) {
    const home = homeOf.get(said[1]) ?? said[1];
    const others = byHome.get(home);
    if (others) others.push(said);
    else byHome.set(home, [said]);
  }
  return byHome;
};

/** The worst mark of the words that hold in an area, by service. Nobody's words reach beyond where their owner is at home. */
const wordsIn = (chain: readonly string[], byHome: ReadonlyMap<string, readonly LocalRow[]>): ReadonlyMap<number, number> => {
  const worst = new Map<number, number>();
  for (const home of [...chain, everywhere]) {
    for (const [n, , areas, mark] of byHome.get(home) ?? []) if (holdsIn(areas, chain)) worst.set(n, Math.max(mark, worst.get(n) ?? 0));
  }
  return worst;
};

const letterOf = (mark: number, level: number): CellLetter => {
  if (mark === marks.broken) return cellStates.broken;
  if (mark === marks.stale) return cellStates.stale;
  return level > 0 ? cellStates.inherited : cellStates.fine;
};

/** Which of the levels, nearest first, names an office for the service; -1 if none does. */
export const nearestLevel = (row: MatrixRow, ars: string, n: number): number => {
  const found = marksAt(row);
  return keysUpwards(ars).findIndex((key) => (found.get(key)?.[n] ?? 0) > 0);
};

export const matrixRows = (row: MatrixRow, areas: readonly PlaceRow[], residents: readonly ResidentRow[]): string[] => {
  const homeOf = new Map(residents.map(({ id, ars }) => [id, ars ?? everywhere]));
  const byHome = wordsByHome(row.local, homeOf);
  const found = marksAt(row);
  return areas.map(({ ars }) => {
    const chain = keysUpwards(ars);
    const levels = chain.map((key) => found.get(key));
    const words = wordsIn(chain, byHome);
    return row.services
      .map((service, n): CellLetter => {
        const home = homeOf.get(service.administrationId);
        if (!(home === everywhere || chain.includes(home ?? '-')) || !holdsIn(service.areas, chain)) return cellStates.none;
        const level = levels.findIndex((worst) => (worst?.[n] ?? 0) > 0);
        if (level < 0) return service.asked ? cellStates.missing : cellStates.none;
        return letterOf(Math.max(levels[level]?.[n] ?? 0, words.get(n) ?? 0), level);
      })
      .join('');
  });
};

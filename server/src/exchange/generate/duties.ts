// For which services is each generated office and online service responsible, and where? Nobody has to remember: shares of sorted lists follow from numbers.
import { serviceAt, type CataloguePositions } from './catalogue.js';
import type { Holder, Task } from './holders.js';
import { nameOf } from './names.js';
import { rankAtWork } from './office.js';
import { randomFor } from './random.js';
import { keyInRecord } from './service.js';

export interface Stock {
  readonly scale: number;
  readonly seed: number;
  readonly positions: CataloguePositions;
  readonly holders: readonly Holder[];
}
interface Duty {
  readonly position: number;
  readonly areas: readonly string[];
  readonly role: '01' | '03';
  readonly criterion?: string;
  readonly unknown?: true;
}

/** What rules across records find, in a few cases of a thousand: nobody, outside, too far up, two at once, an unknown service, the same twice. */
const faults = ['RSP-01', 'RSP-03', 'RSP-05', 'RSP-06', 'RSP-07', 'DUP-05'] as const;
const faultShare = 0.004;
const faultAt = (which: number, position: number, seed: number): (typeof faults)[number] | undefined =>
  faults[Math.floor((randomFor(seed ^ 0x3c6ef372, which * 1_000_003 + position).next() / faultShare) * faults.length)];

/** Every so many services two offices share the work by name. */
const sharedEvery = 50;
const isShared = (position: number): boolean => position % sharedEvery === 7;

/** Its share of a list, the first of `count` being 0; somebody gets every item, and everybody one when there are enough. */
const shareOf = (positions: readonly number[], rank: number, count: number): readonly number[] =>
  positions.slice(Math.floor((rank * positions.length) / count), Math.floor(((rank + 1) * positions.length) / count));

const workersIn = ({ offices }: Holder): number => rankAtWork(offices - 1, true)! + 1;

/** A town of somebody else. */
const strangerTo = ({ holders }: Stock, which: number): string => {
  const own = new Set(holders[which]!.administration.places.map(({ ars }) => ars));
  const others = [...holders.slice(which + 1), ...holders.slice(1, which)].flatMap(({ administration: { places } }) => places.slice(0, 1));
  return others.find(({ ars }) => !own.has(ars))!.ars;
};

/** The duty as it should be, and what a fault makes of it. */
const dutiesFor = (stock: Stock, which: number, { areas }: Task, position: number): Duty[] => {
  const duty: Duty = { position, areas, role: '01' };
  const { above, isLand } = stock.holders[which]!;
  const fault = isLand ? undefined : faultAt(which, position, stock.seed);
  if (fault === 'RSP-01') return [];
  if (fault === 'RSP-03') return [{ ...duty, areas: [...areas, strangerTo(stock, which)] }];
  if (fault === 'RSP-05' && above !== null) return [{ ...duty, areas: [...areas, above] }];
  if (fault === 'RSP-07') return [duty, { ...duty, unknown: true }];
  return fault === 'DUP-05' ? [duty, duty] : [duty];
};

/** Shared work stands at the next office too; without saying how it is shared, by a fault. */
const secondDuties = (stock: Stock, which: number, { areas }: Task, position: number): Duty[] => {
  if (isShared(position)) return [{ position, areas, role: '01', criterion: 'Familienname L bis Z' }];
  return !stock.holders[which]!.isLand && faultAt(which, position, stock.seed) === 'RSP-06' ? [{ position, areas, role: '01' }] : [];
};

const dutiesAtRank = (stock: Stock, which: number, rank: number): Duty[] => {
  const holder = stock.holders[which]!;
  const count = workersIn(holder);
  const own = holder.tasks.flatMap((task) =>
    shareOf(task.positions, rank, count).flatMap((position) =>
      dutiesFor(stock, which, task, position).map((duty) =>
        isShared(position) && count > 1 ? { ...duty, criterion: 'Familienname A bis K' } : duty,
      ),
    ),
  );
  const second =
    count === 1
      ? []
      : holder.tasks.flatMap((task) =>
          shareOf(task.positions, (rank + count - 1) % count, count).flatMap((position) => secondDuties(stock, which, task, position)),
        );
  const contact = holder.contact
    ? shareOf(holder.contact.positions, rank, count).map((position): Duty => ({ position, areas: holder.contact!.areas, role: '03' }))
    : [];
  return [...own, ...second, ...contact];
};

/** Duties of an office by its number; null where others below it do the work. */
export const officeDuties = (stock: Stock, which: number, number: number): Duty[] | null => {
  const rank = rankAtWork(number, number === stock.holders[which]!.offices - 1);
  return rank === null ? null : dutiesAtRank(stock, which, rank);
};

/** One or two services that are near to each other in the catalogue. */
export const onlineDuties = ({ holders }: Stock, which: number, number: number): Duty[] => {
  const { tasks, onlineServices } = holders[which]!;
  return tasks.slice(0, 1).flatMap(({ positions, areas }) => {
    const first = Math.floor(((number + 0.5) * positions.length) / onlineServices);
    return positions.slice(first, first + 1 + (number % 2)).map((position): Duty => ({ position, areas, role: '01' }));
  });
};

const rowsOf = (duties: readonly Duty[]): number => duties.reduce((sum, { areas }) => sum + areas.length, 0);
const numbers = (count: number): number[] => Array.from({ length: count }, (_, number) => number);

/** How many lines of who is responsible for what and where the offices, and the online services of the municipalities, come to. */
export const countDuties = (stock: Stock): number =>
  stock.holders.reduce(
    (sum, { offices, onlineServices, isLand }, which) =>
      sum +
      numbers(offices).reduce((rows, number) => rows + rowsOf(officeDuties(stock, which, number) ?? []), 0) +
      (isLand ? 0 : numbers(onlineServices).reduce((rows, number) => rows + rowsOf(onlineDuties(stock, which, number)), 0)),
    0,
  );

const nowhere = '99149999001000';
/** Most name the service by where it came from, some by its key only. */
const byKeyEvery = 5;

/** Duties as they stand in a content. */
export const entriesOf = (duties: readonly Duty[], { scale, seed }: Stock): object[] =>
  duties.map(({ position, areas, role, criterion, unknown }, at) => {
    const id = `z${at + 1}`;
    if (unknown) return { id, serviceKey: nowhere, serviceName: 'Leistung ohne Eintrag', areas, role };
    const key = keyInRecord(position, scale, seed);
    const isByKey = key !== undefined && position % byKeyEvery === 0;
    return {
      id,
      ...(!isByKey && { service: nameOf('service', position, seed) }),
      ...(key !== undefined && { serviceKey: key }),
      serviceName: serviceAt(position, scale).title,
      areas,
      role,
      ...(criterion !== undefined && { criterion }),
    };
  });

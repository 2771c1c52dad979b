// How are any number of believable offices made, the same ones every time?
import { administrationsOf, type AreaRow, type RecordLine } from '@kommunalredaktion/shared';
import { administrationsFrom, pickerOf } from './generate/administrations.js';
import { nameOf } from './generate/names.js';
import { officeAt, type PlannedLine } from './generate/office.js';
import { randomFor } from './generate/random.js';

export { generatedAge } from './generate/names.js';

/**
 * Streams offices, parents before their children, with the defects that they have on purpose. A line depends on the seed, the areas and its number only:
 * asking for more lines changes none of the first. The first are the town halls, one for every administration; the others are spread by population.
 */
export const planOffices = function* (count: number, areas: readonly AreaRow[], seed = 1): Generator<PlannedLine> {
  const administrations = administrationsFrom(areas, new Map(administrationsOf(areas).map(({ ars, name }) => [ars, name])));
  const pick = pickerOf(administrations);
  const indexes: number[][] = administrations.map(() => []);
  for (let index = 0; index < count; index += 1) {
    const which = index < administrations.length ? index : pick(randomFor(seed + 1, index).next());
    const known = indexes[which]!;
    known.push(index);
    yield officeAt({
      administration: administrations[which]!,
      number: known.length - 1,
      index,
      seed,
      nameOf: (number) => nameOf('offices', known[number]!, seed),
    });
  }
};

export const generateLines = function* (count: number, areas: readonly AreaRow[], seed = 1): Generator<RecordLine> {
  for (const { line } of planOffices(count, areas, seed)) yield line;
};

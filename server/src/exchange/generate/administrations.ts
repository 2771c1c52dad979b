// Which administrations get generated offices, where do they sit, and how many of the offices does each get?
import type { AreaRow } from '@kommunalredaktion/shared';
import { mailWord } from '../mail-word.js';

export interface Place {
  readonly ars: string;
  readonly ags: string;
  readonly name: string;
  readonly postcode: string;
}
export interface Administration {
  readonly ars: string;
  readonly title: string;
  readonly domain: string;
  readonly seat: Place;
  readonly places: readonly Place[];
  readonly weight: number;
}

/** A district has fewer offices for each inhabitant than the places in it. */
const districtShare = 0.35;

const placeOf = ({ ars, ags, name, postcode }: AreaRow): Place => ({ ars, ags: ags ?? '', name, postcode: postcode ?? '' });

/** The administrations of the file without the Land, in the order of their keys. */
export const administrationsFrom = (areas: readonly AreaRow[], titles: ReadonlyMap<string, string>): Administration[] => {
  const municipalities = areas.filter(({ level }) => level === 'municipality');
  const levelDigits = { land: 2, district: 5, association: 9, municipality: 12 } as const;
  return areas
    .filter(({ ars, level }) => titles.has(ars) && level !== 'land')
    .map((area) => {
      const places = municipalities.filter(({ ars }) => ars.startsWith(area.ars.slice(0, levelDigits[area.level]))).map(placeOf);
      const seat = places.find(({ name }) => name === area.seat) ?? places[0]!;
      const title = titles.get(area.ars)!;
      return {
        ars: area.ars,
        title,
        domain: `${mailWord(title)}.example`,
        seat,
        places,
        weight: (area.population ?? 1) * (area.level === 'district' ? districtShare : 1),
      };
    });
};

/** Picks an administration by its weight; `share` lies between 0 and 1. */
export const pickerOf = (administrations: readonly Administration[]): ((share: number) => number) => {
  let sum = 0;
  const sums = administrations.map(({ weight }) => (sum += weight));
  return (share) => {
    const wanted = share * sum;
    let [low, high] = [0, sums.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sums[middle]! > wanted) high = middle;
      else low = middle + 1;
    }
    return low;
  };
};

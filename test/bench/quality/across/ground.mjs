// Who is there in the land of the bench, and which areas does it have? The real administrations, taken in turn by kind.
import { areas } from '../subjects.mjs';
import { positionsAt } from '../../../../server/dist/exchange/generate/catalogue.js';
import { holdersFrom } from '../../../../server/dist/exchange/generate/holders.js';

const scale = 1;

const kindOf = ({ administration, isLand, above }) => {
  const { level } = areas.find(({ ars }) => ars === administration.ars);
  if (isLand) return 'land';
  if (level !== 'municipality') return level;
  return above === areas.find((area) => area.level === 'land').ars ? 'city' : 'town';
};

/** Administrations by kind; a few towns are left without offices, or are no members. */
const readAdministrations = () => {
  const all = holdersFrom(areas, positionsAt(scale), scale).map((holder, which) => ({
    ...holder.administration,
    which,
    kind: kindOf(holder),
    above: holder.above,
  }));
  const towns = all.filter(({ kind }) => kind === 'town');
  const [bare, strangers] = [towns.slice(-1), towns.slice(-4, -1)];
  return { bare, strangers, staffed: all.filter((one) => !bare.includes(one) && !strangers.includes(one)) };
};

/** Takes the things of a list in turn, each time the next that fits. */
const inTurn = (list) => {
  let at = 0;
  return (fits = () => true) => {
    for (const end = at + list.length; at < end;) {
      const one = list[at % list.length];
      at += 1;
      if (fits(one)) return one;
    }
    throw new Error('In the whole land there is nobody who fits.');
  };
};

const known = new Set(areas.map(({ ars }) => ars));
/** A municipality that has become part of another. */
export const dissolved = { ars: '120695999599', name: 'Altdorf', endedOn: '2019-12-31' };

/** A key of twelve digits that stands for nothing. */
export const unknownKey = (make) => {
  for (;;) {
    const key = make();
    if (!known.has(key) && !key.endsWith('000')) return key;
  }
};

/** `town()` and the others give the next of its kind, `town(fits)` the next that fits. */
export function openGround() {
  const { bare, strangers, staffed } = readAdministrations();
  const of = (kind) => staffed.filter((one) => one.kind === kind);
  const isHome =
    (ars) =>
    ({ kind, places }) =>
      kind !== 'district' && kind !== 'land' && places.some((place) => place.ars === ars);
  return {
    bare,
    strangers,
    staffed,
    town: inTurn(of('town')),
    city: inTurn(of('city')),
    district: inTurn(of('district')),
    amt: inTurn(of('association')),
    wholeLand: inTurn(of('land')),
    /** Another town of the same district. */
    neighbourOf: (ars) => of('town').find((town) => town.ars !== ars && town.ars.startsWith(ars.slice(0, 5))).ars,
    /** Who administers a municipality, as far as it takes part. */
    ownerOf: ({ ars }) => staffed.find(isHome(ars)) ?? bare.filter(isHome(ars)).map((one) => ({ ...one, isBare: true }))[0],
  };
}

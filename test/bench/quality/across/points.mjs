// Which coordinates come from a program that found no house? And which houses are one, however they are written?
import { at, houseIn } from './land.mjs';

const pointOf = ({ random }) => ({
  epsg: '4326',
  x: 12 + Math.round(random.next() * 2e6) / 1e6,
  y: 52 + Math.round(random.next() * 1e6) / 1e6,
});
/** One administration with an office for each list of addresses; which of them are to be found is told by their place in all lists. */
const offices =
  (listsOf, finds, { state, apart = false } = {}) =>
  (land) => {
    const home = land[land.random.pick(['town', 'city', 'amt'])]();
    const point = pointOf(land);
    const lists = listsOf(
      (more = {}, coordinates = point) => houseIn(land, home.seat, { id: `a${land.next()}`, coordinates, ...more }),
      land,
    );
    const places = lists.flatMap((addresses, n) => {
      const owner = apart && n > 0 ? land.town() : home;
      const office = land.office(owner, [land.anyDuty(owner)], { addresses, ...(n > 0 && state && { state }) });
      return addresses.map(({ id }) => at(office, id));
    });
    return finds === 'all' ? places : finds.map((n) => places[n]);
  };
const spared = (listsOf, more) => offices(listsOf, [], more);
const zero = (epsg) => offices((address) => [[address({}, { ...(epsg && { epsg }), x: 0, y: 0 })]], 'all');
const beside = (x, y) => (address) => [[address(x)], [address(y)]];
const house = { street: 'Lange Straße', houseNumber: '6' };
const written = (street, houseNumber, more = {}) => beside(house, { street, houseNumber, ...more });

export const pointPlants = [
  {
    rule: 'GEO-04',
    wrong: [
      zero('4326'),
      zero('25833'),
      zero(),
      offices((address) => [[address(), address({ type: '002' })]], 'all'),
      offices((address) => [[address(house), address({ ...house, houseNumber: '8', type: '002' })]], 'all'),
      offices((address) => [[address()], [address()]], 'all'),
      offices((address) => [[address()], [address()], [address({ type: '002' }), address()]], 'all'),
      offices(beside(house, { ...house, houseNumber: '16' }), 'all'),
      offices(beside(house, { ...house, postcode: '14641' }), 'all'),
      offices((address) => [[address(house)], [address({ ...house, street: 'Lange Straße 6a', houseNumber: '' })], [address()]], 'all'),
      offices((address) => [[address(), address({ type: '003', street: '', houseNumber: '', postBox: '12 34' })], [address()]], [0, 2]),
    ],
    right: [
      spared(written('Lange Str.', '6')),
      spared(written('LANGE STRASSE', ' 6 ')),
      spared(written('Lange Straße', '6a')),
      spared(written('Lange Straße', '6–8')),
      spared(written('Lange Straße 6', '')),
      spared(written('Lange Straße (Rathaus)', '6 b')),
      spared((address) => [
        [address({ street: 'Straße des 17. Juni', houseNumber: '12' })],
        [address({ street: 'Str. des 17.Juni', houseNumber: '12' })],
      ]),
      spared((address) => [[address(), address({ type: '003', street: '', houseNumber: '', postBox: '12 34' })]]),
      spared((address, land) => [[address()], [address({}, pointOf(land))]]),
      spared((address) => [[address()], [address()]], { apart: true }),
      spared((address) => [[address()], [address()]], { state: 'draft' }),
      spared((address) => [[address({}, { epsg: '4326' }), address({}, undefined)]]),
    ],
  },
];

// For which areas is somebody entered that they should not be entered for, and which only look strange?
import { dissolved, unknownKey } from './ground.mjs';
import { at } from './land.mjs';

/** One office with one entry; `finds` are the areas that are wrong. */
const entered =
  (home, areasOf, findsOf = () => [], more = {}) =>
  (land) => {
    const administration = land[home]();
    const { state, online, ...rest } = more;
    const areaKeys = areasOf(administration, land);
    const duty = land.duty(land.service(), areaKeys, { ...rest, byKey: land.random.chance(0.3) });
    const holder = online ? land.onlineService(administration, [duty]) : land.office(administration, [duty], { state });
    return findsOf(areaKeys, administration).map((ars) => at(holder, duty, ars));
  };
const all = (areaKeys) => areaKeys;
const first = (areaKeys) => areaKeys.slice(0, 1);
const last = (areaKeys) => areaKeys.slice(-1);
const theTwo = (areaKeys) => areaKeys.slice(-2);

const own = ({ ars }) => [ars];
const districtAround = ({ ars }) => `${ars.slice(0, 5)}0000000`;
const landKey = '120000000000';
const germany = '000000000000';
const elsewhere = ({ ars }, land) => land.town((town) => !town.ars.startsWith(ars.slice(0, 5))).ars;
const nearby = ({ ars }, land) => land.neighbourOf(ars);
const otherDistrict = ({ ars }, land) => land.district((district) => !district.ars.startsWith(ars.slice(0, 5))).ars;
const otherAmt = ({ ars }, land) => land.amt((amt) => amt.ars !== ars).ars;
const placesOf =
  (from, to) =>
  ({ places }) =>
    places.slice(from, to).map(({ ars }) => ars);

const swapped = ({ ars }, land) =>
  unknownKey(() => {
    const which = land.random.whole(2, 10);
    return ars.slice(0, which) + ars[which + 1] + ars[which] + ars.slice(which + 2);
  });
const madeUp =
  (before) =>
  ({ ars }, land) =>
    unknownKey(() => `${before(ars)}${String(land.random.whole(0, 9_999_999)).padStart(7, '0')}`);

const unknown = {
  rule: 'RSP-02',
  wrong: [
    entered('town', (home, land) => [swapped(home, land)], all),
    entered('amt', (home, land) => [swapped({ ars: home.places[0].ars }, land)], all),
    entered('district', (home, land) => [home.ars, madeUp((ars) => ars.slice(0, 5))(home, land)], last),
    entered('town', (home, land) => [madeUp(() => '12099')(home, land)], all),
    entered('city', () => [dissolved.ars], all),
    entered('district', (home) => [dissolved.ars, home.ars], first),
    entered('town', (home, land) => [swapped(home, land)], all, { online: true }),
    entered('wholeLand', (home, land) => [madeUp(() => '12069')(home, land), landKey], first),
    entered('amt', ({ ars }) => [`${ars.slice(0, 9)}999`], all),
    entered('town', ({ ars }) => [ars, `${ars.slice(0, 5)}0000001`], last, { role: '03' }),
  ],
  right: [
    entered('amt', own),
    entered('wholeLand', () => [landKey]),
    entered('wholeLand', () => [germany]),
    entered('wholeLand', () => ['110000000000']),
    entered('wholeLand', () => ['145215120000']),
    entered('town', own),
    entered('district', own),
    entered('town', ({ ars }) => [`${ars.slice(0, 9)}000`]),
    entered('town', () => ['Nauen']),
    entered('district', () => []),
    entered('town', (home, land) => [swapped(home, land)], undefined, { state: 'draft' }),
  ],
};

const outside = {
  rule: 'RSP-03',
  wrong: [
    entered('town', (home, land) => [elsewhere(home, land)], all),
    entered('town', (home, land) => [home.ars, nearby(home, land)], last),
    entered('town', (home, land) => [nearby(home, land)], all, { role: '03' }),
    entered('city', (home, land) => [elsewhere(home, land)], all),
    entered('district', (home, land) => [home.ars, elsewhere(home, land)], last),
    entered('district', (home, land) => [otherDistrict(home, land)], all),
    entered('district', () => [landKey], all),
    entered('district', () => [germany], all),
    entered('district', (home, land) => [home.ars, `${elsewhere(home, land).slice(0, 9)}000`], last),
    entered('amt', (home, land) => [...placesOf(0, 2)(home), elsewhere(home, land)], last),
    entered('amt', (home, land) => [otherAmt(home, land)], all),
    entered('town', (home, land) => [otherDistrict(home, land)], all),
    entered('town', (home, land) => [elsewhere(home, land), elsewhere(home, land)], all, { criterion: 'Buchstaben A bis M' }),
  ],
  right: [
    entered('town', own),
    entered('district', placesOf(0, 2)),
    entered('district', own),
    entered('amt', placesOf(0, 9)),
    entered('amt', own),
    entered('city', own),
    entered('amt', placesOf(0, 1)),
    entered('town', () => []),
    entered('wholeLand', (home, land) => [elsewhere(home, land)]),
    entered('town', (home, land) => [elsewhere(home, land)], undefined, { online: true }),
    entered('town', (home, land) => [elsewhere(home, land)], undefined, { state: 'draft' }),
  ],
};

/** Two entries of one office, each for one place. */
const twoEntries = (isSame) => (land) => {
  const district = land.district();
  const service = land.service();
  const [one, other] = district.places.map(({ ars }) => ars);
  const duties = [
    land.duty(service, [one], { criterion: 'A bis K' }),
    land.duty(service, [isSame ? one : other], { criterion: 'L bis Z' }),
  ];
  const office = land.office(district, duties);
  return isSame ? duties.map((duty) => at(office, duty, one)) : [];
};

const pinned = {
  rule: 'RSP-04',
  wrong: [
    entered('district', placesOf(0, 1), all),
    entered('district', placesOf(-1), all),
    entered('district', placesOf(3, 4), all, { role: '02' }),
    entered('district', placesOf(5, 6), all, { criterion: 'nur Erwachsene' }),
    twoEntries(true),
    (land) => {
      const district = land.district();
      const duties = [0, 1].map((which) => land.duty(land.service(), [district.places[which].ars]));
      const office = land.office(district, duties);
      return duties.map((duty) => at(office, duty, duty.areas[0]));
    },
  ],
  right: [
    entered('district', own),
    entered('district', placesOf(0, 2)),
    entered('district', placesOf(2, 9)),
    twoEntries(false),
    entered('district', placesOf(0, 1), undefined, { role: '03' }),
    entered('town', own),
    entered('amt', placesOf(0, 1)),
    entered('city', own),
    entered('district', placesOf(0, 1), undefined, { online: true }),
    entered('district', (home, land) => [land.amt(({ ars }) => ars.startsWith(home.ars.slice(0, 5))).ars]),
    entered('district', placesOf(0, 1), undefined, { state: 'draft' }),
  ],
};

const beyond = {
  rule: 'RSP-05',
  wrong: [
    entered('town', (home) => [districtAround(home)], all),
    entered('town', () => [landKey], all),
    entered('town', () => [germany], all),
    entered('amt', (home) => [districtAround(home)], all),
    entered('amt', () => [landKey], all),
    entered('city', () => [landKey], all),
    entered('town', (home) => [home.ars, districtAround(home)], last),
    entered('amt', (home) => [...placesOf(0, 2)(home), districtAround(home)], last),
    entered('town', (home) => [districtAround(home), landKey], theTwo),
    entered('town', (home) => [districtAround(home)], all, { role: '03' }),
  ],
  right: [
    entered('town', own),
    entered('city', own),
    entered('amt', own),
    entered('amt', placesOf(0, 9)),
    entered('district', own),
    entered('wholeLand', () => [landKey]),
    entered('wholeLand', () => [germany]),
    entered('town', () => []),
    entered('wholeLand', (_home, land) => [land.district().ars]),
    entered('town', (home) => [districtAround(home)], undefined, { online: true }),
    entered('town', () => [landKey], undefined, { state: 'draft' }),
  ],
};

export const territoryPlants = [unknown, outside, pinned, beyond];

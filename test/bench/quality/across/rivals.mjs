// Who is entered for the same thing as somebody else, twice, or for something that is not there? And who only seems to be?
import { at } from './land.mjs';

const manyPlaces = ({ places }) => places.length >= 4;
const keysOf = ({ places }) => places.map(({ ars }) => ars);

/** Offices of one town, each with an entry for one service. */
const offices =
  (...entries) =>
  (land) => {
    const town = land[land.random.pick(['town', 'city'])]();
    const service = land.service();
    return entries.map((more) => {
      const duty = land.duty(service, more.isWordless ? [] : [town.ars], more.duty);
      return { holder: more.online ? land.onlineService(town, [duty]) : land.office(town, [duty], more.office), duty, area: town.ars };
    });
  };
const allOf = (made) => (land) => made(land).map(({ holder, duty, area }) => at(holder, duty, area));
const noneOf = (made) => (land) => {
  made(land);
  return [];
};
const plain = {};
const half = (criterion) => ({ duty: { criterion } });

/** A district that names its towns one by one, and an office of one of them. */
const districtAndTown = (land, areasOf) => {
  const town = land.town();
  const district = land.district(({ ars }) => town.ars.startsWith(ars.slice(0, 5)));
  const service = land.service();
  const neighbour = land.neighbourOf(town.ars);
  const [wide, near] = [land.duty(service, areasOf(district, town, neighbour)), land.duty(service, [town.ars])];
  return [at(land.office(district, [wide]), wide, town.ars), at(land.office(town, [near]), near, town.ars)];
};

/** Two offices of an Amt, whose areas are these. */
const inAmt = (land, ...areasOf) => {
  const amt = land.amt(manyPlaces);
  const service = land.service();
  return areasOf.map((areas) => {
    const duty = land.duty(service, areas(keysOf(amt), amt));
    return { holder: land.office(amt, [duty]), duty };
  });
};

const several = {
  rule: 'RSP-06',
  wrong: [
    allOf(offices(plain, plain)),
    allOf(offices(plain, plain, plain)),
    allOf(offices(plain, { duty: { role: '02' } })),
    allOf(offices({ duty: { byKey: true } }, plain)),
    allOf(offices({ isWordless: true }, plain)),
    allOf(offices(plain, half(''))),
    (land) => districtAndTown(land, (_district, town, neighbour) => [neighbour, town.ars]),
    (land) => {
      const made = inAmt(
        land,
        (keys) => keys.slice(0, 3),
        (keys) => keys.slice(2),
      );
      const shared = made[1].duty.areas[0];
      return made.map(({ holder, duty }) => at(holder, duty, shared));
    },
  ],
  right: [
    noneOf(offices(half('Familienname A bis K'), half('Familienname L bis Z'))),
    noneOf(offices(plain, { duty: { role: '03' } })),
    noneOf(offices({ duty: { role: '03' } }, { duty: { role: '03' } })),
    noneOf(offices(plain, { online: true })),
    noneOf(offices(plain, { office: { state: 'draft' } })),
    noneOf(offices(plain)),
    noneOf((land) => districtAndTown(land, ({ ars }) => [ars])),
    noneOf((land) =>
      inAmt(
        land,
        (keys) => keys.slice(0, 2),
        (keys) => keys.slice(2),
      ),
    ),
    noneOf((land) =>
      inAmt(
        land,
        (_keys, { ars }) => [ars],
        (keys) => keys.slice(0, 2),
      ),
    ),
    (land) => {
      const town = land.town();
      for (const service of [land.service(), land.service()]) land.office(town, [land.duty(service, [town.ars])]);
      return [];
    },
  ],
};

/** One office or online service with entries that `entriesOf` makes; those whose number is in `wrong` are to be found. */
const holding =
  (entriesOf, wrong = [], { online = false, state } = {}) =>
  (land) => {
    const home = land[land.random.pick(['town', 'city', 'amt'])]();
    const duties = entriesOf(land, home);
    const holder = online ? land.onlineService(home, duties, { state }) : land.office(home, duties, { state });
    return wrong.map((number) => at(holder, duties[number]));
  };
const strange = (land, key, more = {}) => ({
  ...land.duty(land.service(), []),
  service: undefined,
  serviceKey: key,
  serviceName: 'Leistung ohne Eintrag',
  ...more,
});
const noGroup = (land) => `${land.keyOf('149')}001000`;
const beside = (land, home) => land.duty(land.service(), [home.ars]);
const ownService = (land, home, more = {}) => land.service({ of: home, typing: ['1'], structure: undefined, ...more });

const nowhere = {
  rule: 'RSP-07',
  wrong: [
    holding((land) => [strange(land, noGroup(land))], [0]),
    holding((land, home) => [beside(land, home), strange(land, noGroup(land))], [1]),
    holding((land) => [strange(land, noGroup(land))], [0], { online: true }),
    holding((land) => [land.duty(land.service({ state: 'draft' }), [], { byKey: true })], [0]),
    holding((land) => [land.duty(land.service({ state: 'draft' }), [])], [0]),
    holding((land, home) => [land.duty(ownService(land, home, { state: 'draft' }), [])], [0]),
    holding((land) => [{ ...strange(land, undefined), service: `0198c5a2-7c7e-7000-8000-${String(land.next()).padStart(12, '0')}` }], [0]),
    holding((land) => [strange(land, `${land.service().key.slice(0, 11)}999`)], [0]),
    holding((land) => [strange(land, 'Hundesteuer')], [0]),
    holding((land) => [strange(land, noGroup(land), { role: '03' }), strange(land, noGroup(land))], [0, 1]),
  ],
  right: [
    holding((land, home) => [beside(land, home)]),
    holding((land) => [land.duty(land.service(), [], { byKey: true })]),
    holding((land, home) => [land.duty(ownService(land, home), [])]),
    holding((land, home) => [land.duty(ownService(land, home), [], { byKey: true })]),
    holding((land) => {
      const service = land.service();
      land.later.push({
        ...land.lines.at(-1),
        content: { ...land.lines.at(-1).content, teaser: { de: 'Daran wird gerade geschrieben.' } },
      });
      return [land.duty(service, [])];
    }),
    holding((land) => [strange(land, noGroup(land))], [], { state: 'draft' }),
    holding((land, home) => [beside(land, home)], [], { online: true }),
  ],
};

/** Two entries or more for one service; told at all but the first. */
const same =
  (entries, wrong = [], more) =>
  (land) => {
    const home = land.amt(manyPlaces);
    const service = land.service();
    const keys = keysOf(home);
    const duties = entries.map(({ areas = (all) => all.slice(0, 1), ...rest }) => land.duty(service, areas(keys, home), rest));
    const holder = more?.online ? land.onlineService(home, duties) : land.office(home, duties);
    return wrong.map(([number, which]) => at(holder, duties[number], which === undefined ? keys[0] : which(keys, home)));
  };
const third = (keys) => keys[2];
const ownKey = (_keys, { ars }) => ars;

const twice = {
  rule: 'DUP-05',
  wrong: [
    same([{}, {}], [[1]]),
    same([{}, {}, {}], [[1], [2]]),
    same([{}, { byKey: true }], [[1]]),
    same([{}, {}], [[1]], { online: true }),
    same([{ areas: (keys) => keys.slice(0, 3) }, { areas: (keys) => keys.slice(2) }], [[1, third]]),
    same([{ areas: () => [] }, { areas: (_keys, { ars }) => [ars] }], [[1, ownKey]]),
    same([{ role: '03' }, { role: '03' }], [[1]]),
    same([{ criterion: 'Buchstaben A bis K' }, { criterion: 'Buchstaben A bis K' }], [[1]]),
    same([{ criterion: '' }, {}], [[1]]),
    same([{ criterion: 'Buchstaben A bis K' }, { criterion: ' Buchstaben  A bis K' }], [[1]]),
    same([{ criterion: 'nur Erwachsene' }, { criterion: 'Nur Erwachsene' }], [[1]]),
  ],
  right: [
    same([{}, { role: '03' }]),
    same([{ criterion: 'A bis K' }, { criterion: 'L bis Z' }]),
    same([{ criterion: 'A bis K' }, { criterion: 'A bis KZ' }]),
    same([{}, { areas: (keys) => keys.slice(1, 2) }]),
    same([{ areas: (keys) => keys.slice(0, 2) }, { areas: (keys) => keys.slice(2) }]),
    same([{ areas: (_keys, { ars }) => [ars] }, {}]),
    same([{ criterion: 'Erwachsene' }, { criterion: 'Kinder' }], [], { online: true }),
    (land) => {
      const town = land.town();
      land.office(town, [land.duty(land.service(), [town.ars]), land.duty(land.service(), [town.ars])]);
      return [];
    },
  ],
};

export const rivalPlants = [several, nowhere, twice];

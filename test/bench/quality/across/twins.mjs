// What is there twice, under another name or in another spelling? And what only has something in common?
import { at } from './land.mjs';

const both = (...records) => records.map((record) => at(record));
const none = () => [];

/** Two services of one administration with the same name for machines. */
const services =
  (first, second, finds = both, same = (key) => ({ key })) =>
  (land) => {
    const of = land[land.random.pick(['wholeLand', 'town', 'city', 'district'])]();
    const shared = same(`${land.keyOf()}012000`, land);
    const [one, other] = [first, second].map((change) =>
      land.service({ of, structure: undefined, ...shared, ...(typeof change === 'function' ? change(of) : change) }),
    );
    return finds(one, other);
  };
const byLocalId = (_key, land) => ({ key: undefined, localId: `KV-${land.next()}` });

const manyPlaces = ({ places }) => places.length >= 4;
/** Supplements of one administration to one service, each for some of its places. */
const supplements =
  (areasOf, finds = both, states = [], validities = []) =>
  (land) => {
    const amt = land.amt(manyPlaces);
    const service = land.service();
    const keys = amt.places.map(({ ars }) => ars);
    return finds(
      ...areasOf.map((areas, n) =>
        land.supplement(amt, service, {
          areas: areas?.(keys),
          ...(states[n] && { state: states[n] }),
          ...(validities[n] && { validity: validities[n] }),
        }),
      ),
    );
  };
const everywhere = undefined;

const texts = {
  rule: 'DUP-01',
  wrong: [
    services({}, {}),
    services({ name: { de: 'Hundesteuer Anmeldung' } }, { name: { de: 'Anmeldung eines Hundes' } }),
    services({}, {}, both, byLocalId),
    services({ localId: 'A-1' }, { localId: 'A-2' }),
    services(
      ({ ars }) => ({ areas: [ars] }),
      ({ ars }) => ({ areas: [ars] }),
    ),
    supplements([everywhere, everywhere]),
    supplements([everywhere, everywhere, everywhere]),
    supplements([(keys) => keys.slice(0, 1), (keys) => keys.slice(0, 1)]),
    supplements([(keys) => keys.slice(0, 3), (keys) => keys.slice(2)]),
    supplements([() => [], everywhere]),
    supplements([(keys) => keys.slice(0, 2), (keys) => keys.slice(0, 2).reverse()]),
    supplements([everywhere, everywhere], both, [], [{ to: '2026-12-31' }, { from: '2026-12-31' }]),
    services({}, { state: 'live', publicName: { de: 'Ganz anders genannt' } }),
  ],
  right: [
    services({}, {}, none, () => ({})),
    services({}, { state: 'draft' }, none),
    supplements([everywhere], none),
    supplements([(keys) => keys.slice(0, 2), (keys) => keys.slice(2)], none),
    supplements([everywhere, (keys) => keys.slice(0, 1)], none),
    supplements([everywhere, everywhere], none, [undefined, 'draft']),
    supplements([everywhere, everywhere], none, [], [{ to: '2026-12-31' }, { from: '2027-01-01' }]),
    (land) => {
      const of = land.town();
      for (let n = 0; n < 2; n += 1) land.service({ of, structure: undefined, key: undefined, localId: `Z-${land.next()}` });
      return [];
    },
    (land) => {
      const key = `${land.keyOf()}012`;
      const of = land.town();
      for (const detail of ['001', '002']) land.service({ of, structure: undefined, key: key + detail });
      return [];
    },
    (land) => {
      const key = `${land.keyOf()}012000`;
      for (const of of [land.town(), land.city(), land.district()]) land.service({ of, structure: undefined, key });
      return [];
    },
    (land) => {
      const service = land.service();
      for (const of of [land.town(), land.town()]) land.supplement(of, service);
      return [];
    },
  ],
};

const link = (uri, more = {}) => ({ links: [{ id: 'v1', type: '01', uri, title: 'Zum Antrag', ...more }] });
/** Online services of one administration that lead to these addresses; `#` stands for a number that is theirs alone. */
const leading =
  (uris, finds = (...records) => records.map((record) => at(record, 'v1')), { more = [], elsewhere = false } = {}) =>
  (land) => {
    const home = land.town();
    const number = land.next();
    return finds(
      ...uris.map((uri, n) => {
        const owner = elsewhere && n > 0 ? land.town() : home;
        return land.onlineService(owner, [land.anyDuty(owner)], {
          ...link(uri.replace('#', number), more[n]?.link),
          ...(more[n]?.state && { state: more[n].state }),
        });
      }),
    );
  };

const addresses = {
  rule: 'DUP-03',
  wrong: [
    leading(['https://dienste.amt.example/antrag/#', 'https://dienste.amt.example/antrag/#']),
    leading(['https://dienste.amt.example/antrag/#', 'https://dienste.amt.example/antrag/#/']),
    leading(['https://dienste.amt.example/Antrag/#', 'https://Dienste.Amt.example/antrag/#']),
    leading(['http://dienste.amt.example/#', 'https://dienste.amt.example/#']),
    leading(['https://www.amt.example/hund/#', 'https://amt.example/hund/#']),
    leading(['https://amt.example/hund/##anmelden', 'https://amt.example/hund/##abmelden']),
    leading(['https://amt.example/start?dienst=#', 'https://www.amt.example/start/?dienst=#']),
    leading(['https://amt.example/wahl/#?', 'https://amt.example/wahl/#']),
    leading(['https://amt.example/a/#', 'HTTPS://AMT.EXAMPLE/a/#', 'https://amt.example/a/#/']),
    leading([' https://amt.example/b/#', 'https://amt.example/b/# ']),
    leading(['https://amt.example:443/c/#', 'https://amt.example/c/#']),
    leading(['https://amt.example/app/##/hund', 'https://amt.example/app/##/hund/']),
  ],
  right: [
    leading(['https://amt.example/start?dienst=#', 'https://amt.example/start?dienst=#1'], none),
    leading(['https://amt.example/a/#', 'https://amt.example/a/#/neu'], none),
    leading(['https://amt.example/x/#', 'https://amt.example/x/#'], none, { elsewhere: true }),
    leading(['https://amt.example/y/#', 'https://amt.example/y/#'], none, { more: [{}, { state: 'draft' }] }),
    leading(['https://amt.example/z/#', 'https://amt.example/z/#'], none, { more: [{}, { link: { type: '02' } }] }),
    leading(['https://a.amt.example/#', 'https://b.amt.example/#'], none),
    leading(['https://amt.example/hund/#.html', 'https://amt.example/hund/#.pdf'], none),
    leading(['https://amt.example/start?dienst=#', 'https://amt.example/start'], none),
    leading(['https://amt.example/app/##/wohngeld', 'https://amt.example/app/##/hund'], none),
    leading(['https://amt.example/app/##!wohngeld', 'https://amt.example/app/##!hund'], none),
  ],
};

export const twinPlants = [texts, addresses];

// What is wrong with the way to an office and its mail, and what is only out of the ordinary?
import { families, folded, given } from '../words.mjs';

const kind = 'organisational-unit';
const house = { id: 'a', type: '001', street: 'Am Anger', houseNumber: '3', postcode: '14641', city: 'Nauen' };
const hall = { ...house, wheelchair: 'no' };
const at = (epsg, x, y, more = {}) => ({ addresses: [{ ...hall, coordinates: { epsg, x, y }, ...more }] });
const degrees = (random, west, east, south, north) => [
  Number((west + random.next() * (east - west)).toFixed(5)),
  Number((south + random.next() * (north - south)).toFixed(5)),
];
const inside = (random) => degrees(random, 11.6, 14.4, 51.6, 53.3);
const asked = (type, wheelchair) => () => ({ addresses: [{ ...house, type, ...(wheelchair && { wheelchair }) }] });
const others = ({ content }) => (content.channels ?? []).filter(({ channel }) => channel !== '01');
const mailOf =
  (name, more = {}) =>
  (s) => ({
    name: { de: 'Bürgeramt Nauen' },
    contactPersons: [],
    ...more,
    channels: [
      ...others(s),
      { id: 'neu', channel: '01', value: `${typeof name === 'function' ? name(s.random) : name}@stadt.example`, public: true },
    ],
  });
const personal = (boxOf) => mailOf((random) => boxOf({ first: folded(random.pick(given)), last: folded(random.pick(families)) }));

export const offices = [
  {
    rule: 'ACC-06',
    kind,
    wrong: [
      asked('002'),
      asked('002', 'unknown'),
      asked('001'),
      asked('001', 'unknown'),
      () => ({ addresses: [hall, { ...house, id: 'b', type: '002', lift: 'yes' }] }),
    ],
    right: [
      asked('002', 'yes'),
      asked('001', 'no'),
      () => ({ addresses: [house, { ...house, id: 'b', type: '002', wheelchair: 'yes' }] }),
      () => ({ addresses: [hall, { ...house, id: 'b', type: '006' }] }),
    ],
  },
  {
    rule: 'DSG-01',
    kind,
    wrong: [
      personal(({ first, last }) => `${first}.${last}`),
      personal(({ first, last }) => `${first[0]}.${last}`),
      personal(({ first, last }) => `${last}.${first}`),
      personal(({ first, last }) => `${first}_${last}`),
      personal(({ first, last }) => `${first}-${last}2`),
      personal(({ first, last }) => `${first}.${last}-bauamt`),
      personal(({ first, last }) => `${first[0].toUpperCase()}.${last}`),
      personal(({ first, last }) => `dr.${first}.${last}`),
      personal(({ first }) => `anna-lena.${first}sen`),
      personal(({ last }) => `frau.${last}`),
      personal(({ last }) => `karl-heinz.${last}-noack`),
      personal(({ first, last }) => `${first}.von.${last}`),
      mailOf('rademacher', { contactPersons: [{ id: 'p', givenName: 'Heike', familyName: 'Rademacher', public: true }] }),
      mailOf('h-zabel', { contactPersons: [{ id: 'p', givenName: 'Heike', familyName: 'Zabel', public: true }] }),
      mailOf('hzabel', { contactPersons: [{ id: 'p', givenName: 'Heike', familyName: 'Zabel', public: true }] }),
      mailOf('zabel-h', { contactPersons: [{ id: 'p', givenName: 'Heike', familyName: 'Zabel', public: true }] }),
    ],
    right: [
      ...[
        'buergeramt',
        'standesamt-nord',
        'poststelle',
        'info',
        'm.team',
        'e-akte',
        'kita.sonnenschein',
        'stadt.nauen',
        'amt24',
        'bau.ordnung',
        'wahlen2029',
        'rathaus',
        'v.soziales',
        'kita-am-wald',
        'ordnung.sicherheit',
        'st.marien',
        'bauhof-sued',
        'schul.sekretariat',
        'fb3.bauen',
        'frauen.haus',
        'rosen.garten',
        'markt-platz',
        'hund.anmelden',
        'presse',
        'frau.und.beruf',
        'dr.haus',
      ].map((name) => mailOf(name)),
      mailOf('thomas-mann', { name: { de: 'Thomas-Mann-Bibliothek' } }),
      mailOf('frau.holle', { name: { de: 'Kita Frau Holle' } }),
      mailOf('rosa.luxemburg', { name: { de: 'Grundschule Rosa Luxemburg' } }),
      mailOf('buergeramt', {
        contactPersons: [{ id: 'p', givenName: 'Heike', familyName: 'Zabel', public: true, email: 'zabel@stadt.example' }],
      }),
    ],
  },
  {
    rule: 'GEO-02',
    kind,
    wrong: [
      ({ random }) => at('4326', ...degrees(random, 6.5, 10.5, 48, 51)),
      ({ random }) => at('4326', ...degrees(random, 15.3, 19, 50, 54)),
      ({ random }) => at('4258', ...degrees(random, 8, 10, 53.8, 54.5)),
      () => at('25833', 389_000, 5_335_000),
      () => at('4326', -74.006, 40.713),
    ],
    right: [
      ({ random }) => at('4326', ...inside(random)),
      ({ random }) => at('25833', random.whole(340_000, 440_000), random.whole(5_760_000, 5_880_000)),
      () => at('4326', 8.68, 50.11, { ars: '064120000000' }),
      ({ random }) => at('4258', ...inside(random)),
    ],
  },
  {
    rule: 'GEO-03',
    kind,
    wrong: [
      ({ random }) => at('4326', ...inside(random).reverse()),
      ({ random }) => at('25833', ...inside(random)),
      ({ random }) => at('4326', random.whole(340_000, 440_000), random.whole(5_760_000, 5_880_000)),
      ({ random }) => at('25833', random.whole(5_760_000, 5_880_000), random.whole(340_000, 440_000)),
      () => at('4326', 512.3, 91.2),
    ],
    may: ['GEO-02'],
    right: [
      ({ random }) => at('4326', ...inside(random)),
      ({ random }) => at('25832', random.whole(720_000, 790_000), random.whole(5_790_000, 5_860_000)),
      ({ random }) => at('3857', random.whole(1_300_000, 1_580_000), random.whole(6_720_000, 7_040_000)),
    ],
  },
];

// What is wrong with the way to an office, its hours and its mail, and what is only out of the ordinary?
import { dayFromToday } from '../subjects.mjs';
import { families, folded, given } from '../words.mjs';

const kind = 'organisational-unit';
const open =
  (slots, more = {}) =>
  () => ({
    openingHours: [
      {
        id: 'o',
        kind: 'opening',
        slots: slots.map(([day, from, to, note], at) => ({ id: `s${at}`, day, from, to, ...(note && { note }) })),
        ...more,
      },
    ],
  });
const namedAs = (name, ...plants) => plants.map((plant) => () => ({ ...plant(), name: { de: name }, synonyms: [] }));
const deviating = (...deviations) =>
  open([['tu', '09:00', '12:00']], { deviations: deviations.map((one, at) => ({ id: `d${at}`, ...one })) });
const hall = { id: 'a', type: '001', street: 'Am Anger', houseNumber: '3', postcode: '14641', city: 'Nauen' };
const at = (epsg, x, y, more = {}) => ({ addresses: [{ ...hall, coordinates: { epsg, x, y }, ...more }] });
const degrees = (random, west, east, south, north) => [
  Number((west + random.next() * (east - west)).toFixed(5)),
  Number((south + random.next() * (north - south)).toFixed(5)),
];
const inside = (random) => degrees(random, 11.6, 14.4, 51.6, 53.3);
const twoAtOnePoint =
  (other) =>
  ({ random }) => {
    const [x, y] = inside(random);
    const coordinates = { epsg: '4326', x, y };
    return {
      addresses: [
        { ...hall, coordinates },
        { ...hall, id: 'b', type: '002', ...other, coordinates },
      ],
    };
  };
const visiting = (wheelchair) => () => ({ addresses: [{ ...hall, type: '002', ...(wheelchair && { wheelchair }) }] });
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
    wrong: [visiting(), visiting('unknown'), () => ({ addresses: [hall, { ...hall, id: 'b', type: '002', lift: 'yes' }] })],
    right: [visiting('yes'), visiting('no'), () => ({ addresses: [hall] })],
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
    rule: 'OEZ-02',
    kind,
    wrong: [
      open([['mo', '12:00', '09:00']]),
      open([
        ['tu', '09:00', '12:00'],
        ['tu', '11:00', '15:00'],
      ]),
      open([['we', '10:00', '10:00']]),
      open([
        ['th', '14:00', '18:00'],
        ['th', '08:00', '15:00'],
      ]),
      open([
        ['mo', '09:00', '12:00'],
        ['mo', '09:00', '12:00'],
      ]),
      open([
        ['mo-fr', '08:00', '12:00'],
        ['we', '11:30', '18:00'],
      ]),
      open([['fr', '16:00', '12:00']]),
      open([
        ['mo-fr', '08:00', '16:00'],
        ['fr', '08:00', '12:00'],
      ]),
      deviating({ from: dayFromToday(30), to: dayFromToday(30), opens: '15:00', closes: '13:00' }),
    ],
    may: ['OEZ-03'],
    right: [
      open([
        ['we', '09:00', '12:00'],
        ['th', '09:00', '12:00'],
      ]),
      open([
        ['mo-fr', '08:00', '12:00'],
        ['th', '13:00', '18:00'],
      ]),
      deviating({ from: dayFromToday(30), to: dayFromToday(32), closed: true }),
      open([
        ['sa', '09:00', '12:00', 'ungerade Wochen'],
        ['sa', '10:00', '14:00', 'gerade Wochen'],
      ]),
      open([
        ['mo', '09:00', '12:00'],
        ['mo', '13:00', '16:00'],
      ]),
      open([
        ['tu', '09:00', '12:00'],
        ['tu', '12:00', '15:00'],
      ]),
      open([
        ['mo', '09:00', '12:00', 'jeden ersten Montag'],
        ['mo', '09:00', '15:00', 'sonst'],
      ]),
      open([
        ['mo', '08:00', '12:00'],
        ['th', '08:00', '18:00'],
      ]),
    ],
  },
  {
    rule: 'OEZ-03',
    kind,
    wrong: namedAs(
      'Bürgeramt Nauen',
      open([['mo', '20:00', '23:00']]),
      open([['tu', '01:00', '05:00']]),
      open([['we', '06:00', '21:00']]),
      open([['th', '09:00', '23:30']]),
      open([['su', '10:00', '12:00']]),
      deviating({ from: '2026-12-25', to: '2026-12-25', opens: '09:00', closes: '12:00' }),
      open([['fr', '04:30', '09:00']]),
      open([['mo-fr', '00:00', '24:00']]),
      open([['tu', '07:00', '19:30']]),
      open([['sa', '22:00', '23:00']]),
      ...['2027-03-26', '2027-03-29', '2027-05-01', '2027-05-06', '2027-05-17', '2027-10-31', '2027-10-03'].map((day) =>
        deviating({ from: day, to: day, opens: '08:00', closes: '12:00' }),
      ),
    ),
    right: [
      ...namedAs(
        'Bürgeramt Nauen',
        open([['th', '07:00', '19:00']]),
        open([['tu', '06:30', '09:00']]),
        open([['th', '14:00', '20:00']]),
        open([['sa', '09:00', '12:00']]),
        deviating({ from: '2026-12-24', to: '2026-12-24', opens: '09:00', closes: '11:00' }),
        deviating({ from: '2027-05-27', to: '2027-05-27', opens: '09:00', closes: '12:00' }),
        deviating({ from: '2027-03-08', to: '2027-03-08', opens: '09:00', closes: '12:00' }),
        deviating({ from: '2027-05-06', to: '2027-05-06', closed: true }),
        deviating({ from: '2026-12-31', to: '2026-12-31', opens: '08:00', closes: '12:00' }),
        open([['mo', '06:00', '18:00']]),
        open([
          ['mo', '07:00', '12:00'],
          ['mo', '13:00', '20:00'],
        ]),
      ),
      ...namedAs('Heimatmuseum Nauen', open([['su', '10:00', '17:00']])),
      ...namedAs('Feuerwehr Nauen', open([['mo-fr', '00:00', '24:00']])),
    ],
  },
  {
    rule: 'OEZ-06',
    kind,
    wrong: [
      ({ random }) => deviating({ from: dayFromToday(-random.whole(20, 900)), to: dayFromToday(-random.whole(1, 19)), closed: true })(),
      ({ random }) => {
        const day = dayFromToday(-random.whole(1, 700));
        return deviating({ from: day, to: day, closed: true })();
      },
      () => deviating({ from: dayFromToday(-400), closed: true })(),
      () => deviating({ from: dayFromToday(-3), to: dayFromToday(-1), closed: true })(),
    ],
    right: [
      () => deviating({ from: dayFromToday(-5), to: dayFromToday(0), closed: true })(),
      ({ random }) => {
        const day = dayFromToday(random.whole(1, 300));
        return deviating({ from: day, to: day, closed: true })();
      },
      () => deviating({ from: dayFromToday(-30), to: '9999-12-31', closed: true })(),
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
  {
    rule: 'GEO-04',
    kind,
    wrong: [() => at('4326', 0, 0), () => at('25833', 0, 0), twoAtOnePoint({ wheelchair: 'yes', street: 'Poststraße', houseNumber: '40' })],
    may: ['GEO-02', 'GEO-03'],
    right: [
      ({ random }) => at('4326', ...inside(random)),
      twoAtOnePoint({ wheelchair: 'no' }),
      () => ({ addresses: [{ ...hall, coordinates: { epsg: '4326' } }] }),
    ],
  },
];

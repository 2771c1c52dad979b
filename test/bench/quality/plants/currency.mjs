// What is out of date, and what is only just in time?
import { dayFromToday } from '../subjects.mjs';
import { kinds, paragraph, plainText } from '../words.mjs';

const at = (days) => `${dayFromToday(days)}T10:00:00.000Z`;
const facts = (more) => ({ $facts: more });
const forEach = (plant) => kinds.map((kind) => ({ kind, ...plant }));
const fee = (id, validity, more = {}) => ({ id, kind: 'fixed', amount: 1500, ...(validity && { validity }), ...more });
const changed = (names) => ({ $facts: { master: { changed: names } }, masterEdition: '0198c5a2-7c7e-7000-8000-0000000000a1' });
const texts = (random) => ({ de: paragraph(plainText(random, 3)) });

export const currency = [
  ...forEach({
    rule: 'CUR-01',
    wrong: [
      ({ random }) => facts({ changedAt: at(-random.whole(370, 700)) }),
      ({ random }) => facts({ changedAt: at(-random.whole(740, 2500)) }),
      ({ random }) => facts({ changedAt: at(-900), assuredAt: at(-random.whole(368, 700)) }),
      () => facts({ changedAt: at(-367) }),
    ],
    right: [
      () => facts({ changedAt: at(-364) }),
      ({ random }) => facts({ changedAt: at(-1500), assuredAt: at(-random.whole(1, 360)) }),
      () => facts({ changedAt: at(-2000), isLive: false }),
    ],
  }),
  ...forEach({
    rule: 'CUR-02',
    wrong: [() => facts({ reviewBy: dayFromToday(-1) }), ({ random }) => facts({ reviewBy: dayFromToday(-random.whole(2, 2000)) })],
    right: [
      () => facts({ reviewBy: dayFromToday(0) }),
      () => facts({ reviewBy: null }),
      () => facts({ reviewBy: dayFromToday(-30), isLive: false }),
    ],
  }),
  ...forEach({
    rule: 'CUR-03',
    wrong: [
      () => ({ validity: { to: dayFromToday(-1) } }),
      ({ random }) => ({ validity: { from: '2011-01-01', to: dayFromToday(-random.whole(2, 3000)) } }),
    ],
    right: [
      () => ({ validity: { to: dayFromToday(0) } }),
      () => ({ validity: { from: '2020-01-01', to: '9999-12-31' } }),
      () => ({ validity: { from: '2020-05-01' } }),
      () => ({ validity: { to: dayFromToday(-20) }, $facts: { isLive: false } }),
    ],
  }),
  ...forEach({
    rule: 'CUR-04',
    wrong: [
      () => ({ validity: { from: '2031-02-01', to: '2030-02-01' } }),
      ({ random }) => ({ validity: { from: dayFromToday(random.whole(50, 900) + 1), to: dayFromToday(50) } }),
    ],
    right: [
      () => ({ validity: { from: '2026-01-01', to: '2030-01-01' } }),
      () => ({ validity: { from: dayFromToday(9), to: dayFromToday(9) } }),
      () => ({ validity: { to: '2035-01-01' } }),
    ],
  }),
  {
    rule: 'CUR-04',
    kind: 'organisational-unit',
    wrong: [
      () => ({
        openingHours: [
          {
            id: 'o',
            kind: 'opening',
            validity: { from: '2027-09-01', to: '2027-03-01' },
            slots: [{ id: 's', day: 'mo', from: '09:00', to: '12:00' }],
          },
        ],
      }),
      () => ({
        openingHours: [
          {
            id: 'o',
            kind: 'opening',
            slots: [{ id: 's', day: 'mo', from: '09:00', to: '12:00' }],
            deviations: [{ id: 'd', from: '2027-12-27', to: '2027-01-03', closed: true }],
          },
        ],
      }),
    ],
    right: [
      () => ({
        openingHours: [
          {
            id: 'o',
            kind: 'opening',
            validity: { from: '2027-03-01', to: '2027-09-01' },
            slots: [{ id: 's', day: 'mo', from: '09:00', to: '12:00' }],
          },
        ],
      }),
    ],
  },
  ...['service', 'supplement'].map((kind) => ({
    rule: 'CUR-04',
    kind,
    wrong: [
      () => ({ fees: [fee('g', { from: '2028-01-01', to: '2027-01-01' })] }),
      () => ({ deadlines: [{ id: 'd', kind: 'dates', from: '2027-11-30', to: '2027-11-01' }] }),
      () => ({ processingTimes: [{ id: 'p', duration: 3, unit: 'TAG', validity: { from: '2029-05-05', to: '2029-05-04' } }] }),
    ],
    right: [
      () => ({ deadlines: [{ id: 'd', kind: 'dates', from: '--10-01', to: '--03-31' }] }),
      () => ({ fees: [fee('g', { from: '2026-01-01', to: '2028-12-31' })] }),
    ],
  })),
  ...['service', 'supplement'].map((kind) => ({
    rule: 'CUR-05',
    kind,
    wrong: [
      () => ({ fees: [fee('g', { to: dayFromToday(-1) })] }),
      ({ random }) => ({ fees: [fee('g', { from: '2015-01-01', to: dayFromToday(-random.whole(5, 2000)) })] }),
      () => ({ deadlines: [{ id: 'd', kind: 'duration', duration: 2, unit: 'MONAT', validity: { to: '2024-12-31' } }] }),
      () => ({ processingTimes: [{ id: 'p', duration: 9, unit: 'TAG', validity: { to: '2025-06-30' } }] }),
      () => ({ fees: [fee('g', { to: '2025-12-31' }, { text: { de: 'Hunde' } }), fee('h', undefined, { text: { de: 'Katzen' } })] }),
      () => ({
        fees: [
          fee('g', { to: '2025-12-31' }, { text: { de: 'Erwachsene' } }),
          fee('h', { from: '2026-01-01' }, { text: { de: 'Kinder' } }),
        ],
      }),
      () => ({ fees: [fee('g', { to: '2025-12-31' }), fee('h', { from: '2020-01-01' }, { amount: 1900 })] }),
    ],
    right: [
      () => ({ fees: [fee('g', { to: dayFromToday(0) })] }),
      () => ({ fees: [fee('g', { to: '2025-12-31' }), fee('h', { from: '2026-01-01' }, { amount: 1900 })] }),
      () => ({ fees: [fee('g', { to: '2025-12-31' }), fee('h', undefined, { amount: 1700 })] }),
      () => ({
        fees: [
          fee('g', { to: '2025-12-31' }, { text: { de: 'Erwachsene' } }),
          fee('h', { from: '2026-01-01' }, { text: { de: 'Erwachsene ab 18 Jahren' } }),
        ],
      }),
      () => ({ fees: [fee('g', { from: '2020-01-01', to: '2025-12-31' }), fee('h', { from: '2025-12-15' })] }),
      () => ({ deadlines: [{ id: 'd', kind: 'duration', duration: 2, unit: 'MONAT', validity: { to: '2029-12-31' } }] }),
    ],
  })),
  {
    rule: 'CUR-07',
    kind: 'supplement',
    wrong: [
      ({ random }) => ({ procedure: texts(random), ...changed(['procedure']) }),
      ({ random }) => ({ notes: texts(random), ...changed(['legalBasis', 'notes']) }),
      ({ random }) => ({ fees: [fee('g')], ...changed(['fees', 'publicName']), prerequisites: texts(random) }),
      ({ random }) => ({ requiredDocuments: texts(random), ...changed(['requiredDocuments']) }),
      () => ({ processingTimes: [{ id: 'p', duration: 4, unit: 'WOCHE' }], ...changed(['processingTimes']) }),
    ],
    right: [
      ({ random }) => ({ procedure: texts(random), ...changed(['sdg', 'typing', 'synonyms']) }),
      () => ({ appeal: undefined, ...changed(['appeal']) }),
      () => ({ prerequisites: { de: '<p>&nbsp;</p>' }, ...changed(['prerequisites']) }),
      ({ random }) => ({ procedure: texts(random), $facts: { master: { changed: ['procedure'] } } }),
    ],
  },
];

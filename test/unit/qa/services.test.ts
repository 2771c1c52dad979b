// Do the rules about services, supplements and online services judge what is written, what is inherited and what time does to it?
import { expect, test } from '@jest/globals';
import { addDays, exampleFacts, judge, kinds, service, withMaster, type Content } from '@kommunalredaktion/shared';
import { found, strikes } from './found.js';

test.each([
  [2, 'WOCHE', 14, 'TAG', false],
  [15, 'TAG', 2, 'WOCHE', true],
  [10, 'ARBEITSTAG', 2, 'WOCHE', false],
  [20, 'ARBEITSTAG', 2, 'WOCHE', true],
  [3, 'WOCHE', 10, 'ARBEITSTAG', true],
  [14, 'TAG', 10, 'ARBEITSTAG', false],
  [4, 'WOCHE', 1, 'MONAT', false],
  [5, 'WOCHE', 1, 'MONAT', true],
  [1, 'MONAT', 30, 'TAG', false],
  [1, 'MONAT', 3, 'WOCHE', true],
  [12, 'MONAT', 1, 'JAHR', false],
  [13, 'MONAT', 1, 'JAHR', true],
  [2, 'JAHR', 12, 'MONAT', true],
  [90, 'MINUTE', 1, 'STUNDE', true],
  [60, 'MINUTE', 1, 'STUNDE', false],
  [6, 'WERKTAG', 1, 'WOCHE', false],
  [0.5, 'STUNDE', 2, 'TAG', false],
  [3, 'MONAT', 90, 'TAG', false],
])('%s %s to %s %s is the wrong way round: %s', (duration, unit, durationTo, unitTo, expected) => {
  expect(strikes('service', 'FMT-20', { processingTimes: [{ id: 'p1', duration, unit, durationTo, unitTo }] })).toBe(expected);
  expect(strikes('supplement', 'FMT-20', { deadlines: [{ id: 'd1', kind: 'duration', duration, unit, durationTo, unitTo }] })).toBe(
    expected,
  );
});

test('days of the calendar are no spans, and one unit serves both numbers', () => {
  expect(strikes('service', 'FMT-20', { deadlines: [{ id: 'd1', kind: 'dates', from: '--03-01', duration: 0 }] })).toBe(false);
  expect(
    found('service', 'FMT-20', {
      deadlines: [
        { id: 'd1', kind: 'duration', duration: 6, durationTo: 4, unit: 'WOCHE' },
        { id: 'd2', kind: 'duration', durationTo: 4 },
      ],
    }),
  ).toEqual(['deadlines.d1.durationTo reversed', 'deadlines.d2.unit unit']);
});

test.each([
  ['99115005104000', 'lov', ''],
  ['99115005104001', 'lovd', ''],
  ['99115005000000', 'lo', ''],
  ['99149005104000', 'lov', 'FMT-02'],
  ['99115005237000', 'lov', 'FMT-03'],
  ['99115005264000', '', 'FMT-03'],
  ['99115005266000', '', 'FMT-03'],
  ['99115005265000', '', ''],
  ['99115005279000', '', ''],
  ['99115005104000', 'lo', 'FMT-04'],
  ['99115005000001', 'lovd', 'FMT-04'],
  ['9911500510400', 'lov', 'FMT-01'],
  ['99115005104 00', '', 'FMT-01'],
  ['99 115 005 104 000', '', 'FMT-01'],
  [' 99115005104000 ', '', ''],
  ['99152001001000', '', 'FMT-02'],
  ['99150001001000', '', ''],
  ['', 'lov', ''],
  ['99999999999999', '', 'FMT-02,FMT-03'],
])('key %s with structure "%s": %s', (key, structure, expected) => {
  const content = { key, ...(structure !== '' && { structure }) };
  expect(['FMT-01', 'FMT-02', 'FMT-03', 'FMT-04'].filter((rule) => strikes('service', rule, content)).join()).toBe(expected);
});

test.each([
  [['2b'], '', '', 'key'],
  [['2/3'], '', 'x', 'key'],
  [['4a', '5'], '', 'x', 'key'],
  [['5'], '', '', 'localId'],
  [['5'], '', 'hundewiese', ''],
  [['5'], '99115005104000', '', ''],
  [['1'], '', '', ''],
  [['12'], '', '', ''],
  [[], '', '', ''],
  [['3'], 'halb', '', ''],
])('typing %s, key "%s", own id "%s": %s is missing', (typing, key, localId, expected) => {
  expect(
    found('service', 'CMP-12', { typing, key, localId })
      .map((one) => one.split(' ')[0])
      .join(),
  ).toBe(expected);
});

test('a key pasted with blanks can be kept, so that the rule can say what is wrong with it', () => {
  const pasted = service({ key: '99 115 005 104 000' });
  expect(kinds.service.content.safeParse(pasted).error).toBeUndefined();
  expect(found('service', 'FMT-01', pasted)).toEqual(['key form']);
});

test('a supplement owes what its master does not say; without the master nothing is owed', () => {
  const free = { fees: [{ id: 'f1', kind: 'free' }] };
  expect(strikes('supplement', 'CMP-04', {})).toBe(false);
  expect(strikes('supplement', 'CMP-04', {}, withMaster({}))).toBe(true);
  expect(strikes('supplement', 'CMP-04', free, withMaster({}))).toBe(false);
  expect(strikes('supplement', 'CMP-04', {}, withMaster(free))).toBe(false);
  expect(strikes('supplement', 'CMP-06', {}, withMaster({ typing: ['6', '7'] }))).toBe(false);
  expect(strikes('supplement', 'CMP-06', {}, withMaster({ typing: ['6', '2b'] }))).toBe(true);
});

test('what an office hands out is no paper to bring along', () => {
  const paper = (direction: string) => ({ id: direction, direction, name: { de: 'Hundesteuermarke' } });
  expect(strikes('service', 'CMP-05', { documents: [paper('outgoing')] })).toBe(true);
  expect(strikes('service', 'CMP-05', { documents: [paper('outgoing'), paper('incoming')] })).toBe(false);
});

const fee = (id: string, validity: object, more: object = {}) => ({ id, kind: 'fixed', amount: 100, validity, ...more });
const says = (de: string) => ({ text: { de } });

test.each([
  [[fee('a', { to: '2026-03-15' })], 'a'],
  [[fee('a', { to: '2026-03-16' })], ''],
  [[fee('a', { to: '2025-12-31' }), fee('b', { from: '2026-01-01' })], ''],
  [[fee('a', { to: '2025-12-31' }), fee('b', { from: '2026-06-01' })], ''],
  [[fee('a', { from: '2025-01-01', to: '2025-12-31' }), fee('b', { from: '2024-01-01' })], 'a'],
  [[fee('a', { to: '2025-12-31' }, { type: '001' }), fee('b', { from: '2026-01-01' }, { type: '002' })], 'a'],
  [[fee('a', { to: '2025-12-31' }, { areas: ['120690020020'] }), fee('b', { from: '2026-01-01' }, { areas: ['120645406268'] })], 'a'],
  [[fee('a', { to: '2025-12-31' }, { areas: ['120690020020'] }), fee('b', { from: '2026-01-01' })], ''],
  [[fee('a', {}), fee('b', {})], ''],
  [[fee('a', { to: '2025-12-31' }), fee('b', { from: '2020-01-01' })], 'a'],
  [[fee('a', { to: '2025-12-31' }), fee('b', { from: '2025-12-15' })], ''],
  [[fee('a', { to: '2025-12-31' }, says('Erwachsene')), fee('b', { from: '2026-01-01' }, says('Kinder'))], 'a'],
  [[fee('a', { to: '2025-12-31' }, says('Erwachsene')), fee('b', { from: '2026-01-01' }, says('Für Erwachsene ab 18 Jahren'))], ''],
  [[fee('a', { to: '2025-12-31' }, says('Erwachsene')), fee('b', { from: '2025-09-01' }, says('erwachsene'))], ''],
  [[fee('a', { to: '2025-12-31' }, says('Ausweis bis 2025')), fee('b', { from: '2026-01-01' }, says('Ausweis, ab 1. Januar 2026'))], ''],
  [[fee('a', { to: '2025-12-31' }, says('ab 24 Jahren')), fee('b', { from: '2026-01-01' }, says('unter 24 Jahren'))], 'a'],
  [[fee('a', { to: '2025-12-31' }, says('Erwachsene')), fee('b', { from: '2026-01-01' })], ''],
  [
    [
      fee('a', { to: '2025-12-31' }, { kind: 'variable', amount: null, ...says('nach Aufwand') }),
      fee('b', { from: '2026-01-01' }, says('je Seite')),
    ],
    '',
  ],
])('ended fees without a successor, case %#', (fees, expected) => {
  expect(
    found('service', 'CUR-05', { fees })
      .map((one) => one.split('.')[1])
      .join(),
  ).toBe(expected);
});

test('the day on which a fee ends without a successor is known beforehand, and no other day', () => {
  const content: Content = service({ fees: [fee('a', { to: '2026-04-30' }), fee('b', { from: '2026-05-01', to: '2026-08-31' })] });
  const at = (today: string) =>
    judge('service', { content, facts: { ...exampleFacts, changedAt: `${today}T08:00:00.000Z`, today } }, ['dates']).findings.length +
    found('service', 'CUR-05', content, { today }).length;
  const { dueAt } = judge('service', { content, facts: { ...exampleFacts, isLive: false } });
  expect(dueAt).toBe('2026-09-01');
  expect(at('2026-08-31')).toBe(at('2026-03-16'));
  expect(at('2026-09-01')).toBe(at('2026-08-31') + 2);
  expect(addDays('2026-08-31', 1)).toBe(dueAt);
});

const sentences =
  'Melden Sie den Hund an. Bringen Sie den Impfpass mit. Die Marke bekommen Sie am Schalter. Die Steuer zahlen Sie in vier Raten. Ziehen Sie weg, melden Sie den Hund ab.';
test.each([
  [sentences, true],
  [sentences.replace('vier', 'zwei'), true],
  [`Bei uns gilt: ${sentences} Danke!`, true],
  [sentences.toUpperCase(), true],
  [sentences.split('. ').reverse().join('. '), true],
  [sentences.split('. ').slice(0, 3).join('. '), false],
  ['Die Marke kostet bei uns nichts.', false],
  ['Parken Sie bitte hinter dem Haus. '.repeat(6), false],
])('a supplement that says "%s" repeats its master: %s', (text, expected) => {
  expect(
    strikes(
      'supplement',
      'CON-12',
      { procedure: { de: `<p>${text}</p>` } },
      withMaster({ procedure: { de: `<ul><li>${sentences}</li></ul>` } }),
    ),
  ).toBe(expected);
});

test('words that replace those of the master may repeat them, and each language is compared with itself', () => {
  const master = withMaster({ feesText: { de: sentences }, forms: { de: sentences }, notes: { de: sentences } });
  expect(strikes('supplement', 'CON-12', { feesText: { de: sentences }, forms: { de: sentences } }, master)).toBe(false);
  expect(strikes('supplement', 'CON-12', { notes: { en: sentences } }, master)).toBe(false);
});

test('readability is told in steps, at the text, with the hardest sentence', () => {
  const hard = `<p>${'Die Veranlagungsvoraussetzungen werden satzungsrechtlich festgesetzt. '.repeat(10)}Bitte unterschreiben.</p>`;
  const { findings } = judge('service', {
    content: service({ notes: { de: hard, en: hard }, legalBasis: { de: hard } }),
    facts: exampleFacts,
  });
  const [one, ...others] = findings.filter(({ rule }) => rule === 'LNG-01');
  expect(others).toEqual([]);
  expect(one).toMatchObject({
    field: 'notes.de',
    severity: 'warning',
    evidence: 'Die Veranlagungsvoraussetzungen werden satzungsrechtlich festgesetzt.',
  });
});

test('phone and address of an online service’s help are judged like those of offices', () => {
  expect(found('online-service', 'FMT-08', { help: { phone: '00000' } })).toEqual(['help.phone placeholder']);
  expect(found('online-service', 'FMT-09', { help: { email: 'hilfe(at)portal.example' } })).toEqual(['help.email no-at']);
});

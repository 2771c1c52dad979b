// Do the rules about offices tell names from tasks, slips from habits, and one place from another?
import { expect, test } from '@jest/globals';
import { found, strikes } from './found.js';

const mail = (value: string, more: object = {}) => ({ channels: [{ id: 'c1', channel: '01', value, public: true }], ...more });

test.each([
  'max.mustermann@stadt.example',
  'Anna.Schmidt@stadt.example',
  'jörg.müller@stadt.example',
  'hans-peter.wolf@kreis.example',
  'p.krause@amt.example',
  'k_lehmann@amt.example',
  'sabine_krueger@stadt.example',
  'krause.peter@stadt.example',
  'frank.bauer@stadt.example',
  'michael.stadler2@stadt.example',
  'ute.v.arnim@stadt.example',
  'ewa.nowak@stadt.example',
  'mehmet.yilmaz@stadt.example',
  'maria.postel@stadt.example',
])('%s is somebody’s mailbox', (value) => expect(strikes('organisational-unit', 'DSG-01', mail(value))).toBe(true));

test.each([
  'info@stadt.example',
  'info.stelle@stadt.example',
  'buergeramt@stadt.example',
  'post.stelle@amt.example',
  'amt.brueck@amt.example',
  'stadt.lebus@stadt.example',
  'kita.sonnenschein@stadt.example',
  'ordnungsamt-nord@stadt.example',
  'e.rechnung@stadt.example',
  'e-akte@stadt.example',
  'e.vergabe@stadt.example',
  'kfz.zulassung@kreis.example',
  'fb1.bauen@stadt.example',
  'bauamt.team2@stadt.example',
  'noreply@stadt.example',
  'tourist.info@stadt.example',
  'presse_stelle@kreis.example',
  'sekretariat.buergermeister@stadt.example',
  'wahl2026@stadt.example',
  'otto-lilienthal-schule@stadt.example',
  'anna.seghers.bibliothek@stadt.example',
  'florian.feuerwehr@stadt.example',
  'mustermann@stadt.example',
  'b.plan@stadt.example',
  'a@stadt.example',
  'max@',
])('%s is a shared mailbox, or nobody can tell', (value) => expect(strikes('organisational-unit', 'DSG-01', mail(value))).toBe(false));

test('names of the office and of its people help to tell', () => {
  const people = { contactPersons: [{ id: 'p1', givenName: 'Jördis', familyName: 'Größler' }] };
  expect(strikes('organisational-unit', 'DSG-01', mail('groessler@stadt.example', people))).toBe(true);
  expect(strikes('organisational-unit', 'DSG-01', mail('jgroessler@stadt.example', people))).toBe(true);
  expect(strikes('organisational-unit', 'DSG-01', mail('fritz.reuter@stadt.example', { name: { de: 'Fritz-Reuter-Bibliothek' } }))).toBe(
    false,
  );
  expect(strikes('organisational-unit', 'DSG-01', { channels: [{ id: 'c1', channel: '01', value: 'max.mustermann@stadt.example' }] })).toBe(
    false,
  );
});

test.each([
  ['buergeramt@stadt.example', ''],
  ["o'neill+termin@stadt.example", ''],
  ['info@bad-belzig.de', ''],
  ['info@müllrose.de', ''],
  ['INFO@STADT.DE', ''],
  ['a@b.museum', ''],
  ['email@stadt.de', ''],
  ['post@xn--mllrose-n2a.de', ''],
  ['buergeramt', 'no-at'],
  ['info(at)stadt.de', 'no-at'],
  ['info [at] stadt.de', 'no-at'],
  ['info at stadt.de', 'no-at'],
  ['www.stadt.de', 'no-at'],
  ['info[@]stadt.de', 'no-at'],
  ['a@stadt.de; b@stadt.de', 'several'],
  ['a@stadt.de/b@stadt.de', 'several'],
  ['a@@stadt.de', 'name'],
  ['mailto:info@stadt.de', 'surplus'],
  ['Amt <info@stadt.de>', 'surplus'],
  ['E-Mail: info@stadt.de', 'surplus'],
  ['info @stadt.de', 'blank'],
  ['info@stadt', 'domain'],
  ['info@stadt,de', 'domain'],
  ['info@stadt..de', 'domain'],
  ['info@-stadt.de', 'domain'],
  ['info@stadt.d', 'domain'],
  ['info@stadt.de.', 'domain'],
  ['info@192.168.1.1', 'domain'],
  ['info@', 'domain'],
  ['.info@stadt.de', 'name'],
  ['in..fo@stadt.de', 'name'],
  ['info,amt@stadt.de', 'name'],
  ['@stadt.de', 'name'],
  ['bürgeramt@stadt.de', 'umlaut'],
  [`${'a'.repeat(65)}@stadt.de`, 'too-long'],
])('mail address %s: %s', (value, fault) => {
  expect(found('organisational-unit', 'FMT-09', mail(value))).toEqual(fault === '' ? [] : [`channels.c1.value ${fault}`]);
});

const point = (epsg: string | undefined, x: number | null, y: number | null, more: object = {}) => ({
  addresses: [{ id: 'a1', type: '001', coordinates: { ...(epsg !== undefined && { epsg }), x, y }, ...more }],
});

test.each([
  ['4326', 13.0645, 52.3906, ''],
  ['EPSG:4326', 13.0645, 52.3906, ''],
  [undefined, 13.0645, 52.3906, ''],
  ['WGS84', 13.0645, 52.3906, ''],
  ['25833', 368_300, 5_806_000, ''],
  ['25832', 776_600, 5_811_600, ''],
  ['5650', 33_368_300, 5_806_000, ''],
  ['4647', 32_776_600, 5_811_600, ''],
  ['31468', 4_572_500, 5_806_700, ''],
  ['31469', 5_368_500, 5_807_900, ''],
  ['3857', 1_454_334, 6_870_800, ''],
  ['2398', 1, 2, ''],
  ['25833', null, 5_806_000, ''],
  ['25833', 0, 0, ''],
  ['4326', 52.3906, 13.0645, 'GEO-03 swapped'],
  [undefined, 52.3906, 13.0645, 'GEO-03 swapped'],
  ['25833', 5_806_000, 368_300, 'GEO-03 swapped'],
  ['25833', 13.0645, 52.3906, 'GEO-03 range'],
  ['4326', 368_300, 5_806_000, 'GEO-03 range'],
  ['25833', 33_368_300, 5_806_000, 'GEO-03 range'],
  ['3857', 13.0645, 52.3906, 'GEO-03 range'],
  ['4326', 213.06, 52.39, 'GEO-03 range'],
  ['4326', 11.5755, 48.1374, 'GEO-02 outside'],
  ['25833', 368_300, 5_306_000, 'GEO-02 outside'],
  ['4326', 1.30645, 52.3906, 'GEO-02 outside'],
  ['4326', 0, 52.3906, 'GEO-02 outside'],
  ['25832', 368_300, 5_806_000, 'GEO-02 outside'],
])('EPSG %s, %s / %s: %s', (epsg, x, y, expected) => {
  const say = ['GEO-02', 'GEO-03'].flatMap((rule) =>
    found('organisational-unit', rule, point(epsg, x, y)).map((one) => `${rule} ${one.split(' ')[1]}`),
  );
  expect(say.join()).toBe(expected);
});

test('an address in another Land may lie there', () => {
  expect(strikes('organisational-unit', 'GEO-02', point('4326', 13.7373, 51.0504, { ars: '146120000000' }))).toBe(false);
  expect(strikes('organisational-unit', 'GEO-02', point('4326', 13.7373, 51.0504, { ars: '120540000000' }))).toBe(true);
});

const deviates = (from: string, to: string, more: object = { opens: '09:00', closes: '12:00' }) => ({
  openingHours: [{ id: 'h1', kind: 'opening', slots: [], deviations: [{ id: 'w1', from, to, ...more }] }],
});

test.each([
  ['2026-01-01', true],
  ['2026-04-03', true],
  ['2026-04-05', true],
  ['2026-04-06', true],
  ['2026-05-01', true],
  ['2026-05-14', true],
  ['2026-05-24', true],
  ['2026-05-25', true],
  ['2026-10-03', true],
  ['2026-10-31', true],
  ['2026-12-25', true],
  ['2026-12-26', true],
  ['2027-03-26', true],
  ['2025-04-20', true],
  ['2024-05-09', true],
  ['2026-03-08', true],
  ['2026-06-04', false],
  ['2026-12-24', false],
  ['2026-12-31', false],
  ['2026-11-01', true],
  ['2026-11-18', false],
  ['2026-08-08', false],
])('open on %s is unusual in Brandenburg: %s', (day, expected) =>
  expect(strikes('organisational-unit', 'OEZ-03', deviates(day, day))).toBe(expected),
);

test('a longer time names the holidays in it without meaning them; closed is never unusual', () => {
  expect(strikes('organisational-unit', 'OEZ-03', deviates('2026-12-21', '2027-01-03'))).toBe(false);
  expect(strikes('organisational-unit', 'OEZ-03', deviates('2026-12-25', '2026-12-26'))).toBe(true);
  expect(strikes('organisational-unit', 'OEZ-03', deviates('2026-12-25', '2026-12-25', { closed: true }))).toBe(false);
  expect(strikes('organisational-unit', 'OEZ-03', deviates('2026-09-20', '', { opens: '08:00', closes: '18:00', note: 'Wahllokal' }))).toBe(
    false,
  );
});

const opens = (day: string, from: string, to: string, name = 'Bürgeramt', note = '') => ({
  name: { de: name },
  openingHours: [{ id: 'h1', kind: 'opening', slots: [{ id: 's1', day, from, to, note }] }],
});
test.each([
  ['mo', '06:00', '18:00', 'Bürgeramt', '', ''],
  ['mo', '05:59', '12:00', 'Bürgeramt', '', 'early'],
  ['mo', '20:00', '22:00', 'Bürgeramt', '', ''],
  ['mo', '20:00', '22:01', 'Bürgeramt', '', 'late'],
  ['mo', '08:00', '20:00', 'Bürgeramt', '', ''],
  ['mo', '08:00', '20:01', 'Bürgeramt', '', 'long'],
  ['su', '10:00', '12:00', 'Bürgeramt Bad Belzig', '', 'sunday'],
  ['sa', '10:00', '12:00', 'Bürgeramt', '', ''],
  ['su', '10:00', '18:00', 'Tourist-Information', '', ''],
  ['mo-fr', '00:00', '24:00', 'Freiwillige Feuerwehr', '', ''],
  ['mo', '00:00', '24:00', 'Ordnungsamt', 'Bereitschaft', ''],
  ['mo', '00:00', '24:00', 'Ordnungsamt', '', 'long'],
  ['mo', '05:30', '17:00', 'Kita Sonnenschein', '', ''],
  ['su', '08:00', '18:00', 'Friedhof', '', ''],
  ['su', '08:00', '18:00', 'Freibad am See', '', ''],
  ['mo', '', '20:00', 'Bürgeramt', '', ''],
  ['mo', '20:00', '23:00', 'Friedhof', '', 'late'],
  ['mo', '07:00', '21:00', 'Friedhof', '', ''],
  ['mo', '06:00', '22:00', 'Hallenbad', '', ''],
  ['mo', '20:00', '23:00', 'Friedhofsverwaltung', '', 'late'],
  ['su', '08:00', '12:00', 'Friedhofs- und Grünflächenamt', '', 'sunday'],
  ['su', '01:00', '23:00', 'Polizeibehörde und Gewerbeamt', '', 'long,sunday'],
  ['su', '10:00', '12:00', 'Bürgeramt', 'Ausstellung', ''],
  ['mo', '00:00', '24:00', 'Polizeiwache Verwaltungszentrum', '', ''],
])('%s %s–%s at "%s" (%s): %s', (day, from, to, name, note, expected) => {
  expect(
    found('organisational-unit', 'OEZ-03', opens(day, from, to, name, note))
      .map((one) => one.split(' ')[1])
      .join(),
  ).toBe(expected);
});

test('each overlap is told at the later entry; half-written and noted ones are left alone', () => {
  const slots = [
    ['s1', 'mo', '08:00', '12:00'],
    ['s2', 'mo-fr', '11:00', '15:00'],
    ['s3', 'tu', '15:00', '18:00'],
    ['s4', 'we', '14:00', ''],
    ['s5', 'th', '11:00', '13:00', 'nur mit Termin'],
  ].map(([id, day, from, to, note]) => ({ id, day, from, to, ...(note && { note }) }));
  expect(found('organisational-unit', 'OEZ-02', { openingHours: [{ id: 'h1', kind: 'opening', slots }] })).toEqual([
    'openingHours.h1.slots.s2.from overlap',
  ]);
});

test('blocks of one kind are compared where both hold at a time; notes and kinds tell them apart', () => {
  const block = (id: string, from: string, to: string, more: object = {}) => ({
    id,
    kind: 'opening',
    slots: [{ id: 's1', day: 'mo', from, to }],
    ...more,
  });
  const overlapsWith = (more: object) =>
    found('organisational-unit', 'OEZ-02', {
      openingHours: [block('h1', '09:00', '12:00', { validity: { to: '2026-04-30' } }), block('h2', '10:00', '14:00', more)],
    });
  expect(overlapsWith({})).toEqual(['openingHours.h2.slots.s1.from overlap']);
  expect(overlapsWith({ validity: { from: '2026-04-30' } })).toHaveLength(1);
  expect(overlapsWith({ validity: { from: '2026-05-01' } })).toEqual([]);
  expect(overlapsWith({ kind: 'phone' })).toEqual([]);
  expect(overlapsWith({ note: 'Meldestelle' })).toEqual([]);
});

test('known areas: official, filled up, of the federation; without a list only the form counts', () => {
  const knownAreas = new Set(['120000000000', '120690000000', '120690020020', '120645406000', '120645406268']);
  const keys = [
    '120690020020',
    '120690000000',
    '120645406000',
    '120690020000',
    '000000000000',
    '110000000000',
    '170000000000',
    '120690020021',
    '120645999268',
    '12069',
  ];
  const content = { competences: [{ id: 'z1', areas: keys, role: '01' }] };
  expect(found('organisational-unit', 'FMT-05', content, { knownAreas })).toEqual([
    'competences.z1.areas unknown 170000000000',
    'competences.z1.areas unknown 120690020021',
    'competences.z1.areas unknown 120645999268',
    'competences.z1.areas form 12069',
  ]);
  expect(found('organisational-unit', 'FMT-05', content)).toEqual(['competences.z1.areas form 12069']);
});

test('a house is asked about wheelchairs where there is no visitors’ address', () => {
  const at = (id: string, type: string, wheelchair?: string) => ({ id, type, wheelchair });
  const asked = (...addresses: object[]) => found('organisational-unit', 'ACC-06', { addresses });
  expect(asked(at('a1', '001'))).toEqual(['addresses.a1.wheelchair missing']);
  expect(asked(at('a1', '001', 'unknown'), at('a2', '003'))).toEqual(['addresses.a1.wheelchair unknown']);
  expect(asked(at('a1', '001'), at('a2', '002', 'no'))).toEqual([]);
  expect(asked(at('a1', '001'), at('a2', '002'))).toEqual(['addresses.a2.wheelchair missing']);
});

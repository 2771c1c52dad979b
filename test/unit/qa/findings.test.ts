// What exactly is found in an office's content, and what would be new compared with the live edition?
import { expect, test } from '@jest/globals';
import {
  agsFromArs,
  exampleFacts,
  identityOf,
  judge,
  newBlockers,
  office,
  type Content,
  type RuleFacts,
  type RuleFinding,
} from '@kommunalredaktion/shared';

const found = (content: Content, rule: string, facts: Partial<RuleFacts> = {}) =>
  judge('organisational-unit', { content: office(content), facts: { ...exampleFacts, ...facts } })
    .findings.filter((finding) => finding.rule === rule)
    .map(({ field, message, severity }) => [field, message, severity]);

test.each([
  ['12069020', '120690020020', 'Bad Belzig'],
  ['12064268', '120645406268', 'Lebus im Amt Lebus'],
  ['12062024', '120625031024', 'Bad Liebenwerda in der Verbandsgemeinde'],
  ['12071032', '120715101032', 'Burg (Spreewald)'],
  ['12061332', '120610332332', 'Mittenwalde in Dahme-Spreewald'],
  ['12073404', '120735305404', 'Mittenwalde in der Uckermark'],
  ['12064172', '120645404172', 'Golzow in Märkisch-Oderland'],
  ['12069216', '120695904216', 'Golzow in Potsdam-Mittelmark'],
  ['12054000', '120540000000', 'Potsdam'],
])('AGS %s belongs to ARS %s (%s)', (ags, ars) => {
  expect(agsFromArs(ars)).toBe(ags);
  expect(found({ addresses: [{ id: 'a1', type: '001', ags, ars }] }, 'FMT-06')).toEqual([]);
});

test('keys of namesakes, cut keys and letters are found at their address', () => {
  const keys = [
    { ags: '12061332', ars: '120735305404' },
    { ags: '12069020', ars: '120690020021' },
    { ags: '1206902' },
    { ags: '1206902O', ars: '120690020020' },
    { ags: '12069020', ars: '12069' },
  ];
  const addresses = keys.map((pair, i) => ({ id: `a${i}`, type: '001', ...pair }));
  expect(found({ addresses }, 'FMT-06')).toEqual([
    ['addresses.a0.ags', 'qa.FMT-06.differs', 'blocker'],
    ['addresses.a1.ags', 'qa.FMT-06.differs', 'blocker'],
    ['addresses.a2.ags', 'qa.FMT-06.form', 'blocker'],
    ['addresses.a3.ags', 'qa.FMT-06.form', 'blocker'],
  ]);
});

test('what is missing in an address is told at the address that is nearest to complete', () => {
  const addresses = [
    { id: 'a1', type: '001' },
    { id: 'a2', type: '002', street: 'Am Markt', city: 'Lebus' },
  ];
  expect(found({ addresses }, 'CMP-19')).toEqual([['addresses.a2.postcode', 'qa.CMP-19.postcode', 'blocker']]);
});

test('a hidden phone of a parent is no phone for the public', () => {
  const parent = office({ channels: [{ id: 'c1', channel: '02', value: '033841 91-0', public: false }] });
  expect(found({}, 'CMP-20', { parents: [parent] })).toEqual([['channels', 'qa.CMP-20.none', 'blocker']]);
});

test('phones of the office and of its people are judged, other channels are not', () => {
  const channels = [
    { id: 'c1', channel: '04', value: '00000' },
    { id: 'c2', channel: '09', value: 'https://musterstadt.example' },
    { id: 'c3', channel: '02', value: '' },
  ];
  expect(found({ channels, contactPersons: [{ id: 'p1', phone: '91-12' }] }, 'FMT-08')).toEqual([
    ['channels.c1.value', 'qa.FMT-08.placeholder', 'blocker'],
    ['contactPersons.p1.phone', 'qa.FMT-08.no-area-code', 'warning'],
  ]);
});

test('markup is judged in long texts only; what cleaning removed is told once', () => {
  const content = { name: { de: 'Amt <b>' }, description: { de: '<table><td>x</td></table>' } };
  expect(found(content, 'FMT-12', { removedHtml: ['<div>', '<div>'] })).toEqual([
    ['description.de', 'qa.FMT-12.tag', 'blocker'],
    ['description.de', 'qa.FMT-12.tag', 'blocker'],
    ['', 'qa.FMT-12.removed', 'warning'],
  ]);
});

test('a form that is only half filled in can be judged', () => {
  const content = {
    addresses: null,
    channels: [{}],
    contactPersons: [{ phone: null }],
    openingHours: [{ kind: 'opening' }],
    appointment: null,
    validity: null,
    openingHoursText: null,
    summary: null,
  };
  expect(() => judge('organisational-unit', { content, facts: { ...exampleFacts } })).not.toThrow();
});

const finding = (more: Partial<RuleFinding> = {}): RuleFinding => ({
  rule: 'FMT-08',
  severity: 'blocker',
  field: 'channels.c1.value',
  target: '',
  message: 'qa.FMT-08.placeholder',
  ...more,
});

test('only blockers that the live edition does not have are new', () => {
  const draft = [finding(), finding({ field: 'channels.c2.value' }), finding({ field: 'channels.c3.value', severity: 'warning' })];
  expect(newBlockers(draft, [finding({ message: 'qa.FMT-08.too-short' })])).toEqual([draft[1]]);
  expect(newBlockers(draft, draft)).toEqual([]);
  expect(newBlockers(draft, [])).toEqual([draft[0], draft[1]]);
});

test('a warning that became a blocker is new', () => {
  expect(newBlockers([finding()], [finding({ severity: 'warning' })])).toHaveLength(1);
});

test('rule, field and target make a finding what it is', () => {
  expect(identityOf(finding({ message: 'x', severity: 'hint' }))).toBe(identityOf(finding()));
  expect(identityOf(finding({ target: 'U+200B' }))).not.toBe(identityOf(finding()));
});

// What services, supplements and online services hold, and how their parts are called.
import { expect, test } from '@jest/globals';
import {
  compare,
  contentProblems,
  dayText,
  itemTitle,
  kinds,
  lockedModules,
  messages,
  moduleRightOf,
  moduleRights,
  moneyText,
  normalise,
  numberText,
  performances,
  sdgAreas,
  searchText,
  serviceGroups,
  supplementContent,
  textModules,
  timeUnits,
  trailOf,
  typings,
  valueText,
  type Content,
  type Field,
  type RecordKind,
} from '@kommunalredaktion/shared';

const fieldOf = (kind: RecordKind, path: string): Field =>
  path
    .split('.')
    .reduce<{ fields: readonly Field[] }>(
      (node, name) => node.fields.find((one) => one.name === name) ?? { fields: [] },
      kinds[kind],
    ) as Field;
const item = (list: string, content: Content, language?: 'en') =>
  itemTitle(fieldOf('service', list), content, 0, language).replaceAll('\u00a0', ' ');

test('the title of a service is the name for the public, else the official one', () => {
  const { titleOf } = kinds.service;
  expect(titleOf({ name: { de: 'Wohnsitz Anmeldung' }, publicName: { de: ' Wohnung anmelden ' } })).toBe('Wohnung anmelden');
  expect(titleOf({ name: { de: 'Wohnsitz Anmeldung' }, publicName: { en: 'Register your home' } })).toBe('Wohnsitz Anmeldung');
  expect(titleOf({ name: {} })).toBe('Ohne Namen');
});

test('a title of a supplement is the name of its service', () => {
  expect(kinds.supplement.titleOf({ serviceName: 'Hund anmelden' })).toBe('Hund anmelden');
  expect(kinds.supplement.titleOf({ serviceName: ' ' })).toBe('Ergänzung ohne Leistung');
});

test.each([
  [{ kind: 'fixed', amount: 2880 }, 'Fester Betrag: 28,80 €'],
  [{ kind: 'variable', from: 1000, to: 250_000 }, 'Rahmen: 10,00 €–2.500,00 €'],
  [{ kind: 'free' }, 'Gebührenfrei'],
])('the fee %j is called “%s”', (fee, title) => {
  expect(item('fees', fee)).toBe(title);
});

test.each([
  ['deadlines', { kind: 'duration', duration: 1, unit: 'WOCHE' }, '1 Woche'],
  ['deadlines', { kind: 'duration', duration: 2, unit: 'WOCHE' }, '2 Wochen'],
  ['deadlines', { kind: 'dates', from: '--03-01', to: '--08-31' }, '1. März–31. August'],
  ['deadlines', { kind: 'dates', to: '2026-09-30' }, '30.09.2026'],
  ['processingTimes', { duration: 2, unit: 'TAG', durationTo: 1, unitTo: 'MONAT' }, '2 Tage – 1 Monat'],
  ['processingTimes', { duration: 0.5, unit: 'STUNDE' }, '0,5 Stunden'],
  ['processingTimes', {}, 'Eintrag 1'],
  ['documents', { direction: 'incoming', name: { de: 'Personalausweis' } }, 'Einzureichen: Personalausweis'],
  ['links', { title: 'Merkblatt', uri: 'https://example.org/m' }, 'Merkblatt https://example.org/m'],
  ['ownModules', { title: { de: 'Bei uns' } }, 'Bei uns'],
])('an item of %s, %j, is called “%s”', (list, content, title) => {
  expect(item(list, content)).toBe(title);
});

test('money, numbers and days are written as people write them', () => {
  expect([moneyText(0), moneyText(5), moneyText(123_456_789)].map((text) => text.replaceAll('\u00a0', ' '))).toEqual([
    '0,00 €',
    '0,05 €',
    '1.234.567,89 €',
  ]);
  expect(moneyText(2880, 'en')).toBe('€28.80');
  expect([numberText(0.5), numberText(12_000), numberText(0.5, 'en')]).toEqual(['0,5', '12000', '0.5']);
  expect(['--02-29', '--02-30', '--13-01', '2026-02-30', '2026-02-28', 'morgen', ''].map((day) => dayText(day))).toEqual([
    '29. Februar',
    '--02-30',
    '--13-01',
    '2026-02-30',
    '28.02.2026',
    'morgen',
    '',
  ]);
  expect(dayText('--03-01', 'en')).toBe('1 March');
  expect(valueText(fieldOf('service', 'fees.amount'), 2880).replaceAll('\u00a0', ' ')).toBe('28,80 €');
  expect(valueText(fieldOf('service', 'deadlines.from'), '--12-24')).toBe('24. Dezember');
  expect(valueText(fieldOf('service', 'typing'), ['2/3b', '5'])).toBe(
    'Typ 2/3b: Mischform, Kommune führt aus, Typ 5: Kommune regelt und führt aus',
  );
});

test('units have a name for one and for many', () => {
  for (const unit of timeUnits)
    expect([messages[`code.time-unit.${unit}`], messages[`code.time-unit.${unit}.one`]]).not.toContain(undefined);
});

test('what may be chosen keeps its order', () => {
  expect(fieldOf('service', 'typing').options).toEqual([...typings]);
  expect(fieldOf('service', 'trustLevel').options).toEqual(['10', '15', '20', '30', '40', '00']);
});

test('the parts of a key and the areas of the regulation are complete', () => {
  expect([serviceGroups.length, performances.length, sdgAreas.length]).toEqual([362, 276, 108]);
  expect([...serviceGroups, ...performances].filter((part) => !/^\d{3}$/.test(part))).toEqual([]);
});

test('each text module is a field of services and of supplements, with its code and a right', () => {
  for (const { field, code } of textModules) {
    for (const kind of ['service', 'supplement'] as const)
      expect(fieldOf(kind, field)).toMatchObject({ shape: 'texts', xzufi: `modulText[${code}]` });
    expect(moduleRights[field]).toBeDefined();
  }
  expect(new Set(textModules.map(({ code }) => code)).size).toBe(14);
  expect(lockedModules()).toEqual(['teaser', 'originator', 'competentBody', 'contactPoint']);
  expect(lockedModules({ typing: ['2b', '5'] })).toEqual(lockedModules());
  expect(lockedModules({ typing: ['5'] })).toEqual([]);
  expect([moduleRightOf('fees'), moduleRightOf('legalBasis'), moduleRightOf('areas'), moduleRightOf('toString')]).toEqual([
    'own',
    'supplement',
    undefined,
    undefined,
  ]);
});

test('each problem of a service is named at its place', () => {
  const content = normalise('service', {
    name: { de: 'Anmeldung' },
    key: '9'.repeat(61),
    typing: ['2c'],
    teaser: { de: 'x'.repeat(601) },
    sdg: ['42'],
    fees: [{ id: 'f', kind: 'cheap', amount: 28.8, from: -1, to: '12' }],
    deadlines: [{ id: 'd', kind: 'dates', from: '1. März', to: '2026-02-30', unit: 'TAGE' }],
    links: [{ id: 'l', module: 'name', language: 'xx' }],
    release: { on: 'gestern' },
    colour: 'red',
  });
  expect(contentProblems('service', content)).toEqual({
    key: 'content.too-long',
    'typing.0': 'content.unknown-value',
    'teaser.de': 'content.too-long',
    'sdg.0': 'content.unknown-value',
    'fees.f.kind': 'content.unknown-value',
    'fees.f.amount': 'content.not-a-number',
    'fees.f.from': 'content.too-small',
    'fees.f.to': 'content.not-a-number',
    'deadlines.d.from': 'content.not-a-date',
    'deadlines.d.to': 'content.not-a-date',
    'deadlines.d.unit': 'content.unknown-value',
    'links.l.module': 'content.unknown-value',
    'links.l.language': 'content.unknown-value',
    'release.on': 'content.not-a-date',
    colour: 'content.unknown-field',
  });
});

test('a supplement needs nothing to be kept, and its service is found by name', () => {
  expect(normalise('supplement', { service: null, areas: [], masterEdition: null })).toEqual({});
  expect(supplementContent.safeParse({}).success).toBe(true);
  expect(
    searchText(
      'supplement',
      { serviceName: 'Hund anmelden', masterEdition: '0190b6a0-0000-7000-8000-000000000001', notes: { de: '<p>Marke mitbringen</p>' } },
      'everyone',
    ),
  ).toBe('Hund anmelden Marke mitbringen');
});

test('the note for staff is not for everyone, amounts and codes are no words to search for', () => {
  const content = {
    name: { de: 'Anmeldung' },
    staffNote: { de: 'Grenzfall' },
    fees: [{ id: 'f', kind: 'fixed', amount: 2880, areas: ['120690020020'], text: { de: 'Ausweis' } }],
    key: '99115005104000',
  };
  expect(searchText('service', content, 'everyone')).toContain('99115005104000');
  expect(searchText('service', content, 'everyone')).not.toMatch(/Grenzfall|2880|fixed|120690020020/);
  expect(searchText('service', content, 'owner')).toContain('Grenzfall');
});

test('a changed amount is one change that names its place', () => {
  const before = { name: { de: 'Pass' }, fees: [{ id: 'f', kind: 'fixed', amount: 2880 }] };
  const [change] = compare('service', before, { ...before, fees: [{ id: 'f', kind: 'fixed', amount: 3700 }] });
  expect(change).toMatchObject({ path: 'fees.f.amount', kind: 'value', before: 2880, after: 3700 });
  expect(change?.trail.map((words) => words.replaceAll('\u00a0', ' '))).toEqual(['Kosten', 'Fester Betrag: 37,00 €', 'Betrag']);
  expect(trailOf('online-service', { name: {}, help: { phone: '1' } }, 'help.phone')).toEqual(['Hilfe', 'Telefon']);
});

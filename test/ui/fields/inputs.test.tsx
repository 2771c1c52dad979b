// Can the values of services and supplements be typed in as people think of them?
import { beforeEach, expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { AreaView, Content, RecordKind } from '@kommunalredaktion/shared';
import { valueAt } from '@ui/ui/fields/content-path.js';
import { FakeApi, listed } from '../../support/fake-api.js';
import { DraftServer, draftId } from '../../support/fake-editions.js';
import { aKind, dogTax, dogTaxHere, dogTaxOnline, land, serviceId, withService } from '../../support/fake-services.js';
import { withPlainStyles } from '../../support/plain-styles.js';
import { openAt } from '../../support/screens.js';

let fake: FakeApi;
let server: DraftServer;
const area = (ars: string, name: string, district: string | null): AreaView => ({
  ars,
  ags: null,
  name,
  level: 'municipality',
  type: 'Gemeinde',
  parent: null,
  district,
  population: null,
  postcode: null,
  validFrom: '2003-10-26',
  validTo: null,
  successor: null,
});
const golzows = [
  area('120605006085', 'Golzow (Barnim)', 'Barnim'),
  area('120695902224', 'Golzow (Potsdam-Mittelmark)', 'Potsdam-Mittelmark'),
];

const open = async (kind: RecordKind, title: string, content: Content) => {
  server = new DraftServer(fake, aKind(kind, title, content));
  openAt(`/editions/${draftId}`);
  await screen.findByRole('heading', { level: 1, name: title });
};
const section = async (name: string) => userEvent.click(await screen.findByRole('button', { name: new RegExp(`^${name}`) }));
const savedAs = (path: string, value: unknown) => waitFor(() => expect(valueAt(server.edition.content, path)).toEqual(value));
const describing = (element: HTMLElement) =>
  (element.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent)
    .join(' ');

beforeEach(() => {
  withPlainStyles();
  fake = withService(new FakeApi().loggedIn());
});

test('an amount is typed in euros and kept in cents; what is none is said and changes nothing', async () => {
  await open('supplement', 'Hund anmelden', dogTaxHere);
  await section('Kosten');
  const amount = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Betrag' });
  expect(amount.value).toBe('48,00');
  await userEvent.clear(amount);
  await userEvent.type(amount, '12,5');
  await userEvent.tab();
  expect(amount.value).toBe('12,50');
  await savedAs('fees.g1.amount', 1250);
  await userEvent.clear(amount);
  await userEvent.type(amount, 'kostenlos');
  await userEvent.tab();
  expect(describing(amount)).toContain('Das ist kein Betrag');
  expect(valueAt(server.edition.content, 'fees.g1.amount')).toBe(1250);
});

test('a duration is a number and its unit side by side, and the unit speaks of one or of many', async () => {
  await open('service', 'Hund anmelden', dogTax);
  await section('Fristen');
  const unit = await screen.findByRole<HTMLSelectElement>('combobox', { name: 'Einheit' });
  expect(unit.selectedOptions[0]?.textContent).toBe('Wochen');
  const number = screen.getByRole('textbox', { name: 'Dauer' });
  await userEvent.clear(number);
  await userEvent.type(number, '1');
  await userEvent.tab();
  await waitFor(() => expect(unit.selectedOptions[0]?.textContent).toBe('Woche'));
  await userEvent.selectOptions(unit, 'MONAT');
  await userEvent.tab();
  await savedAs('deadlines.d1.unit', 'MONAT');
  expect(await screen.findByText('1 Monat')).toBeTruthy();
});

test('only what belongs to the kind of an entry is asked for, and nothing that is written is hidden', async () => {
  await open('service', 'Hund anmelden', dogTax);
  await section('Kosten');
  expect(screen.queryByRole('textbox', { name: 'Betrag' })).toBeNull();
  const kind = await screen.findByRole('combobox', { name: 'Wie viel' });
  await userEvent.selectOptions(kind, 'fixed');
  expect(await screen.findByRole('textbox', { name: 'Betrag' })).toBeTruthy();
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'von' }).value).toBe('20,00');
});

test('a day without a year returns every year, and the form says so', async () => {
  await open('service', 'Hund anmelden', dogTax);
  await section('Fristen');
  await userEvent.selectOptions(await screen.findByRole('combobox', { name: 'Art der Angabe' }), 'dates');
  const from = await screen.findByRole('textbox', { name: 'vom' });
  await userEvent.type(from, '30.9.');
  await userEvent.tab();
  await savedAs('deadlines.d1.from', '--09-30');
  expect(describing(from)).toContain('jedes Jahr am 30. September');
  await userEvent.clear(from);
  await userEvent.type(from, '1. März 2027');
  await userEvent.tab();
  await savedAs('deadlines.d1.from', '2027-03-01');
  expect((from as HTMLInputElement).value).toBe('01.03.2027');
});

test('areas are found by name, told apart by their Landkreis, and no area means all of it', async () => {
  await open('supplement', 'Hund anmelden', { ...dogTaxHere, areas: [] });
  fake.on('GET /areas', ({ query }) =>
    listed(query.get('q') === 'Golz' ? golzows : golzows.filter(({ ars }) => (query.get('filter') ?? '').includes(ars))),
  );
  const field = await screen.findByRole('combobox', { name: 'Gilt in' });
  expect(describing(field)).toContain('gilt im ganzen Gebiet');
  await userEvent.type(field, 'Golz');
  const [first, second] = await screen.findAllByRole('option');
  expect([first?.textContent, second?.textContent]).toEqual([
    'Golzow (Barnim)Gemeinde · 120605006085',
    'Golzow (Potsdam-Mittelmark)Gemeinde · 120695902224',
  ]);
  await userEvent.click(second as HTMLElement);
  expect(await screen.findByRole('button', { name: 'Golzow (Potsdam-Mittelmark)' })).toBeTruthy();
  expect(describing(field)).not.toContain('gilt im ganzen Gebiet');
  await userEvent.tab();
  await savedAs('areas', ['120695902224']);
});

test('a key that is in no register stands there as what it is', async () => {
  await open('supplement', 'Hund anmelden', { ...dogTaxHere, areas: ['999999999999'] });
  expect(await screen.findByRole('button', { name: '999999999999 (kein Gebiet des Verzeichnisses)' })).toBeTruthy();
});

test('a competence takes a service among the services and keeps its name', async () => {
  await open('online-service', 'Hund online anmelden', {
    ...dogTaxOnline,
    competences: [{ id: 'z1', areas: ['120520000000'], role: '02' }],
  });
  const { id, title, kind } = { id: serviceId, title: 'Hund anmelden', kind: 'service' as const };
  fake.on('GET /records', () => listed([{ id, title, kind, administration: land }]));
  await section('Zuständigkeiten');
  await userEvent.type(await screen.findByRole('combobox', { name: 'Leistung im Bestand' }), 'Hund');
  await userEvent.click(await screen.findByRole('option', { name: /Hund anmelden/ }));
  expect(JSON.parse(fake.of('GET /records').at(-1)?.query.get('filter') ?? '')).toEqual({ kind: 'service', commons: true });
  await userEvent.tab();
  await savedAs('competences.z1.service', serviceId);
  await savedAs('competences.z1.serviceName', 'Hund anmelden');
});

test('values of a long list are searched, and kept in the order of the list', async () => {
  await open('service', 'Hund anmelden', dogTax);
  await section('Einordnung');
  const field = await screen.findByRole('combobox', { name: 'Informationsbereiche der SDG-Verordnung' });
  for (const part of ['20101', '10101']) {
    await userEvent.clear(field);
    await userEvent.type(field, part);
    await userEvent.click(within(await screen.findByRole('listbox')).getAllByRole('option')[0] as HTMLElement);
  }
  await userEvent.tab();
  await savedAs('sdg', ['1010100', '2010100']);
});

test('a supplement shows at each part what may be done there and what the service says', async () => {
  await open('supplement', 'Hund anmelden', dogTaxHere);
  await section('Texte');
  const procedure = await screen.findByRole('group', { name: 'Verfahrensablauf' });
  expect(describing(procedure)).toContain('Ergänzbar');
  await userEvent.click(await within(procedure).findByText('Das schreibt: Land Brandenburg'));
  expect(within(procedure).getByText('Formular ausfüllen')).toBeTruthy();
  const teaser = screen.getByRole('group', { name: 'Teaser' });
  expect(describing(teaser)).toContain('Nicht änderbar');
  expect(within(teaser).queryByRole('textbox')).toBeNull();
  expect(within(teaser).getByText('Wer einen Hund hält, meldet ihn an.')).toBeTruthy();
  expect(screen.queryByText('Fassung des allgemeinen Textes')).toBeNull();
});

test('a text that came to a locked part all the same can be taken away', async () => {
  await open('supplement', 'Hund anmelden', { ...dogTaxHere, teaser: { de: 'Unser eigener Teaser' } });
  await section('Texte');
  await userEvent.click(await screen.findByRole('button', { name: 'Eigenen Text entfernen: Teaser' }));
  await userEvent.tab();
  await waitFor(() => expect('teaser' in server.edition.content).toBe(false));
});

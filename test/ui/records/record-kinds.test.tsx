// Does each kind of record begin as it should, and show what matters for it?
import { beforeEach, expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { CompetenceView, RecordView, UsedByView } from '@kommunalredaktion/shared';
import { anId, aSession, FakeApi, listed, ok } from '../../support/fake-api.js';
import { anEdition, aRecord, DraftServer, draftId, liveId, recordId } from '../../support/fake-editions.js';
import { aKind, aService, dogTax, dogTaxHere, dogTaxOnline, land, serviceId, withService } from '../../support/fake-services.js';
import { withPlainStyles } from '../../support/plain-styles.js';
import { openAt } from '../../support/screens.js';

const home = { id: anId(200), name: 'Musterstadt', district: null };
const ars = '120520000000';
const area = { ars, name: 'Musterstadt', level: 'municipality' as const, district: null };
let fake: FakeApi;

beforeEach(() => {
  withPlainStyles();
  fake = withService(new FakeApi().loggedIn())
    .on('GET /areas', () => listed([{ ...area, type: 'Stadt' }]))
    .on('GET /administrations', () => listed([]));
});
const live = (record: Partial<RecordView>, content: object) => {
  fake.on(`GET /records/${recordId}`, () =>
    ok(aRecord({ state: 'live', openEditionId: null, openState: null, parent: null, children: [], ...record })),
  );
  fake.on(`GET /editions/${liveId}`, () =>
    ok({
      ...aKind(record.kind ?? 'service', record.title ?? '', content as never),
      id: liveId,
      state: 'published',
      mayEdit: false,
      actions: [],
    }),
  );
};
const tabNames = async () => (await screen.findAllByRole('tab')).map(({ textContent }) => textContent);

test('a supplement begins with its service, then with its areas', async () => {
  fake.loggedIn(aSession({ roles: ['contact'], central: false, administrations: [home] }));
  fake.on('GET /records', () => listed([{ id: serviceId, title: 'Hund anmelden', kind: 'service', administration: land }]));
  new DraftServer(fake, aKind('supplement', 'Hund anmelden', dogTaxHere));
  fake.on('GET /areas', () => listed([{ ...area, type: 'Stadt' }]));
  fake.on('POST /records', () => ok(aRecord({ kind: 'supplement', title: 'Hund anmelden', openEditionId: draftId })));
  const page = openAt('/records/create');
  await userEvent.click(await screen.findByRole('radio', { name: /^Ergänzung/ }));
  expect(screen.queryByRole('combobox', { name: /Gilt in/ })).toBeNull();
  await userEvent.type(screen.getByRole('combobox', { name: /Ergänzte Leistung/ }), 'Hund');
  await userEvent.click(await screen.findByRole('option', { name: /Hund anmelden/ }));
  await userEvent.type(await screen.findByRole('combobox', { name: /Gilt in/ }), 'Must');
  await userEvent.click(await screen.findByRole('option', { name: /Musterstadt/ }));
  await userEvent.click(screen.getByRole('button', { name: 'Entwurf beginnen' }));
  await waitFor(() => expect(page.address()).toBe(`/editions/${draftId}`));
  expect(fake.of('POST /records')[0]?.body).toEqual({
    kind: 'supplement',
    administration: home.id,
    title: 'Hund anmelden',
    service: serviceId,
    areas: [ars],
  });
});

test('without a service nothing is sent, and the form says what is missing', async () => {
  fake.loggedIn(aSession({ roles: ['contact'], central: false, administrations: [home] }));
  fake.on('GET /records', () => listed([]));
  openAt('/records/create?kind=supplement');
  await userEvent.type(await screen.findByRole('combobox', { name: /Ergänzte Leistung/ }), 'Irgendwas');
  await userEvent.keyboard('{Enter}');
  await userEvent.click(screen.getByRole('button', { name: 'Entwurf beginnen' }));
  expect(fake.of('POST /records')).toHaveLength(0);
});

test('a name that was typed stays, whichever kind is chosen afterwards', async () => {
  fake.loggedIn(aSession({ roles: ['contact'], central: false, administrations: [home] }));
  openAt('/records/create');
  const name = () => screen.findByRole<HTMLInputElement>('textbox', { name: /^Name|^Bezeichnung|^Titel/ });
  await userEvent.type(await name(), 'Wohnung anmelden');
  for (const kind of [/^Leistung/, /^Ergänzung/, /^Online-Dienst/]) await userEvent.click(screen.getByRole('radio', { name: kind }));
  expect((await name()).value).toBe('Wohnung anmelden');
});

test('the other kinds begin with a name', async () => {
  fake.loggedIn(aSession({ roles: ['contact'], central: false, administrations: [home] }));
  fake.on('POST /records', () => ok(aRecord({ kind: 'online-service', openEditionId: null })));
  openAt('/records/create');
  await userEvent.click(await screen.findByRole('radio', { name: /^Online-Dienst/ }));
  await userEvent.type(screen.getByRole('textbox', { name: /Name/ }), 'Hund online anmelden');
  await userEvent.click(screen.getByRole('button', { name: 'Entwurf beginnen' }));
  await waitFor(() =>
    expect(fake.of('POST /records')[0]?.body).toEqual({ kind: 'online-service', administration: home.id, title: 'Hund online anmelden' }),
  );
});

test('the list names the kind of each record and is narrowed by it', async () => {
  fake.on('GET /records', () => listed([aService()]));
  openAt('/records');
  expect(await screen.findByRole('cell', { name: /^Hund anmelden ?Leistung$/ })).toBeTruthy();
  await userEvent.click(screen.getByRole('combobox', { name: 'Art' }));
  await userEvent.click(await screen.findByRole('option', { name: 'Ergänzung' }));
  await waitFor(() => expect(JSON.parse(fake.of('GET /records').at(-1)?.query.get('filter') ?? '{}')).toEqual({ kind: ['supplement'] }));
});

test('a service leads to what holds in an area, to a new supplement, and to whom it concerns', async () => {
  const none = { count: 0, first: [], link: '/records' };
  const usedBy: UsedByView = {
    supplements: {
      count: 12,
      first: [{ id: anId(310), title: 'Hund anmelden', kind: 'supplement', administration: home }],
      link: '/records?filter=1',
    },
    competences: none,
    children: none,
  };
  fake.on(`GET /records/${serviceId}/used-by`, () => ok(usedBy));
  const page = openAt(`/records/${serviceId}/show`);
  expect((await screen.findByRole('link', { name: 'Geltender Text in einem Gebiet' })).getAttribute('href')).toBe(
    `/services/${serviceId}/effective`,
  );
  expect(screen.getByRole('link', { name: 'Ergänzung anlegen' }).getAttribute('href')).toBe(
    `/records/create?kind=supplement&service=${serviceId}`,
  );
  expect(await tabNames()).toEqual(['Öffentlich', 'Wer ist zuständig', 'Wo verwendet', 'Entwurf', 'Vergleich', 'Verlauf', 'Befunde']);
  await userEvent.click(screen.getByRole('tab', { name: 'Wo verwendet' }));
  const supplements = await screen.findByRole('region', { name: 'Ergänzungen (12)' });
  expect(within(supplements).getByRole('link', { name: 'Alle 12 zeigen' }).getAttribute('href')).toBe('/records?filter=1');
  expect(screen.queryByRole('region', { name: /Nachgeordnete/ })).toBeNull();
  expect(page.address()).toContain('view=used');
});

test('who is responsible for a service is listed by area and narrowed by it', async () => {
  const row: CompetenceView = {
    id: '1',
    record: { id: anId(400), title: 'Bürgerbüro', kind: 'organisational-unit' },
    administration: home,
    role: '02',
    criterion: null,
    readable: false,
    service: { id: serviceId, title: 'Hund anmelden', key: null },
    area,
  };
  fake.on(`GET /records/${serviceId}/competences`, () => listed([row]));
  openAt(`/records/${serviceId}/show?view=responsible`);
  const table = await screen.findByRole('table');
  expect(within(table).getByText('Zuständige Stelle und Ansprechpunkt')).toBeTruthy();
  expect(within(table).queryByRole('link', { name: 'Bürgerbüro' })).toBeNull();
  await userEvent.type(screen.getByRole('combobox', { name: 'Gebiet' }), 'Must');
  await userEvent.click(await screen.findByRole('option', { name: /Musterstadt/ }));
  await waitFor(() =>
    expect(JSON.parse(fake.of(`GET /records/${serviceId}/competences`).at(-1)?.query.get('filter') ?? '{}')).toEqual({ ars }),
  );
});

test('an office says what it is responsible for, with a link to each service that is on record', async () => {
  live({ kind: 'organisational-unit', title: 'Bürgerbüro Musterstadt' }, anEdition().content);
  const row = (n: number, title: string, id: string | null): CompetenceView => ({
    id: String(n),
    record: { id: recordId, title: 'Bürgerbüro', kind: 'organisational-unit' },
    administration: home,
    role: '01',
    criterion: null,
    readable: true,
    service: { id, title, key: '99' },
    area,
  });
  fake.on(`GET /records/${recordId}/competences`, () => listed([row(1, 'Hund anmelden', serviceId), row(2, 'Katze anmelden', null)]));
  openAt(`/records/${recordId}/show?view=competences`);
  expect((await screen.findByRole('link', { name: 'Hund anmelden' })).getAttribute('href')).toBe(`/records/${serviceId}/show`);
  expect(screen.queryByRole('link', { name: 'Katze anmelden' })).toBeNull();
  expect(screen.getByText(/noch nicht im Bestand/)).toBeTruthy();
});

test('a supplement stands beside the text it adds to', async () => {
  live({ kind: 'supplement', title: 'Hund anmelden' }, dogTaxHere);
  openAt(`/records/${recordId}/show`);
  const procedure = await screen.findByRole('region', { name: /^Verfahrensablauf/ });
  await waitFor(() =>
    expect(procedure.textContent).toMatch(/kommt hinzu.*Land Brandenburg.*Formular ausfüllen.*Musterstadt.*sofort am Schalter/),
  );
  expect((await screen.findByRole('region', { name: /^Kosten/ })).textContent).toContain('ersetzt den allgemeinen Text');
  expect((await screen.findByRole('link', { name: 'Geltender Text in einem Gebiet' })).getAttribute('href')).toBe(
    `/services/${serviceId}/effective?area=${ars}`,
  );
  expect(await tabNames()).not.toContain('Wo verwendet');
});

test('an online service begins with its link and its areas', async () => {
  live({ kind: 'online-service', title: 'Hund online anmelden' }, dogTaxOnline);
  openAt(`/records/${recordId}/show`);
  expect((await screen.findAllByRole('link', { name: 'Anmeldung starten' }))[0]?.getAttribute('href')).toBe('https://stadt.example/hund');
  expect((await screen.findAllByText('Musterstadt')).length).toBeGreaterThan(0);
  expect(await tabNames()).toContain('Wofür zuständig');
});

test('changed amounts, days and areas are compared in words', async () => {
  const before = { ...dogTax, areas: ['120520000000'] };
  const after = {
    ...dogTax,
    areas: ['120540000000'],
    fees: [{ id: 'f1', kind: 'variable', from: 2000, to: 14_050, text: { de: 'je Hund und Jahr' } }],
    deadlines: [{ id: 'd1', kind: 'dates', from: '--03-01' }],
  };
  fake.on(`GET /records/${recordId}`, () => ok(aRecord({ kind: 'service', title: 'Hund anmelden' })));
  new DraftServer(fake, aKind('service', 'Hund anmelden', after), before);
  fake.on('GET /areas', () =>
    listed([
      { ...area, type: 'Stadt' },
      { ...area, ars: '120540000000', name: 'Potsdam', type: 'Stadt' },
    ]),
  );
  openAt(`/records/${recordId}/show?view=comparison`);
  expect((await screen.findByRole('region', { name: /^Kosten/ })).textContent).toMatch(/120,00\s€.*140,50\s€/);
  expect((await screen.findByRole('region', { name: /^Fristen/ })).textContent).toContain('1. März');
  const areas = await screen.findByRole('region', { name: /^Wird angeboten in/ });
  await waitFor(() => expect(areas.textContent).toMatch(/Musterstadt.*Potsdam/));
});

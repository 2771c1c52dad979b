// Can somebody see what holds in an area, whose words it is, who is responsible and why?
import { beforeEach, expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { effectiveText, type AreaRef, type CompetenceHolder, type EffectiveView, type Speaker } from '@kommunalredaktion/shared';
import { anId, aSession, FakeApi, listed, ok, refused } from '../../support/fake-api.js';
import { aService, dogTax, dogTaxHere, dogTaxOnline, land, serviceEditionId, serviceId } from '../../support/fake-services.js';
import { office } from '../../support/fake-editions.js';
import { withPlainStyles } from '../../support/plain-styles.js';
import { openAt } from '../../support/screens.js';

const ars = '120520000000';
const town: AreaRef = { ars, name: 'Musterstadt', level: 'municipality', district: 'Beispielland' };
const district: AreaRef = { ars: '120540000000', name: 'Landkreis Beispielland', level: 'district', district: null };
const home = { id: anId(200), name: 'Musterstadt', district: 'Beispielland' };
const holder = (
  n: number,
  kind: CompetenceHolder['record']['kind'],
  title: string,
  more: Partial<CompetenceHolder> = {},
): CompetenceHolder => ({
  record: { id: anId(n), title, kind },
  administration: home,
  role: '02',
  criterion: null,
  readable: true,
  ...more,
});
const counter = holder(400, 'organisational-unit', 'Bürgerbüro Musterstadt', { criterion: 'Buchstaben A bis K' });
const online = holder(401, 'online-service', 'Hund online anmelden', { role: '01', readable: false });
const advice = holder(402, 'organisational-unit', 'Kreisveterinäramt', {
  role: '03',
  administration: { ...home, name: 'Landkreis Beispielland' },
});

const speaker = (administration: { id: string; name: string }, n: number, editionId: string): Speaker => ({
  administration,
  recordId: n === 300 ? serviceId : anId(n),
  editionId,
});
const effective = (): EffectiveView => ({
  service: { id: serviceId, title: 'Hund anmelden', names: { de: 'Hund anmelden', en: 'Register a dog' }, key: '99102020104000' },
  area: town,
  day: '2026-03-16',
  ...effectiveText<Speaker>({ owner: speaker(land, 300, serviceEditionId), content: dogTax }, [
    { owner: speaker(home, 310, anId(311)), content: dogTaxHere },
  ]),
  responsible: {
    area: town,
    holders: [counter, online],
    contacts: [advice],
    steps: [
      { area: town, holders: [counter, online], chosen: true, why: 'nearest' },
      { area: district, holders: [advice], chosen: false, why: 'nearer-one' },
    ],
  },
  holders: [
    { record: counter.record, content: office },
    { record: online.record, content: dogTaxOnline },
  ],
});

let fake: FakeApi;
beforeEach(() => {
  withPlainStyles();
  fake = new FakeApi()
    .loggedIn()
    .on(`GET /records/${serviceId}`, () => ok(aService()))
    .on('GET /areas', () => listed([{ ...town, type: 'Stadt' }]))
    .on(`GET /services/${serviceId}/effective`, () => ok(effective()));
});
const part = (name: string) => screen.findByRole('region', { name });

test('every piece of the text carries the name of its owner and how it came there', async () => {
  openAt(`/services/${serviceId}/effective?area=${ars}`);
  const procedure = await part('Verfahrensablauf');
  expect(procedure.textContent).toMatch(/Allgemeiner TextLand Brandenburg.*Formular ausfüllen.*ErgänzungMusterstadt.*sofort am Schalter/);
  const fees = await part('Kosten');
  expect(fees.textContent).toContain('Eigene AngabenMusterstadt');
  expect(fees.textContent).not.toContain('Land Brandenburg');
  expect(within(procedure).getByRole('link', { name: 'Land Brandenburg' }).getAttribute('href')).toBe(`/records/${serviceId}/show`);
  expect(fake.of(`GET /services/${serviceId}/effective`)[0]?.query.get('area')).toBe(ars);
});

test('the search for the responsible office is explained level by level', async () => {
  openAt(`/services/${serviceId}/effective?area=${ars}`);
  const responsible = await part('Zuständige Stelle');
  const steps = within(responsible)
    .getAllByRole('listitem')
    .filter((item) => item.textContent?.match(/^(Musterstadt|Landkreis)/));
  expect(steps.map(({ textContent }) => textContent)).toEqual([
    expect.stringMatching(/^Musterstadt.*gewählt.*Bürgerbüro Musterstadt.*Buchstaben A bis K.*Hier ist jemand zuständig/),
    expect.stringMatching(/^Landkreis Beispielland.*Kreisveterinäramt.*Nicht mehr gefragt/),
  ]);
  expect(steps[0]?.getAttribute('aria-current')).toBe('true');
  expect(within(responsible).getAllByRole('link', { name: 'Bürgerbüro Musterstadt' })).not.toHaveLength(0);
  expect(within(responsible).queryByRole('link', { name: 'Hund online anmelden' })).toBeNull();
});

test('the same as a citizen reads it: no seams, the form online, the office with its hours', async () => {
  const page = openAt(`/services/${serviceId}/effective?area=${ars}`);
  await userEvent.click(await screen.findByRole('tab', { name: 'Bürgersicht' }));
  expect(page.address()).toContain('view=citizen');
  const panel = screen.getByRole('tabpanel');
  expect(within(panel).getByRole('link', { name: 'Anmeldung starten' }).getAttribute('href')).toBe('https://stadt.example/hund');
  expect(panel.textContent).toContain('Marktstraße 4');
  expect(panel.textContent).not.toContain('Allgemeiner Text');
});

test('a citizen reads one language at a time, and German where nobody has translated', async () => {
  const translated = { ...dogTax, teaser: { ...(dogTax['teaser'] as object), en: 'Register your dog within two weeks.' } };
  const view = { ...effective(), ...effectiveText<Speaker>({ owner: speaker(land, 300, serviceEditionId), content: translated }, []) };
  fake.on(`GET /services/${serviceId}/effective`, () => ok(view));
  openAt(`/services/${serviceId}/effective?area=${ars}&view=citizen`);
  const panel = await screen.findByRole('tabpanel');
  expect(panel.textContent).not.toContain('Register your dog');
  await userEvent.click(within(panel).getByRole('combobox', { name: 'Sprache' }));
  await userEvent.click(await screen.findByRole('option', { name: 'Englisch' }));
  expect(panel.textContent).toContain('Register your dog within two weeks.');
  expect(panel.textContent).toContain('Formular ausfüllen');
});

test('the names of service and office are in the language that is read, too', async () => {
  openAt(`/services/${serviceId}/effective?area=${ars}&view=citizen`);
  const panel = await screen.findByRole('tabpanel');
  expect(within(panel).getByRole('heading', { level: 2 }).textContent).toBe('Hund anmelden');
  await userEvent.click(within(panel).getByRole('combobox', { name: 'Sprache' }));
  await userEvent.click(await screen.findByRole('option', { name: 'Englisch' }));
  const heading = within(panel).getByRole('heading', { level: 2 });
  expect([heading.textContent, heading.lang]).toEqual(['Register a dog', 'en']);
  expect(panel.textContent).toContain('Citizens’ office Musterstadt');
});

test('a citizen finds a link at its text, without one at the end, and nothing that is written for machines', async () => {
  const links = [
    { id: 'l1', title: 'Satzung', uri: 'https://land.example/satzung', module: 'procedure' },
    { id: 'l2', title: 'Merkblatt', uri: 'https://land.example/merkblatt' },
    { id: 'l3', title: 'Widerspruch', uri: 'https://land.example/widerspruch', module: 'appeal' },
  ];
  const fees = [{ id: 'f1', kind: 'fixed', type: '001', amount: 500, areas: [ars], validity: { from: '2026-01-01' } }];
  const documents = [{ id: 'd1', direction: 'incoming', name: { de: 'Impfpass' }, type: '003' }];
  const master = { ...dogTax, links, fees, documents };
  const view = { ...effective(), ...effectiveText<Speaker>({ owner: speaker(land, 300, serviceEditionId), content: master }, []) };
  fake.on(`GET /services/${serviceId}/effective`, () => ok(view));
  openAt(`/services/${serviceId}/effective?area=${ars}&view=citizen`);
  const procedure = await part('Verfahrensablauf');
  expect(within(procedure).getByRole('link', { name: 'Satzung' })).toBeTruthy();
  const panel = screen.getByRole('tabpanel');
  const sections = within(panel).getAllByRole('region');
  const atEnd = within(sections.at(-2) as HTMLElement).getAllByRole('link');
  expect(atEnd.map(({ textContent }) => textContent)).toEqual(['Merkblatt', 'Widerspruch']);
  expect(panel.textContent).toMatch(/5,00.*Impfpass/);
  expect(panel.textContent).not.toMatch(/Kostenart|Dokumentart|Gilt|Gültig|Verfahrensablauf.*Verfahrensablauf/);
});

test('another area is asked about by choosing it', async () => {
  const page = openAt(`/services/${serviceId}/effective`);
  await screen.findByText('Bitte wählen Sie ein Gebiet.');
  await userEvent.type(screen.getByRole('combobox', { name: 'Gebiet' }), 'Muster');
  await userEvent.click(await screen.findByRole('option', { name: /Musterstadt/ }));
  await waitFor(() => expect(page.address()).toContain(`area=${ars}`));
  expect(await part('Verfahrensablauf')).toBeTruthy();
});

test('somebody of one town begins with their own area, and opens only what is theirs', async () => {
  fake.loggedIn(aSession({ roles: ['contact'], central: false, administrations: [{ id: anId(999), name: 'Nachbarort' }] }));
  fake.on('GET /administrations', () =>
    listed([
      {
        id: anId(999),
        ars,
        name: 'Nachbarort',
        kind: 'municipality',
        district: null,
        memberSince: null,
        memberUntil: null,
        isMember: true,
        records: 1,
      },
    ]),
  );
  openAt(`/services/${serviceId}/effective`);
  const procedure = await part('Verfahrensablauf');
  expect(within(procedure).getByRole('link', { name: 'Land Brandenburg' })).toBeTruthy();
  expect(within(procedure).queryByRole('link', { name: 'Musterstadt' })).toBeNull();
});

test('an area that the server does not know is said, and the question stays', async () => {
  fake.on(`GET /services/${serviceId}/effective`, () => refused('api.not-found'));
  openAt(`/services/${serviceId}/effective?area=000000000000`);
  expect(await screen.findByRole('alert')).toBeTruthy();
  expect(screen.getByRole('combobox', { name: 'Gebiet' })).toBeTruthy();
});

// Can a draft be written, and does the screen say whether it is safe?
import { beforeEach, expect, test } from '@jest/globals';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { valueAt } from '@ui/ui/fields/content-path.js';
import { aSession, anId, FakeApi, ok, refused } from '../../support/fake-api.js';
import { anEdition, carla, DraftServer, draftId, office } from '../../support/fake-editions.js';
import { withPlainStyles } from '../../support/plain-styles.js';
import { openAt } from '../../support/screens.js';

let fake: FakeApi;
let server: DraftServer;
const person = () => userEvent.setup();
const section = async (name: string) => userEvent.click(await screen.findByRole('button', { name: new RegExp(`^${name}`) }));
const summary = () => screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Kurzbeschreibung' });
const savedAs = (path: string, value: unknown) => waitFor(() => expect(valueAt(server.edition.content, path)).toEqual(value));
const openDraft = async () => {
  const page = openAt(`/editions/${draftId}`);
  await screen.findByRole('heading', { name: 'Bürgerbüro Musterstadt' });
  return page;
};

beforeEach(() => {
  withPlainStyles();
  fake = new FakeApi().loggedIn();
  server = new DraftServer(fake);
});

test('the form is drawn from the field table and saves when a field is left', async () => {
  await openDraft();
  await section('Beschreibung');
  const field = await summary();
  expect(field.getAttribute('aria-describedby')).toBeTruthy();
  await userEvent.clear(field);
  await userEvent.type(field, 'Neu geschrieben');
  expect(screen.getByText('Noch nicht gespeichert')).toBeTruthy();
  await userEvent.tab();
  await savedAs('summary.de', 'Neu geschrieben');
  expect(await screen.findByText(/^Gespeichert um/)).toBeTruthy();
  expect((await screen.findAllByText('geändert')).length).toBeGreaterThan(0);
});

test('what the rules say stands in the list of findings and at its field, and the list leads there', async () => {
  server = new DraftServer(fake, anEdition({ content: { ...office, channels: [] } }));
  await openDraft();
  const findings = await screen.findByRole('region', { name: /^Befunde/ });
  const toField = (await within(findings).findAllByRole('button', { name: /Telefon/ }))[0] as HTMLElement;
  await userEvent.click(toField);
  await waitFor(() => expect(document.activeElement?.id).toBe('field-channels'));
  const group = screen.getByRole('group', { name: 'Telefon, E-Mail, Internet' });
  const described = (group.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent)
    .join(' ');
  expect(described).toContain('Blocker');
});

test('where somebody else wrote at the same place, both versions are shown and one is chosen', async () => {
  await openDraft();
  await section('Beschreibung');
  const field = await summary();
  server.change((theirs) => ({ ...theirs, summary: { de: 'Ihre Fassung' }, shortName: { de: 'FB 99' } }));
  await userEvent.clear(field);
  await userEvent.type(field, 'Meine Fassung hier');
  await userEvent.tab();
  const place = await screen.findByRole('region', { name: 'Kurzbeschreibung › Deutsch' });
  expect(place.textContent).toContain('Ihre');
  expect(place.textContent).toContain('Meine');
  await userEvent.click(within(place).getByRole('radio', { name: 'Andere Fassung' }));
  await userEvent.click(screen.getByRole('button', { name: 'Auswahl übernehmen und speichern' }));
  await screen.findByRole('tab', { name: 'Bearbeiten' });
  expect(server.edition.content).toMatchObject({ summary: { de: 'Ihre Fassung' }, shortName: { de: 'FB 99' } });
});

test('what came from somebody else without a question is named', async () => {
  await openDraft();
  await section('Beschreibung');
  const field = await summary();
  server.change((theirs) => ({ ...theirs, shortName: { de: 'FB 99' } }));
  await userEvent.type(field, '!');
  await userEvent.tab();
  expect((await screen.findByText(/Diese Angaben kommen aus der anderen Fassung/)).textContent).toContain('Kurzbezeichnung');
});

test('text of an earlier visit comes back with a notice', async () => {
  openAt(`/editions/${draftId}`);
  localStorage.setItem(
    `kommunalredaktion.draft.${aSession().id}.${draftId}`,
    JSON.stringify({
      content: { ...office, summary: { de: 'Von gestern' } },
      base: office,
      revision: 5,
      at: '2026-03-15T17:00:00.000Z',
      tab: 'other',
    }),
  );
  expect(await screen.findByText(/Wir haben sie wiederhergestellt/)).toBeTruthy();
  await savedAs('summary.de', 'Von gestern');
});

test('a session that ends takes nothing along: after logging in over the page the same text is saved', async () => {
  await openDraft();
  await section('Beschreibung');
  server.trouble.push(refused('access.session-expired'));
  fake.on('POST /session', () => ok(aSession()));
  const field = await summary();
  await userEvent.type(field, ' Noch da.');
  await userEvent.tab();
  const dialog = await screen.findByRole('dialog', { name: 'Ihre Sitzung ist abgelaufen' });
  await userEvent.type(within(dialog).getByLabelText(/^Passwort/, { selector: 'input' }), 'richtig und lang');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Anmelden und weiterarbeiten' }));
  await savedAs('summary.de', `${String(valueAt(office, 'summary.de'))} Noch da.`);
});

test('a value that the server refuses is said at its field', async () => {
  await openDraft();
  server.trouble.push(refused('api.invalid', { fields: { 'shortName.de': 'Dieser Text ist zu lang.' } }));
  const field = screen.getByRole('textbox', { name: 'Kurzbezeichnung' });
  await userEvent.type(field, 'x');
  await userEvent.tab();
  const sentence = await screen.findByText(/Dieser Text ist zu lang/);
  expect((field.getAttribute('aria-describedby') ?? '').split(' ').some((id) => document.getElementById(id)?.contains(sentence))).toBe(
    true,
  );
});

test('items move, are copied, go and come back by keyboard alone', async () => {
  const me = person();
  await openDraft();
  await section('Anschriften');
  const lines = () => screen.getAllByRole('button', { name: /^(Besucheranschrift|Postanschrift)/ }).map((line) => line.textContent);
  const visiting = await screen.findByRole('button', { name: /^Besucheranschrift/ });
  act(() => visiting.focus());
  await me.keyboard('{Alt>}{ArrowDown}{/Alt}');
  expect(lines().map((line) => line?.slice(0, 4))).toEqual(['Post', 'Besu']);
  expect(screen.getByText('Jetzt an Stelle 2 von 2.')).toBeTruthy();
  await waitFor(() => expect(document.activeElement?.textContent).toMatch(/^Besucheranschrift/));
  await me.click(screen.getByRole('button', { name: /^Kopieren: Besucheranschrift/ }));
  await waitFor(() => expect(lines()).toHaveLength(3));
  await me.click(screen.getByRole('button', { name: /^Entfernen: Postanschrift/ }));
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Zurückholen'));
  await me.keyboard('{Enter}');
  expect(lines().map((line) => line?.slice(0, 4))).toEqual(['Post', 'Besu', 'Besu']);
});

test('of a long list the first lines are drawn, the others on request', async () => {
  server = new DraftServer(
    fake,
    anEdition({
      content: {
        ...office,
        competences: Array.from({ length: 70 }, (_, n) => ({ id: `k${n}`, serviceName: `Leistung ${n}`, areas: [], role: '01' })),
      },
    }),
  );
  await openDraft();
  await section('Zuständigkeiten');
  expect(await screen.findAllByText(/^Leistung \d+$/)).toHaveLength(50);
  await userEvent.click(screen.getByRole('button', { name: 'Weitere 20 zeigen (von 70)' }));
  expect(screen.getAllByText(/^Leistung \d+$/)).toHaveLength(70);
});

test('what a reviewer asked for stands above the form', async () => {
  server = new DraftServer(
    fake,
    anEdition({
      state: 'changes-requested',
      comments: [
        {
          id: anId(900),
          by: carla,
          at: '2026-03-15T08:00:00.000Z',
          kind: 'reason',
          action: 'request-changes',
          visibility: 'municipality',
          text: 'Bitte die Hausnummer prüfen.',
          field: null,
          changedSince: false,
        },
      ],
    }),
  );
  await openDraft();
  expect((await screen.findByText('Carla Muster wünscht sich:')).closest('[role="alert"]')?.textContent).toContain(
    'Bitte die Hausnummer prüfen.',
  );
});

test('a day gets the times of Monday with one click, and times are typed as people write them', async () => {
  await openDraft();
  await section('Öffnungszeiten und Termin');
  await userEvent.click(await screen.findByRole('button', { name: 'wie Montag: Mittwoch' }));
  const from = screen.getByRole('textbox', { name: 'Mittwoch, von' });
  await userEvent.clear(from);
  await userEvent.type(from, '930');
  await userEvent.tab();
  expect((from as HTMLInputElement).value).toBe('09:30');
  await waitFor(() =>
    expect(
      (valueAt(server.edition.content, 'openingHours.h1.slots') as { day: string; from: string }[]).find(({ day }) => day === 'we')?.from,
    ).toBe('09:30'),
  );
});

test('a language is added and becomes a tab of its own', async () => {
  await openDraft();
  await userEvent.click(screen.getByRole('button', { name: 'Sprache hinzufügen: Kurzbezeichnung' }));
  await userEvent.click(await screen.findByRole('menuitem', { name: 'Polnisch' }));
  const field = await screen.findByRole('textbox', { name: 'Kurzbezeichnung Polnisch' });
  expect(field.getAttribute('lang')).toBe('pl');
  await userEvent.type(field, 'Biuro');
  await userEvent.tab();
  await savedAs('shortName.pl', 'Biuro');
});

test('submitting first saves what was typed', async () => {
  fake.on(`POST /editions/${draftId}/transitions`, () => {
    server.edition = { ...server.edition, state: 'in-review', mayEdit: false, actions: [], revision: server.edition.revision + 1 };
    return ok(server.edition);
  });
  const page = await openDraft();
  await userEvent.type(screen.getByRole('textbox', { name: 'Kurzbezeichnung' }), 'b');
  await userEvent.click(screen.getByRole('button', { name: 'Zur Prüfung einreichen' }));
  await waitFor(() => expect(page.address()).toContain('/records/'));
  const [sent] = fake.of(`POST /editions/${draftId}/transitions`);
  expect(sent?.body).toEqual({ action: 'submit', expectedRevision: 6 });
  expect(valueAt(server.edition.content, 'shortName.de')).toBe('FB 32b');
});

test('a draft that says nothing new cannot be submitted; with the first letter it can, and the button stays the same', async () => {
  server = new DraftServer(
    fake,
    anEdition({ actions: [{ action: 'submit', reasons: [{ code: 'workflow.nothing-changed' }], needsReason: false }] }),
  );
  await openDraft();
  const submit = screen.getByRole('button', { name: 'Zur Prüfung einreichen' });
  expect(document.getElementById(submit.getAttribute('aria-describedby') ?? '')?.textContent).toContain('Es gibt nichts zu prüfen');
  await userEvent.type(screen.getByRole('textbox', { name: 'Kurzbezeichnung' }), 'b');
  expect(submit.getAttribute('aria-disabled')).toBeNull();
  expect(submit.isConnected).toBe(true);
});

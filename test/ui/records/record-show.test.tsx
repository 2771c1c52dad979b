// Does the page of a record show what is public, what is being written, how it came about and what is wrong?
import { beforeEach, expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { FindingView } from '@kommunalredaktion/shared';
import { anId, aSession, FakeApi, listed, ok } from '../../support/fake-api.js';
import { anEdition, aRecord, carla, draftId, DraftServer, liveId, office, recordId, revised } from '../../support/fake-editions.js';
import { withPlainStyles } from '../../support/plain-styles.js';
import { openAt } from '../../support/screens.js';

let fake: FakeApi;
const finding: FindingView = {
  id: anId(600),
  rule: 'CMP-20',
  severity: 'blocker',
  state: 'open',
  field: 'channels',
  message: 'qa.CMP-20.title',
  params: null,
  evidence: null,
  record: { id: recordId, kind: 'organisational-unit', title: 'Bürgerbüro Musterstadt' },
  administration: { id: anId(200), name: 'Musterstadt' },
  firstSeen: '2026-03-01T08:00:00.000Z',
  lastSeen: '2026-03-16T08:00:00.000Z',
  assignee: null,
  waivedUntil: null,
  waiverReason: null,
  mayWaive: true,
  mayAssign: true,
  revision: 3,
};

beforeEach(() => {
  withPlainStyles();
  fake = new FakeApi().loggedIn();
  new DraftServer(fake, anEdition({ content: revised }), office);
  fake.on(`GET /editions/${liveId}`, () =>
    ok(
      anEdition({
        id: liveId,
        number: 1,
        state: 'published',
        mayEdit: false,
        actions: [],
        publishedAt: '2024-01-01T08:00:00.000Z',
        publishedBy: carla,
      }),
    ),
  );
  fake.on(`GET /records/${recordId}`, () => ok(aRecord()));
  fake.on('GET /journal', () =>
    listed([
      {
        id: '8f14e45f-ceea-467f-b9d1-0c2c1b7e4a5d',
        at: '2026-03-10T09:00:00.000Z',
        event: 'edition.save',
        actor: carla,
        administration: null,
        subject: { kind: 'edition', id: draftId, title: null },
        details: {},
        sealed: true,
      },
    ]),
  );
});
const open = async (view = 'live') => {
  const page = openAt(`/records/${recordId}/show?view=${view}`);
  await screen.findByRole('heading', { name: 'Bürgerbüro Musterstadt' });
  return page;
};

test('the public text reads like a notice: an address, numbers to dial, hours as a table, nothing empty', async () => {
  await open();
  expect((await screen.findByText('Marktstraße 4')).closest('address')?.textContent).toBe('Marktstraße 403046 Musterstadt');
  expect(screen.getByRole('link', { name: '0355 612 0' }).getAttribute('href')).toBe('tel:03556120');
  expect(screen.getByRole('row', { name: 'Dienstag 08:00–12:00, 13:00–18:00' })).toBeTruthy();
  expect(screen.queryByText('Servicecenter 115')).toBeNull();
  expect(screen.getByRole('link', { name: 'Fachbereich Bürgerdienste' })).toBeTruthy();
});

test('one click says that the text still holds', async () => {
  fake.on(`POST /records/${recordId}/confirmations`, () => ok(aRecord()));
  await open();
  await userEvent.click(screen.getByRole('button', { name: 'Stimmt noch' }));
  await waitFor(() => expect(fake.of(`POST /records/${recordId}/confirmations`)[0]?.body).toEqual({ expectedEdition: liveId }));
});

test('without a draft one can be begun', async () => {
  fake.on(`GET /records/${recordId}`, () => ok(aRecord({ openEditionId: null, openState: null })));
  fake.on(`POST /records/${recordId}/editions`, () => ok(anEdition()));
  const page = await open('draft');
  await userEvent.click(screen.getAllByRole('button', { name: 'Entwurf beginnen' })[0] as HTMLElement);
  await waitFor(() => expect(page.address()).toBe(`/editions/${draftId}`));
});

test('where nothing can be done, the page says why and who could change it', async () => {
  fake.on(`GET /records/${recordId}`, () =>
    ok(aRecord({ maintained: false, mayWrite: false, mayConfirm: false, openEditionId: null, openState: null, state: 'live' })),
  );
  await open();
  const why = (await screen.findByText(/Musterstadt ist kein Mitglied/)).textContent;
  expect(why).toContain('bitten Sie die Administration');
  expect(screen.queryByRole('button', { name: 'Entwurf beginnen' })).toBeNull();
});

test('whoever keeps the members is led to the membership', async () => {
  fake
    .loggedIn(aSession({ roles: ['administrator'] }))
    .on(`GET /records/${recordId}`, () => ok(aRecord({ maintained: false, mayWrite: false, mayConfirm: false })));
  await open();
  expect((await screen.findByRole('link', { name: 'Mitgliedschaft eintragen' })).getAttribute('href')).toContain(
    '/administrations?filter=',
  );
});

test('the comparison shows the draft against the public text', async () => {
  await open('comparison');
  expect((await screen.findByRole('region', { name: /^Öffnungszeiten/ })).textContent).toContain('09:00–11:00');
});

test('an older snapshot can be read and compared with the one before', async () => {
  const snapshot = (n: number, from: string) => ({ n, by: carla, from, at: from });
  fake.on(`GET /editions/${draftId}/revisions`, () =>
    ok({ data: [snapshot(1, '2026-03-10T09:00:00.000Z'), snapshot(2, '2026-03-12T09:00:00.000Z')] }),
  );
  fake.on(`GET /editions/${draftId}/revisions/1`, () => ok({ ...snapshot(1, '2026-03-10T09:00:00.000Z'), content: office }));
  fake.on(`GET /editions/${draftId}/revisions/2`, () => ok({ ...snapshot(2, '2026-03-12T09:00:00.000Z'), content: revised }));
  await open('history');
  await userEvent.click(await screen.findByRole('button', { name: 'Stände zeigen: Fassung 2' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Ansehen: Stand 2 der Fassung 2' }));
  const dialog = await screen.findByRole('dialog');
  expect((await within(dialog).findByRole('region', { name: /^Kurzbeschreibung/ })).textContent).toContain('Wohnung');
  await userEvent.selectOptions(within(dialog).getByRole('combobox'), 'lesen');
  expect(await within(dialog).findByText('Marktstraße 6')).toBeTruthy();
  expect(screen.getByText('Carla Muster', { selector: 'strong' })).toBeTruthy();
});

test('findings can be set aside with a reason and an end', async () => {
  fake.on('GET /findings', () => listed([finding]));
  fake.on(`POST /findings/${finding.id}/waiver`, () => ok({ ...finding, state: 'waived' }));
  await open('findings');
  await userEvent.click(await screen.findByRole('button', { name: 'Ausnahme festhalten' }));
  const dialog = await screen.findByRole('dialog');
  await userEvent.type(within(dialog).getByRole('textbox', { name: /Begründung/ }), 'Das Amt hat kein eigenes Telefon.');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Ausnahme festhalten' }));
  await waitFor(() =>
    expect(fake.of(`POST /findings/${finding.id}/waiver`)[0]?.body).toMatchObject({
      expectedRevision: 3,
      reason: 'Das Amt hat kein eigenes Telefon.',
    }),
  );
});

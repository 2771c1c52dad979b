// Can somebody see what has changed under their supplement, and go on from there?
import { beforeEach, expect, test } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { FindingView, MasterComparison, RecordView } from '@kommunalredaktion/shared';
import { anId, FakeApi, ok, refused } from '../../support/fake-api.js';
import { aRecord, DraftServer, draftId, liveId, recordId } from '../../support/fake-editions.js';
import { aKind, dogTax, dogTaxHere, serviceEditionId, serviceId, withService } from '../../support/fake-services.js';
import { withPlainStyles } from '../../support/plain-styles.js';
import { openAt } from '../../support/screens.js';

const earlierId = anId(302);
const comparison = (more: Partial<MasterComparison> = {}): MasterComparison => ({
  supplement: { id: recordId, title: 'Hund anmelden', kind: 'supplement', editionId: liveId },
  service: { id: serviceId, title: 'Hund anmelden', owner: 'Land Brandenburg' },
  before: { editionId: earlierId, since: '2026-01-12T09:30:00.000Z' },
  now: { editionId: serviceEditionId, since: '2026-03-02T09:30:00.000Z' },
  said: ['procedure', 'fees'],
  changed: ['procedure'],
  mayConfirm: true,
  texts: {
    before: { procedure: { de: '<p>Formular ausfüllen und abgeben.</p>' } },
    now: { procedure: { de: '<p>Formular online ausfüllen.</p>' } },
    own: { procedure: dogTaxHere['procedure'] },
  },
  ...more,
});
const upToDate = comparison({ before: null, changed: [], texts: { before: {}, now: {}, own: {} }, mayConfirm: false });

let fake: FakeApi;
const record = (more: Partial<RecordView> = {}) =>
  fake.on(`GET /records/${recordId}`, () =>
    ok(
      aRecord({
        kind: 'supplement',
        title: 'Hund anmelden',
        state: 'live',
        openEditionId: null,
        openState: null,
        parent: null,
        children: [],
        ...more,
      }),
    ),
  );
const compared = (view: MasterComparison) => fake.on(`GET /records/${recordId}/master`, () => ok(view));
beforeEach(() => {
  withPlainStyles();
  fake = withService(new FakeApi().loggedIn());
  record();
  compared(comparison());
});
const page = () => openAt(`/records/${recordId}/master`);
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));

test('old, new and own words stand beside each other, word by word, only where something has changed', async () => {
  page();
  const part = await screen.findByRole('region', { name: 'Verfahrensablauf' });
  expect(part.textContent).toMatch(
    /Damals, seit 12\.01\.2026.*Heute, seit 02\.03\.2026.*Die eigene Ergänzung.*sofort am Schalter.*kommt hinzu/,
  );
  const marked = (tag: string) => [...part.querySelectorAll(tag)].map(({ textContent }) => textContent);
  expect([marked('del'), marked('ins')]).toEqual([['ausfüllen und abgeben'], ['online ausfüllen']]);
  expect(screen.queryByRole('region', { name: 'Kosten' })).toBeNull();
});

test('"fits" names the two texts that were seen, and leads back to the record', async () => {
  fake.on(`POST /records/${recordId}/master/confirmations`, () => ok(upToDate));
  const opened = page();
  await press('Passt zum neuen Text');
  await waitFor(() => expect(opened.address()).toBe(`/records/${recordId}/show`));
  expect(fake.of(`POST /records/${recordId}/master/confirmations`)[0]?.body).toEqual({
    expectedEdition: liveId,
    expectedMaster: serviceEditionId,
  });
  expect(await screen.findByText('Danke. Die Ergänzung gilt als passend zum neuen Text.')).toBeTruthy();
});

test('who has seen an older text is told, and sees the newer one', async () => {
  fake.on(`POST /records/${recordId}/master/confirmations`, () => {
    compared(comparison({ texts: { ...comparison().texts, now: { procedure: { de: '<p>Nur noch persönlich.</p>' } } } }));
    return refused('api.stale');
  });
  const opened = page();
  await press('Passt zum neuen Text');
  await waitFor(() => expect(screen.getByRole('region', { name: 'Verfahrensablauf' }).textContent).toContain('Nur noch persönlich'));
  expect(opened.address()).toBe(`/records/${recordId}/master`);
});

test('whoever changes the supplement begins a draft', async () => {
  new DraftServer(fake, aKind('supplement', 'Hund anmelden', dogTaxHere));
  record();
  fake.on(`POST /records/${recordId}/editions`, () =>
    ok(aKind('supplement', 'Hund anmelden', { ...dogTaxHere, masterEdition: serviceEditionId }, { id: draftId })),
  );
  const opened = page();
  await press('Ergänzung ändern');
  await waitFor(() => expect(opened.address()).toBe(`/editions/${draftId}`));
});

test('a draft begun for the old text is told which text its writer has seen', async () => {
  const old = aKind('supplement', 'Hund anmelden', { ...dogTaxHere, masterEdition: earlierId });
  new DraftServer(fake, old);
  record({ openEditionId: draftId, openState: 'draft', state: 'live-with-draft' });
  const opened = page();
  await press('Am Entwurf weiterschreiben');
  await waitFor(() => expect(opened.address()).toBe(`/editions/${draftId}`));
  expect(fake.of(`PATCH /editions/${draftId}`)[0]?.body).toMatchObject({
    expectedRevision: old.revision,
    content: { masterEdition: serviceEditionId },
  });
});

test('a draft that stands by an earlier text says so until its writer has looked, and begins with the amounts of the service', async () => {
  const { fees: _own, ...withoutFees } = dogTaxHere;
  const server = new DraftServer(fake, aKind('supplement', 'Hund anmelden', { ...withoutFees, masterEdition: earlierId }));
  openAt(`/editions/${draftId}`);
  await press('Die Ergänzung passt zum neuen Text');
  await waitFor(() => expect(server.edition.content['masterEdition']).toBe(serviceEditionId));
  expect(screen.queryByText(/hat sich geändert, seit/)).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: /^Kosten/ }));
  await press('Angaben übernehmen und anpassen: Kosten');
  await waitFor(() => expect(server.edition.content['fees']).toMatchObject([{ kind: 'variable', from: 2000, to: 12_000 }]));
  expect(screen.queryByRole('button', { name: /Angaben übernehmen und anpassen: Kosten/ })).toBeNull();
});

test('a draft that has been submitted is left alone', async () => {
  record({ openEditionId: draftId, openState: 'in-review', state: 'live-with-draft' });
  page();
  expect(await screen.findByText(/schon eingereicht/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: /Entwurf|ändern/ })).toBeNull();
  expect(screen.getByRole('button', { name: 'Passt zum neuen Text' })).toBeTruthy();
});

test('who may not decide reads who does', async () => {
  record({ mayWrite: false, mayConfirm: false });
  compared(comparison({ mayConfirm: false }));
  page();
  expect(await screen.findByText(/entscheidet die Verwaltung/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Passt zum neuen Text' })).toBeNull();
});

test('where nothing has changed it says what was compared', async () => {
  compared(upToDate);
  page();
  expect(await screen.findByText(/Verglichen wurde, was die Ergänzung sagt: Verfahrensablauf, Kosten/)).toBeTruthy();
});

test('a service that is gone: what stood there, no "fits", and whom to ask', async () => {
  compared(comparison({ now: null, mayConfirm: false, texts: { ...comparison().texts, now: {} } }));
  page();
  expect(await screen.findByText(/nicht mehr öffentlich/)).toBeTruthy();
  expect((await screen.findByRole('region', { name: 'Verfahrensablauf' })).textContent).toContain('Formular ausfüllen und abgeben.');
  expect(screen.getByText(/mit der Zentralredaktion/)).toBeTruthy();
  expect(screen.queryByRole('link', { name: 'Hund anmelden' })).toBeNull();
});

test('the page of the supplement and the finding lead there, for as long as it is behind', async () => {
  fake.on(`GET /editions/${liveId}`, () =>
    ok({ ...aKind('supplement', 'Hund anmelden', dogTaxHere), id: liveId, state: 'published', mayEdit: false, actions: [] }),
  );
  const opened = openAt(`/records/${recordId}/show`);
  expect((await screen.findByRole('link', { name: 'Vergleichen' })).getAttribute('href')).toBe(`/records/${recordId}/master`);
  expect(screen.getByRole('alert').textContent).toContain('Verfahrensablauf');
  opened.unmount();
  compared(upToDate);
  openAt(`/records/${recordId}/show`);
  expect(await screen.findByRole('heading', { name: 'Verfahrensablauf kommt hinzu' })).toBeTruthy();
  await waitFor(() => expect(fake.of(`GET /records/${recordId}/master`)).toHaveLength(2));
  expect(screen.queryByRole('link', { name: 'Vergleichen' })).toBeNull();
});

test('the finding leads there, too', async () => {
  fake.on(`GET /findings/${anId(600)}`, () =>
    ok({
      id: anId(600),
      rule: 'CUR-07',
      severity: 'warning',
      state: 'open',
      field: 'procedure',
      message: 'qa.CUR-07.changed',
      params: null,
      evidence: null,
      record: { id: recordId, title: 'Hund anmelden', kind: 'supplement' },
      administration: { id: anId(200), name: 'Musterstadt' },
      firstSeen: '2026-03-02T09:30:00.000Z',
      lastSeen: '2026-03-02T09:30:00.000Z',
      assignee: null,
      waivedUntil: null,
      waiverReason: null,
      mayWaive: false,
      mayAssign: false,
      revision: 1,
    } satisfies Omit<FindingView, 'record'> & { record: object }),
  );
  openAt(`/findings/${anId(600)}/show`);
  expect((await screen.findByRole('link', { name: 'Alten, neuen und eigenen Text vergleichen' })).getAttribute('href')).toBe(
    `/records/${recordId}/master`,
  );
});

test('a service of which every word is another one is shown all the same', async () => {
  compared(
    comparison({
      changed: ['fees'],
      texts: { before: { fees: dogTax['fees'] }, now: { fees: [{ id: 'neu', kind: 'free' }] }, own: { fees: dogTaxHere['fees'] } },
    }),
  );
  page();
  const part = await screen.findByRole('region', { name: 'Kosten' });
  expect(part.textContent).toMatch(/entfernt.*ersetzt den allgemeinen Text/);
});

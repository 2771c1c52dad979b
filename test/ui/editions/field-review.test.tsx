// Can a reviewer accept or return single fields, lose no word, and does the writer see it beside the field?
import { beforeEach, expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { EditionComment, EditionView } from '@kommunalredaktion/shared';
import { createFieldReview, isDone } from '@ui/editions/reviewing/field-review.js';
import { aSession, anId, FakeApi, listed, ok, refused } from '../../support/fake-api.js';
import { ada, anEdition, aQueueItem, aSubmission, draftId, DraftServer, office } from '../../support/fake-editions.js';
import { withPlainStyles } from '../../support/plain-styles.js';
import { openAt } from '../../support/screens.js';

const transitions = `POST /editions/${draftId}/transitions`;
const key = `kommunalredaktion.remarks.${aSession().id}.${draftId}`;
const aRemark = (more: Partial<EditionComment> = {}): EditionComment => ({
  id: anId(901),
  by: ada,
  at: '2026-03-15T08:00:00.000Z',
  kind: 'remark',
  action: 'request-changes',
  visibility: 'municipality',
  text: 'Bitte kürzer.',
  field: 'summary.de',
  changedSince: false,
  ...more,
});
let fake: FakeApi;

const openReview = async (submission: EditionView = aSubmission(), before: () => void = () => undefined) => {
  new DraftServer(fake, submission, office);
  const page = openAt(`/review/${draftId}`);
  before();
  await screen.findByRole('region', { name: /^Kurzbeschreibung/ });
  return page;
};
const place = (name: RegExp) => within(screen.getByRole('region', { name }));
const fine = (name: RegExp) => place(name).getByRole('button', { name: /^In Ordnung/ });
const remarkAt = async (name: RegExp, text: string) => {
  await userEvent.click(place(name).getByRole('button', { name: /^Zurückgeben/ }));
  const field = place(name).getByRole<HTMLTextAreaElement>('textbox', { name: /^Was soll hier geändert werden\?/ });
  await waitFor(() => expect(document.activeElement).toBe(field));
  await userEvent.type(field, text);
};
const sent = () => fake.of(transitions).map(({ body }) => body);
const returnAll = async () => {
  await userEvent.click(screen.getByRole('button', { name: 'Zurückgeben' }));
  return within(await screen.findByRole('dialog', { name: 'Zurückgeben' }));
};

beforeEach(() => {
  withPlainStyles();
  sessionStorage.clear();
  fake = new FakeApi().loggedIn();
  fake
    .on('POST /review-queue/next', () => ok({ editionId: null }))
    .on('GET /review-queue', () => listed([aQueueItem()]))
    .on('GET /administrations', () => listed([]));
});

test('ticks and remarks count as reviewed, and o ticks the place one is at', async () => {
  await openReview();
  expect(screen.getByText('0 von 4 Feldern geprüft')).toBeTruthy();
  await userEvent.click(fine(/^Kurzbeschreibung/));
  expect(fine(/^Kurzbeschreibung/).getAttribute('aria-pressed')).toBe('true');
  await userEvent.keyboard('jo');
  expect(fine(/^Anschriften/).getAttribute('aria-pressed')).toBe('true');
  await remarkAt(/Fax/, 'Gibt es das Fax noch?');
  expect(screen.getByText('3 von 4 Feldern geprüft')).toBeTruthy();
  await userEvent.click(fine(/^Kurzbeschreibung/));
  expect(screen.getByText('2 von 4 Feldern geprüft')).toBeTruthy();
});

test('what was said about fields goes with returning, in the order of the form, and no reason is asked for', async () => {
  fake.on(transitions, () => ok({ ...aSubmission(), state: 'changes-requested', actions: [], revision: 6 }));
  const page = await openReview();
  await remarkAt(/Fax/, 'Gibt es das Fax noch?');
  await remarkAt(/^Kurzbeschreibung/, 'Bitte kürzer. ');
  const dialog = await returnAll();
  expect(dialog.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'Kurzbeschreibung › Deutsch: Bitte kürzer.',
    expect.stringMatching(/Fax.*: Gibt es das Fax noch\?$/),
  ]);
  await userEvent.click(dialog.getByRole('button', { name: 'Zurückgeben' }));
  await waitFor(() => expect(page.address()).toBe('/review'));
  expect(sent()).toEqual([
    {
      action: 'request-changes',
      expectedRevision: 5,
      remarks: [
        { field: 'summary.de', text: 'Bitte kürzer.' },
        { field: 'channels.c4', text: 'Gibt es das Fax noch?' },
      ],
    },
  ]);
  expect(localStorage.getItem(key)).toBeNull();
});

test('approving over a remark is asked about first', async () => {
  fake.on(transitions, () => ok({ ...aSubmission(), state: 'published', actions: [], revision: 6 }));
  await openReview();
  await remarkAt(/^Kurzbeschreibung/, 'Bitte kürzer.');
  await userEvent.click(screen.getByRole('button', { name: 'Freigeben' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Freigeben' }));
  expect(dialog.getByText(/Sie haben zu einem Feld etwas angemerkt/)).toBeTruthy();
  expect(sent()).toEqual([]);
  await userEvent.click(dialog.getByRole('button', { name: 'Freigeben' }));
  await waitFor(() => expect(sent()).toMatchObject([{ action: 'approve' }]));
});

test('words are still there after another visit; a remark taken away is gone', async () => {
  await openReview(aSubmission(), () => localStorage.setItem(key, JSON.stringify({ 'summary.de': 'Von gestern', 'payment.unheard': 'x' })));
  expect(place(/^Kurzbeschreibung/).getByRole<HTMLTextAreaElement>('textbox').value).toBe('Von gestern');
  await userEvent.click(place(/^Kurzbeschreibung/).getByRole('button', { name: /^Doch nicht/ }));
  await waitFor(() => expect(document.activeElement).toBe(place(/^Kurzbeschreibung/).getByRole('button', { name: /^Zurückgeben/ })));
  expect(localStorage.getItem(key)).not.toContain('Von gestern');
});

test('a refused return loses no word, and neither does one that somebody else was faster with', async () => {
  fake.on(transitions, () => refused('api.stale'));
  await openReview();
  await remarkAt(/^Kurzbeschreibung/, 'Bitte kürzer.');
  const dialog = await returnAll();
  await userEvent.click(dialog.getByRole('button', { name: 'Zurückgeben' }));
  expect(await dialog.findByRole('alert')).toBeTruthy();
  await userEvent.click(dialog.getByRole('button', { name: 'Abbrechen' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(place(/^Kurzbeschreibung/).getByRole<HTMLTextAreaElement>('textbox').value).toBe('Bitte kürzer.');
  expect(localStorage.getItem(key)).toContain('Bitte kürzer.');
});

test('a remark at a place that the search hides stays in sight', async () => {
  await openReview();
  await remarkAt(/Fax/, 'Gibt es das Fax noch?');
  await userEvent.type(screen.getByRole('searchbox'), 'Kurzbeschreibung');
  await waitFor(() => expect(screen.queryByRole('region', { name: /Fax/ })).toBeNull());
  expect(place(/^Anmerkungen an anderen Stellen/).getByRole<HTMLTextAreaElement>('textbox').value).toBe('Gibt es das Fax noch?');
});

test('who cannot return a text sees no such control, who cannot decide none at all', async () => {
  await openReview(aSubmission({ actions: [{ action: 'approve', reasons: [], needsReason: false }] }));
  expect(fine(/^Kurzbeschreibung/)).toBeTruthy();
  expect(place(/^Kurzbeschreibung/).queryByRole('button', { name: /^Zurückgeben/ })).toBeNull();
});

test('what was asked for before stands beside its field, with what became of it', async () => {
  await openReview(
    aSubmission({ comments: [aRemark({ changedSince: true }), aRemark({ id: anId(902), field: 'name.de', text: 'Heißt das so?' })] }),
  );
  expect(place(/^Kurzbeschreibung/).getByText(/Zurückgegeben am 15\.03\.2026, 09:00 von Ada Beispiel \(seitdem geändert\):/)).toBeTruthy();
  expect(place(/^Anmerkungen an anderen Stellen/).getByText(/Heißt das so\?/)).toBeTruthy();
});

test('the writer is led to each field that was asked about, and reads there what for', async () => {
  new DraftServer(
    fake,
    anEdition({
      state: 'changes-requested',
      comments: [
        aRemark(),
        aRemark({ id: anId(902), field: 'channels.gone', text: 'Warum ist das weg?' }),
        aRemark({ id: anId(903), field: 'addresses.a1', text: 'Stimmt das noch?', changedSince: true }),
      ],
    }),
  );
  openAt(`/editions/${draftId}`);
  const alert = within(
    (await screen.findByText('Die Redaktion bittet um Änderungen an:')).closest<HTMLElement>('[role="alert"]') as HTMLElement,
  );
  expect(alert.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'Kurzbeschreibung › Deutsch',
    'Telefon, E-Mail, Internet',
    expect.stringMatching(/^Anschriften › .* \(seitdem geändert\)$/),
  ]);
  await userEvent.click(alert.getByRole('button', { name: 'Kurzbeschreibung › Deutsch' }));
  const field = await screen.findByRole('textbox', { name: 'Kurzbeschreibung' });
  await waitFor(() => expect(document.activeElement).toBe(field));
  const described = (field.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent)
    .join(' ');
  expect(described).toContain('Zurückgegeben am 15.03.2026, 09:00 von Ada Beispiel: Bitte kürzer.');
  await userEvent.click(alert.getByRole('button', { name: 'Telefon, E-Mail, Internet' }));
  expect(await screen.findByText('Warum ist das weg?', { selector: '#field-channels-notes *' })).toBeTruthy();
  await userEvent.click(alert.getByRole('button', { name: /^Anschriften/ }));
  expect((await screen.findByText('Stimmt das noch?', { selector: '#panel-shown *' })).closest('li')?.textContent).toContain(
    'Besucheranschrift',
  );
});

test('ticks belong to one text and one person; words outlive a new text', () => {
  const {
    id,
    contentHash,
    record: { kind },
  } = aSubmission();
  const review = createFieldReview('eva', { id, contentHash, kind });
  review.setFine(['summary.de'], true);
  review.write('name.de', 'Heißt das so?');
  review.write('channels', '  ');
  const later = (person: string, text: string) => createFieldReview(person, { id, contentHash: text, kind }).state.get();
  expect(isDone(later('eva', contentHash), 'summary.de')).toBe(true);
  expect(later('eva', 'another')).toEqual({ fine: new Set(), remarks: { 'name.de': 'Heißt das so?' } });
  expect(later('emil', contentHash)).toEqual({ fine: new Set(), remarks: {} });
  review.forget();
  expect(later('eva', contentHash)).toEqual({ fine: new Set(), remarks: {} });
});

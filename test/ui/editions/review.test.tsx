// Can a reviewer work through the queue with the keyboard, and are decisions told truthfully?
import { beforeEach, expect, test } from '@jest/globals';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { EditionView } from '@kommunalredaktion/shared';
import { anId, FakeApi, listed, ok } from '../../support/fake-api.js';
import { aQueueItem, aSubmission, draftId, DraftServer, office } from '../../support/fake-editions.js';
import { withPlainStyles } from '../../support/plain-styles.js';
import { openAt } from '../../support/screens.js';

const nextId = anId(301);
let fake: FakeApi;
let submission: EditionView;

const transitions = `POST /editions/${draftId}/transitions`;
const answering = (change: Partial<EditionView>) => fake.on(transitions, () => ok({ ...submission, revision: 6, ...change }));
const openReview = async () => {
  const page = openAt(`/review/${draftId}`);
  await screen.findByRole('region', { name: /^Kurzbeschreibung/ });
  return page;
};

beforeEach(() => {
  withPlainStyles();
  fake = new FakeApi().loggedIn();
  submission = aSubmission();
  new DraftServer(fake, submission, office);
  const other = aSubmission({ id: nextId, record: { ...submission.record, title: 'Standesamt Musterstadt', openEditionId: nextId } });
  new DraftServer(fake, other, office);
  fake.on('POST /review-queue/next', () => ok({ editionId: nextId }));
  fake.on('GET /review-queue', () => listed([aQueueItem()]));
  fake.on('GET /administrations', () => listed([]));
});

test('old and new stand beside each other, the finding at the place it concerns', async () => {
  await openReview();
  const place = screen.getByRole('region', { name: /^Kurzbeschreibung/ });
  expect(
    within(place)
      .getAllByRole('deletion')
      .map(({ textContent }) => textContent),
  ).toContain('Ihren Wohnsitz');
  expect(
    within(place)
      .getAllByRole('insertion')
      .map(({ textContent }) => textContent),
  ).toContain('Ihre Wohnung');
  expect(screen.getByRole('region', { name: /Fax: 0355 612 98$/ }).textContent).toContain('Warnung (neu)');
  expect(screen.queryByRole('region', { name: /^Zuständigkeiten/ })).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Alle Felder' }));
  expect(screen.getByRole('region', { name: /^Zuständigkeiten/ })).toBeTruthy();
});

test('j and k walk from place to place', async () => {
  await openReview();
  await userEvent.keyboard('jj');
  expect(document.activeElement?.id).toBe('change-1');
  await userEvent.keyboard('k');
  expect(document.activeElement?.id).toBe('change-0');
});

test('a approves, tells what was seen, and goes on to the next; an approval that waits can be taken back', async () => {
  answering({ state: 'approved', actions: [{ action: 'revoke-approval', reasons: [], needsReason: false }] });
  const page = await openReview();
  await userEvent.click(screen.getByRole('checkbox', { name: 'erst später veröffentlichen' }));
  await userEvent.keyboard('a');
  await screen.findByRole('heading', { name: 'Standesamt Musterstadt' });
  expect(page.address()).toBe(`/review/${nextId}`);
  expect(fake.of(transitions)[0]?.body).toEqual({
    action: 'approve',
    expectedRevision: 5,
    later: true,
    receipt: { openFindings: 1, comparison: 'changes' },
  });
  expect(fake.of('POST /review-queue/next')[0]?.body).toEqual({ after: draftId });
  await userEvent.click(await screen.findByRole('button', { name: 'Freigabe zurücknehmen' }));
  await waitFor(() => expect(fake.of(transitions)[1]?.body).toEqual({ action: 'revoke-approval', expectedRevision: 6 }));
  await waitFor(() => expect(page.address()).toBe(`/review/${draftId}`));
});

test('what is public already cannot be taken back, and that is said', async () => {
  answering({ state: 'published', actions: [] });
  await openReview();
  await userEvent.keyboard('a');
  expect(await screen.findByText(/freigegeben und veröffentlicht\. Das lässt sich hier nicht zurücknehmen/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Freigabe zurücknehmen' })).toBeNull();
  expect(screen.getAllByRole('button', { name: 'Zum Datensatz' }).length).toBeGreaterThan(0);
});

test('r asks for a reason that begins with the place, and insists on ten characters', async () => {
  answering({ state: 'changes-requested', actions: [] });
  await openReview();
  await userEvent.keyboard('jr');
  const dialog = await screen.findByRole('dialog', { name: 'Zurückgeben' });
  const reason = within(dialog).getByRole<HTMLTextAreaElement>('textbox', { name: /Begründung/ });
  expect(reason.value).toBe('Kurzbeschreibung: ');
  await userEvent.clear(reason);
  await userEvent.type(reason, 'kurz');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Zurückgeben' }));
  expect(fake.of(transitions)).toEqual([]);
  await userEvent.type(reason, ' und jetzt lang genug');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Zurückgeben' }));
  await waitFor(() =>
    expect(fake.of(transitions)[0]?.body).toMatchObject({ action: 'request-changes', reason: 'kurz und jetzt lang genug' }),
  );
});

test('keys do nothing while somebody writes, and c leads to the comment', async () => {
  await openReview();
  await userEvent.keyboard('c');
  const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Neue Anmerkung' });
  expect(document.activeElement).toBe(field);
  await userEvent.keyboard('a r j');
  expect(field.value).toBe('a r j');
  expect(fake.of(transitions)).toEqual([]);
});

test('a comment that was typed and not sent outlives the decision that leads away from it, and goes once it is sent', async () => {
  answering({ state: 'approved' });
  fake.on(`POST /editions/${draftId}/comments`, () => ok(submission));
  const page = await openReview();
  const typed = () => screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Neue Anmerkung' });
  await userEvent.type(await typed(), 'Bitte noch die Faxnummer prüfen.');
  await userEvent.click(screen.getByRole('radio', { name: /intern|Zentralredaktion/i }));
  await userEvent.click(screen.getByRole('button', { name: 'Freigeben' }));
  await screen.findByRole('heading', { name: 'Standesamt Musterstadt' });
  expect((await typed()).value).toBe('');
  await act(() => page.go(`/review/${draftId}`));
  await screen.findByRole('heading', { name: 'Bürgerbüro Musterstadt' });
  expect((await typed()).value).toBe('Bitte noch die Faxnummer prüfen.');
  await userEvent.click(screen.getByRole('button', { name: 'Anmerkung hinzufügen' }));
  await waitFor(async () => expect((await typed()).value).toBe(''));
  expect(fake.of(`POST /editions/${draftId}/comments`)[0]?.body).toEqual({
    text: 'Bitte noch die Faxnummer prüfen.',
    visibility: 'internal',
  });
  expect(Object.keys(localStorage).filter((key) => key.includes('comment'))).toEqual([]);
});

test('keys can be switched off', async () => {
  await openReview();
  await userEvent.keyboard('?');
  const help = await screen.findByRole('dialog', { name: 'Tasten' });
  await userEvent.click(within(help).getByRole('switch', { name: 'Tasten eingeschaltet' }));
  await userEvent.click(within(help).getByRole('button', { name: 'Schließen' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  await userEvent.keyboard('a');
  expect(fake.of(transitions)).toEqual([]);
});

test('a step that is refused says why, and who could take it', async () => {
  submission = aSubmission({ actions: [{ action: 'approve', reasons: [{ code: 'workflow.four-eyes' }], needsReason: false }] });
  new DraftServer(fake, submission, office);
  await openReview();
  const approve = screen.getByRole('button', { name: 'Freigeben' });
  expect(approve.getAttribute('aria-disabled')).toBe('true');
  const why = document.getElementById(approve.getAttribute('aria-describedby') ?? '');
  expect(why?.textContent).toContain('Sie haben selbst an diesem Text mitgewirkt');
  expect(why?.textContent).toContain('eine andere Person der Zentralredaktion');
  await userEvent.click(approve);
  await userEvent.keyboard('a');
  expect(fake.of(transitions)).toEqual([]);
});

test('a refusal after the click is shown with all its reasons', async () => {
  fake.on(transitions, () => ({
    status: 403,
    body: {
      type: 'about:blank',
      title: 'Dieser Schritt ist nicht möglich.',
      status: 403,
      code: 'workflow.refused',
      reasons: [
        { code: 'workflow.four-eyes', title: 'Vier Augen.' },
        { code: 'workflow.claimed', title: 'Jemand prüft.' },
      ],
    },
  }));
  await openReview();
  await userEvent.click(screen.getByRole('button', { name: 'Freigeben' }));
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toContain('Vier Augen.');
  expect(alert.textContent).toContain('Jemand prüft.');
});

test('the queue names who waits for what, and one button takes the next', async () => {
  const page = openAt('/review');
  expect((await screen.findByRole('link', { name: 'Bürgerbüro Musterstadt' })).getAttribute('href')).toBe(`/review/${draftId}`);
  await userEvent.click(screen.getByRole('button', { name: 'Nächste nehmen' }));
  await waitFor(() => expect(page.address()).toBe(`/review/${nextId}`));
});

test('when nothing is left, the queue says so', async () => {
  fake.on('POST /review-queue/next', () => ok({ editionId: null }));
  openAt('/review');
  await userEvent.click(await screen.findByRole('button', { name: 'Nächste nehmen' }));
  expect(await screen.findByText('Für Sie wartet nichts mehr auf Prüfung.')).toBeTruthy();
});

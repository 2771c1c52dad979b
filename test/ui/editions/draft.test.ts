// Is what somebody types ever lost? The keeping of a draft, against a server that keeps revisions.
import { beforeEach, expect, jest, test } from '@jest/globals';
import { isSame, type Content, type EditionView, type SaveBody } from '@kommunalredaktion/shared';
import { api } from '@ui/app/api.js';
import { createDraft } from '@ui/editions/drafting/draft.js';
import { keepFor } from '@ui/editions/drafting/kept-draft.js';
import { createContentStore } from '@ui/ui/fields/content-store.js';
import { FakeApi, refused } from '../../support/fake-api.js';
import { DraftServer } from '../../support/fake-editions.js';

let fake: FakeApi;
let server: DraftServer;
const key = 'kommunalredaktion.draft.anna.';

const open = (edition: EditionView = server.edition) => {
  const content = createContentStore(edition.content);
  const send = (body: SaveBody, idempotencyKey: string) =>
    api<EditionView>(`/editions/${edition.id}`, { method: 'PATCH', body, idempotencyKey });
  const draft = createDraft(edition, { content, keep: keepFor('anna', edition.id), send });
  return { content, draft, stop: draft.start() };
};
const kept = () => localStorage.getItem(key + server.edition.id);
const summary = (content: Content) => (content['summary'] as { de?: string }).de;

beforeEach(() => {
  jest.useFakeTimers();
  localStorage.clear();
  fake = new FakeApi();
  server = new DraftServer(fake);
});

test('what is typed is saved after ten seconds, and the browser forgets it then', async () => {
  const { content, draft } = open();
  content.put('summary.de', 'Neuer Text');
  expect(draft.state.get().status).toBe('unsaved');
  await jest.advanceTimersByTimeAsync(400);
  expect(kept()).toContain('Neuer Text');
  await jest.advanceTimersByTimeAsync(10_000);
  expect(summary(server.edition.content)).toBe('Neuer Text');
  expect(draft.state.get()).toMatchObject({ status: 'saved', edition: { revision: 6 } });
  expect(kept()).toBeNull();
});

test('typing on does not put the save off for ever', async () => {
  const { content } = open();
  for (let n = 0; n < 24; n += 1) {
    content.put('summary.de', `Text ${n}`);
    await jest.advanceTimersByTimeAsync(500);
  }
  expect(server.saves).toHaveLength(1);
});

test('an answer that got lost is asked for again with the same key', async () => {
  const { content, draft } = open();
  server.trouble.push(refused('api.unavailable'), refused('api.unavailable'));
  content.put('summary.de', 'Trotz Störung');
  await draft.saveNow();
  expect(draft.state.get().status).toBe('retrying');
  expect(kept()).toContain('Trotz Störung');
  await jest.advanceTimersByTimeAsync(8_000);
  expect(draft.state.get().status).toBe('saved');
  expect(server.saves.map(({ key: one }) => one)).toEqual(Array(3).fill(server.saves[0]?.key));
});

test('a session that is not known any more keeps the text until there is one again', async () => {
  const { content, draft } = open();
  server.trouble.push(refused('access.session-expired'));
  content.put('summary.de', 'Nach dem Abmelden');
  await draft.saveNow();
  expect(draft.state.get().status).toBe('retrying');
  await jest.advanceTimersByTimeAsync(4_000);
  expect(summary(server.edition.content)).toBe('Nach dem Abmelden');
});

test('changes of somebody else at other places are merged without a question, and named', async () => {
  const { content, draft } = open();
  content.put('summary.de', 'Von mir');
  server.change((theirs) => ({ ...theirs, shortName: { de: 'FB 33' } }));
  await draft.saveNow();
  expect(draft.state.get()).toMatchObject({ status: 'saved', taken: ['shortName.de'] });
  expect(server.edition.content).toMatchObject({ summary: { de: 'Von mir' }, shortName: { de: 'FB 33' } });
});

test('where both wrote, somebody has to choose; until then nothing of either is lost', async () => {
  const { content, draft } = open();
  content.put('summary.de', 'Von mir');
  content.put('name.de', 'Mein Name');
  server.change((theirs) => ({ ...theirs, summary: { de: 'Von ihr' } }));
  expect(await draft.saveNow()).toBeNull();
  expect(draft.state.get()).toMatchObject({
    status: 'conflict',
    merged: { collisions: [{ path: 'summary.de', mine: 'Von mir', theirs: 'Von ihr' }] },
  });
  expect(kept()).toContain('Von mir');
  await draft.choose({ 'summary.de': 'theirs' });
  expect(server.edition.content).toMatchObject({ summary: { de: 'Von ihr' }, name: { de: 'Mein Name' } });
  expect(draft.state.get().status).toBe('saved');
});

test('what an earlier visit could not save comes back and is saved', async () => {
  const before = open();
  server.trouble.push(refused('api.unavailable'));
  before.content.put('summary.de', 'Vor dem Absturz');
  await before.draft.saveNow();
  jest.clearAllTimers();
  const after = open();
  expect(summary(after.content.get())).toBe('Vor dem Absturz');
  expect(after.draft.state.get().restoredFrom).not.toBeNull();
  await jest.advanceTimersByTimeAsync(2_000);
  expect(summary(server.edition.content)).toBe('Vor dem Absturz');
  expect(kept()).toBeNull();
});

test('what comes back meets what others saved meanwhile', async () => {
  const before = open();
  server.trouble.push(refused('api.unavailable'));
  before.content.put('summary.de', 'Von mir');
  await before.draft.saveNow();
  jest.clearAllTimers();
  server.change((theirs) => ({ ...theirs, shortName: { de: 'FB 33' } }));
  open();
  await jest.advanceTimersByTimeAsync(2_000);
  expect(server.edition.content).toMatchObject({ summary: { de: 'Von mir' }, shortName: { de: 'FB 33' } });
});

test('a value that the server refuses stays, is said at its field, and is tried again after the next change', async () => {
  const { content, draft } = open();
  server.trouble.push(refused('api.invalid', { fields: { 'summary.de': 'Dieser Text ist zu lang.' } }));
  content.put('summary.de', 'Zu lang');
  await draft.saveNow();
  expect(draft.state.get()).toMatchObject({ status: 'refused', errors: { 'summary.de': 'Dieser Text ist zu lang.' } });
  expect(kept()).toContain('Zu lang');
  content.put('summary.de', 'Kürzer');
  await jest.advanceTimersByTimeAsync(10_000);
  expect(draft.state.get()).toMatchObject({ status: 'saved', errors: {} });
});

test('when somebody submits meanwhile, what was typed is shown as unsent and comes back once the draft is open again', async () => {
  const { content, draft } = open();
  content.put('summary.de', 'Zu spät');
  await jest.advanceTimersByTimeAsync(400);
  server.edition = { ...server.edition, state: 'in-review', mayEdit: false, revision: 6 };
  await draft.saveNow();
  const { unsent, status } = draft.state.get();
  expect([status, summary(unsent ?? {})]).toEqual(['saved', 'Zu spät']);
  expect(kept()).toContain('Zu spät');
  server.edition = { ...server.edition, state: 'draft', mayEdit: true, revision: 7 };
  draft.adopt(server.edition);
  await jest.advanceTimersByTimeAsync(2_000);
  expect(summary(server.edition.content)).toBe('Zu spät');
});

test('the tidied form of the server comes onto the page, under what was typed meanwhile', async () => {
  const { content, draft } = open();
  server.tidy = (sent) => ({ ...sent, description: { de: '<p>Text</p>' } });
  server.onSave = () => {
    if (server.saves.length === 1) content.put('name.de', 'Weiter getippt');
  };
  content.put('description.de', '<p>Text<script>x</script></p>');
  await draft.saveNow();
  expect(content.get()).toMatchObject({ description: { de: '<p>Text</p>' }, name: { de: 'Weiter getippt' } });
  expect(server.edition.content).toMatchObject({ name: { de: 'Weiter getippt' } });
});

test('opening and leaving without typing sends nothing', async () => {
  const { stop, content } = open();
  stop();
  await jest.advanceTimersByTimeAsync(60_000);
  expect(server.saves).toEqual([]);
  expect(isSame(content.get(), server.edition.content)).toBe(true);
});

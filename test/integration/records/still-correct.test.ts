// How does an owner say that everything is still correct, and how does the review date move?
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { EditionView, RecordView } from '@kommunalredaktion/shared';
import type { Account } from '../../support/given.js';
import { createWorld, type World } from '../../support/world.js';

let world: World;
let anna: Account;
let live: EditionView;
beforeAll(async () => {
  world = await createWorld();
  anna = await world.given.account({ role: 'contact', name: 'Anna' });
});
afterAll(() => world.close());
beforeEach(async () => {
  live = await world.given.live({ authors: [anna] });
});

const confirm = (who: Account, expectedEdition: string = live.id) =>
  world.as(who).post<RecordView>(`/records/${live.record.id}/confirmations`, { expectedEdition });
const dayFromNow = (days: number) =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format(new Date(world.clock.now().getTime() + days * 86_400_000));

test('a publication sets the review date a year ahead, a confirmation sets it anew', async () => {
  expect((await world.as(anna).get<RecordView>(`/records/${live.record.id}`)).body).toMatchObject({
    assuredAt: null,
    reviewBy: dayFromNow(365),
    mayConfirm: true,
  });
  world.clock.moveDays(100);
  const reply = await confirm(anna);
  expect(reply).toMatchObject({ status: 200, body: { assuredBy: 'Anna', reviewBy: dayFromNow(365), state: 'live' } });
  expect(reply.body.assuredAt?.slice(0, 10)).toBe(world.clock.now().toISOString().slice(0, 10));
  world.clock.moveDays(-100);
});

test('it stands in the journal, with the text that was vouched for', async () => {
  await confirm(anna);
  expect(
    await world.sql(`select actor_id, details from journal where record_id = $1 and event = 'record.confirm'`, [live.record.id]),
  ).toEqual([{ actor_id: anna.id, details: { edition: live.id } }]);
});

test('it keeps a text young: thirteen months later it is not called old', async () => {
  const other = await world.given.live({ authors: [anna] });
  world.clock.moveDays(200);
  await confirm(anna);
  world.clock.moveDays(200);
  await world.finishJobs();
  expect(
    await world.sql(
      `select record_id, rule from finding where state = 'open' and rule like 'CUR-%' and record_id = any ($1::uuid[]) order by rule`,
      [[live.record.id, other.record.id]],
    ),
  ).toEqual([
    { record_id: other.record.id, rule: 'CUR-01' },
    { record_id: other.record.id, rule: 'CUR-02' },
  ]);
  world.clock.moveDays(-400);
});

test('who saw an older text is told', async () => {
  const next = await world.given.edition({ state: 'published', over: live, authors: [anna] });
  expect(await confirm(anna)).toMatchObject({ status: 412, body: { code: 'api.stale' } });
  expect(await confirm(anna, next.id)).toMatchObject({ status: 200 });
});

test('a later review date that somebody has set stays', async () => {
  const later = dayFromNow(600);
  await world.as(anna).post('/records/review-by', { ids: [live.record.id], reviewBy: later });
  expect((await confirm(anna)).body.reviewBy).toBe(later);
});

test('abuse 46: without the text that was seen nothing is vouched for', async () => {
  expect(await world.as(anna).post(`/records/${live.record.id}/confirmations`, {})).toMatchObject({ status: 428 });
});

test('what is not public cannot be still correct', async () => {
  const draft = await world.given.edition({ authors: [anna] });
  expect(await world.as(anna).post(`/records/${draft.record.id}/confirmations`, { expectedEdition: draft.id })).toMatchObject({
    status: 409,
    body: { code: 'records.nothing-to-confirm' },
  });
});

test.each(['coordinator', 'administrator', 'support'] as const)('a %s vouches for nothing', async (role) => {
  expect(await confirm(await world.given.account({ role }))).toMatchObject({ status: 403, body: { code: 'access.forbidden' } });
});

test('the review date of many records is set at once, and each has its line in the journal', async () => {
  const ids = [live.record.id, (await world.given.live({ authors: [anna] })).record.id];
  expect(await world.as(anna).post('/records/review-by', { ids: [...ids, ...ids], reviewBy: '2027-03-31' })).toMatchObject({
    status: 200,
    body: { changed: 2 },
  });
  expect(
    await world.sql(`select record_id from journal where event = 'record.review-by' and details ->> 'reviewBy' = '2027-03-31' order by n`),
  ).toEqual(expect.arrayContaining(ids.map((id) => ({ record_id: id }))));
  const coordinator = await world.given.account({ role: 'coordinator' });
  expect((await world.as(coordinator).post('/records/review-by', { ids, reviewBy: '2028-01-01' })).status).toBe(403);
});

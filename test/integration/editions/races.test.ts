// What happens when many people do the same thing at the same moment? Once, and the others are told. Two processes, real connections.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { EditionView, TransitionBody } from '@kommunalredaktion/shared';
import type { Browser, Reply } from '../../support/browser.js';
import type { Account } from '../../support/given.js';
import { reasonEnough, saveAs, stepAs } from '../../support/given-editions.js';
import { reworded, unreachable } from '../../support/office.js';
import { createWorld, type World } from '../../support/world.js';

const crowdSize = 200;
let world: World;
let crowd: Account[];
let anna: Account, eva: Account, lea: Account;
let urls: string[];

/** Every second person comes in by the other process. */
const at = (who: Account, index: number): Browser => world.as(who, urls[index % 2]);

beforeAll(async () => {
  world = await createWorld({ POOL_SIZE: '8' });
  urls = [world.url, await (await world.another()).getUrl()];
  [anna, eva, lea] = [
    await world.given.account({ role: 'contact', name: 'Anna' }),
    await world.given.account({ role: 'editor' }),
    await world.given.account({ role: 'lead' }),
  ];
  crowd = [];
  for (let n = 0; n < crowdSize; n += 1) crowd.push(await world.given.account({ role: 'lead', name: `Redaktion ${n}` }));
  await Promise.all([...crowd, eva, lea].map((who) => world.as(who).get('/session')));
});
afterAll(() => world.close());

const tally = (replies: readonly Reply<unknown>[]) => {
  const counts: Record<number, number> = {};
  for (const { status } of replies) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
};
/** A house that is full says so (503, come again); then people do come again. Nothing has happened meanwhile. */
const insist = async <T>(act: () => Promise<Reply<T>>): Promise<Reply<T>> => {
  for (;;) {
    const reply = await act();
    if (reply.status !== 503) return reply;
    expect(reply).toMatchObject({ body: { code: 'api.unavailable', retryAfter: expect.any(Number) } });
  }
};
const allOfThem = (act: (browser: Browser, index: number) => Promise<Reply<EditionView>>) =>
  Promise.all(crowd.map((who, index) => insist(() => act(at(who, index), index))));
const journalled = async (edition: EditionView, event: string) =>
  (await world.sql('select 1 from journal where subject_id = $1 and event = $2', [edition.id, event])).length;

const inReview = () => world.given.edition({ state: 'in-review', authors: [anna] });
const steps: [TransitionBody['action'], () => Promise<EditionView>, Partial<TransitionBody>][] = [
  ['submit', () => world.given.edition({ authors: [anna] }), {}],
  ['claim', inReview, {}],
  ['request-changes', inReview, { reason: reasonEnough }],
  ['approve', inReview, {}],
  ['publish', () => world.given.edition({ state: 'approved', authors: [anna] }), {}],
  ['publish-urgently', () => world.given.edition({ authors: [anna] }), { reason: reasonEnough }],
  ['take-back', inReview, {}],
  ['withdraw', () => world.given.live({ authors: [anna] }), { reason: reasonEnough }],
  ['discard', () => world.given.edition({ authors: [anna] }), {}],
];

test.each(steps)('abuse 43: two hundred people %s at once, and it happens once', async (action, arrange, more) => {
  const edition = await arrange();
  const replies = await allOfThem((browser) => stepAs(browser, edition, { action, ...more }));
  const { 200: done, 412: stale = 0, 409: late = 0, ...others } = tally(replies);
  expect({ done, told: stale + late, others }).toEqual({ done: 1, told: crowdSize - 1, others: {} });
  expect(await journalled(edition, `edition.${action}`)).toBe(1);
  const { body } = await world.as(eva).get<EditionView>(`/editions/${edition.id}`);
  expect(body.revision).toBe(edition.revision + 1);
});

test('an urgent publication gets one second look', async () => {
  const { body: edition } = await stepAs(world.as(lea), await world.given.edition({ authors: [anna] }), {
    action: 'publish-urgently',
    reason: reasonEnough,
  });
  const replies = await allOfThem((browser) => stepAs(browser, edition, { action: 'second-look', verdict: 'confirmed' }));
  expect(tally(replies)).toEqual({ 200: 1, 412: crowdSize - 1 });
});

test('two hundred people begin a draft at once, and there is one', async () => {
  const live = await world.given.live({ authors: [anna] });
  const replies = await allOfThem((browser) => browser.post<EditionView>(`/records/${live.record.id}/editions`));
  expect(tally(replies)).toEqual({ 201: 1, 409: crowdSize - 1 });
  expect(replies.find(({ status }) => status === 409)).toMatchObject({ body: { code: 'records.open-edition-exists' } });
  expect(await world.sql(`select state from edition where record_id = $1 order by number`, [live.record.id])).toEqual([
    { state: 'published' },
    { state: 'draft' },
  ]);
});

test('abuse 44: a double click is one step with one answer, through either process', async () => {
  const edition = await inReview();
  const headers = { 'idempotency-key': randomUUID() };
  const replies = await Promise.all(
    [0, 1, 2, 3].map((index) =>
      at(eva, index).post(`/editions/${edition.id}/transitions`, { action: 'approve', expectedRevision: edition.revision }, { headers }),
    ),
  );
  expect(replies.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
  expect(new Set(replies.map(({ text }) => text)).size).toBe(1);
  expect(await journalled(edition, 'edition.approve')).toBe(1);
});

test('abuse 45: the same mark with another body is refused', async () => {
  const edition = await inReview();
  const headers = { 'idempotency-key': randomUUID() };
  const claim = (body: object) => world.as(eva).post(`/editions/${edition.id}/transitions`, body, { headers });
  expect(await claim({ action: 'claim', expectedRevision: edition.revision })).toMatchObject({ status: 200 });
  expect(await claim({ action: 'approve', expectedRevision: edition.revision })).toMatchObject({
    status: 422,
    body: { code: 'api.idempotency-mismatch' },
  });
  expect(
    await world.as(lea).post(`/editions/${edition.id}/transitions`, { action: 'claim', expectedRevision: 99 }, { headers }),
  ).toMatchObject({ status: 412 });
  expect(
    (
      await world
        .as(eva)
        .post(`/editions/${edition.id}/transitions`, { action: 'claim', expectedRevision: 1 }, { headers: { 'idempotency-key': 'x' } })
    ).status,
  ).toBe(400);
});

test('a refused request may be sent again under its mark', async () => {
  const edition = await inReview();
  const headers = { 'idempotency-key': randomUUID() };
  const back = (who: Account) =>
    world
      .as(who)
      .post(`/editions/${edition.id}/transitions`, { action: 'request-changes', expectedRevision: edition.revision }, { headers });
  expect([(await back(eva)).status, (await back(eva)).status]).toEqual([403, 403]);
});

test('abuse 50: withdrawal meets the publication of the next text, and each happens or is told', async () => {
  for (let round = 0; round < 8; round += 1) {
    const live = await world.given.live({ authors: [anna] });
    const next = await world.given.edition({ state: 'approved', over: live, authors: [anna] });
    const [published, withdrawn] = await Promise.all([
      stepAs(at(eva, round), next, { action: 'publish' }),
      stepAs(
        at(lea, round + 1),
        { ...live, revision: (await world.as(lea).get<EditionView>(`/editions/${live.id}`)).body.revision },
        { action: 'withdraw', reason: reasonEnough },
      ),
    ]);
    expect(published.status).toBe(200);
    expect([200, 409, 412]).toContain(withdrawn.status);
    const states = await world.sql<{ state: string }>('select state from edition where record_id = $1 order by number', [live.record.id]);
    expect(states).toEqual([{ state: withdrawn.status === 200 ? 'withdrawn' : 'superseded' }, { state: 'published' }]);
    expect(await world.sql('select live_edition_id, open_edition_id, state from record where id = $1', [live.record.id])).toEqual([
      { live_edition_id: next.id, open_edition_id: null, state: 'live' },
    ]);
  }
});

test('abuse 52: the quality check meets a publication; every finding is about the text that is public', async () => {
  for (let round = 0; round < 8; round += 1) {
    const live = (
      await stepAs(world.as(lea), await world.given.edition({ authors: [anna], content: unreachable() }), {
        action: 'publish-urgently',
        reason: reasonEnough,
      })
    ).body;
    const next = await world.given.edition({ state: 'approved', over: live, authors: [anna], content: reworded('Mit Anschrift') });
    const [published] = await Promise.all([stepAs(at(eva, round), next, { action: 'publish' }), world.finishJobs()]);
    expect(published.status).toBe(200);
    await world.finishJobs();
    expect(
      await world.sql(`select rule, state, fixed_by_edition from finding where rule like 'CMP-%' and record_id = $1`, [live.record.id]),
    ).toEqual([{ rule: 'CMP-19', state: 'fixed', fixed_by_edition: next.id }]);
    expect(
      await world.sql(
        'select content_hash = (select content_hash from edition where id = $1) as current from qa_stamp where edition_id = $1',
        [next.id],
      ),
    ).toEqual([{ current: true }]);
  }
});

test('twenty reviewers ask for the next text, and none gets what another has', async () => {
  await world.sql(`update edition set state = 'draft', claimed_by = null where state = 'in-review'`);
  const waiting: string[] = [];
  for (let n = 0; n < 20; n += 1) waiting.push((await inReview()).id);
  const replies = await Promise.all(
    crowd.slice(0, 20).map((who, index) => at(who, index).post<{ editionId: string }>('/review-queue/next', {})),
  );
  expect(tally(replies)).toEqual({ 200: 20 });
  expect(replies.map(({ body }) => body.editionId).sort()).toEqual(waiting.sort());
  expect(await at(crowd[20] as Account, 0).post('/review-queue/next', {})).toMatchObject({ body: { editionId: null } });
});

test('two hundred people save at once: one is stored, the others get it with what they began from', async () => {
  const draft = await world.given.edition({ authors: [anna] });
  const replies = await allOfThem((browser, index) => saveAs(browser, draft, reworded(`Satz von ${index}`)));
  expect(tally(replies)).toEqual({ 200: 1, 412: crowdSize - 1 });
  const won = replies.find(({ status }) => status === 200)?.body as EditionView;
  for (const { body } of replies.filter(({ status }) => status === 412))
    expect(body).toMatchObject({ current: { revision: won.revision, content: won.content }, base: draft.content });
  expect((await world.as(anna).get<EditionView>(`/editions/${draft.id}`)).body.authors).toHaveLength(2);
});

test('abuse 57: several people set the review date of the same fifty records, in any order, and none is stopped', async () => {
  const ids: string[] = [];
  for (let n = 0; n < 50; n += 1) ids.push((await world.given.record({ by: anna })).id);
  const days = Array.from({ length: 12 }, (_, n) => `2027-05-${String(n + 10)}`);
  const replies = await Promise.all(
    days.map((reviewBy, index) =>
      at(crowd[index] as Account, index).post('/records/review-by', { ids: index % 2 ? ids : ids.toReversed(), reviewBy }),
    ),
  );
  expect(tally(replies)).toEqual({ 200: days.length });
  expect(await world.sql('select count(distinct review_by)::int as days from record where id = any ($1::uuid[])', [ids])).toEqual([
    { days: 1 },
  ]);
});

test('both approvals of a mixed text at once: one counts, the other is told, and a second try publishes', async () => {
  const edition = await world.given.edition({ state: 'in-review', authors: [anna, eva] });
  const [one, other] = crowd as [Account, Account];
  const replies = await Promise.all([
    stepAs(at(one, 0), edition, { action: 'approve' }),
    stepAs(at(other, 1), edition, { action: 'approve' }),
  ]);
  expect(tally(replies)).toEqual({ 200: 1, 412: 1 });
  const [half, late] = replies[0].status === 200 ? [replies[0].body, other] : [replies[1].body, one];
  expect(half).toMatchObject({ state: 'in-review', approvals: [{ kind: 'methodical' }] });
  expect(await stepAs(at(late, 1), half, { action: 'approve' })).toMatchObject({ status: 200, body: { state: 'published' } });
});

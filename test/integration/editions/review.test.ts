// How do reviewers share the work, and what do they and the town hall say to each other?
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { EditionView, QueueItem, TransitionBody } from '@kommunalredaktion/shared';
import type { Account } from '../../support/given.js';
import { reasonEnough, saveAs, stepAs } from '../../support/given-editions.js';
import { reworded } from '../../support/office.js';
import { createWorld, type World } from '../../support/world.js';

let world: World;
let anna: Account, eva: Account, emil: Account;
beforeAll(async () => {
  world = await createWorld();
  [anna, eva, emil] = [
    await world.given.account({ role: 'contact', name: 'Anna' }),
    await world.given.account({ role: 'editor', name: 'Eva' }),
    await world.given.account({ role: 'editor', name: 'Emil' }),
  ];
});
afterAll(() => world.close());
beforeEach(() => world.sql(`update edition set state = 'draft', claimed_by = null where state = 'in-review'`));

const step = (who: Account, edition: EditionView, action: TransitionBody['action'], more: Partial<TransitionBody> = {}) =>
  stepAs(world.as(who), edition, { action, ...more });
const waiting = (...authors: Account[]) => world.given.edition({ state: 'in-review', authors: authors.length > 0 ? authors : [anna] });
const queueOf = async (who: Account, query = '') =>
  (await world.as(who).get<{ data: QueueItem[]; total: number }>(`/review-queue${query}`)).body;
const nextFor = async (who: Account, after?: string) =>
  (await world.as(who).post<{ editionId: string | null }>('/review-queue/next', after ? { after } : {})).body.editionId;
const seen = async (who: Account, id: string) => (await world.as(who).get<EditionView>(`/editions/${id}`)).body;

describe('taking a review on', () => {
  test('others see it, and it can be handed back', async () => {
    const { body: claimed } = await step(eva, await waiting(), 'claim');
    expect(claimed).toMatchObject({ claimedBy: { name: 'Eva' } });
    expect(claimed.actions.map(({ action }) => action)).not.toContain('claim');
    expect(await step(emil, claimed, 'claim')).toMatchObject({ status: 403, body: { reasons: [{ code: 'workflow.claimed' }] } });
    expect(await step(emil, claimed, 'hand-back')).toMatchObject({ status: 403, body: { reasons: [{ code: 'workflow.not-claimed' }] } });
    const { body: free } = await step(eva, claimed, 'hand-back');
    expect(free.claimedBy).toBeNull();
    expect(await step(emil, free, 'claim')).toMatchObject({ status: 200 });
  });

  test('after half an hour of silence it is free for others', async () => {
    const { body: claimed } = await step(eva, await waiting(), 'claim');
    await world.sql(`update edition set claimed_at = claimed_at - interval '31 minutes' where id = $1`, [claimed.id]);
    expect(await step(emil, claimed, 'claim')).toMatchObject({ status: 200, body: { claimedBy: { name: 'Emil' } } });
  });

  test('a decision ends it', async () => {
    const { body: claimed } = await step(eva, await waiting(), 'claim');
    expect((await step(eva, claimed, 'request-changes', { reason: reasonEnough })).body.claimedBy).toBeNull();
  });
});

describe('the queue', () => {
  test('shows what waits, oldest first, with who has it and what is missing', async () => {
    const [first, second] = [await waiting(), await waiting(anna, eva)];
    await step(emil, second, 'claim');
    expect(await queueOf(emil)).toMatchObject({
      total: 2,
      data: [
        {
          editionId: first.id,
          submittedBy: { name: 'Anna' },
          claimedBy: null,
          mine: false,
          isNew: true,
          missing: ['methodical'],
          findings: 0,
        },
        { editionId: second.id, claimedBy: { name: 'Emil' }, mine: true, missing: ['methodical', 'subject'] },
      ],
    });
    expect((await queueOf(emil, '?sort=-submittedAt')).data.map(({ editionId }) => editionId)).toEqual([second.id, first.id]);
    expect(await queueOf(emil, '?filter={"mine":true}')).toMatchObject({ total: 1, data: [{ editionId: second.id }] });
  });

  test('the next one is the oldest that is free and not one’s own work', async () => {
    const [own, first, second] = [await waiting(anna, eva), await waiting(), await waiting()];
    expect(await nextFor(eva)).toBe(first.id);
    expect(await nextFor(eva)).toBe(first.id);
    expect(await nextFor(eva, first.id)).toBe(second.id);
    expect(await nextFor(emil)).toBe(own.id);
    expect(await nextFor(await world.given.account({ role: 'editor' }))).toBeNull();
  });

  test('the next one is never a text that only the town hall can decide', async () => {
    const cottbus = await world.given.administration('cottbus');
    const approver = await world.given.account({ role: 'approver', administration: cottbus });
    const edition = await world.given.edition({ state: 'in-review', authors: [eva], administration: cottbus });
    expect(edition.requiredApprovals).toEqual(['subject']);
    expect(await nextFor(emil)).toBeNull();
    expect(await queueOf(approver)).toMatchObject({ total: 1, data: [{ editionId: edition.id, missing: ['subject'] }] });
  });

  test('a text whose first approval was given comes to the next reviewer, not to the same one', async () => {
    const { body: half } = await step(eva, await waiting(anna, await world.given.account({ role: 'editor' })), 'approve');
    expect(await nextFor(eva)).toBeNull();
    expect(await nextFor(emil)).toBe(half.id);
  });

  test.each(['contact', 'approver', 'coordinator'] as const)('a %s is given nothing to review', async (role) => {
    expect((await world.as(await world.given.account({ role })).post('/review-queue/next', {})).status).toBe(403);
  });
});

describe('remarks', () => {
  test('those for the central team only stay there; those for the town hall arrive', async () => {
    const edition = await waiting();
    const say = (who: Account, text: string, visibility: string) =>
      world.as(who).post<EditionView>(`/editions/${edition.id}/comments`, { text, visibility });
    await say(eva, 'Klingt wie abgeschrieben.', 'internal');
    await say(eva, 'Bitte die Durchwahl ergänzen.', 'municipality');
    expect(await say(anna, 'Kommt.', 'municipality')).toMatchObject({
      status: 201,
      body: { comments: [{ text: 'Bitte die Durchwahl ergänzen.' }, { text: 'Kommt.', by: { name: 'Anna' } }] },
    });
    expect((await world.as(anna).get(`/editions/${edition.id}`)).text).not.toContain('abgeschrieben');
    expect((await seen(emil, edition.id)).comments).toHaveLength(3);
    expect(await say(anna, 'Psst.', 'internal')).toMatchObject({ status: 422, body: { fields: { visibility: expect.any(String) } } });
    expect((await seen(eva, edition.id)).revision).toBe(edition.revision);
  });

  test('the journal knows that something was said, not what', async () => {
    const edition = await waiting();
    await world.as(eva).post(`/editions/${edition.id}/comments`, { text: 'Nur unter uns.', visibility: 'internal' });
    const [row] = await world.sql<{ details: { comment: string } }>(
      `select details from journal where subject_id = $1 and event = 'edition.comment'`,
      [edition.id],
    );
    expect(await world.sql('select text from edition_comment where id = $1', [row?.details.comment])).toEqual([{ text: 'Nur unter uns.' }]);
    expect(JSON.stringify(row)).not.toContain('unter uns');
  });
});

describe('abuse 59: more than anybody types', () => {
  test('two hundred new texts an hour are enough for one person at a town hall', async () => {
    const [busy, central] = [await world.given.account({ role: 'contact' }), await world.given.account({ role: 'editor' })];
    const create = (who: Account) =>
      world.as(who).post('/records', { kind: 'organisational-unit', administration: busy.administrations[0], title: 'Noch eins' });
    expect((await create(busy)).status).toBe(201);
    await world.sql(`update rate_limit set points = 199 where key = $1`, [`submission:${busy.id}`]);
    expect((await create(busy)).status).toBe(201);
    expect(await create(busy)).toMatchObject({
      status: 429,
      body: { code: 'api.too-many', retryAfter: expect.any(Number) },
      headers: { 'retry-after': expect.any(String) },
    });
    expect((await create(central)).status).toBe(201);
    expect((await create(anna)).status).toBe(201);
  });

  test('a thousand saves an hour are enough, and the draft stays what it was', async () => {
    const busy = await world.given.account({ role: 'contact' });
    const draft = await world.given.edition({ authors: [busy] });
    await world.sql(`update rate_limit set points = 1000 where key = $1`, [`save:${busy.id}`]);
    expect(await saveAs(world.as(busy), draft, reworded('Und noch einmal.'))).toMatchObject({ status: 429 });
    expect((await seen(anna, draft.id)).content).toEqual(draft.content);
  });
});

// What happens when a text becomes public in a hurry, stops being public, is thrown away, or was public before it came here?
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { robots, type EditionView, type RecordView, type TransitionBody } from '@kommunalredaktion/shared';
import type { Account, Administration } from '../../support/given.js';
import { reasonEnough, saveAs, stepAs } from '../../support/given-editions.js';
import { office, reworded, unreachable } from '../../support/office.js';
import { createWorld, type World } from '../../support/world.js';

let world: World;
let belzig: Administration;
let anna: Account, eva: Account, lea: Account, lore: Account;
beforeAll(async () => {
  world = await createWorld();
  belzig = await world.given.administration('badBelzig');
  [anna, eva] = [await world.given.account({ role: 'contact', name: 'Anna' }), await world.given.account({ role: 'editor', name: 'Eva' })];
  [lea, lore] = [await world.given.account({ role: 'lead', name: 'Lea' }), await world.given.account({ role: 'lead', name: 'Lore' })];
});
afterAll(() => world.close());

const step = (who: Account, edition: EditionView, action: TransitionBody['action'], more: Partial<TransitionBody> = {}) =>
  stepAs(world.as(who), edition, { action, ...more });
const done = async (...[who, edition, action, more]: Parameters<typeof step>) => {
  const reply = await step(who, edition, action, more);
  expect(reply).toMatchObject({ status: 200 });
  return reply.body;
};
const editionSeen = async (who: Account, id: string) => (await world.as(who).get<EditionView>(`/editions/${id}`)).body;
const recordSeen = async (who: Account, id: string) => (await world.as(who).get<RecordView>(`/records/${id}`)).body;
const refused = (code: string) => ({ status: 403, body: { reasons: [{ code: `workflow.${code}` }] } });
const eventsOf = async (recordId: string) =>
  (await world.sql<{ event: string }>('select event from journal where record_id = $1 order by n', [recordId])).map(({ event }) => event);

describe('published urgently', () => {
  const urgent = async () => done(lea, await world.given.edition({ authors: [anna] }), 'publish-urgently', { reason: reasonEnough });

  test('a text owes a second look within two working days', async () => {
    const edition = await urgent();
    expect(edition).toMatchObject({ state: 'published', basis: 'urgent', secondLookResult: null });
    const [{ days }] = (await world.sql<{ days: number }>(
      `select extract(day from second_look_due - published_at)::int as days from edition where id = $1`,
      [edition.id],
    )) as [{ days: number }];
    expect(days).toBeGreaterThanOrEqual(2);
    expect(await recordSeen(eva, edition.record.id)).toMatchObject({ state: 'live', editions: [{ urgent: true, basis: 'urgent' }] });
  });

  test('neither author nor publisher takes the second look', async () => {
    const eigen = await done(lea, await world.given.edition({ authors: [anna, eva] }), 'publish-urgently', { reason: reasonEnough });
    expect(await step(lea, eigen, 'second-look', { verdict: 'confirmed' })).toMatchObject(refused('four-eyes'));
    expect(await step(eva, eigen, 'second-look', { verdict: 'confirmed' })).toMatchObject(refused('four-eyes'));
    expect(eigen.actions).toContainEqual(expect.objectContaining({ action: 'second-look', reasons: [{ code: 'workflow.four-eyes' }] }));
    expect(await done(lore, eigen, 'second-look', { verdict: 'confirmed' })).toMatchObject({
      secondLookResult: 'confirmed',
      state: 'published',
    });
  });

  test('who looks says what they think; who objects says why', async () => {
    const edition = await urgent();
    expect(await step(eva, edition, 'second-look')).toMatchObject({ status: 422, body: { fields: { verdict: expect.any(String) } } });
    expect(await step(eva, edition, 'second-look', { verdict: 'objected' })).toMatchObject(refused('reason-missing'));
    const looked = await done(eva, edition, 'second-look', { verdict: 'objected', reason: reasonEnough });
    expect(looked).toMatchObject({
      secondLookResult: 'objected',
      comments: [{ action: 'publish-urgently' }, { action: 'second-look', text: reasonEnough }],
    });
    expect(await step(lore, looked, 'second-look', { verdict: 'confirmed' })).toMatchObject(refused('no-second-look-due'));
  });

  test('the second look is still owed after a newer text has come', async () => {
    const edition = await urgent();
    await world.given.edition({ state: 'published', over: edition, authors: [anna] });
    expect(await done(eva, await editionSeen(eva, edition.id), 'second-look', { verdict: 'confirmed' })).toMatchObject({
      state: 'superseded',
      secondLookResult: 'confirmed',
    });
  });

  test('it needs a reason, a lead, and nothing else: not even a text without blockers', async () => {
    const edition = await world.given.edition({ authors: [anna], content: unreachable() });
    expect(await step(lea, edition, 'publish-urgently')).toMatchObject(refused('reason-missing'));
    expect(await step(eva, edition, 'publish-urgently', { reason: reasonEnough })).toMatchObject(refused('permission'));
    expect(await done(lea, edition, 'publish-urgently', { reason: reasonEnough })).toMatchObject({ state: 'published' });
  });
});

describe('withdrawn', () => {
  test('a text is not public any more, its findings are settled, and a new draft can begin from it', async () => {
    const live = await done(lea, await world.given.edition({ authors: [anna], content: unreachable() }), 'publish-urgently', {
      reason: reasonEnough,
    });
    expect(await recordSeen(anna, live.record.id)).toMatchObject({ findings: { blocker: 1 } });
    expect(await done(lea, live, 'withdraw', { reason: reasonEnough })).toMatchObject({ state: 'withdrawn' });
    expect(await recordSeen(anna, live.record.id)).toMatchObject({
      state: 'withdrawn',
      liveEditionId: null,
      findings: { blocker: 0 },
      reviewBy: null,
      mayConfirm: false,
    });
    const next = await world.as(anna).post<EditionView>(`/records/${live.record.id}/editions`);
    expect(next).toMatchObject({ status: 201, body: { state: 'draft', number: 2, content: live.content } });
    expect(await recordSeen(anna, live.record.id)).toMatchObject({ state: 'new', openState: 'draft' });
  });

  test('what stood below it is looked at again, however deep', async () => {
    const top = await world.given.live({ authors: [anna] });
    const middle = await world.given.live({ authors: [anna], content: { ...office(), parent: top.record.id } });
    const bottom = await world.given.live({ authors: [anna], content: { ...unreachable(), parent: middle.record.id } });
    await world.sql(`update qa_stamp set due_at = null`);
    await done(lea, top, 'withdraw', { reason: reasonEnough });
    const due = await world.sql<{ edition_id: string }>('select edition_id from qa_stamp where due_at is not null');
    expect(new Set(due.map((row) => row.edition_id))).toEqual(new Set([middle.id, bottom.id]));
  });

  test('a draft beside it goes its own way', async () => {
    const live = await world.given.live({ authors: [anna] });
    const draft = await world.given.edition({ over: live, authors: [anna] });
    await done(lea, await editionSeen(lea, live.id), 'withdraw', { reason: reasonEnough });
    expect(await recordSeen(anna, live.record.id)).toMatchObject({ state: 'new', openEditionId: draft.id });
    expect(await done(eva, await done(anna, draft, 'submit'), 'approve')).toMatchObject({ state: 'published' });
  });
});

describe('thrown away', () => {
  test('a first draft takes its record with it; both can still be read', async () => {
    const edition = await world.given.edition({ state: 'discarded', authors: [anna] });
    expect(await recordSeen(anna, edition.record.id)).toMatchObject({ state: 'discarded', openEditionId: null });
    expect(await editionSeen(anna, edition.id)).toMatchObject({ state: 'discarded', content: office() });
  });

  test('a later draft leaves the public text alone', async () => {
    const live = await world.given.live({ authors: [anna] });
    await world.given.edition({ state: 'discarded', over: live, authors: [anna] });
    expect(await recordSeen(anna, live.record.id)).toMatchObject({
      state: 'live',
      liveEditionId: live.id,
      openEditionId: null,
      openState: null,
    });
  });
});

describe('adopted from the existing stock', () => {
  const adopted = async (content = office()): Promise<EditionView> => {
    const { id } = await world.given.record({ by: anna });
    await world.sql(`update record set open_edition_id = null, open_state = null, state = 'live', live_changed_at = now() where id = $1`, [
      id,
    ]);
    await world.sql('delete from edition where record_id = $1', [id]);
    const [made] = await world.sql<{ id: string }>(
      `insert into edition (record_id, administration_id, commons, number, state, basis, content, review_hash, created_by, adopted_by_task, published_at) values ($1, $2, false, 1, 'published', 'adopted', $3, 'x', $4, $5, now()) returning id`,
      [id, belzig.id, JSON.stringify(content), robots.loader.id, randomUUID()],
    );
    await world.sql('update record set live_edition_id = $2 where id = $1', [id, made?.id]);
    return editionSeen(anna, made?.id as string);
  };

  test('a text is public without approvals, and its next edition needs them', async () => {
    const stock = await adopted();
    expect(stock).toMatchObject({ state: 'published', basis: 'adopted', approvals: [], authors: [] });
    const next = await world.given.edition({ state: 'in-review', over: stock, authors: [anna] });
    expect(next).toMatchObject({ requiredApprovals: ['methodical'], number: 2 });
    expect(await done(eva, next, 'approve')).toMatchObject({ state: 'published' });
  });
});

test('a draft that nobody has changed has nothing to submit', async () => {
  const live = await world.given.live({ authors: [anna] });
  const { body: draft } = await world.as(anna).post<EditionView>(`/records/${live.record.id}/editions`);
  expect(draft.authors).toEqual([]);
  expect(await step(anna, draft, 'submit')).toMatchObject(refused('nothing-changed'));
});

test('the name and the place above change for everybody when the text goes public, not before', async () => {
  const [above, live] = [
    await world.given.live({ authors: [anna], content: office({ name: { de: 'Fachbereich I' } }) }),
    await world.given.live({ authors: [anna] }),
  ];
  const draft = await world.given.edition({
    over: live,
    authors: [anna],
    content: reworded('Neu.', { name: { de: 'Bürgerservice' }, parent: above.record.id }),
  });
  expect(await recordSeen(anna, live.record.id)).toMatchObject({ title: 'Bürgerbüro', parent: null });
  await done(eva, await done(anna, draft, 'submit'), 'approve');
  expect(await recordSeen(anna, live.record.id)).toMatchObject({
    title: 'Bürgerservice',
    parent: { id: above.record.id, title: 'Fachbereich I' },
  });
});

test('the journal tells the whole way, in the order of its numbers (abuse 58)', async () => {
  const live = await world.given.live({ authors: [anna] });
  const next = await world.given.edition({ state: 'approved', over: live, authors: [anna] });
  await done(eva, next, 'publish');
  expect(await eventsOf(live.record.id)).toEqual([
    'record.create',
    'edition.submit',
    'edition.approve',
    'edition.start',
    'edition.save',
    'edition.submit',
    'edition.approve',
    'edition.supersede',
    'edition.publish',
  ]);
});

test('a stale step is refused with the text of now', async () => {
  const draft = await world.given.edition({ authors: [anna] });
  const saved = await saveAs(world.as(anna), draft, reworded('Neuer.'));
  expect(await step(anna, draft, 'submit')).toMatchObject({
    status: 412,
    body: { code: 'api.stale', current: { revision: saved.body.revision, content: saved.body.content }, base: null },
  });
});

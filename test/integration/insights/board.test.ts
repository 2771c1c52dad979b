// Is every figure of the start page the total of the list that it leads to?
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { roles, type BoardView, type EditionView, type Role } from '@kommunalredaktion/shared';
import type { Account } from '../../support/given.js';
import { reasonEnough, stepAs } from '../../support/given-editions.js';
import { office, unreachable } from '../../support/office.js';
import { createWorld, type World } from '../../support/world.js';

let world: World;
const accounts = new Map<Role, Account>();
beforeAll(async () => {
  world = await createWorld();
  const { given } = world;
  const cottbus = await given.administration('cottbus');
  for (const role of roles) accounts.set(role, await given.account({ role }));
  const [contact, lead, editor] = ['contact', 'lead', 'editor'].map((role) => world.as(accounts.get(role as Role) as Account)) as [
    ReturnType<World['as']>,
    ReturnType<World['as']>,
    ReturnType<World['as']>,
  ];
  const urgently = async (edition: EditionView) => (await stepAs(lead, edition, { action: 'publish-urgently', reason: reasonEnough })).body;
  for (const administration of [undefined, cottbus]) {
    const where = administration && { administration };
    for (const state of ['draft', 'in-review', 'changes-requested', 'approved', 'withdrawn', 'discarded'] as const)
      await given.edition({ ...where, state });
    await urgently(await given.edition({ ...where, content: unreachable() }));
    await world.sql(`update record set review_by = current_date - 1 where id = $1`, [
      (await given.live({ ...where, content: office({ name: { de: 'Überfällig' } }) })).record.id,
    ]);
  }
  await given.edition({ authors: [accounts.get('contact') as Account] });
  await given.edition({ authors: [accounts.get('editor') as Account] });
  const soon = new Date(world.clock.now().getTime() + 5 * 86_400_000).toISOString().slice(0, 10);
  const {
    body: {
      data: [finding],
    },
  } = await editor.get<{ data: { id: string; revision: number }[] }>('/findings?filter={"severity":"blocker"}');
  await editor.post(`/findings/${finding?.id}/waiver`, { expectedRevision: finding?.revision, until: soon, reason: reasonEnough });
  await contact.post('/records', {
    kind: 'organisational-unit',
    administration: (accounts.get('contact') as Account).administrations[0],
    title: 'Ganz neu',
  });
});
afterAll(() => world.close());

/** The list behind a link of the screen; its filter travels in the link. */
const totalBehind = async (role: Role, link: string): Promise<number> => {
  const url = new URL(link, 'http://screen');
  const path = url.pathname === '/review' ? '/review-queue' : url.pathname;
  const reply = await world.as(accounts.get(role) as Account).get<{ total: number }>(`${path}?perPage=1${url.search.replace('?', '&')}`);
  expect({ link, status: reply.status }).toEqual({ link, status: 200 });
  return reply.body.total;
};
const boardOf = async (role: Role) => (await world.as(accounts.get(role) as Account).get<BoardView>('/board')).body;

describe.each(roles)('for a %s', (role) => {
  test('each figure counts its list', async () => {
    const { cards } = await boardOf(role);
    expect(cards.length).toBeGreaterThan(1);
    for (const { key, link, count } of cards) expect({ key, count }).toEqual({ key, count: await totalBehind(role, link) });
  });

  test('what comes next can be opened', async () => {
    for (const { link } of (await boardOf(role)).next) {
      const [, room = '', id = ''] = link.split('/');
      expect((await world.as(accounts.get(role) as Account).get(`/${room === 'review' ? 'editions' : room}/${id}`)).status).toBe(200);
    }
  });
});

test('the figures are the right ones, for the town hall and for the centre', async () => {
  const figures = async (role: Role) => Object.fromEntries((await boardOf(role)).cards.map(({ key, count }) => [key, count]));
  expect(await figures('contact')).toMatchObject({
    'changes-requested': 1,
    'my-drafts': 2,
    'waiting-for-others': 2,
    blockers: expect.any(Number),
    overdue: 1,
  });
  expect(await figures('approver')).toMatchObject({ 'to-review': 1, 'my-drafts': 0 });
  expect(await figures('lead')).toMatchObject({ 'to-review': 2, 'second-looks': 2, blockers: 1, overdue: 2, 'waived-ending': 1 });
  expect(await figures('editor')).toMatchObject({ 'my-drafts': 1 });
});

test('what waits longest comes first for those who decide, returned texts for those who write', async () => {
  const { next } = await boardOf('editor');
  expect(next.map(({ since }) => since)).toEqual(next.map(({ since }) => since).sort());
  expect((await boardOf('contact')).next.length).toBeGreaterThan(0);
});

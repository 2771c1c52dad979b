// Can a unit come to stand above itself? Not even when two publications at the same moment, through two processes, would each be fine alone.
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { EditionView, TransitionBody } from '@kommunalredaktion/shared';
import type { Account } from '../../support/given.js';
import { reasonEnough, stepAs } from '../../support/given-editions.js';
import { office } from '../../support/office.js';
import { createWorld, type World } from '../../support/world.js';

let world: World;
let anna: Account;
let leads: [Account, Account];
let urls: [string, string];
beforeAll(async () => {
  world = await createWorld();
  urls = [world.url, await (await world.another()).getUrl()];
  leads = [await world.given.account({ role: 'lead' }), await world.given.account({ role: 'lead' })];
});
afterAll(() => world.close());
// Nobody hands in so much within an hour.
beforeEach(async () => {
  anna = await world.given.account({ role: 'contact' });
});

const named = (name: string, parent?: EditionView) => office({ name: { de: name }, ...(parent && { parent: parent.record.id }) });
const unit = (name: string, parent?: EditionView) => world.given.live({ authors: [anna], content: named(name, parent) });
const moved = (over: EditionView, name: string, parent: EditionView, state: 'in-review' | 'approved') =>
  world.given.edition({ state, over, authors: [anna], content: named(name, parent) });

/** A chain of units, the last one deep below; deeper than the rules look. */
const chain = async (name: string, depth: number): Promise<[top: EditionView, bottom: EditionView]> => {
  const top = await unit(name);
  let bottom = top;
  for (let level = 1; level < depth; level += 1) bottom = await unit(`${name} ${level}`, bottom);
  return [top, bottom];
};
const circles = () =>
  world.sql(
    `with recursive above as (select id as unit, parent_id from record where parent_id is not null
     union select a.unit, r.parent_id from above a join record r on r.id = a.parent_id where r.parent_id is not null)
   select unit from above where unit = parent_id`,
  );

const ways: [TransitionBody['action'], 'in-review' | 'approved', Partial<TransitionBody>][] = [
  ['publish', 'approved', {}],
  ['approve', 'in-review', {}],
  ['publish-urgently', 'in-review', { reason: reasonEnough }],
];
const refused = { status: 403, body: { reasons: [{ code: 'workflow.stands-above-itself' }] } };

test.each(ways)(
  'two units that each go below the other at the same moment (%s): one does, the other is told',
  async (action, state, more) => {
    for (let round = 0; round < 10; round += 1) {
      const depth = 1 + (round % 3);
      const [[red, underRed], [blue, underBlue]] = [await chain('Rot', depth), await chain('Blau', depth)];
      const steps = [await moved(red, 'Rot', underBlue, state), await moved(blue, 'Blau', underRed, state)];
      const replies = await Promise.all(
        steps.map((edition, index) => stepAs(world.as(leads[index] as Account, urls[index]), edition, { action, ...more })),
      );
      const [first, second] = replies.sort((a, b) => a.status - b.status);
      expect([first, second]).toMatchObject([{ status: 200, body: { state: 'published' } }, refused]);
      expect(await circles()).toEqual([]);
    }
  },
);

test('a circle is seen however long it would be, farther than the rules look', async () => {
  const [top, bottom] = await chain('Lang', 12);
  expect(await stepAs(world.as(leads[0]), await moved(top, 'Lang', bottom, 'in-review'), { action: 'approve' })).toMatchObject(refused);
  expect(await circles()).toEqual([]);
});

test('units that go below the same one at the same moment do so all', async () => {
  const above = await unit('Oben');
  const drafts = [];
  for (let n = 0; n < 6; n += 1) drafts.push(await moved(await unit(`Unten ${n}`), `Unten ${n}`, above, 'approved'));
  const replies = await Promise.all(
    drafts.map((draft, index) => stepAs(world.as(leads[index % 2] as Account, urls[index % 2]), draft, { action: 'publish' })),
  );
  expect(replies.map(({ status }) => status)).toEqual(drafts.map(() => 200));
});

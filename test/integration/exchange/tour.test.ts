// Does the story of the demonstration lead everybody only where they may look, and is it there in a rehearsal only?
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { tourView, type TourStep } from '@kommunalredaktion/shared';
import { EditionsCommands } from '@server/editions/editions.commands.js';
import { DemoCommands } from '@server/exchange/demo.commands.js';
import { demoAccounts, type DemoAccountKey } from '@server/exchange/demo/accounts.js';
import { demoStory } from '@server/exchange/demo/story.js';
import { RecordsLoad } from '@server/exchange/records-load.js';
import { createWorld, type World } from '../../support/world.js';

const folder = mkdtempSync(path.join(os.tmpdir(), 'kr-tour-'));
let world: World;
let before: TourStep[];

const stepsFor = async (key: DemoAccountKey, at?: string): Promise<TourStep[]> => {
  const { email, name, role } = demoAccounts[key];
  const [account] = await world.sql<{ id: string }>('select id from account where email = $1', [email]);
  const { status, body } = await world
    .as({ id: account?.id ?? '', email, name, roles: [role], administrations: [] }, at)
    .get<unknown>('/tour');
  expect(status).toBe(200);
  return tourView.parse(body).steps;
};
const closed = (steps: readonly TourStep[]): (string | undefined)[][] =>
  steps.filter(({ link }) => link === null).map(({ key, account }) => [key, account?.name]);

const stages: string[] = [];
/** Killed as soon as the lines are in, and again in the middle of a scene. */
const playWithDeaths = async (): Promise<void> => {
  const demo = world.app.get(DemoCommands);
  const die = async (): Promise<void> => {
    await expect(demo.play()).rejects.toThrow('killed');
    stages.push(await demo.stage());
  };
  const [load, editions] = [world.app.get(RecordsLoad), world.app.get(EditionsCommands)];
  const run = load.run.bind(load);
  const loading = jest.spyOn(load, 'run').mockImplementation(async (...source) => {
    await run(...source);
    throw new Error('killed');
  });
  await die();
  loading.mockRestore();
  const transition = editions.transition.bind(editions);
  let left = 9;
  const acting = jest.spyOn(editions, 'transition').mockImplementation(async (...step) => {
    left -= 1;
    if (left < 0) throw new Error('killed');
    return transition(...step);
  });
  await die();
  acting.mockRestore();
  await demo.play();
  stages.push(await demo.stage());
};

beforeAll(async () => {
  world = await createWorld({ KR_DEMO: '1', DATA_DIR: folder });
  before = tourView.parse((await world.as(await world.given.account({ role: 'editor' })).get('/tour')).body).steps;
  await playWithDeaths();
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await world?.close();
});

test('as long as nothing is played there is no story, and none for strangers', async () => {
  expect(before).toEqual([]);
  expect((await world.stranger().get('/tour')).status).toBe(401);
});

test('however often it was killed, it goes on where it was: every step of the story has happened once', async () => {
  expect(stages).toEqual(['lines', 'story', 'all']);
  const tally = (steps: readonly string[]) => Object.fromEntries(steps.map((step) => [step, steps.filter((one) => one === step).length]));
  const told = await world.sql<{ step: string }>(
    `select x.value || ' ' || j.event as step from journal j join record_external_id x on x.record_id = j.record_id join account a on a.id = j.actor_id
      where a.kind = 'person' and j.event not in ('edition.start', 'edition.supersede')`,
  );
  const story = demoStory(Number(world.clock.today().slice(0, 4)));
  expect(tally(told.map(({ step }) => step))).toEqual(
    tally(story.flatMap(({ externalIdValue, actions }) => actions.map((action) => `${externalIdValue} edition.${action.do}`))),
  );
  expect(await world.sql(`select failed from task where kind = 'records.load'`)).toEqual([{ failed: 0 }, { failed: 0 }]);
});

test('somebody of the centre can walk nearly everywhere, and every address is complete', async () => {
  const steps = await stepsFor('editorBrandt');
  expect(closed(steps)).toEqual([['rules', 'Dr. Viola Sommer']]);
  expect(steps.filter(({ link }) => link?.includes('{'))).toEqual([]);
  const [edition] = await world.sql<{ id: string; record: string }>(
    `select open_edition_id as id, r.id as record from record r join record_external_id x on x.record_id = r.id where x.value = 'ergaenzung-bad-belzig-hundesteuer'`,
  );
  expect(steps.find(({ key }) => key === 'review')?.link).toBe(`/review/${edition?.id}`);
  expect(closed(await stepsFor('lead'))).toEqual([]);
});

test('a contact is led to the own records and to what is common, elsewhere to somebody who sees it', async () => {
  const steps = await stepsFor('contactBelzig');
  expect(closed(steps)).toEqual([
    ['start', 'Miriam Falk'],
    ['office', 'Mirko Zschiedrich'],
    ['review', 'Jonas Brandt'],
    ['master-changed', 'Jonas Brandt'],
    ['gap', 'Peer Lassan'],
    ['matrix', 'Peer Lassan'],
    ['rules', 'Dr. Viola Sommer'],
  ]);
  for (const { link } of steps.filter((step) => step.link?.startsWith('/records/'))) {
    const [, id] = /^\/records\/([^/]+)\//.exec(link ?? '') ?? [];
    const { id: account } = (
      await world.sql<{ id: string }>('select id from account where email = $1', [demoAccounts.contactBelzig.email])
    )[0] ?? { id: '' };
    expect(
      (await world.as({ ...demoAccounts.contactBelzig, id: account, roles: ['contact'], administrations: [] }).get(`/records/${id}`))
        .status,
    ).toBe(200);
  }
});

test('with the first wall switched off the second shows the same', async () => {
  const both = await stepsFor('contactBelzig');
  world.db.wallOne = false;
  try {
    expect(await stepsFor('contactBelzig')).toEqual(both);
  } finally {
    world.db.wallOne = true;
  }
});

test('outside of a rehearsal the story is empty, though the demonstration is there', async () => {
  const other = await world.another({ KR_DEMO: '0' });
  expect(await stepsFor('lead', await other.getUrl())).toEqual([]);
});

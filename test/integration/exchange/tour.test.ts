// Does the story of the demonstration lead everybody only where they may look, and is it there in a rehearsal only?
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { tourView, type TourStep } from '@kommunalredaktion/shared';
import { DemoCommands } from '@server/exchange/demo.commands.js';
import { demoAccounts, type DemoAccountKey } from '@server/exchange/demo/accounts.js';
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

beforeAll(async () => {
  world = await createWorld({ KR_DEMO: '1', DATA_DIR: folder });
  before = tourView.parse((await world.as(await world.given.account({ role: 'editor' })).get('/tour')).body).steps;
  await world.app.get(DemoCommands).play();
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await world?.close();
});

test('as long as nothing is played there is no story, and none for strangers', async () => {
  expect(before).toEqual([]);
  expect((await world.stranger().get('/tour')).status).toBe(401);
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

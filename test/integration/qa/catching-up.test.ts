// Who judges what a load has brought? The load itself where it is little; the workers in a full run where it is much, after the search.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { FollowRuleset } from '@server/qa/follow-ruleset.job.js';
import { CheckRecord } from '@server/qa/check-record.job.js';
import { worthAFullRun } from '@server/qa/qa.queries.js';
import { RunSetRules } from '@server/qa/run-set-rules.job.js';
import { fileOf, line, loadFile, loadUntilDeath, removeLoadFiles } from '../../support/load-files.js';
import { createWorld, type World } from '../../support/world.js';

let world: World;
beforeAll(async () => {
  world = await createWorld();
  await world.finishJobs();
});
afterAll(async () => {
  removeLoadFiles();
  await world.close();
});

const unjudged = async (): Promise<number> =>
  (
    await world.sql<{ n: number }>(
      'select count(*)::int as n from record r where live_edition_id is not null and not exists (select 1 from qa_stamp s where s.edition_id = r.live_edition_id)',
    )
  )[0]?.n ?? 0;
const wantsFullRun = async (): Promise<boolean> => (await world.app.get(FollowRuleset).backlog()).length > 0;

test('what little a load has brought is judged when it ends', async () => {
  await loadFile(world, fileOf(...Array.from({ length: 30 }, (_, n) => line(`wenig-${n}`))));
  expect(await unjudged()).toBe(0);
  expect(await wantsFullRun()).toBe(false);
});

test('much is left to a full run, which begins when the search has caught up, and no record is asked for singly', async () => {
  await loadFile(
    world,
    fileOf(...Array.from({ length: worthAFullRun }, (_, n) => line(`viel-${n}`, { name: { de: `Stelle ${n}` } })), line('viel-und-eins')),
  );
  expect(await unjudged()).toBe(worthAFullRun + 1);
  expect(await world.app.get(CheckRecord).backlog(1000)).toEqual([]);
  expect(await wantsFullRun()).toBe(false);
  await world.finishJobs('records.index-search');
  expect(await wantsFullRun()).toBe(true);
  await world.finishJobs();
  expect(await unjudged()).toBe(0);
  expect(await wantsFullRun()).toBe(false);
  expect(await world.sql(`select distinct state from task where kind = 'qa.full-run'`)).toEqual([{ state: 'done' }]);
});

test('what a load had brought when it was killed is looked at by the rules across records as well', async () => {
  await world.finishJobs();
  const acrossRecords = () => world.app.get(RunSetRules).backlog();
  expect(await acrossRecords()).toEqual([]);
  const file = fileOf(...Array.from({ length: 600 }, (_, n) => line(`halb-${n}`, { name: { de: `Amt ${n}` } })));
  await loadUntilDeath(world, file, 450);
  expect(await acrossRecords()).toEqual([]);
  await world.sql(`update task set heartbeat_at = now() - interval '1 minute' where state = 'running'`);
  await world.finishJobs('qa.check-record');
  expect([await unjudged(), await acrossRecords()]).toEqual([0, [{}]]);
});

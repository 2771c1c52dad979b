// Is anything lost or doubled when workers die in the middle of their work?
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import { generatedSource } from '@server/exchange/load/source.js';
import { RecordsLoad } from '@server/exchange/records-load.js';
import { robotActor } from '@server/platform/robots.js';
import { QaCommands } from '@server/qa/qa.commands.js';
import { createWorld, type World } from '../../support/world.js';
import { killWorkers, startWorker, untilDone } from '../../support/worker-process.js';

const areas = readFileSync(path.resolve(import.meta.dirname, '../../../server/data/areas-brandenburg.csv'), 'utf8');
const deaths = 5;
const minutes = 60_000;

let world: World;
beforeAll(async () => {
  world = await createWorld();
  await world.app.get(RecordsLoad).run(generatedSource(5000, 1, areas), robotActor('loader'));
  // Undisturbed and at once; so many are left to the workers otherwise.
  await world.app.get(QaCommands).checkRange({ from: '00000000-0000-0000-0000-000000000000', to: null });
}, 2 * minutes);
afterEach(killWorkers);
afterAll(() => world.close());

const findings = () =>
  world.sql(
    'select record_id, rule, severity, field, target, message, params, evidence, state, rule_version from finding order by record_id, rule, field, target',
  );
const stamps = () =>
  world.sql('select edition_id, content_hash, ruleset, facts_hash, due_at, blockers, findings from qa_stamp order by edition_id');
const events = () =>
  world.sql(
    'select f.record_id, f.rule, f.field, f.target, e.event from finding_event e join finding f on f.id = e.finding_id order by 1, 2, 3, 4, 5',
  );

test(
  'a full run over 5,000 records whose worker is killed five times finds what an undisturbed one finds',
  async () => {
    const undisturbed = [await findings(), await stamps(), await events()];
    expect(undisturbed[0]?.length).toBeGreaterThan(300);
    await world.sql('delete from finding_event; delete from finding; delete from qa_stamp');
    await world.as(await world.given.account({ role: 'lead' })).post('/rules/runs', {});
    for (let death = 1; death <= deaths; death += 1) {
      const worker = startWorker(world.config);
      await untilDone(async () => {
        const [part] = await world.sql<{ held: boolean; parts: number }>(
          `select exists (select 1 from task_part where state = 'leased' and lease_until > now()) as held, (select count(*)::int from task_part) as parts`,
        );
        return { done: part?.held ?? false, sign: part };
      });
      await worker.kill();
      // As if the half minute had passed for which a part is given away.
      await world.sql(`update task_part set lease_until = now() where state = 'leased'`);
    }
    startWorker(world.config);
    await untilDone(async () => {
      const [task] = await world.sql<{ state: string; done: number; open: number }>(
        `select state, done, (select count(*)::int from task_part where state <> 'done') as open from task where kind = 'qa.full-run' order by created_at desc limit 1`,
      );
      return { done: task?.state === 'done', sign: task };
    });
    expect(
      await world.sql(`select done = total as whole, failed from task where kind = 'qa.full-run' order by created_at desc limit 1`),
    ).toEqual([{ whole: true, failed: 0 }]);
    expect([await findings(), await stamps(), await events()]).toEqual(undisturbed);
  },
  5 * minutes,
);

test(
  'a job whose worker is killed five times is done in the end, once',
  async () => {
    const [record] = await world.sql<{ id: string; edition: string }>(
      `select r.id, r.live_edition_id as edition from record r join finding f on f.record_id = r.id where f.state = 'open' order by r.id limit 1`,
    );
    const before = await world.sql('select rule, field, target, state from finding where record_id = $1 order by 1, 2, 3', [record?.id]);
    await world.sql('delete from finding where record_id = $1', [record?.id]);
    await world.sql(`update qa_stamp set facts_hash = '', due_at = now() where edition_id = $1`, [record?.edition]);
    const holder = new pg.Client({ connectionString: world.config.DATABASE_URL });
    await holder.connect();
    try {
      await holder.query('begin');
      await holder.query('select 1 from record where id = $1 for update', [record?.id]);
      const dead: number[] = [];
      for (let death = 1; death <= deaths; death += 1) {
        const worker = startWorker(world.config);
        await untilDone(async () => {
          const waiting = await world.sql<{ pid: number }>(
            `select pid from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock' and pid <> all ($1::int[])`,
            [dead],
          );
          dead.push(...waiting.map(({ pid }) => pid));
          return { done: waiting.length > 0, sign: waiting };
        });
        await worker.kill();
      }
      await holder.query('rollback');
    } finally {
      await holder.end();
    }
    startWorker(world.config);
    await untilDone(async () => {
      const [stamp] = await world.sql<{ facts_hash: string }>('select facts_hash from qa_stamp where edition_id = $1', [record?.edition]);
      return { done: stamp?.facts_hash !== '', sign: stamp };
    });
    expect(await world.sql('select rule, field, target, state from finding where record_id = $1 order by 1, 2, 3', [record?.id])).toEqual(
      before,
    );
    expect(
      await world.sql(`select count(*)::int as n from finding_event e join finding f on f.id = e.finding_id where f.record_id = $1`, [
        record?.id,
      ]),
    ).toEqual([{ n: before.length }]);
  },
  5 * minutes,
);

// Is anything lost when everything that was announced is wiped away? The rows are the memory, on both kinds of queue store.
import { afterAll, afterEach, describe, expect, test } from '@jest/globals';
import { Redis } from 'ioredis';
import { JOBS, type BackgroundJob } from '@server/platform/jobs/job.js';
import { JobQueue } from '@server/platform/jobs/job-queue.js';
import { stepAs } from '../../support/given-editions.js';
import { fileOf, line, loadFile, nameOf, removeLoadFiles } from '../../support/load-files.js';
import { createWorld, type World } from '../../support/world.js';
import { killWorkers, startWorker, untilDone } from '../../support/worker-process.js';

const redisUrl = process.env['TEST_REDIS_URL'];
/** A numbered database of its own, so that nothing of anybody else's is wiped. */
const ownRedis = redisUrl && Object.assign(new URL(redisUrl), { pathname: '/5' }).href;
const stores: [name: string, settings: Record<string, string>][] = [
  ['PostgreSQL', {}],
  ...(ownRedis ? [['Redis', { REDIS_URL: ownRedis }] as [string, Record<string, string>]] : []),
];

const onRedis = async <T>(url: string, work: (redis: Redis) => Promise<T>): Promise<T> => {
  const redis = new Redis(url);
  try {
    return await work(redis);
  } finally {
    redis.disconnect();
  }
};
/** Proves that the store is ours before it is hurt: nobody else has anything in it. */
const proveOwn = async ({ REDIS_URL }: Record<string, string>): Promise<void> => {
  if (REDIS_URL && (await onRedis(REDIS_URL, (redis) => redis.dbsize())) > 0)
    throw new Error(`${REDIS_URL} is not empty, and this test wipes it`);
};

const wipe = async (world: World): Promise<void> => {
  if (world.config.REDIS_URL) return void (await onRedis(world.config.REDIS_URL, (redis) => redis.flushdb()));
  const tables = await world.sql<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname = 'bullmq' and tablename not in ('migration', 'meta')`,
  );
  await world.sql(`truncate ${tables.map(({ name }) => name).join(', ')} cascade`);
};

const left = async (world: World): Promise<Record<string, number>> =>
  Object.fromEntries(
    await Promise.all(world.app.get<BackgroundJob[]>(JOBS).map(async (job) => [job.name, (await job.backlog(1000)).length] as const)),
  );

afterAll(removeLoadFiles);

describe.each(stores)('on %s', (_name, settings) => {
  let world: World;
  afterEach(async () => {
    await killWorkers();
    await wipe(world);
    await world.close();
  });

  test('after a sweep nothing is missing', async () => {
    await proveOwn(settings);
    world = await createWorld(settings);
    const lead = world.as(await world.given.account({ role: 'lead' }));
    await world.given.administration('badBelzig');
    await loadFile(
      world,
      fileOf(
        line('haus'),
        ...Array.from({ length: 30 }, (_, n) => line(`zimmer-${n}`, { channels: [], addresses: [], parent: nameOf('haus') })),
      ),
    );
    const [house] = await world.sql<{ id: string }>(`select record_id as id from record_external_id where value = 'haus'`);
    const { body: draft } = await lead.post<{ id: string; revision: number; content: object }>(`/records/${house?.id}/editions`);
    const { body: saved } = await lead.patch<{ id: string; revision: number }>(`/editions/${draft.id}`, {
      expectedRevision: draft.revision,
      content: { ...draft.content, channels: [] },
    });
    expect(await stepAs(lead, saved, { action: 'publish-urgently', reason: 'Der Anschluss ist gestört.' })).toMatchObject({ status: 200 });
    expect(await lead.post('/rules/runs', {})).toMatchObject({ status: 202 });
    expect(Object.values(await world.app.get(JobQueue).counts()).reduce((sum, n) => sum + n, 0)).toBeGreaterThan(0);
    await wipe(world);
    expect(Object.values(await world.app.get(JobQueue).counts()).reduce((sum, n) => sum + n, 0)).toBe(0);
    startWorker(world.config);
    await untilDone(async () => {
      const undone = await left(world);
      return { done: Object.values(undone).every((n) => n === 0), sign: undone };
    });
    expect(await world.sql(`select rule, count(*)::int as n from finding where state = 'open' group by rule order by rule`)).toEqual([
      { rule: 'CMP-20', n: 31 },
      { rule: 'CMP-21', n: 31 },
      { rule: 'RSP-08', n: 31 },
    ]);
    expect(await world.sql(`select count(*)::int as n from search_entry where layer = 'own'`)).toEqual([{ n: 31 }]);
    expect(await world.sql(`select distinct state from task where kind = 'qa.full-run'`)).toEqual([{ state: 'done' }]);
  }, 120_000);
});

// What does an integration test stand in? An own database, the running API, people to act as, and a clock that can be moved.
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import pg from 'pg';
import { ActorCache } from '@server/access/actor-cache.js';
import { cookieNames } from '@server/access/cookies.js';
import { hashOf, newSecret } from '@server/access/secrets.js';
import { Clock } from '@server/platform/clock.js';
import type { Config } from '@server/platform/config.js';
import { Database } from '@server/platform/database.js';
import { createApi } from '@server/platform/http/create-api.js';
import { JOBS, TICKS, type BackgroundJob, type Tick } from '@server/platform/jobs/job.js';
import { createLog } from '@server/platform/log.js';
import { Browser, closeAgents } from './browser.js';
import { givenIn, type Account, type Given } from './given.js';
import { cloneDatabase, configFor, urlOf } from './template-database.js';

export interface World {
  readonly app: NestFastifyApplication;
  readonly url: string;
  readonly config: Config;
  readonly db: Database;
  readonly clock: Clock;
  readonly given: Given;
  /** The superuser of the test server, past all walls: for arranging and for tampering. */
  sql<T = Record<string, unknown>>(text: string, params?: readonly unknown[]): Promise<T[]>;
  /** `at` is the address of another process. */
  as(account: Account, at?: string): Browser;
  stranger(): Browser;
  /** Runs what every job (or only those named) says is left undone, until nothing is. */
  finishJobs(...names: string[]): Promise<void>;
  tick(name: string): Promise<void>;
  /** Until it holds; fails when it does not within ten seconds. */
  until(holds: () => Promise<boolean>): Promise<void>;
  /** As if the second for which a caller is remembered had passed. */
  forgetWhoIsWho(): Promise<void>;
  /** The same API once more on the same database, as a second process would be. */
  another(settings?: Record<string, string>): Promise<NestFastifyApplication>;
  close(): Promise<void>;
}

const startApi = async (config: Config): Promise<NestFastifyApplication> => {
  const app = await createApi(config, createLog(config.LOG_LEVEL, 'test'));
  await app.listen(0, '127.0.0.1');
  return app;
};

const finishJobs = async (jobs: readonly BackgroundJob[]): Promise<void> => {
  for (let before = Infinity, stuck = 0; ;) {
    let left = 0;
    for (const job of jobs) {
      const payloads = await job.backlog(1000);
      left += payloads.length;
      for (const payload of payloads) await job.run(job.payload.parse(payload));
    }
    if (left === 0) return;
    stuck = left < before ? 0 : stuck + 1;
    before = left;
    if (stuck > 50) throw new Error(`jobs make no progress: ${left} pieces of work stay undone`);
  }
};

const until = async (holds: () => Promise<boolean>): Promise<void> => {
  for (const end = performance.now() + 10_000; !(await holds());) {
    if (performance.now() > end) throw new Error('what the test waits for does not come');
    await new Promise((resolve) => {
      setTimeout(resolve, 20);
    });
  }
};

export const createWorld = async (settings: Record<string, string> = {}): Promise<World> => {
  const { name, drop } = await cloneDatabase();
  const config = configFor(name, settings);
  const apps = [await startApi(config)];
  const app = apps[0] as NestFastifyApplication;
  // The last connections end together with their database, and say so.
  const pool = new pg.Pool({ connectionString: urlOf(name), max: 4 }).on('error', () => undefined);
  const sql = async <T>(text: string, params: readonly unknown[] = []): Promise<T[]> =>
    (await pool.query(text, params as unknown[])).rows as T[];
  const url = await app.getUrl();
  const clock = app.get(Clock);
  const sessions = new Map<string, string>();

  /** Logged in without the door; a moved clock ends old sessions, so it gets a new one. */
  const sessionOf = async ({ id }: Account): Promise<[string, string]> => {
    const known = `${id} ${clock.today()}`;
    if (!sessions.has(known)) {
      const secret = newSecret();
      sessions.set(known, secret);
      await sql(
        `insert into session (id_hash, account_id, created_at, last_seen_at, expires_at) values ($1, $2, $3, $3, $3::timestamptz + interval '10 hours')`,
        [hashOf(secret), id, clock.now()],
      );
    }
    return [cookieNames(config).session, sessions.get(known) as string];
  };

  const as = (account: Account, at = url): Browser => new Browser(at, () => sessionOf(account));
  return {
    app,
    url,
    config,
    clock,
    sql,
    as,
    db: app.get(Database),
    given: givenIn({ sql, as, clock }),
    stranger: () => new Browser(url),
    finishJobs: (...names) => finishJobs(app.get<BackgroundJob[]>(JOBS).filter((job) => names.length === 0 || names.includes(job.name))),
    tick: async (wanted) => {
      const tick = app.get<Tick[]>(TICKS).find((one) => one.name === wanted);
      if (!tick) throw new Error(`no tick is called ${wanted}`);
      await tick.run();
    },
    until,
    forgetWhoIsWho: async () => {
      for (const { id } of await sql<{ id: string }>('select id from account')) app.get(ActorCache).forget(id);
    },
    another: async (more = {}) => {
      const one = await startApi(configFor(name, { ...settings, ...more }));
      apps.push(one);
      return one;
    },
    close: async () => {
      closeAgents();
      await Promise.all(apps.map((one) => one.close()));
      await pool.end();
      await drop();
    },
  };
};

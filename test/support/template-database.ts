// Where do the databases of the tests come from? Built once as a template, then copied for each test file.
import { createHash, randomBytes } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { AreasCommands } from '@server/areas/areas.commands.js';
import { Clock } from '@server/platform/clock.js';
import { readConfig, type Config } from '@server/platform/config.js';
import { migratingSource, writingSource } from '@server/platform/data-source.js';
import { Database } from '@server/platform/database.js';
import { prepareQueueTables } from '@server/platform/jobs/queue-store.js';
import { createLog } from '@server/platform/log.js';
import { migrateUp } from '@server/platform/migrate.js';
import { robotActor } from '@server/platform/robots.js';

const root = path.resolve(import.meta.dirname, '../..');
const areasFile = path.join(root, 'server/data/areas-brandenburg.csv');
const migrationsFolder = path.join(root, 'server/src/migrations');
const buildLock = 4_711_000_777;

/** The login user of the test server; without it there is nothing to test with. */
export const adminUrl = (): string => {
  const url = process.env['TEST_DATABASE_URL'];
  if (!url)
    throw new Error('TEST_DATABASE_URL is missing: integration tests need a PostgreSQL 18 and its superuser, as npm test provides them');
  return url;
};

export const urlOf = (database: string): string => Object.assign(new URL(adminUrl()), { pathname: `/${database}` }).href;

export const asAdmin = async <T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
};

export const configFor = (database: string, settings: Record<string, string> = {}): Config =>
  readConfig({
    NODE_ENV: 'test',
    DATABASE_URL: urlOf(database),
    LOG_LEVEL: process.env['TEST_LOG_LEVEL'] ?? 'silent',
    SECRET_KEY: 'only-for-tests-only-for-tests-only-for-tests',
    BASE_URL: 'http://localhost:3000',
    POOL_SIZE: '4',
    ...settings,
  });

/** The name says what is in it, so that a changed migration is never tested with yesterday's template. */
const templateName = (): string => {
  const digest = createHash('sha256').update(readFileSync(areasFile));
  for (const file of readdirSync(migrationsFolder).sort()) digest.update(readFileSync(path.join(migrationsFolder, file)));
  return `kr_template_${digest.digest('hex').slice(0, 12)}`;
};

const fill = async (database: string): Promise<void> => {
  const config = configFor(database);
  const source = await migratingSource(config).initialize();
  await migrateUp(source).finally(() => source.destroy());
  await prepareQueueTables(config);
  const db = new Database(config, createLog('silent', 'test'), await writingSource(config, 60).initialize());
  try {
    const { errors } = await new AreasCommands(db, new Clock()).load(readFileSync(areasFile, 'utf8'), robotActor('loader'));
    if (errors.length > 0) throw new Error(`the areas of the product are not in order: ${JSON.stringify(errors[0])}`);
  } finally {
    await db.onApplicationShutdown();
  }
};

const prepareTemplate = async (admin: pg.Client): Promise<string> => {
  const name = templateName();
  await admin.query('select pg_advisory_lock($1)', [buildLock]);
  try {
    const { rowCount } = await admin.query('select 1 from pg_database where datname = $1', [name]);
    if (rowCount === 0) {
      const building = `${name}_building`;
      await admin.query(`drop database if exists ${building} with (force)`);
      await admin.query(`create database ${building}`);
      await fill(building);
      await admin.query(`alter database ${building} rename to ${name}`);
    }
  } finally {
    await admin.query('select pg_advisory_unlock($1)', [buildLock]);
  }
  return name;
};

/** A database of its own for a test file; `drop` removes it with whatever still hangs on it. */
export const cloneDatabase = async (): Promise<{ name: string; drop: () => Promise<void> }> => {
  const name = `kr_test_${randomBytes(6).toString('hex')}`;
  await asAdmin(adminUrl(), async (admin) => {
    const template = await prepareTemplate(admin);
    await admin.query(`create database ${name} template ${template}`);
  });
  return {
    name,
    drop: () =>
      asAdmin(adminUrl(), async (admin) => {
        await admin.query(`drop database if exists ${name} with (force)`);
      }),
  };
};

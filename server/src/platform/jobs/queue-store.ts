// Where do queues live? On Redis when REDIS_URL is set, otherwise in PostgreSQL beside the data.
import { createPostgresBackend, runMigrations, setDefaultBackendFactory, type ConnectionOptions } from 'bullmq';
import { Redis } from 'ioredis';
import pg from 'pg';
import type { Config } from '../config.js';

export const queueSchema = 'bullmq';

export interface QueueStore {
  readonly connection: ConnectionOptions;
  close(): Promise<void>;
}

/** Must run before the first queue or worker is built; the kind of store is the same in the whole process. */
export const openQueueStore = (config: Config): QueueStore => {
  if (config.REDIS_URL) {
    setDefaultBackendFactory();
    const redis = new Redis(config.REDIS_URL, { maxRetriesPerRequest: null });
    redis.on('error', () => undefined);
    return {
      connection: redis as unknown as ConnectionOptions,
      close: async () => {
        redis.disconnect();
      },
    };
  }
  setDefaultBackendFactory(createPostgresBackend as never);
  const pool = new pg.Pool({
    connectionString: config.DATABASE_URL,
    max: 14,
    keepAlive: true,
    application_name: 'kommunalredaktion-queue',
    options: `-c role=kr_queue -c search_path=${queueSchema}`,
  });
  pool.on('error', () => undefined);
  return { connection: pool as unknown as ConnectionOptions, close: () => pool.end() };
};

/** The migrator makes the tables of the queue and hands them to the role that works on them. */
export const prepareQueueTables = async (config: Config): Promise<void> => {
  const client = new pg.Client({ connectionString: config.DATABASE_URL });
  await client.connect();
  try {
    await client.query(`create schema if not exists ${queueSchema}`);
    await client.query(`set search_path to ${queueSchema}`);
    await runMigrations(client as never, queueSchema);
    await client.query(`grant usage, create on schema ${queueSchema} to kr_queue`);
    // What the queue made for itself while it worked belongs to it already, and nobody else may give it away.
    await client.query(`
      do $$ declare thing record; begin
        for thing in select oid::regclass as name, relkind from pg_class
          where relnamespace = '${queueSchema}'::regnamespace and relkind in ('r', 'p', 'S', 'v')
            and pg_has_role(current_user, relowner, 'usage') loop
          execute format('grant all on %s %s to kr_queue', case when thing.relkind = 'S' then 'sequence' else 'table' end, thing.name);
        end loop;
        for thing in select oid::regprocedure as name from pg_proc where pronamespace = '${queueSchema}'::regnamespace
          and pg_has_role(current_user, proowner, 'usage') loop
          execute format('grant execute on function %s to kr_queue', thing.name);
        end loop;
      end $$`);
  } finally {
    await client.end();
  }
};

// How is something done by one process at a time, for as long as it takes? A lock that the database drops when the process dies.
import pg from 'pg';
import type { Config } from './config.js';

/** Answers undefined, without having begun, when somebody else is at it. */
export const exclusively = async <T>(config: Config, name: string, work: () => Promise<T>): Promise<T | undefined> => {
  const client = new pg.Client({ connectionString: config.DATABASE_URL, keepAlive: true, application_name: `kommunalredaktion-${name}` });
  await client.connect();
  client.on('error', () => undefined);
  try {
    const { rows } = await client.query<{ mine: boolean }>('select pg_try_advisory_lock(hashtextextended($1, 0)) as mine', [name]);
    return rows[0]?.mine ? await work() : undefined;
  } finally {
    await client.end().catch(() => undefined);
  }
};

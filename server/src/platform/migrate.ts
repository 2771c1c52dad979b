// How does the schema move up and down? One process at a time, under a lock; PostgreSQL older than 18 is refused in one sentence.
import type { DataSource } from 'typeorm';

const lockNumber = 4_711_000_018;

const underLock = async <T>(source: DataSource, work: () => Promise<T>): Promise<T> => {
  const runner = source.createQueryRunner();
  await runner.connect();
  try {
    await runner.query('select pg_advisory_lock($1)', [lockNumber]);
    return await work();
  } finally {
    await runner.query('select pg_advisory_unlock($1)', [lockNumber]).catch(() => undefined);
    await runner.release();
  }
};

export class UnsupportedDatabase extends Error {}

export const migrateUp = async (source: DataSource): Promise<string[]> => {
  const [row] = (await source.query(`select current_setting('server_version_num')::int as version`)) as { version: number }[];
  if ((row?.version ?? 0) < 180_000) throw new UnsupportedDatabase('Die Datenbank ist zu alt: gebraucht wird PostgreSQL 18 oder neuer.');
  return underLock(source, async () => (await source.runMigrations({ transaction: 'each' })).map(({ name }) => name));
};

/** Takes back the last migration, or all of them. */
export const migrateDown = (source: DataSource, all: boolean): Promise<number> =>
  underLock(source, async () => {
    const applied = async () => ((await source.query(`select count(*)::int as n from migration`)) as { n: number }[])[0]?.n ?? 0;
    const before = await applied();
    for (let left = all ? before : Math.min(1, before); left > 0; left -= 1) await source.undoLastMigration({ transaction: 'each' });
    return before - (await applied());
  });

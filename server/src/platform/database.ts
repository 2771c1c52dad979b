// How does code reach the database? Through two doors, each on behalf of an actor: read with a reading role, write in a short transaction.
import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { isCentral, type Actor, type Scope } from '@kommunalredaktion/shared';
import pg from 'pg';
import { DataSource, type EntityManager } from 'typeorm';
import type { Config } from './config.js';
import { CONFIG, LOG, type Log } from './log.js';
import { Refused } from './refused.js';
import { isFixed } from './sql.js';

export type Row = Record<string, unknown>;
export interface Reader {
  rows<T = Row>(sql: string, params?: readonly unknown[]): Promise<T[]>;
}
/** A transaction: statements, and the entity manager for plain inserts and updates. Nothing slow happens inside. */
export interface Tx extends Reader {
  readonly manager: EntityManager;
}

type ReadingRole = 'kr_tenant' | 'kr_central';
type ScopedClient = pg.PoolClient & { scope?: string };

export const scopeText = (scope: Scope): string => (scope === 'all' ? '*' : [...scope].sort().join(','));
/** What `app_enter` answers while the actor's rights are unchanged. */
const fingerprint = (actor: Actor): string => `${[...actor.roles].sort().join(',')}|${actor.scope === 'all' ? '' : scopeText(actor.scope)}`;
const isRepeatable = (error: unknown): boolean => ['40001', '40P01'].includes((error as { code?: string }).code ?? '');

export const poolOptions = (config: Config, role: string, seconds: number, name: string): pg.PoolConfig => ({
  connectionString: config.DATABASE_URL,
  max: config.POOL_SIZE,
  keepAlive: true,
  idleTimeoutMillis: 30_000,
  connectionTimeoutMillis: 5000,
  application_name: `kommunalredaktion-${name}`,
  // Many short statements at once: one that takes several processors or compiles itself first slows all the others.
  options: `-c role=${role} -c max_parallel_workers_per_gather=0 -c jit=off -c statement_timeout=${seconds * 1000} -c lock_timeout=2000 -c idle_in_transaction_session_timeout=10000`,
});

@Injectable()
export class Database implements OnApplicationShutdown {
  private readonly pools: Record<ReadingRole, pg.Pool>;
  /** Wall two can be kept while wall one is switched off, and the other way round; only a test does so. */
  wallOne = true;

  constructor(
    @Inject(CONFIG) config: Config,
    @Inject(LOG) private readonly log: Log,
    private readonly source: DataSource,
  ) {
    const pool = (role: ReadingRole) =>
      new pg.Pool(poolOptions(config, role, 5, role)).on('error', (error) =>
        this.log.warn({ error: error.message }, 'an idle reading connection ended'),
      );
    this.pools = { kr_tenant: pool('kr_tenant'), kr_central: pool('kr_central') };
  }

  /** Single statements under the reading role of the actor; a connection that saw an error is destroyed. */
  read(actor: Actor): Reader {
    const central = actor.kind === 'robot' || isCentral(actor.roles);
    return {
      rows: (sql, params) => this.readRows(central ? 'kr_central' : 'kr_tenant', central ? '*' : scopeText(actor.scope), sql, params),
    };
  }

  private async readRows<T>(role: ReadingRole, scope: string, sql: string, params: readonly unknown[] = []): Promise<T[]> {
    const client: ScopedClient = await this.pools[role].connect();
    try {
      if (role === 'kr_tenant' && client.scope !== scope) {
        await client.query(`select set_config('app.scope', $1, false)`, [scope]);
        client.scope = scope;
      }
      const { rows } = await client.query(isFixed(sql) ? planned(sql, params) : { text: sql, values: params as unknown[] });
      client.release();
      return rows as T[];
    } catch (error) {
      client.release(true);
      throw error;
    }
  }

  /** One short transaction with the writing role; the actor's rights are read again in it. Deadlocks repeat the whole work, at most three times. */
  async write<T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.transaction(actor, work);
      } catch (error) {
        if (attempt >= 3 || !isRepeatable(error)) throw error;
      }
    }
  }

  private async transaction<T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> {
    const runner = this.source.createQueryRunner();
    const client = (await runner.connect()) as pg.PoolClient;
    const rows = async <R>(sql: string, params: readonly unknown[] = []): Promise<R[]> =>
      (await client.query(planned(sql, params))).rows as R[];
    try {
      await runner.startTransaction();
      const [entered] = await rows<{ rights: string | null }>(`select app_enter($1, $2) as rights`, [actor.id, scopeText(actor.scope)]);
      if (actor.kind === 'person' && entered?.rights !== fingerprint(actor))
        throw new Refused(entered?.rights === null ? 'access.session-expired' : 'access.forbidden');
      const result = await work({ manager: runner.manager, rows });
      await runner.commitTransaction();
      return result;
    } catch (error) {
      if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
      throw error;
    } finally {
      await runner.release();
    }
  }

  /** Looking up a session or account before anybody is known. */
  readAsNobody(): Reader {
    return { rows: <R>(sql: string, params: readonly unknown[] = []) => rowsOf<R>(this.source.query(sql, params as unknown[])) };
  }

  /** Work before anybody is known: login, redeeming a link. Row-level security shows no tenant's rows here. */
  async writeAsNobody<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.source.transaction((manager) =>
      work({ manager, rows: <R>(sql: string, params: readonly unknown[] = []) => rowsOf<R>(manager.query(sql, params as unknown[])) }),
    );
  }

  /** The role that the reading pools really have; readiness refuses one that could look over the walls. */
  async rolesInUse(): Promise<{ name: string; superuser: boolean; bypass: boolean; owns: boolean }[]> {
    const sql = `select current_user as name, r.rolsuper as superuser, r.rolbypassrls as bypass,
      exists (select 1 from pg_class c where c.relname = 'record' and c.relowner = r.oid) as owns from pg_roles r
        where r.rolname = current_user`;
    const answers = await Promise.all([
      this.pools.kr_tenant.query(sql),
      this.pools.kr_central.query(sql),
      this.source.query(sql).then((rows: Row[]) => ({ rows })),
    ]);
    return answers.flatMap(({ rows }) => rows as { name: string; superuser: boolean; bypass: boolean; owns: boolean }[]);
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all([
      this.pools.kr_tenant.end(),
      this.pools.kr_central.end(),
      this.source.isInitialized ? this.source.destroy() : undefined,
    ]);
  }
}

const names = new Map<string, string>();
const mostNames = 300;

/** Names a statement, so that each connection plans it once. Only so many, because every connection remembers them all. */
const planned = (text: string, params: readonly unknown[]): pg.QueryConfig => {
  if (!names.has(text) && names.size < mostNames) names.set(text, `s${names.size}`);
  const name = names.get(text);
  return { text, values: params as unknown[], ...(name !== undefined && { name }) };
};

/** TypeORM answers UPDATE and DELETE … RETURNING as [rows, count]. */
const rowsOf = async <T>(answer: Promise<unknown>): Promise<T[]> => {
  const result = await answer;
  return (
    Array.isArray(result) && result.length === 2 && Array.isArray(result[0]) && typeof result[1] === 'number' ? result[0] : result
  ) as T[];
};

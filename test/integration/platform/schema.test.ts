// Whether the schema is what the code believes, guards every municipality, and can be taken down and put up again.
import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { entities } from '@server/entities.js';
import { migrations } from '@server/migrations/index.js';
import { migratingSource, writingSource } from '@server/platform/data-source.js';
import { migrateDown, migrateUp } from '@server/platform/migrate.js';
import type { DataSource } from 'typeorm';
import pg from 'pg';
import { adminUrl, asAdmin, configFor, urlOf } from '../../support/template-database.js';
import { catalogueOf } from './catalogue.js';

const database = `kr_schema_${randomBytes(6).toString('hex')}`;
const config = configFor(database);
const appRoles = ['kr_tenant', 'kr_central', 'kr_writer', 'kr_queue'];
const onClient = new pg.Client({ connectionString: urlOf(database) });
const ask = async <T>(sql: string, params: readonly unknown[] = []): Promise<T[]> =>
  (await onClient.query(sql, params as unknown[])).rows as T[];
const lines = async (sql: string, params: readonly unknown[] = []): Promise<string[]> =>
  (await ask<{ line: string }>(sql, params)).map(({ line }) => line).sort();

const withMigrator = async <T>(work: (source: DataSource) => Promise<T>): Promise<T> => {
  const source = await migratingSource(config).initialize();
  return work(source).finally(() => source.destroy());
};

beforeAll(async () => {
  await asAdmin(adminUrl(), (admin) => admin.query(`create database ${database}`));
  await withMigrator(migrateUp);
  await onClient.connect();
});

afterAll(async () => {
  await onClient.end();
  await asAdmin(adminUrl(), (admin) => admin.query(`drop database if exists ${database} with (force)`));
});

test('up, down and up again leave the same schema, and down leaves nothing behind', async () => {
  const before = await catalogueOf(onClient);
  expect(before.length).toBeGreaterThan(300);
  expect(await withMigrator((source) => migrateDown(source, true))).toBe(migrations.length);
  const empty = (await catalogueOf(onClient)).filter(
    (line) => !/\bmigration\b|migration_id_seq|^grant on schema: public (?:USAGE|CREATE) to (?:public|pg_database_owner)/.test(line),
  );
  expect(empty).toEqual([]);
  expect((await withMigrator(migrateUp)).length).toBe(migrations.length);
  expect(await catalogueOf(onClient)).toEqual(before);
});

test('each single migration can be taken back and put up again', async () => {
  const whole = await catalogueOf(onClient);
  const stages = [whole];
  for (let n = migrations.length; n > 0; n -= 1) {
    await withMigrator((source) => migrateDown(source, false));
    stages.unshift(await catalogueOf(onClient));
  }
  expect(new Set(stages.map((stage) => stage.join('\n'))).size).toBe(migrations.length + 1);
  await withMigrator(migrateUp);
  expect(await catalogueOf(onClient)).toEqual(whole);
});

test('a schema that is up to date is left alone', async () => {
  expect(await withMigrator(migrateUp)).toEqual([]);
});

test('entities and tables agree on columns, types, nullability and keys', async () => {
  const source = await writingSource(config, 5).initialize();
  const believed = source.entityMetadatas
    .flatMap(({ tableName, columns }) =>
      columns.map((column) => {
        const type = source.driver.normalizeType(column) + (column.length ? `(${column.length})` : '');
        return [
          `${tableName}.${column.databaseName}`,
          `${type}${column.isArray ? '[]' : ''}`,
          column.isNullable ? 'null' : 'not null',
          column.isPrimary ? 'key' : '',
        ]
          .join(' ')
          .trim();
      }),
    )
    .sort();
  await source.destroy();
  const real = await lines(`
    select trim(concat_ws(' ', c.relname || '.' || a.attname, format_type(a.atttypid, a.atttypmod), case when a.attnotnull then 'not null' else 'null' end,
      case when a.attnum = any (k.conkey) then 'key' else '' end)) as line
    from pg_attribute a join pg_class c on c.oid = a.attrelid left join pg_constraint k on k.conrelid = c.oid and k.contype = 'p'
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> 'migration' and a.attnum > 0 and not a.attisdropped`);
  expect(believed).toEqual(real);
  expect(entities.length).toBe(new Set(entities).size);
});

test('constraints and indexes explain themselves', async () => {
  const unexplained = await lines(`
    select conrelid::regclass || ' ' || conname as line from pg_constraint
    where connamespace = 'public'::regnamespace and conrelid <> 'migration'::regclass and contype <> 'n'
      and conname !~ ('^' || case contype when 'p' then 'pk' when 'f' then 'fk' when 'u' then 'uq' when 'c' then 'ck' when 'x' then 'ex' else contype::text end || '_[a-z_]+$')
    union all
    select i.indrelid::regclass || ' ' || c.relname from pg_index i join pg_class c on c.oid = i.indexrelid
    where c.relnamespace = 'public'::regnamespace and i.indrelid <> 'migration'::regclass and not exists (select 1 from pg_constraint k where k.conindid = c.oid)
      and c.relname !~ (case when i.indisunique then '^uq_[a-z_]+$' else '^ix_[a-z_]+$' end)`);
  expect(unexplained).toEqual([]);
});

/** Tables with an administration that no municipality may read at all, and why. */
const readByTheCentreOnly = { account_administration: 'says who belongs where; people of a municipality do not read it' };

test('every table with tenant data has its wall, for the owner as well', async () => {
  const open = await lines(`
    select c.relname as line from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'administration_id'
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and not (c.relrowsecurity and c.relforcerowsecurity)`);
  expect(open).toEqual(Object.keys(readByTheCentreOnly));
  for (const table of open) {
    const [row] = await ask<{ reads: boolean }>(
      `select has_table_privilege('kr_tenant', $1, 'select') or has_any_column_privilege('kr_tenant', $1, 'select') as reads`,
      [table],
    );
    expect([table, row?.reads]).toEqual([table, false]);
  }
});

test('behind every wall stand three policies: own rows, everything for the centre, own rows for writing', async () => {
  const policies = await ask<{ tablename: string; roles: string[]; cmd: string; qual: string | null; with_check: string | null }>(
    `select tablename, roles::text[] as roles, cmd, qual, with_check from pg_policies where schemaname = 'public'`,
  );
  const guarded = await lines(`select relname as line from pg_class where relnamespace = 'public'::regnamespace and relrowsecurity`);
  expect(guarded.length).toBeGreaterThan(8);
  for (const table of guarded) {
    const of = (role: string) => policies.filter(({ tablename, roles }) => tablename === table && roles.includes(role));
    expect([table, ...of('kr_tenant').map(({ cmd }) => cmd)]).toEqual([table, 'SELECT']);
    expect([table, of('kr_tenant')[0]?.qual]).toEqual([table, expect.stringContaining('app_scope()')]);
    expect([table, ...of('kr_central').map(({ cmd, qual }) => `${cmd} ${qual}`)]).toEqual([table, 'SELECT true']);
    expect([table, of('kr_writer').length > 0]).toEqual([table, true]);
    for (const { qual, with_check: check } of of('kr_writer'))
      expect([table, `${qual} ${check}`]).toEqual([table, expect.stringContaining('app_is_central()')]);
  }
  expect(policies.filter(({ roles }) => roles.some((role) => !appRoles.includes(role)))).toEqual([]);
});

test('without a wall a municipality reads the public lists only', async () => {
  const readable = await lines(`
    select relname as line from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'v', 'm', 'p') and not relrowsecurity
      and (has_table_privilege('kr_tenant', oid, 'select') or has_any_column_privilege('kr_tenant', oid, 'select'))`);
  expect(readable).toEqual(['account', 'administration', 'area']);
  const ofAccounts = await lines(
    `select attname as line from pg_attribute where attrelid = 'account'::regclass and attnum > 0 and has_column_privilege('kr_tenant', attrelid, attnum, 'select')`,
  );
  expect(ofAccounts.filter((column) => /password|email|seen/.test(column))).toEqual([]);
});

test('reading roles cannot write', async () => {
  const writable = await lines(`
    select role || ' ' || relname as line from pg_class, unnest(array['kr_tenant', 'kr_central']) role
    where relnamespace = 'public'::regnamespace and relkind in ('r', 'v', 'p') and has_table_privilege(role, oid, 'insert, update, delete, truncate')`);
  expect(writable).toEqual([]);
});

test('the roles of the application own nothing and cannot look over the walls', async () => {
  const mighty = await lines(
    `select rolname as line from pg_roles where rolname = any ($1) and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolcanlogin or rolreplication)`,
    [appRoles],
  );
  expect(mighty).toEqual([]);
  const owned = await lines(
    `
    select o.line from (
      select relowner as owner, relname::text as line from pg_class union all select proowner, proname::text from pg_proc
      union all select nspowner, nspname::text from pg_namespace union all select datdba, datname::text from pg_database where datname = current_database()
    ) o where o.owner::regrole::text = any ($1)`,
    [appRoles],
  );
  expect(owned).toEqual([]);
  const memberships = await lines(
    `select r.rolname as line from pg_auth_members m join pg_roles r on r.oid = m.roleid join pg_roles u on u.oid = m.member where u.rolname = any ($1)`,
    [appRoles],
  );
  expect(memberships).toEqual([]);
});

test("views look with the eyes of whoever asks; what works with its owner's rights fixes where it looks", async () => {
  expect(
    await lines(
      `select relname as line from pg_class where relnamespace = 'public'::regnamespace and relkind in ('v', 'm') and not coalesce(reloptions::text ~ 'security_invoker=(true|on|1)', false)`,
    ),
  ).toEqual([]);
  expect(
    await lines(
      `select proname as line from pg_proc where pronamespace = 'public'::regnamespace and prosecdef and not coalesce(proconfig::text like '%search_path=public, pg_temp%', false)`,
    ),
  ).toEqual([]);
});

test('the journal can be added to, and nothing else, by anybody', async () => {
  for (const table of ['journal', 'journal_seal']) {
    expect(
      await lines(`select role as line from unnest($1::text[]) role where has_table_privilege(role, $2, 'update, delete, truncate')`, [
        appRoles,
        table,
      ]),
    ).toEqual([]);
  }
});

// Which roles work in the database, and how do they tell whose rows they may see?
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Platform1763800000001 implements MigrationInterface {
  name = 'Platform1763800000001';

  async up(db: QueryRunner): Promise<void> {
    // Roles belong to the server, not to one database; several processes may migrate several databases at once.
    for (const role of ['kr_tenant', 'kr_central', 'kr_writer', 'kr_queue']) {
      await db.query(
        `do $$ begin create role ${role} nologin noinherit; exception when duplicate_object or unique_violation then null; end $$`,
      );
      await db.query(
        `do $$ begin execute format('grant ${role} to %I', current_user); exception when others then if sqlstate not in ('XX000', '40001', '0LP01', '42501') then raise; end if; end $$`,
      );
    }
    await db.query(`grant usage on schema public to kr_tenant, kr_central, kr_writer`);
    await db.query(`
      create function app_scope() returns uuid[] language sql stable parallel safe
      return case when current_setting('app.scope', true) = '*' then '{}'::uuid[]
                  else string_to_array(nullif(current_setting('app.scope', true), ''), ',')::uuid[] end`);
    await db.query(`
      create function app_is_central() returns boolean language sql stable parallel safe
      return coalesce(current_setting('app.scope', true) = '*', false)`);
    // jsonb output never changes for a value, but PostgreSQL cannot know that of a conversion to bytes.
    await db.query(`
      create function content_digest(content jsonb) returns text language sql immutable strict parallel safe
      return encode(sha256(convert_to(content::text, 'UTF8')), 'hex')`);
    await db.query(`
      create table task (
        id uuid constraint pk_task primary key default uuidv7(),
        kind text not null,
        state text not null constraint ck_task_state check (state in ('waiting', 'running', 'done', 'cancelled', 'failed')),
        title text not null,
        params jsonb not null,
        cursor jsonb,
        total integer,
        done integer not null default 0,
        failed integer not null default 0,
        attempts integer not null default 0,
        started_by uuid not null,
        created_at timestamptz not null default now(),
        started_at timestamptz,
        heartbeat_at timestamptz,
        ended_at timestamptz,
        error text
      )`);
    await db.query(`create index ix_task_unfinished on task (created_at) where state in ('waiting', 'running')`);
    await db.query(
      `create unique index uq_task_one_full_run_at_a_time on task (kind) where kind = 'qa.full-run' and state in ('waiting', 'running')`,
    );
    await db.query(`
      create table task_item (
        task_id uuid not null constraint fk_task_item_task references task on delete cascade,
        n integer not null,
        item text not null,
        field text,
        message text not null,
        constraint pk_task_item primary key (task_id, n)
      )`);
    await db.query(`
      create table idempotency (
        account_id uuid not null,
        key uuid not null,
        request_hash text not null,
        status integer not null,
        response jsonb,
        created_at timestamptz not null default now(),
        constraint pk_idempotency primary key (account_id, key)
      )`);
    await db.query(`create index ix_idempotency_created on idempotency (created_at)`);
    await db.query(
      `create table rate_limit (key varchar(255) constraint pk_rate_limit primary key, points integer not null default 0, expire bigint)`,
    );
    await db.query(`grant select on task, task_item to kr_central`);
    await db.query(`grant select, insert, update, delete on task, task_item, idempotency, rate_limit to kr_writer`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop table rate_limit, idempotency, task_item, task`);
    await db.query(`drop function content_digest(jsonb), app_is_central(), app_scope()`);
    // The roles stay: another database of the same server may use them.
    await db.query(`revoke usage on schema public from kr_tenant, kr_central, kr_writer`);
  }
}

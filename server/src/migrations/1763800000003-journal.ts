// How does the journal keep itself honest?
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Journal1763800000003 implements MigrationInterface {
  name = 'Journal1763800000003';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table journal (
        n bigint generated always as identity constraint pk_journal primary key,
        at timestamptz not null default clock_timestamp(),
        event text not null,
        actor_id uuid not null,
        administration_id uuid,
        subject_kind text not null,
        subject_id text not null,
        record_id uuid,
        details jsonb not null default '{}',
        row_hash text not null
      )`);
    await db.query(`create index ix_journal_record on journal (record_id, n desc) where record_id is not null`);
    await db.query(`create index ix_journal_administration on journal (administration_id, n desc)`);
    await db.query(`create index ix_journal_actor on journal (actor_id, n desc)`);
    await db.query(`create index ix_journal_event on journal (event, n desc)`);
    await db.query(`
      create table journal_seal (
        chain text not null,
        position bigint not null,
        journal_n bigint not null constraint uq_journal_seal_once_per_row unique,
        hash text not null,
        sealed_at timestamptz not null default now(),
        constraint pk_journal_seal primary key (chain, position)
      )`);
    // The sealer's work list; a chain lock inside the business transaction would cost most of the throughput.
    await db.query(`create table journal_unsealed (n bigint constraint pk_journal_unsealed primary key)`);
    await db.query(`
      create function journal_digest(j journal) returns text language sql stable
      return encode(sha256(convert_to(concat_ws(E'\\x1f', j.n, to_char(j.at at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), j.event,
        j.actor_id,
        coalesce(j.administration_id::text, '-'), j.subject_kind, j.subject_id, coalesce(j.record_id::text, '-'), j.details::text),
          'UTF8')), 'hex')`);
    await db.query(`
      create function journal_hash_row() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
      begin
        new.row_hash := journal_digest(new);
        insert into journal_unsealed (n) values (new.n);
        return new;
      end $$`);
    await db.query(`create trigger journal_hash before insert on journal for each row execute function journal_hash_row()`);
    await db.query(`
      create function journal_refuse_change() returns trigger language plpgsql as $$
      begin raise exception 'the journal is append-only' using errcode = '23514', constraint = 'journal_is_append_only'; end $$`);
    await db.query(
      `create trigger journal_append_only before update or delete on journal for each row execute function journal_refuse_change()`,
    );
    await db.query(
      `create trigger journal_no_truncate before truncate on journal for each statement execute function journal_refuse_change()`,
    );
    await db.query(
      `create trigger journal_seal_append_only before update
        or delete on journal_seal for each row execute function journal_refuse_change()`,
    );
    await db.query(
      `create trigger journal_seal_no_truncate before truncate on journal_seal for each statement execute function journal_refuse_change()`,
    );
    await db.query(`alter table journal enable row level security, force row level security`);
    await db.query(`create policy journal_tenant on journal for select to kr_tenant using (administration_id = any (app_scope()))`);
    await db.query(`create policy journal_central on journal for select to kr_central using (true)`);
    await db.query(
      `create policy journal_writer_read on journal for select to kr_writer
        using (app_is_central() or administration_id = any (app_scope()))`,
    );
    await db.query(
      `create policy journal_writer_add on journal for insert to kr_writer with check (app_is_central() or administration_id is null
        or administration_id = any (app_scope()))`,
    );
    await db.query(`alter table journal_seal enable row level security, force row level security`);
    await db.query(`create policy journal_seal_tenant on journal_seal for select to kr_tenant using (chain = any (app_scope()::text[]))`);
    await db.query(`create policy journal_seal_central on journal_seal for select to kr_central using (true)`);
    await db.query(`create policy journal_seal_writer on journal_seal to kr_writer using (app_is_central()) with check (app_is_central())`);
    await db.query(`grant select on journal, journal_seal to kr_tenant, kr_central`);
    await db.query(`grant select, insert on journal, journal_seal to kr_writer`);
    await db.query(`grant select, delete on journal_unsealed to kr_writer`);
    await db.query(`grant select on journal_unsealed to kr_central`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop table journal_unsealed, journal_seal`);
    await db.query(`drop trigger journal_hash on journal`);
    await db.query(`drop function journal_hash_row(), journal_digest(journal)`);
    await db.query(`drop table journal`);
    await db.query(`drop function journal_refuse_change()`);
  }
}

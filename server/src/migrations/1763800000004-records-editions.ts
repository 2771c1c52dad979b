// Where do records and their editions live, and what does the database itself refuse?
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { guardTenantTable } from './row-level-security.js';

/**
 * Search entries lie apart from their rows, and fetching one costs far more than the planner believes: it read through whole tables for frequent words.
 * Only a superuser may tell it; elsewhere frequent words are slower.
 */
const matchingCosts = (cost: number): string =>
  `do $$ begin alter function pg_catalog.ts_match_vq(tsvector, tsquery) cost ${cost}; exception when insufficient_privilege then null; end $$`;

export class RecordsEditions1763800000004 implements MigrationInterface {
  name = 'RecordsEditions1763800000004';

  async up(db: QueryRunner): Promise<void> {
    await this.records(db);
    await this.editions(db);
    await this.work(db);
    await this.approvers(db);
    await this.publication(db);
    await guardTenantTable(db, 'record', 'commons and live_edition_id is not null');
    await guardTenantTable(db, 'edition', `commons and state = 'published'`);
    for (const table of ['record_external_id', 'edition_revision', 'edition_author', 'approval', 'edition_comment', 'qa_stamp'])
      await guardTenantTable(db, table);
    await guardTenantTable(db, 'search_entry', `layer = 'commons'`);
  }

  private async records(db: QueryRunner): Promise<void> {
    await db.query(`
      create table record (
        id uuid constraint pk_record primary key default uuidv7(),
        kind text not null constraint ck_record_kind check (kind in ('organisational-unit')),
        administration_id uuid not null constraint fk_record_administration references administration,
        commons boolean not null,
        title text not null collate "de-x-icu",
        state text not null constraint ck_record_state check (state in ('live', 'live-with-draft', 'new', 'withdrawn', 'discarded')),
        live_edition_id uuid,
        open_edition_id uuid,
        open_state text,
        parent_id uuid constraint fk_record_parent references record,
        assured_at timestamptz,
        assured_by uuid,
        review_by date,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        live_changed_at timestamptz
      )`);
    await db.query(`create index ix_record_updated on record (updated_at desc, id desc) include (review_by)`);
    for (const [name, columns] of [
      ['title', 'title, id'],
      ['review_by', `coalesce(review_by, 'infinity'::date), id`],
      ['administration_updated', 'administration_id, updated_at desc, id desc'],
      ['administration_title', 'administration_id, title, id'],
      ['administration_review_by', `administration_id, coalesce(review_by, 'infinity'::date), id`],
    ])
      await db.query(`create index ix_record_${name} on record (${columns})`);
    await db.query(`create index ix_record_open on record (open_state, updated_at desc, id desc) where open_state is not null`);
    await db.query(`create index ix_record_open_edition on record (open_edition_id) where open_edition_id is not null`);
    await db.query(`create index ix_record_not_simply_live on record (state, updated_at desc, id desc) where state <> 'live'`);
    // Which public texts were never judged? Both sides of that question are then read from an index, in the same order.
    await db.query(`create index ix_record_live on record (live_edition_id) include (id) where live_edition_id is not null`);
    await db.query(`create index ix_record_parent on record (parent_id) where parent_id is not null`);
    await db.query(`
      create table record_external_id (
        record_id uuid not null constraint fk_record_external_id_record references record on delete cascade,
        administration_id uuid not null,
        agency text not null,
        scheme text not null,
        value text not null,
        constraint pk_record_external_id primary key (administration_id, agency, scheme, value)
      )`);
    await db.query(`create index ix_record_external_id_record on record_external_id (record_id)`);
    await db.query(`
      create table search_entry (
        record_id uuid not null constraint fk_search_entry_record references record on delete cascade,
        layer text not null constraint ck_search_entry_layer check (layer in ('own', 'commons')),
        administration_id uuid not null,
        vector tsvector not null,
        constraint pk_search_entry primary key (record_id, layer)
      )`);
    // New entries wait in a short list and are sorted in together: six times as fast as one by one, and a search reads at most 2 MB more.
    await db.query(
      `create index ix_search_entry_vector on search_entry using gin (vector) with (fastupdate = on, gin_pending_list_limit = 2048)`,
    );
    await db.query(matchingCosts(200));
    await db.query(`create index ix_search_entry_administration on search_entry (administration_id)`);
    await db.query(
      `create table search_missing (record_id uuid constraint pk_search_missing primary key constraint fk_search_missing_record references record on delete cascade)`,
    );
    await db.query(`grant select, insert, update, delete on search_missing to kr_writer`);
    await db.query(`grant select on search_missing to kr_central`);
  }

  private async editions(db: QueryRunner): Promise<void> {
    await db.query(`
      create table edition (
        id uuid constraint pk_edition primary key default uuidv7(),
        record_id uuid not null constraint fk_edition_record references record,
        administration_id uuid not null,
        commons boolean not null,
        number integer not null,
        state text not null constraint ck_edition_state check (state in ('draft', 'in-review', 'changes-requested', 'approved',
          'published', 'withdrawn', 'discarded', 'superseded')),
        basis text constraint ck_edition_basis check (basis in ('approvals', 'urgent', 'adopted')),
        content jsonb not null,
        content_hash text not null generated always as (content_digest(content)) stored,
        review_hash text not null,
        schema_version integer not null default 1,
        based_on uuid constraint fk_edition_based_on references edition,
        revision integer not null default 1,
        required_approvals text[] not null default '{}',
        removed_html text[] not null default '{}',
        claimed_by uuid,
        claimed_at timestamptz,
        created_by uuid not null,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        submitted_by uuid,
        submitted_at timestamptz,
        published_by uuid,
        published_at timestamptz,
        adopted_by_task uuid,
        second_look_due timestamptz,
        second_look_by uuid,
        second_look_result text constraint ck_edition_second_look check (second_look_result in ('confirmed', 'objected')),
        constraint uq_edition_number unique (record_id, number)
      )`);
    await db.query(
      `create unique index uq_edition_one_open_per_record on edition (record_id)
        where state in ('draft', 'in-review', 'changes-requested', 'approved')`,
    );
    await db.query(`create unique index uq_edition_one_live_per_record on edition (record_id) where state = 'published'`);
    await db.query(`create index ix_edition_queue on edition (submitted_at, id) where state = 'in-review'`);
    await db.query(
      `create index ix_edition_second_look on edition (second_look_due) where second_look_due is not null and second_look_result is null`,
    );
    await db.query(`create index ix_edition_changes_requested on edition (administration_id) where state = 'changes-requested'`);
    await db.query(
      `alter table record add constraint fk_record_live_edition foreign key (live_edition_id) references edition deferrable initially deferred`,
    );
    await db.query(
      `alter table record add constraint fk_record_open_edition foreign key (open_edition_id) references edition deferrable initially deferred`,
    );
  }

  private async work(db: QueryRunner): Promise<void> {
    const edition = (table: string) =>
      `edition_id uuid not null constraint fk_${table}_edition references edition on delete cascade, administration_id uuid not null`;
    await db.query(`
      create table edition_revision (
        ${edition('edition_revision')}, n integer not null, revision integer not null, content jsonb not null, written_by uuid not null,
          sitting uuid not null,
        started_at timestamptz not null default now(), at timestamptz not null default now(),
        constraint pk_edition_revision primary key (edition_id, n)
      )`);
    await db.query(`
      create table edition_author (
        ${edition('edition_author')}, account_id uuid not null, central boolean not null, since timestamptz not null default now(),
        constraint pk_edition_author primary key (edition_id, account_id)
      )`);
    await db.query(`create index ix_edition_author_account on edition_author (account_id)`);
    await db.query(`
      create table approval (
        id uuid constraint pk_approval primary key default uuidv7(),
        ${edition('approval')}, kind text not null constraint ck_approval_kind check (kind in ('methodical', 'subject')),
        review_hash text not null, given_by uuid not null, given_at timestamptz not null default now(), receipt jsonb,
          revoked_at timestamptz
      )`);
    await db.query(
      `create unique index uq_approval_one_per_person on approval (edition_id, given_by, review_hash) where revoked_at is null`,
    );
    await db.query(`
      create table edition_comment (
        id uuid constraint pk_edition_comment primary key default uuidv7(),
        ${edition('edition_comment')}, record_id uuid not null,
          kind text not null constraint ck_edition_comment_kind check (kind in ('reason', 'remark')),
        action text, visibility text not null constraint ck_edition_comment_visibility check (visibility in ('internal', 'municipality')),
        text text not null, written_by uuid not null, at timestamptz not null default now()
      )`);
    await db.query(`create index ix_edition_comment_edition on edition_comment (edition_id, at)`);
    // Beside the edition, not in it: a full run judges every record and must not rewrite their contents.
    await db.query(`
      create table qa_stamp (
        edition_id uuid constraint pk_qa_stamp primary key constraint fk_qa_stamp_edition references edition on delete cascade,
        administration_id uuid not null, content_hash text not null, ruleset text not null, facts_hash text not null,
        judged_at timestamptz not null, due_at timestamptz, blockers integer not null, findings jsonb not null
      ) with (fillfactor = 80)`);
    await db.query(`create index ix_qa_stamp_due on qa_stamp (due_at) where due_at is not null`);
  }

  /** Whether somebody at the owner can approve what these people have written; the names behind the answer stay hidden. */
  private async approvers(db: QueryRunner): Promise<void> {
    await db.query(`
      create function has_active_approver(administration uuid,
        authors uuid[]) returns boolean language sql stable security definer set search_path = public, pg_temp
      return exists (select 1 from account_administration aa join account a on a.id = aa.account_id
                     where aa.administration_id = administration and a.state = 'active' and 'approver' = any (a.roles)
                       and not (a.id = any (authors)))`);
  }

  private async publication(db: QueryRunner): Promise<void> {
    await db.query(`
      create function edition_guard_publication() returns trigger language plpgsql as $$
      declare problem text;
      begin
        if tg_op = 'UPDATE' and old.state in ('published', 'superseded', 'withdrawn', 'discarded')
           and (new.content is distinct from old.content or (new.state <> old.state and not (old.state = 'published'
             and new.state in ('superseded', 'withdrawn')))) then
          raise exception 'a closed edition is immutable' using errcode = '23514', constraint = 'edition_closed_is_immutable';
        end if;
        if new.state <> 'published' or (tg_op = 'UPDATE' and old.state = 'published') then return new; end if;
        if new.basis = 'adopted' then
          if tg_op <> 'INSERT' or new.number <> 1 or new.adopted_by_task is null
            or new.created_by <> '00000000-0000-7000-8000-000000000001' then
            problem := 'only the loader adopts, as edition 1, under a task';
          end if;
        elsif new.basis = 'urgent' then
          if new.second_look_due is null then problem := 'an urgent publication owes a second look'; end if;
        elsif new.basis = 'approvals' then
          if cardinality(new.required_approvals) = 0 then problem := 'an edition without required approvals was never submitted';
          elsif (select count(distinct a.given_by) from approval a
                 where a.edition_id = new.id and a.revoked_at is null and a.review_hash = new.review_hash
                   and a.kind = any (new.required_approvals)
                   and not exists (select 1 from edition_author w where w.edition_id = new.id
                     and w.account_id = a.given_by)) < cardinality(new.required_approvals)
             or exists (select 1 from unnest(new.required_approvals) as needed(kind) where not exists (
                 select 1 from approval a where a.edition_id = new.id and a.revoked_at is null and a.review_hash = new.review_hash
                   and a.kind = needed.kind
                   and not exists (select 1 from edition_author w where w.edition_id = new.id and w.account_id = a.given_by))) then
            problem := 'a required approval of the present text by somebody who did not write it is missing';
          end if;
        else problem := 'a published edition names its basis';
        end if;
        if problem is not null then
          raise exception '%', problem using errcode = '23514', constraint = 'edition_published_needs_approvals';
        end if;
        return new;
      end $$`);
    await db.query(
      `create trigger edition_publication before insert or update on edition for each row execute function edition_guard_publication()`,
    );
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop table qa_stamp, edition_comment, approval, edition_author, edition_revision`);
    await db.query(`alter table record drop constraint fk_record_open_edition, drop constraint fk_record_live_edition`);
    await db.query(matchingCosts(1));
    await db.query(`drop table edition, search_missing, search_entry, record_external_id, record`);
    await db.query(`drop function edition_guard_publication(), has_active_approver(uuid, uuid[])`);
  }
}

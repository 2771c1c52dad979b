// Where do areas, administrations, accounts and sessions live?
import { robots } from '@kommunalredaktion/shared';
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AreasAccess1763800000002 implements MigrationInterface {
  name = 'AreasAccess1763800000002';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table area (
        ars text constraint pk_area primary key constraint ck_area_ars_twelve_digits check (ars ~ '^[0-9]{12}$'),
        ags text constraint ck_area_ags_eight_digits check (ags ~ '^[0-9]{8}$'),
        name text not null,
        level text not null constraint ck_area_level check (level in ('land', 'district', 'association', 'municipality')),
        type text not null,
        parent text constraint fk_area_parent references area deferrable initially deferred,
        seat text,
        population integer,
        postcode text,
        valid_from date not null,
        valid_to date,
        successor text,
        constraint ck_area_ags_follows_from_ars check (ags is null or ags = left(ars, 5) || right(ars, 3))
      )`);
    await db.query(`create index ix_area_parent on area (parent)`);
    await db.query(`
      create table administration (
        id uuid constraint pk_administration primary key default uuidv7(),
        ars text constraint uq_administration_ars unique constraint fk_administration_area references area,
        name text not null,
        kind text not null constraint ck_administration_kind check (kind in ('land', 'dikom', 'district', 'municipality', 'amt',
          'verbandsgemeinde')),
        member_since date,
        member_until date,
        delegates_subject boolean not null default false
      )`);
    await db.query(`create unique index uq_administration_one_dikom on administration (kind) where kind in ('dikom', 'land')`);
    await db.query(`
      create table account (
        id uuid constraint pk_account primary key default uuidv7(),
        kind text not null constraint ck_account_kind check (kind in ('person', 'robot')),
        email text constraint uq_account_email unique,
        name text not null,
        state text not null constraint ck_account_state check (state in ('invited', 'active', 'inactive')),
        roles text[] not null default '{}',
        language text not null default 'de',
        password_hash text,
        last_seen_at timestamptz,
        created_at timestamptz not null default now(),
        revision integer not null default 1
      )`);
    await db.query(`
      create table account_administration (
        account_id uuid not null constraint fk_account_administration_account references account on delete cascade,
        administration_id uuid not null constraint fk_account_administration_administration references administration,
        constraint pk_account_administration primary key (account_id, administration_id)
      )`);
    await db.query(`create index ix_account_administration_administration on account_administration (administration_id)`);
    await db.query(`
      create table session (
        id_hash text constraint pk_session primary key,
        account_id uuid not null constraint fk_session_account references account on delete cascade,
        sitting uuid not null default uuidv7(),
        created_at timestamptz not null default now(),
        last_seen_at timestamptz not null default now(),
        expires_at timestamptz not null
      )`);
    await db.query(`create index ix_session_account on session (account_id)`);
    await db.query(`
      create table account_link (
        token_hash text constraint pk_account_link primary key,
        account_id uuid not null constraint fk_account_link_account references account on delete cascade,
        purpose text not null constraint ck_account_link_purpose check (purpose in ('invitation', 'reset')),
        expires_at timestamptz not null,
        used_at timestamptz
      )`);
    await db.query(`create index ix_account_link_account on account_link (account_id)`);
    await db.query(`
      create table mail (
        id uuid constraint pk_mail primary key default uuidv7(),
        to_address text not null,
        subject text not null,
        body text not null,
        state text not null default 'waiting' constraint ck_mail_state check (state in ('waiting', 'sending', 'sent', 'failed', 'kept')),
        attempts integer not null default 0,
        next_attempt_at timestamptz not null default now(),
        error text,
        created_at timestamptz not null default now(),
        sent_at timestamptz
      )`);
    await db.query(`create index ix_mail_due on mail (next_attempt_at) where state in ('waiting', 'sending')`);
    // Where a municipal account's rights reach today: administrations that have left take their people's rights with them.
    await db.query(`
      create function account_scope(account uuid) returns text language sql stable
      return coalesce((
        select string_agg(aa.administration_id::text, ',' order by aa.administration_id::text)
        from account_administration aa join administration d on d.id = aa.administration_id
        where aa.account_id = account and d.member_since <= (now() at time zone 'Europe/Berlin')::date
          and (d.member_until is null or d.member_until >= (now() at time zone 'Europe/Berlin')::date)), '')`);
    // What a writer reads again in its transaction: the scope is set, and the answer is the present rights of the account.
    await db.query(`
      create function app_enter(actor uuid, scope text) returns text language plpgsql volatile as $$
      begin
        perform set_config('app.scope', scope, true), set_config('app.actor', actor::text, true);
        return (select array_to_string(array(select unnest(a.roles) order by 1), ',') || '|' || account_scope(a.id)
                from account a where a.id = actor and a.state = 'active');
      end $$`);
    // Every process forgets what it knew about an account as soon as that changes.
    await db.query(`
      create function tell_actor_changed() returns trigger language plpgsql as $$
      begin
        if tg_table_name = 'account' then
          if old.roles is distinct from new.roles or old.state is distinct from new.state
            or old.password_hash is distinct from new.password_hash
             or old.name is distinct from new.name or old.language is distinct from new.language then
            perform pg_notify('actor_changed', new.id::text);
          end if;
        else
          perform pg_notify('actor_changed', coalesce(new.account_id, old.account_id)::text);
        end if;
        return null;
      end $$`);
    await db.query(`create trigger account_changed after update on account for each row execute function tell_actor_changed()`);
    await db.query(
      `create trigger account_administration_changed after insert
        or delete on account_administration for each row execute function tell_actor_changed()`,
    );
    await db.query(`create trigger session_ended after delete on session for each row execute function tell_actor_changed()`);
    await db.query(`grant select on area, administration to kr_tenant, kr_central`);
    await db.query(`grant select (id, kind, name, state, roles) on account to kr_tenant`);
    await db.query(
      `grant select (id, kind, email, name, state, roles, language, last_seen_at, created_at, revision) on account to kr_central`,
    );
    await db.query(`grant select on account_administration to kr_central`);
    await db.query(`grant select on mail to kr_central`);
    await db.query(
      `grant select, insert, update, delete on area, administration, account, account_administration, session, account_link,
        mail to kr_writer`,
    );
    for (const signature of ['app_enter(uuid, text)', 'account_scope(uuid)']) {
      await db.query(`revoke execute on function ${signature} from public`);
      await db.query(`grant execute on function ${signature} to kr_writer`);
    }
    for (const { id, name } of Object.values(robots))
      await db.query(`insert into account (id, kind, name, state) values ($1, 'robot', $2, 'active')`, [id, name]);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop function app_enter(uuid, text), account_scope(uuid)`);
    await db.query(`drop table mail, account_link, session, account_administration, account, administration, area`);
    await db.query(`drop function tell_actor_changed()`);
  }
}

// What do lists, boards and the matrix need, so that ten times as many records take them hardly longer? To go their way through an index alone.
import type { MigrationInterface, QueryRunner } from 'typeorm';

const due = `coalesce(review_by, 'infinity'::date)`;
const fresh = 'greatest(live_changed_at, assured_at)';
const isPublic = 'live_edition_id is not null';
const publicServices = `kind = 'service' and ${isPublic}`;

/** Each index as it becomes, and as it was. */
const replaced: readonly (readonly [name: string, table: string, after: string, before: string | null])[] = [
  ['ix_record_title', 'record', '(title, id) include (review_by)', '(title, id)'],
  ['ix_record_review_by', 'record', `(${due}, id) include (review_by, updated_at)`, `(${due}, id)`],
  ['ix_record_open_review_by', 'record', `(open_state, ${due}, id) where open_state is not null`, null],
  [
    'ix_record_service',
    'record',
    '(service_id, administration_id) include (id, kind, live_edition_id) where service_id is not null',
    '(service_id, administration_id) where service_id is not null',
  ],
  [
    'ix_record_live_service_title',
    'record',
    `(title, id) include (typings, valid_from, valid_to, commons, administration_id, service_key, live_edition_id) where ${publicServices}`,
    `(title, id) where ${publicServices}`,
  ],
  [
    'ix_record_fresh',
    'record',
    `(administration_id, (${fresh})) include (state, live_changed_at, assured_at) where ${isPublic}`,
    `((${fresh})) where ${isPublic}`,
  ],
  [
    'ix_competence_service',
    'competence',
    '(service_id, ars) include (holder_id, role, by_office)',
    '(service_id, ars) include (holder_id, role)',
  ],
];

export class LargeStocks1763800000017 implements MigrationInterface {
  name = 'LargeStocks1763800000017';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`alter table record add column typings text[], add column valid_from text, add column valid_to text`);
    await db.query(`
      update record r set typings = array(select jsonb_array_elements_text(coalesce(e.content -> 'typing', '[]'))),
        valid_from = e.content #>> '{validity,from}', valid_to = e.content #>> '{validity,to}'
      from edition e where e.id = r.live_edition_id and r.kind = 'service'`);
    await db.query(`alter table competence add column by_office boolean not null default true`);
    await db.query(`update competence c set by_office = false from record r where r.id = c.holder_id and r.kind <> 'organisational-unit'`);
    await db.query(`alter table competence alter column by_office drop default`);
    await db.query(`drop index ix_record_live_online`);
    for (const [name, table, after, before] of replaced) {
      if (before !== null) await db.query(`drop index ${name}`);
      await db.query(`create index ${name} on ${table} ${after}`);
    }
  }

  async down(db: QueryRunner): Promise<void> {
    for (const [name, table, , before] of replaced) {
      await db.query(`drop index ${name}`);
      if (before !== null) await db.query(`create index ${name} on ${table} ${before}`);
    }
    await db.query(`create index ix_record_live_online on record (id) where kind = 'online-service' and ${isPublic}`);
    await db.query(`alter table competence drop column by_office`);
    await db.query(`alter table record drop column typings, drop column valid_from, drop column valid_to`);
  }
}

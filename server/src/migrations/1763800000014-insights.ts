// Where is remembered how the findings stood at the end of each day, and what do the boards and the matrix look things up by?
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { guardTenantTable } from './row-level-security.js';

const unsettled = `state in ('open', 'assigned', 'recurred')`;

export class Insights1763800000014 implements MigrationInterface {
  name = 'Insights1763800000014';

  async up(db: QueryRunner): Promise<void> {
    // Which days were counted, and when: a day without a single finding is one, too.
    await db.query(`create table qa_day (day date constraint pk_qa_day primary key, counted_at timestamptz not null)`);
    await db.query(`grant select on qa_day to kr_central`);
    await db.query(`grant select, insert, update, delete on qa_day to kr_writer`);
    await db.query(`
      create table qa_daily (
        day date not null constraint fk_qa_daily_day references qa_day on delete cascade,
        administration_id uuid not null,
        rule text not null,
        open integer not null,
        waived integer not null,
        appeared integer not null,
        fixed integer not null,
        constraint pk_qa_daily primary key (day, administration_id, rule)
      )`);
    await db.query(`create index ix_qa_daily_administration on qa_daily (administration_id, day)`);
    await guardTenantTable(db, 'qa_daily');
    await db.query(`create index ix_finding_event_at on finding_event (at)`);
    // The matrix: what is wrong with a text, which services there are, and who is responsible for them, each from its index alone.
    await db.query(
      `create index ix_finding_telling on finding (record_id) include (severity, administration_id)
        where ${unsettled} and (severity = 'blocker' and rule not like 'RSP-%' or rule like 'CUR-%')`,
    );
    await db.query(
      `create index ix_record_live_service_title on record (title, id) where kind = 'service' and live_edition_id is not null`,
    );
    await db.query(`create index ix_record_live_online on record (id) where kind = 'online-service' and live_edition_id is not null`);
    await db.query(`drop index ix_competence_service`);
    await db.query(`create index ix_competence_service on competence (service_id, ars) include (holder_id, role)`);
    await db.query(`create index ix_record_fresh on record ((greatest(live_changed_at, assured_at))) where live_edition_id is not null`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(
      `drop index ix_record_fresh, ix_record_live_online, ix_record_live_service_title, ix_finding_telling, ix_finding_event_at`,
    );
    await db.query(`drop index ix_competence_service`);
    await db.query(`create index ix_competence_service on competence (service_id, ars)`);
    await db.query(`drop table qa_daily, qa_day`);
  }
}

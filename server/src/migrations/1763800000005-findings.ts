// Where do findings live their lives?
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { guardTenantTable } from './row-level-security.js';

export class Findings1763800000005 implements MigrationInterface {
  name = 'Findings1763800000005';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table finding (
        id uuid constraint pk_finding primary key default uuidv7(),
        record_id uuid not null constraint fk_finding_record references record on delete cascade,
        administration_id uuid not null,
        rule text not null,
        rule_version integer not null,
        severity text not null constraint ck_finding_severity check (severity in ('blocker', 'warning', 'hint')),
        field text not null,
        target text not null,
        message text not null,
        params jsonb,
        evidence text,
        state text not null constraint ck_finding_state check (state in ('open', 'assigned', 'waived', 'fixed', 'recurred')),
        assignee_id uuid,
        waived_until date,
        waived_by uuid,
        waiver_reason text,
        first_seen timestamptz not null,
        last_seen timestamptz not null,
        fixed_at timestamptz,
        fixed_by_edition uuid,
        revision integer not null default 1,
        constraint uq_finding_identity unique (record_id, rule, field, target)
      )`);
    const unsettled = `where state in ('open', 'assigned', 'recurred')`;
    await db.query(`create index ix_finding_unsettled_record on finding (record_id, severity) ${unsettled}`);
    await db.query(`create index ix_finding_unsettled_seen on finding (first_seen desc, id desc) ${unsettled}`);
    await db.query(`create index ix_finding_unsettled_rule on finding (rule, first_seen desc, id desc) ${unsettled}`);
    await db.query(`create index ix_finding_unsettled_severity on finding (severity, first_seen desc, id desc) ${unsettled}`);
    await db.query(
      `create index ix_finding_unsettled_administration on finding (administration_id, severity, first_seen desc, id desc) ${unsettled}`,
    );
    await db.query(`create index ix_finding_waived on finding (waived_until) where state = 'waived'`);
    await db.query(`create index ix_finding_assignee on finding (assignee_id) where assignee_id is not null`);
    await db.query(`
      create table finding_event (
        id uuid constraint pk_finding_event primary key default uuidv7(),
        finding_id uuid not null constraint fk_finding_event_finding references finding on delete cascade,
        administration_id uuid not null,
        event text not null constraint ck_finding_event check (event in ('appeared', 'assigned', 'waived', 'reopened', 'fixed',
          'recurred')),
        account_id uuid not null,
        at timestamptz not null,
        reason text
      )`);
    await db.query(`create index ix_finding_event_finding on finding_event (finding_id, at)`);
    await guardTenantTable(db, 'finding');
    await guardTenantTable(db, 'finding_event');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop table finding_event, finding`);
  }
}

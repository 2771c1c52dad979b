// How is each rule set, since when and why; and when did the rules across records last look at everything?
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { guardTenantTable } from './row-level-security.js';

export class RuleSettings1763800000013 implements MigrationInterface {
  name = 'RuleSettings1763800000013';

  async up(db: QueryRunner): Promise<void> {
    // The highest version is in force; the earlier ones say how it came to that.
    await db.query(`
      create table rule_setting (
        rule text not null,
        version integer not null constraint ck_rule_setting_version check (version > 0),
        is_on boolean not null,
        severity text constraint ck_rule_setting_severity check (severity in ('blocker', 'warning', 'hint')),
        parameters jsonb not null,
        reason text not null constraint ck_rule_setting_reason check (length(reason) between 10 and 2000),
        changed_by uuid not null constraint fk_rule_setting_account references account,
        changed_at timestamptz not null,
        constraint pk_rule_setting primary key (rule, version)
      )`);
    await db.query(`grant select on rule_setting to kr_central`);
    await db.query(`grant select, insert on rule_setting to kr_writer`);
    // Every process forgets the rules that it knew as soon as one is set.
    await db.query(
      `create function tell_rules_changed() returns trigger language plpgsql as $$ begin perform pg_notify('rules_changed',
        new.rule); return null; end $$`,
    );
    await db.query(`create trigger rule_setting_added after insert on rule_setting for each row execute function tell_rules_changed()`);
    await db.query(`
      create table set_rule_run (
        rule text constraint pk_set_rule_run primary key,
        key text not null,
        ran_at timestamptz not null,
        milliseconds integer not null,
        found integer not null
      )`);
    await db.query(`grant select on set_rule_run to kr_central`);
    await db.query(`grant select, insert, update on set_rule_run to kr_writer`);
    // One row for each change: whoever publishes waits for nobody here.
    await db.query(`
      create table set_rules_due (
        id uuid constraint pk_set_rules_due primary key default uuidv7(),
        administration_id uuid not null,
        since timestamptz not null
      )`);
    await guardTenantTable(db, 'set_rules_due');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop table set_rules_due, set_rule_run, rule_setting`);
    await db.query(`drop function tell_rules_changed()`);
  }
}

// How do several workers share one long task?
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class TaskParts1763800000006 implements MigrationInterface {
  name = 'TaskParts1763800000006';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table task_part (
        task_id uuid not null constraint fk_task_part_task references task on delete cascade,
        n integer not null,
        params jsonb not null,
        state text not null default 'waiting' constraint ck_task_part_state check (state in ('waiting', 'leased', 'done', 'failed')),
        attempts integer not null default 0,
        holder uuid,
        lease_until timestamptz not null default now(),
        error text,
        constraint pk_task_part primary key (task_id, n)
      )`);
    await db.query(`create index ix_task_part_open on task_part (task_id, lease_until) where state in ('waiting', 'leased')`);
    await db.query(`grant select, insert, update, delete on task_part to kr_writer`);
    // Readiness compares what is applied with what the program knows.
    await db.query(`grant select on migration to kr_writer`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`revoke select on migration from kr_writer`);
    await db.query(`drop table task_part`);
  }
}

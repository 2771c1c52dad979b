// How are thousands of hits counted quickly? In rows so narrow that a hundred share a page; what is long lies beside them.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class NarrowSearch1763800000016 implements MigrationInterface {
  name = 'NarrowSearch1763800000016';

  /** PostgreSQL moves values out of a row only when the row is longer than 2 kB: a vector alone mostly is not, together with its words it is. */
  async up(db: QueryRunner): Promise<void> {
    await db.query(`alter table search_entry add column words text not null default ''`);
    await db.query(`alter table search_entry alter column words set storage external`);
    await db.query(`alter table search_entry set (toast_tuple_target = 128)`);
    await db.query(`insert into search_missing (record_id) select distinct record_id from search_entry on conflict do nothing`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`alter table search_entry reset (toast_tuple_target)`);
    await db.query(`alter table search_entry drop column words`);
  }
}

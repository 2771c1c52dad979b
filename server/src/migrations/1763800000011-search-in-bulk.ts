// How do many new entries get into the search at once? Gathered in a longer list, sorted in together when the work is done.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class SearchInBulk1763800000011 implements MigrationInterface {
  name = 'SearchInBulk1763800000011';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`alter index ix_search_entry_vector set (gin_pending_list_limit = 16384)`);
    await db.query(`alter table search_entry alter column vector set storage external`);
    // Only the owner of an index may have it sorted.
    await db.query(`
      create function search_sort_in() returns bigint language sql volatile security definer set search_path = public, pg_temp
      return gin_clean_pending_list('ix_search_entry_vector'::regclass)`);
    await db.query(`revoke execute on function search_sort_in() from public`);
    await db.query(`grant execute on function search_sort_in() to kr_writer`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop function search_sort_in()`);
    await db.query(`alter table search_entry alter column vector set storage extended`);
    await db.query(`alter index ix_search_entry_vector set (gin_pending_list_limit = 2048)`);
  }
}

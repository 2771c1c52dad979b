// How are the words of one administration found without going through everybody's? The index of words knows the administration, too, and points to few pages.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class WordsOfOne1763800000018 implements MigrationInterface {
  name = 'WordsOfOne1763800000018';

  /**
   * The administration as a list of one: an index of words takes a plain value only with an extension.
   * PostgreSQL keeps what is long beside a row only where the whole row is longer than 2 kB. Blanks make every row so; compressed they take no room,
   * and the vector goes. A hundred rows share a page, and the hits of a frequent word are collected by page.
   */
  async up(db: QueryRunner): Promise<void> {
    await this.indexAnew(db, '(array[administration_id]), vector', [
      `alter table search_entry drop column words`,
      `alter table search_entry add column padding text not null default repeat(' ', 2000)`,
      `alter table search_entry alter column vector type tsvector using strip(vector)`,
    ]);
  }

  async down(db: QueryRunner): Promise<void> {
    await this.indexAnew(db, 'vector', [
      `alter table search_entry drop column padding`,
      `alter table search_entry add column words text not null default ''`,
      `alter table search_entry alter column words set storage external`,
      `insert into search_missing (record_id) select distinct record_id from search_entry on conflict do nothing`,
    ]);
  }

  private async indexAnew(db: QueryRunner, columns: string, changes: readonly string[]): Promise<void> {
    await db.query(`drop function search_sort_in()`);
    await db.query(`drop index ix_search_entry_vector`);
    for (const change of changes) await db.query(change);
    await db.query(
      `create index ix_search_entry_vector on search_entry using gin (${columns}) with (fastupdate = on, gin_pending_list_limit = 16384)`,
    );
    // Only the owner of an index may have it sorted; the function names the index and falls with it.
    await db.query(`
      create function search_sort_in() returns bigint language sql volatile security definer set search_path = public, pg_temp
      return gin_clean_pending_list('ix_search_entry_vector'::regclass)`);
    await db.query(`revoke execute on function search_sort_in() from public`);
    await db.query(`grant execute on function search_sort_in() to kr_writer`);
  }
}

// How are the words of one administration found without going through everybody's? The index of words knows the administration, too, and points to few pages.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class WordsOfOne1763800000018 implements MigrationInterface {
  name = 'WordsOfOne1763800000018';

  /**
   * The administration as a list of one: an index of words takes a plain value only with an extension.
   * Even a short text is kept beside its row now; a hundred rows share a page, and the hits of a frequent word are collected by page.
   */
  async up(db: QueryRunner): Promise<void> {
    await this.indexAnew(db, '(array[administration_id]), vector', 'rpad(words, 2000)');
    await db.query(`alter table search_entry alter column words drop default`);
    await db.query(`alter table search_entry add constraint ck_search_entry_words check (octet_length(words) >= 2000)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`alter table search_entry drop constraint ck_search_entry_words`);
    await db.query(`alter table search_entry alter column words set default ''`);
    await this.indexAnew(db, 'vector', 'rtrim(words)');
  }

  private async indexAnew(db: QueryRunner, columns: string, words: string): Promise<void> {
    await db.query(`drop function search_sort_in()`);
    await db.query(`drop index ix_search_entry_vector`);
    await db.query(`alter table search_entry alter column words type text using ${words}`);
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

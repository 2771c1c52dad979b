// How are contents kept? As they are: packing some kilobytes costs a third of every insert, and disks are not what is short.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ContentsAsTheyAre1763800000010 implements MigrationInterface {
  name = 'ContentsAsTheyAre1763800000010';

  async up(db: QueryRunner): Promise<void> {
    await store(db, 'external');
  }

  async down(db: QueryRunner): Promise<void> {
    await store(db, 'extended');
  }
}

const store = async (db: QueryRunner, storage: 'external' | 'extended'): Promise<void> => {
  for (const table of ['edition', 'edition_revision']) await db.query(`alter table ${table} alter column content set storage ${storage}`);
};

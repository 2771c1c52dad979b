// How are services found that have been withdrawn under their supplements? By the same index as those with a new text.
import type { MigrationInterface, QueryRunner } from 'typeorm';

const create = (where: string): string =>
  `create index ix_record_not_followed on record (id)
    where kind = 'service' and ${where}live_edition_id is distinct from followed_edition_id`;

export class WithdrawnMasters1763800000015 implements MigrationInterface {
  name = 'WithdrawnMasters1763800000015';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`drop index ix_record_not_followed`);
    await db.query(create(''));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop index ix_record_not_followed`);
    await db.query(create('live_edition_id is not null and '));
  }
}

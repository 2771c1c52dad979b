// At which field was something remarked, and what stood there then?
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class FieldRemarks1763800000009 implements MigrationInterface {
  name = 'FieldRemarks1763800000009';

  async up(db: QueryRunner): Promise<void> {
    // Only the fingerprint of the value: snapshots of one sitting are written over, and the value itself has no business among the comments.
    await db.query(`
      alter table edition_comment
        add column field text constraint ck_edition_comment_field check (length(field) between 1 and 300),
        add column field_hash text,
        add constraint ck_edition_comment_field_hash check ((field is null) = (field_hash is null))`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`alter table edition_comment drop column field_hash, drop column field`);
  }
}

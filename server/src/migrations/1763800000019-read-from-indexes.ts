// What else is read from an index alone? Texts that nobody has looked after for long, and how many records an administration has.
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Each index as it becomes, and as it was. */
const replaced: readonly (readonly [name: string, after: string, before: string])[] = [
  [
    'ix_record_updated',
    '(updated_at desc, id desc) include (review_by, live_edition_id, live_changed_at, assured_at)',
    '(updated_at desc, id desc) include (review_by)',
  ],
  [
    'ix_record_administration_updated',
    '(administration_id, updated_at desc, id desc) include (state)',
    '(administration_id, updated_at desc, id desc)',
  ],
];

export class ReadFromIndexes1763800000019 implements MigrationInterface {
  name = 'ReadFromIndexes1763800000019';

  async up(db: QueryRunner): Promise<void> {
    for (const [name, after] of replaced) await this.indexAnew(db, name, after);
  }

  async down(db: QueryRunner): Promise<void> {
    for (const [name, , before] of replaced) await this.indexAnew(db, name, before);
  }

  private async indexAnew(db: QueryRunner, name: string, columns: string): Promise<void> {
    await db.query(`drop index ${name}`);
    await db.query(`create index ${name} on record ${columns}`);
  }
}

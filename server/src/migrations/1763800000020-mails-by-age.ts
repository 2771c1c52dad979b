// How is a page of mails found among all that ever went out, and how many still need somebody? By age, and by what is not done.
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class MailsByAge1763800000020 implements MigrationInterface {
  name = 'MailsByAge1763800000020';

  async up(db: QueryRunner): Promise<void> {
    await db.query(`create index ix_mail_created on mail (created_at desc, id desc)`);
    await db.query(`create index ix_mail_unsent on mail (created_at) where state in ('waiting', 'sending', 'failed', 'kept')`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop index ix_mail_created, ix_mail_unsent`);
  }
}

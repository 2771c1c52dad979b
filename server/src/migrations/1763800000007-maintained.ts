// Whose entries may be changed today, and how does a write make sure that this stays so until it ends?
import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Maintained1763800000007 implements MigrationInterface {
  name = 'Maintained1763800000007';

  async up(db: QueryRunner): Promise<void> {
    // By the same day as the rights of a member's people.
    await db.query(`
      create function is_maintained(a administration) returns boolean language sql stable
      return a.kind in ('land', 'dikom')
        or coalesce(a.member_since <= (now() at time zone 'Europe/Berlin')::date
          and coalesce(a.member_until >= (now() at time zone 'Europe/Berlin')::date, true), false)`);
    // Whoever changes a membership takes the same lock alone. Each statement of a volatile function sees what was committed while it waited.
    await db.query(`
      create function unmaintained(administrations uuid[]) returns uuid[] language plpgsql volatile as $$
      begin
        perform pg_advisory_xact_lock_shared(hashtextextended('membership ' || wanted, 0)) from unnest(administrations) wanted;
        return array(select a.id from administration a where a.id = any (administrations) and not is_maintained(a));
      end $$`);
    await db.query(`revoke execute on function unmaintained(uuid[]) from public`);
    await db.query(`grant execute on function unmaintained(uuid[]) to kr_writer`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop function unmaintained(uuid[]), is_maintained(administration)`);
  }
}

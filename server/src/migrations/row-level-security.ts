// Which wall stands around a table with tenant data? The same three policies everywhere, so that none is forgotten.
import type { QueryRunner } from 'typeorm';

/** ENABLEs and FORCEs row-level security. `tenantMaySee` widens what a municipality reads beyond its own rows. */
export const guardTenantTable = async (db: QueryRunner, table: string, tenantMaySee?: string): Promise<void> => {
  const own = 'administration_id = any (app_scope())';
  await db.query(`alter table ${table} enable row level security, force row level security`);
  await db.query(
    `create policy ${table}_tenant on ${table} for select to kr_tenant using (${tenantMaySee ? `${own} or (${tenantMaySee})` : own})`,
  );
  await db.query(`create policy ${table}_central on ${table} for select to kr_central using (true)`);
  await db.query(
    `create policy ${table}_writer on ${table} to kr_writer using (app_is_central() or ${own}) with check (app_is_central() or ${own})`,
  );
  await db.query(`grant select on ${table} to kr_tenant, kr_central`);
  await db.query(`grant select, insert, update, delete on ${table} to kr_writer`);
};

// Where do services, supplements and online services live, and who is responsible for what?
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { guardTenantTable } from './row-level-security.js';

const kinds = (...allowed: string[]): string => `check (kind in (${allowed.map((kind) => `'${kind}'`).join(', ')}))`;

export class KindsCompetences1763800000012 implements MigrationInterface {
  name = 'KindsCompetences1763800000012';

  async up(db: QueryRunner): Promise<void> {
    await db.query(
      `alter table record drop constraint ck_record_kind,
        add constraint ck_record_kind ${kinds('organisational-unit', 'service', 'supplement', 'online-service')}`,
    );
    // A service: its key or local id, and the live edition that its supplements have been compared with. A supplement: its service, and the edition of it that it fits.
    await db.query(`
      alter table record
        add column service_key text,
        add column followed_edition_id uuid,
        add column service_id uuid constraint fk_record_service references record,
        add column master_edition_id uuid constraint fk_record_master_edition references edition`);
    await db.query(`create index ix_record_service_key on record (service_key) where service_key is not null`);
    await db.query(`create index ix_record_service on record (service_id, administration_id) where service_id is not null`);
    await db.query(
      `create index ix_record_live_services on record (administration_id, id) where kind = 'service' and live_edition_id is not null`,
    );
    await db.query(
      `create index ix_record_not_followed on record (id) where kind = 'service' and live_edition_id is not null
        and live_edition_id is distinct from followed_edition_id`,
    );
    // An approver of a municipality makes its office public, and with it responsible for services of the Land: they are found by their keys.
    await db.query(
      `create policy record_writer_commons on record for select to kr_writer
        using (app_is_central() or (commons and live_edition_id is not null))`,
    );
    await this.competences(db);
  }

  private async competences(db: QueryRunner): Promise<void> {
    await db.query(`
      create table competence (
        holder_id uuid not null constraint fk_competence_holder references record on delete cascade,
        item text not null,
        ars text not null,
        administration_id uuid not null,
        commons boolean not null,
        service_id uuid,
        service_key text,
        service_name text,
        by_key boolean not null,
        role text not null constraint ck_competence_role check (role in ('01', '02', '03')),
        criterion text,
        constraint pk_competence primary key (holder_id, item, ars),
        constraint ck_competence_by_key check (not by_key or service_key is not null)
      )`);
    await db.query(`create index ix_competence_service on competence (service_id, ars)`);
    await db.query(`create index ix_competence_area on competence (ars, service_id)`);
    await db.query(`create index ix_competence_by_key on competence (service_key) where by_key`);
    // What is public already; services are not on record yet, so all of it waits for them by key.
    await db.query(`
      insert into competence (holder_id, item, ars, administration_id, commons, service_key, service_name, by_key, role, criterion)
      select r.id, c.item ->> 'id', x.ars, r.administration_id, r.commons, c.item ->> 'serviceKey', c.item ->> 'serviceName',
        c.item ? 'serviceKey', c.item ->> 'role', c.item ->> 'criterion'
      from record r join edition e on e.id = r.live_edition_id join administration a on a.id = r.administration_id
      cross join lateral jsonb_array_elements(coalesce(e.content -> 'competences', '[]')) as c(item)
      cross join lateral jsonb_array_elements_text(case when jsonb_array_length(c.item -> 'areas') > 0 then c.item -> 'areas'
        else jsonb_build_array(a.ars) end) as x(ars)
      where x.ars is not null on conflict do nothing`);
    await guardTenantTable(db, 'competence', 'commons');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop table competence`);
    await db.query(`drop policy record_writer_commons on record`);
    await db.query(
      `alter table record drop column master_edition_id, drop column service_id, drop column followed_edition_id, drop column service_key`,
    );
    await db.query(`alter table record drop constraint ck_record_kind, add constraint ck_record_kind ${kinds('organisational-unit')}`);
  }
}

// How does what offices and online services say about their competences become rows that can be asked both ways? Set by set, with the publication itself.
import type { RecordKind } from '@kommunalredaktion/shared';
import type { Tx } from '../platform/database.js';

/**
 * Who names a service by its key and who publishes one with that key look past each other when they do so at once: the second must see the first.
 * Namers do not hinder each other.
 */
const keysLock = 4_711_000_012;

/** The public service of this key: one of the Land or DIKOM, else one of the administration's own. */
const byKey = (key: string, administration: string): string => `(
  select s.id from record s where s.service_key = ${key} and s.kind = 'service' and s.live_edition_id is not null
    and (s.commons or s.administration_id = ${administration})
  order by s.commons desc, s.id limit 1)`;

const lockNamersStatement = `
  select pg_advisory_xact_lock_shared(${keysLock}) from (
    select 1 from record r join edition e on e.id = r.live_edition_id
    where r.id = any ($1::uuid[]) and e.content @? '$.competences[*] ? (exists (@.serviceKey) && !exists (@.service))' limit 1) named`;

/** No area named means: wherever the administration is at home. What is as it was is not written again. */
const projectStatement = `
  with wanted as (
    select r.id as holder_id, i.item, x.ars, r.administration_id, r.commons, i.service_id, i.service_key, i.service_name, i.by_key,
      r.kind = 'organisational-unit' as by_office, i.role, i.criterion
    from record r join edition e on e.id = r.live_edition_id join administration a on a.id = r.administration_id
    cross join lateral jsonb_array_elements(coalesce(e.content -> 'competences', '[]')) as c(entry)
    cross join lateral (
      select c.entry ->> 'id' as item, c.entry ->> 'serviceKey' as service_key, c.entry ->> 'serviceName' as service_name,
        c.entry ? 'serviceKey' and not c.entry ? 'service' as by_key,
        c.entry ->> 'role' as role, c.entry ->> 'criterion' as criterion, coalesce((c.entry ->> 'service')::uuid,
          ${byKey(`c.entry ->> 'serviceKey'`, 'r.administration_id')}) as service_id) i
    cross join lateral (
      select distinct ars from jsonb_array_elements_text(case when jsonb_array_length(c.entry -> 'areas') > 0 then c.entry -> 'areas'
        else jsonb_build_array(a.ars) end) as n(ars) where ars is not null) x
    where r.id = any ($1::uuid[])),
  gone as (
    delete from competence p where p.holder_id = any ($1::uuid[])
      and not exists (select 1 from wanted w where w.holder_id = p.holder_id and w.item = p.item and w.ars = p.ars))
  insert into competence as p (holder_id, item, ars, administration_id, commons, service_id, service_key, service_name, by_key, by_office,
    role, criterion)
  select holder_id, item, ars, administration_id, commons, service_id, service_key, service_name, by_key, by_office, role, criterion
    from wanted order by holder_id, item, ars
  on conflict (holder_id, item, ars) do update set administration_id = excluded.administration_id, commons = excluded.commons,
    service_id = excluded.service_id, service_key = excluded.service_key,
    service_name = excluded.service_name, by_key = excluded.by_key, role = excluded.role, criterion = excluded.criterion
  where (p.service_id, p.service_key, p.service_name, p.by_key, p.role, p.criterion)
    is distinct from (excluded.service_id, excluded.service_key, excluded.service_name, excluded.by_key, excluded.role,
      excluded.criterion)`;

/** Whoever names these services by key finds them from now on, or finds them no more; $1 services. */
const linkStatement = `
  with named as (
    select c.holder_id, c.item, c.ars, c.administration_id, c.service_key, c.service_id from competence c
      join record s on s.id = any ($1::uuid[]) and c.service_key = s.service_key where c.by_key
    union select c.holder_id, c.item, c.ars, c.administration_id, c.service_key, c.service_id from competence c
      where c.by_key and c.service_id = any ($1::uuid[])),
  found as materialized (select n.*, ${byKey('n.service_key', 'n.administration_id')} as found_id from named n)
  update competence c set service_id = f.found_id from found f
  where c.holder_id = f.holder_id and c.item = f.item and c.ars = f.ars and f.service_id is distinct from f.found_id`;

export const linkServices = async (tx: Tx, ids: readonly string[]): Promise<void> => {
  await tx.rows(`select pg_advisory_xact_lock(${keysLock})`);
  await tx.rows(linkStatement, [ids]);
};

/** Who carries a service out, and when it is offered: kept beside the content, because the matrix asks it of all services at once. */
const offeredStatement = `
  update record r set typings = array(select jsonb_array_elements_text(coalesce(e.content -> 'typing', '[]'))),
    valid_from = e.content #>> '{validity,from}', valid_to = e.content #>> '{validity,to}'
  from edition e where e.id = r.live_edition_id and r.id = any ($1::uuid[])`;

/** For records that have just become public, or are so no more. Supplements are responsible for nothing. */
export const projectCompetences = async (tx: Tx, records: readonly { readonly id: string; readonly kind: RecordKind }[]): Promise<void> => {
  const services = records.filter(({ kind }) => kind === 'service').map(({ id }) => id);
  if (services.length > 0) {
    await linkServices(tx, services);
    await tx.rows(offeredStatement, [services]);
  }
  const holders = records.filter(({ kind }) => kind === 'organisational-unit' || kind === 'online-service').map(({ id }) => id);
  if (holders.length === 0) return;
  await tx.rows(lockNamersStatement, [holders]);
  await tx.rows(projectStatement, [holders]);
};

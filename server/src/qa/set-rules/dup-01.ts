// Which services and supplements are there twice, for the same key and the same area?
import type { FindAcross } from './question.js';

/** No areas named means the whole territory; that and a part of it are two layers, not one text twice. Neither is a text that follows on another one. */
export const twice: FindAcross = (ask) => `
  with named as materialized (
    select r.id, r.administration_id, r.kind, r.title, r.live_edition_id, case r.kind when 'service' then r.service_key
      else r.service_id::text end as what
    from record r where r.kind in ('service', 'supplement') and r.live_edition_id is not null and ${ask.within('r.administration_id')}),
  several as materialized (
    select n.*, coalesce(e.content -> 'areas', '[]') as areas, e.content ? 'key' as has_key,
      coalesce(e.content #>> '{validity,from}', '') as since, coalesce(nullif(e.content #>> '{validity,to}', ''), '9999') as until
    from (select *, count(*) over (partition by administration_id, kind, what) as n from named where what is not null) n
      join edition e on e.id = n.live_edition_id where n.n > 1)
  select distinct on (a.id) a.id as record_id, a.administration_id,
    case when a.kind = 'supplement' then 'service' when a.has_key then 'key' else 'localId' end as field, '' as target,
    'qa.DUP-01.twice' as message, jsonb_build_object('title', b.title) as params, null::text as evidence
  from several a join several b on b.administration_id = a.administration_id and b.kind = a.kind and b.what = a.what and b.id <> a.id
    and a.since <= b.until and b.since <= a.until and (a.areas = b.areas or a.areas ?| array(select jsonb_array_elements_text(b.areas)))
  order by a.id, b.id`;

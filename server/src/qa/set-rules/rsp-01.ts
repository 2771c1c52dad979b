// Where is nobody responsible for a service that municipalities carry out? Said at the top unit of the administration there, or at the service where there is none.
import { exists, isCompetent, territoryOf } from './pieces.js';
import type { FindAcross } from './question.js';

interface Parameters {
  readonly municipalTypings: readonly string[];
}

/** The planner cannot know how few keys there are: `offset 0` keeps it from reading all competences instead. Areas of members only: nobody else could mend it. A service that nobody at all is responsible for is one defect and not four hundred. */
export const nobodyResponsible: FindAcross<Parameters> = (ask, { municipalTypings }) => `
  with tops as materialized (
    select distinct on (r.administration_id) r.administration_id, r.id from record r left join record above on above.id = r.parent_id
    where r.kind = 'organisational-unit' and r.live_edition_id is not null and above.live_edition_id is null
      and ${ask.within('r.administration_id')}
    order by r.administration_id, (exists (select 1 from record below where below.parent_id = r.id
      and below.live_edition_id is not null)) desc, r.id),
  places as materialized (
    select a.ars, a.name, m.id as administration_id, t.id as top_id, array[a.ars, left(a.ars, 9) || '000', left(a.ars, 5) || '0000000',
      left(a.ars, 2) || '0000000000'] as chain
    from area a join administration m on m.ars in (a.ars, left(a.ars, 9) || '000') and m.kind <> 'district'
      left join tops t on t.administration_id = m.id
    where a.level = 'municipality' and ${exists('a', ask.$(ask.today))} and is_maintained(m)
      and (${ask.within('m.id')} or not exists (select 1 from record r where r.administration_id = m.id and r.kind = 'organisational-unit'
        and r.live_edition_id is not null))),
  services as materialized (
    select s.id, s.title, s.administration_id, coalesce(e.content -> 'areas', '[]') as areas, ${territoryOf('o.ars')} as territory,
      coalesce(home.name, o.name) as home,
      exists (select 1 from competence c join record h on h.id = c.holder_id and h.kind = 'organisational-unit' where c.service_id = s.id
        and ${isCompetent}) as is_known
    from record s join edition e on e.id = s.live_edition_id join administration o on o.id = s.administration_id
      left join area home on home.ars = o.ars
    where s.kind = 'service' and s.live_edition_id is not null and e.content -> 'typing' ?| ${ask.$(municipalTypings)}::text[]),
  held as materialized (
    select distinct c.service_id, k.key from (select distinct unnest(chain) as key from places) k
    cross join lateral (select service_id, holder_id from competence c where c.ars = k.key and c.service_id is not null
      and ${isCompetent} offset 0) c
    join record h on h.id = c.holder_id and h.kind = 'organisational-unit' where c.service_id in (select id from services)),
  covered as materialized (select distinct h.service_id, p.ars from (select ars, unnest(chain) as key from places) p
    join held h on h.key = p.key),
  missing as (
    select s.id as service_id, s.title, s.administration_id as service_administration, p.ars, p.name, p.administration_id, p.top_id
      from services s join places p on s.is_known and starts_with(p.ars, s.territory)
      and case when jsonb_array_length(s.areas) = 0 then true else s.areas ?| p.chain end
    where not exists (select 1 from covered c where c.service_id = s.id and c.ars = p.ars)),
  found as (
    select coalesce(top_id, service_id) as record_id, case when top_id is null then service_administration
      else administration_id end as administration_id,
      case when top_id is null then '' else 'competences' end as field, service_id || ' ' || ars as target, name as area, title as service
        from missing
    union all select id, administration_id, '', '', home, title from services where not is_known)
  select record_id, administration_id, field, target, 'qa.RSP-01.missing' as message,
    jsonb_build_object('service', service, 'area', area) as params, null::text as evidence
  from found where ${ask.within('administration_id')}`;

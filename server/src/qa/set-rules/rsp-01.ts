// Where is nobody responsible for a service that municipalities carry out? Said at the top unit of the administration there, or at the service where there is none.
import { keysUpwards } from '../../areas/keys.queries.js';
import { exists, isCompetent, isDistrict, territoryOf } from './pieces.js';
import type { FindAcross, Question } from './question.js';

interface Parameters {
  readonly municipalTypings: readonly string[];
}

/** An administration `m` that is asked about; and whoever has no office, because the gaps there stand at the services of others. */
const isAsked = (ask: Question): string => `(${ask.within('m.id')} or not exists (select 1 from record r where r.administration_id = m.id
  and r.kind = 'organisational-unit' and r.live_edition_id is not null))`;

/** Municipalities of members only: nobody else could mend it. Of a district that is asked about, all of them. */
const placesOf = (ask: Question): string => `
  tops as materialized (
    select distinct on (r.administration_id) r.administration_id, r.id from record r left join record above on above.id = r.parent_id
    where r.kind = 'organisational-unit' and r.live_edition_id is not null and above.live_edition_id is null
      and ${ask.within('r.administration_id')}
    order by r.administration_id, (exists (select 1 from record below where below.parent_id = r.id
      and below.live_edition_id is not null)) desc, r.id),
  districts as materialized (
    select left(d.ars, 5) as digits, d.ars, d.name, m.id as administration_id, t.id as top_id
    from area d left join administration m on m.ars = d.ars and is_maintained(m) left join tops t on t.administration_id = m.id
    where ${isDistrict('d.ars')} and ${exists('d', ask.$(ask.today))} and ${isAsked(ask)}),
  places as materialized (
    select a.ars, a.name, left(a.ars, 5) as digits, m.id as administration_id, t.id as top_id, ${isAsked(ask)} as is_asked,
      ${keysUpwards('a.ars')} as chain
    from area a join administration m on m.ars in (a.ars, left(a.ars, 9) || '000') and m.kind <> 'district'
      left join tops t on t.administration_id = m.id
    where a.level = 'municipality' and ${exists('a', ask.$(ask.today))} and is_maintained(m)
      and (${isAsked(ask)} or left(a.ars, 5) in (select digits from districts)))`;

/** Is an office responsible for the service `s`, of an administration `b` like this? */
const isHeld = (by: string): string => `exists (select 1 from competence c join administration b on b.id = c.administration_id
  where c.service_id = s.id and c.by_office and ${isCompetent} and ${by})`;
const isOfDistricts = `not ${isHeld(`(b.ars is null or not (${isDistrict('b.ars')}))`)} and ${isHeld(`b.kind = 'district'`)}`;

const servicesOf = (ask: Question, { municipalTypings }: Parameters): string => `
  services as materialized (
    select s.id, s.title, s.administration_id, coalesce(e.content -> 'areas', '[]') as areas, ${territoryOf('o.ars')} as territory,
      coalesce(home.name, o.name) as home, ${isHeld('true')} as is_known, ${isOfDistricts} as of_districts
    from record s join edition e on e.id = s.live_edition_id join administration o on o.id = s.administration_id
      left join area home on home.ars = o.ars
    where s.kind = 'service' and s.typings && ${ask.$(municipalTypings)}::text[])`;

/** The planner cannot know how few keys there are: `offset 0` keeps it from reading all competences instead. */
const missing = `
  held as materialized (
    select distinct c.service_id, k.key from (select distinct unnest(chain) as key from places) k
    cross join lateral (select service_id from competence c where c.ars = k.key and c.service_id is not null
      and c.by_office and ${isCompetent} offset 0) c
    where c.service_id in (select id from services)),
  covered as materialized (select distinct h.service_id, p.ars, p.digits from (select ars, digits, unnest(chain) as key from places) p
    join held h on h.key = p.key),
  missing as (
    select s.id as service_id, s.title as service, s.administration_id as service_administration, s.of_districts, p.ars, p.digits,
      p.name as area, p.administration_id, p.top_id
    from services s join places p on s.is_known and (p.is_asked or s.of_districts) and starts_with(p.ars, s.territory)
      and case when jsonb_array_length(s.areas) = 0 then true else s.areas ?| p.chain end
    where not exists (select 1 from covered c where c.service_id = s.id and c.ars = p.ars)),
  of_districts as (
    select m.service_id, m.service, m.service_administration, d.ars, d.administration_id, d.top_id, count(distinct m.ars)::int as n,
      case when count(distinct m.ars) = 1 then min(m.area) else d.name end as area,
      count(distinct m.ars) > 1 and bool_or(c.service_id is not null) as is_partly
    from missing m join districts d using (digits) left join (select distinct service_id, digits from covered) c using (service_id, digits)
    where m.of_districts group by m.service_id, m.service, m.service_administration, d.digits, d.ars, d.name, d.administration_id, d.top_id)`;

/** A service that nobody at all is responsible for is one defect and not four hundred. One that districts alone are known to do is the business of the district, once. */
export const nobodyResponsible: FindAcross<Parameters> = (ask, parameters) => `
  with ${placesOf(ask)}, ${servicesOf(ask, parameters)}, ${missing},
  gaps as (
    select service_id, service, service_administration, ars, area, administration_id, top_id, null::int as n from missing
      where not of_districts
    union all select service_id, service, service_administration, ars, area, administration_id, top_id, case when is_partly then n end
      from of_districts),
  found as (
    select coalesce(top_id, service_id) as record_id, case when top_id is null then service_administration
      else administration_id end as administration_id,
      case when top_id is null then '' else 'competences' end as field, service_id || ' ' || ars as target, area, service, n from gaps
    union all select id, administration_id, '', '', home, title, null from services where not is_known)
  select record_id, administration_id, field, target, 'qa.RSP-01.' || case when n is null then 'missing' else 'partly' end as message,
    jsonb_strip_nulls(jsonb_build_object('service', service, 'area', area, 'n', n)) as params, null::text as evidence
  from found where ${ask.within('administration_id')}`;

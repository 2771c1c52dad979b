// Which statement answers the matrix? Built from the question alone, so that the bench can run the same one.
import { matrixWidth, type Scope } from '@kommunalredaktion/shared';
import { Conditions, type Statement } from '../platform/sql.js';
import type { Places } from './places.js';

export interface MatrixQuestion extends Pick<Places, 'keys' | 'residents'> {
  /** Whose findings may be told: how an office of somebody else is doing is nobody else's business. */
  readonly scope: Scope;
  readonly today: string;
  readonly words: readonly string[];
  /** Typings of services that municipalities carry out. */
  readonly typings: readonly string[];
  /** Also services that no municipality carries out. */
  readonly all: boolean;
  /** Only this one. */
  readonly service?: string;
  readonly page: number;
}

/** How a record is doing. What only one cell would show as missing, and what concerns competences alone, is no fault of the text. */
export const marks = { fine: 1, stale: 2, broken: 3 } as const;
/** Beside the findings of a text there are those on who is responsible where: they are what the matrix itself shows. Written like this, so that the index fits. */
export const tellingFindings = `f.state in ('open', 'assigned', 'recurred') and (f.severity = 'blocker' and f.rule not like 'RSP-%' or f.rule like 'CUR-%')`;

/** From an index alone: contents are large, and only those of the page are unpacked. The conditions hide in a case, because the planner would multiply its guesses and expect a handful. */
const servicesWanted = (c: Conditions, { keys, residents, words, typings, all, service, today }: MatrixQuestion): string => {
  const asked = `coalesce(r.typings && ${c.$(typings)}::text[], false)`;
  const w = new Conditions(c.params).add(
    keys === null ? 'r.commons' : `(r.commons or r.administration_id = any (${c.$(residents)}::uuid[]))`,
  );
  if (!all) w.add(asked);
  w.add(`coalesce(r.valid_from, '') <= ${c.$(today)}::text`).add(`coalesce(nullif(r.valid_to, ''), '9999') >= ${c.$(today)}::text`);
  for (const word of words) w.add(`strpos(lower(concat_ws(' ', r.title, r.service_key)), ${c.$(word)}) > 0`);
  const { where } = new Conditions(c.params)
    .add(`r.kind = 'service'`)
    .add('r.live_edition_id is not null')
    .is('r.id', service, 'uuid')
    .add(`case when ${w.all} then true else false end`);
  return `select r.id, r.title, r.service_key as key, r.administration_id as "administrationId", r.live_edition_id, ${asked} as asked
    from record r ${where} order by r.title, r.id`;
};

/**
 * One row: `services` in their order, one more than stand side by side when there are more; `found` for each key of an area the offices entered there, each as
 * number of the service × 4 + mark; `local` the supplements and own services that are not fine: number, owner, areas, mark.
 * What is marked stands in no order of records, which would tempt the planner into sorting all competences for a merge.
 */
export const matrixStatement = (question: MatrixQuestion): Statement => {
  const c = new Conditions();
  const { keys, residents, scope, page } = question;
  const services = servicesWanted(c, question);
  const told = new Conditions(c.params).add(tellingFindings);
  if (scope !== 'all') told.add(`f.administration_id = any (${c.$(scope)}::uuid[])`);
  const held = new Conditions(c.params).add('c.by_office').add(`c.role in ('01', '02')`);
  if (keys) held.add(`c.ars = any (${c.$(keys)}::text[])`);
  const said = new Conditions(c.params);
  if (keys) said.add(`t.administration_id = any (${c.$(residents)}::uuid[])`);
  const text = `
    with services as materialized (
      select (row_number() over (order by v.title, v.id) - 1)::int as n, v.*, e.content -> 'areas' as areas
      from (${services} limit ${matrixWidth + 1} offset ${(page - 1) * matrixWidth}) v join edition e on e.id = v.live_edition_id),
    marked as materialized (
      select f.record_id, max(case when f.severity = 'blocker' then ${marks.broken} else ${marks.stale} end) as mark
        from finding f ${told.where} group by f.record_id order by mark),
    found as (
      select c.ars, array_agg(s.n * 4 + coalesce(m.mark, ${marks.fine})) as codes
      from services s join competence c on c.service_id = s.id left join marked m on m.record_id = c.holder_id ${held.where}
        group by c.ars),
    texts as (
      select s.n, r.administration_id, r.live_edition_id, m.mark from services s join record r on r.service_id = s.id
        and r.kind = 'supplement' join marked m on m.record_id = r.id
      union all select s.n, r.administration_id, r.live_edition_id, m.mark from services s join record r on r.id = s.id and not r.commons
        join marked m on m.record_id = r.id),
    local as (select json_build_array(t.n, t.administration_id, e.content -> 'areas', t.mark) as said from texts t
      join edition e on e.id = t.live_edition_id ${said.where})
    select coalesce((select json_agg(json_build_object('id', id, 'title', title, 'key', key, 'administrationId', "administrationId",
      'areas', areas, 'asked', asked) order by n) from services), '[]') as services,
      coalesce((select json_object_agg(ars, codes) from found), '{}') as found, coalesce((select json_agg(said)
        from local), '[]') as local`;
  return { text, params: c.params };
};

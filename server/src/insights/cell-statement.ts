// Which records stand behind one cell of the matrix: the offices of the level that counts, and the words that hold in the area?
import type { Scope } from '@kommunalredaktion/shared';
import { Conditions, type Statement } from '../platform/sql.js';
import { tellingFindings } from './matrix-statement.js';

export interface CellQuestion {
  readonly service: string;
  /** The keys of the level that names the offices. */
  readonly keys: readonly string[];
  /** Keys of the area and of those above it, and who has a say there. */
  readonly chain: readonly string[];
  readonly residents: readonly string[];
  readonly scope: Scope;
}

export interface ConcernedRow {
  readonly id: string;
  readonly isOffice: boolean;
  readonly administrationId: string;
  readonly commons: boolean;
  readonly findings: readonly { readonly rule: string; readonly severity: string }[];
}

export const cellStatement = ({ service, keys, chain, residents, scope }: CellQuestion): Statement => {
  const c = new Conditions();
  const told = new Conditions(c.params).add('f.record_id = r.id').add(tellingFindings);
  if (scope !== 'all') told.add(`f.administration_id = any (${c.$(scope)}::uuid[])`);
  const [asked, who] = [c.$(service), c.$(residents)];
  const text = `
    with concerned as (
      select r.id, true as is_office from record r
      where r.kind = 'organisational-unit' and r.id in (select holder_id from competence where service_id = ${asked}::uuid
        and ars = any (${c.$(keys)}::text[]) and role in ('01', '02'))
      union all
      select r.id, false from record r join edition e on e.id = r.live_edition_id
      where r.administration_id = any (${who}::uuid[]) and (r.service_id = ${asked}::uuid and r.kind = 'supplement'
        or r.id = ${asked}::uuid and not r.commons)
        and (coalesce(jsonb_array_length(e.content -> 'areas'), 0) = 0 or e.content -> 'areas' ?| ${c.$(chain)}::text[]))
    select r.id, o.is_office as "isOffice", r.administration_id as "administrationId", r.commons,
      coalesce((select json_agg(json_build_object('rule', f.rule, 'severity', f.severity)) from finding f ${told.where}), '[]') as findings
    from concerned o join record r on r.id = o.id order by r.title, r.id`;
  return { text, params: c.params };
};

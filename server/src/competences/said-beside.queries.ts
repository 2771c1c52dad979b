// What do other public supplements to the same service say where one of them holds? The names of the fields alone, and of those only that rules ask for.
import { dueFields } from '@kommunalredaktion/shared';
import { keysUpwards } from '../areas/keys.queries.js';
import type { Reader } from '../platform/database.js';
import { fixed } from '../platform/sql.js';

const names = Object.values(dueFields)
  .flat()
  .map((name) => `'${name}'`)
  .join(', ');

/** Columns or parameters of the supplement in question. */
interface Beside {
  readonly record: string;
  readonly service: string;
  readonly administration: string;
  readonly areas: string;
  readonly today: string;
}

/**
 * Supplements of its administration and of those above, if they hold today and wherever this one does: a select of one column, `said`.
 * Who may say something is gathered way by way, because each way has an index of its own.
 */
export const saidBeside = ({ record, service, administration, areas, today }: Beside): string => `
  select coalesce(json_agg(distinct n.name order by n.name), '[]') as said
  from administration own cross join lateral (
      select own.id union all select id from administration where ars = any (${keysUpwards('own.ars')})
      union all select id from administration where kind = 'dikom') b
    join record s on s.service_id = ${service} and s.administration_id = b.id and s.kind = 'supplement' and s.id <> ${record}
    join edition x on x.id = s.live_edition_id cross join lateral jsonb_each(x.content) n(name, value)
  where own.id = ${administration} and n.name in (${names})
    and case jsonb_typeof(n.value) when 'array' then n.value <> '[]' when 'object' then n.value ->> 'de' <> '' else false end
    and coalesce(x.content #>> '{validity,from}', '') <= ${today}
    and coalesce(nullif(x.content #>> '{validity,to}', ''), '9999') >= ${today}
    and (coalesce(x.content -> 'areas', '[]') = '[]' or not exists (
      select 1 from jsonb_array_elements_text(case when coalesce(${areas}, '[]') = '[]' then jsonb_build_array(own.ars) else ${areas} end) w(ars)
      where not x.content -> 'areas' ?| ${keysUpwards('w.ars')}))`;

const saidBesideStatement = fixed(
  saidBeside({ record: '$1::uuid', service: '$2::uuid', administration: '$3::uuid', areas: '$4::jsonb', today: '$5::text' }),
);

/** Of a supplement as it is being written: it may name another service or other areas than its record yet. */
export interface Written {
  readonly recordId: string;
  readonly administrationId: string;
  readonly areas: unknown;
  readonly today: string;
}

export const readSaidBeside = async (
  reader: Reader,
  serviceId: string,
  { recordId, administrationId, areas, today }: Written,
): Promise<readonly string[]> => {
  const params = [recordId, serviceId, administrationId, JSON.stringify(Array.isArray(areas) ? areas : []), today];
  return (await reader.rows<{ said: string[] }>(saidBesideStatement, params))[0]?.said ?? [];
};

/** Supplements that this one may say something for: of its own administration and of those below. */
export const besidesStatement = fixed(`
  select s.id as "recordId", s.live_edition_id as "editionId" from record r join administration own on own.id = r.administration_id
    join record s on s.service_id = r.service_id and s.kind = 'supplement' and s.id <> r.id and s.live_edition_id is not null
    join administration b on b.id = s.administration_id
      and (b.id = own.id or own.ars = any (${keysUpwards('b.ars')}) or own.kind = 'dikom')
  where r.id = $1 and r.kind = 'supplement' order by s.id`);

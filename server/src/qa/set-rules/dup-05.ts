// Which offices and online services say the same competence twice?
import { plainKey } from '../../areas/keys.queries.js';
import { serviceJoin, serviceOf, serviceTitle } from './pieces.js';
import type { FindAcross } from './question.js';

/** Blanks and capital letters make no other criterion. */
const criterion = `coalesce(lower(btrim(regexp_replace(c.criterion, '\\s+', ' ', 'g'))), '')`;

/** Told at every entry but the first. */
export const sameCompetence: FindAcross = (ask) => `
  with entered as (
    select c.*, row_number() over (partition by c.holder_id, ${serviceOf}, ${plainKey('c.ars')}, c.role, ${criterion} order by c.item) as n
    from record h join competence c on c.holder_id = h.id where ${ask.within('h.administration_id')} and ${serviceOf} is not null)
  select c.holder_id as record_id, c.administration_id, 'competences.' || c.item as field, c.ars as target, 'qa.DUP-05.twice' as message,
    jsonb_build_object('service', ${serviceTitle}, 'area', coalesce(a.name, c.ars)) as params, null::text as evidence
  from entered c left join area a on a.ars = ${plainKey('c.ars')} ${serviceJoin} where c.n > 1`;

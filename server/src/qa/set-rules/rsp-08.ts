// Which offices are responsible for nothing, and neither is any office below them?
import type { FindAcross } from './question.js';

/** Who administers no area names none either: nothing is known of its competences. */
export const nothingToDo: FindAcross = (ask) => `
  with recursive busy as (
    select distinct c.holder_id as id from record h join competence c on c.holder_id = h.id where ${ask.within('h.administration_id')}
    union select r.parent_id from busy b join record r on r.id = b.id where r.parent_id is not null)
  select r.id as record_id, r.administration_id, 'competences' as field, '' as target, 'qa.RSP-08.none' as message, null::jsonb as params,
    null::text as evidence
  from record r join administration o on o.id = r.administration_id
  where r.kind = 'organisational-unit' and r.live_edition_id is not null and o.ars is not null and ${ask.within('r.administration_id')}
    and not exists (select 1 from busy b where b.id = r.id)`;

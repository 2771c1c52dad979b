// Which competences point to a service that does not exist, or that is not public?
import { serviceTitle } from './pieces.js';
import type { FindAcross } from './question.js';

/** While no service at all is public, as before the first load of them, nobody can say. */
export const serviceIsMissing: FindAcross = (ask) => `
  select distinct c.holder_id as record_id, c.administration_id, 'competences.' || c.item || case when c.by_key then '.serviceKey'
    else '.service' end as field, '' as target,
    case when s.id is not null or exists (
      select 1 from record k where k.service_key = c.service_key and k.kind = 'service'
        and (k.commons or k.administration_id = c.administration_id)) then 'qa.RSP-07.hidden' else 'qa.RSP-07.missing' end as message,
    jsonb_build_object('service', ${serviceTitle.replace('s.title, ', '')}) as params, null::text as evidence
  from record h join competence c on c.holder_id = h.id left join record s on s.id = c.service_id and s.kind = 'service'
  where ${ask.within('h.administration_id')} and (c.service_id is not null or c.service_key is not null) and s.live_edition_id is null
    and exists (select 1 from record x where x.kind = 'service' and x.live_edition_id is not null)`;

// Which offices of a district are responsible for a service in a single municipality only?
import { areaJoin, atAreas, exists, isCompetent, serviceJoin, serviceOf, serviceTitle } from './pieces.js';
import type { FindAcross } from './question.js';

export const pinned: FindAcross = (ask) => `
  with entered as (
    select c.*, min(c.ars) over (partition by c.holder_id, ${serviceOf}) as first_area, max(c.ars) over (partition by c.holder_id,
      ${serviceOf}) as last_area
    from record h join administration o on o.id = h.administration_id join competence c on c.holder_id = h.id
    where h.kind = 'organisational-unit' and o.kind = 'district' and ${ask.within('h.administration_id')} and ${isCompetent})
  select ${atAreas('qa.RSP-04.pinned', `jsonb_build_object('service', ${serviceTitle}, 'area', a.name)`)}
  from entered c ${areaJoin} ${serviceJoin} where c.first_area = c.last_area and a.level = 'municipality'
    and ${exists('a', ask.$(ask.today))}`;

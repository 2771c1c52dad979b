// Which offices are entered for an area outside of the territory of their administration?
import { areaJoin, atAreas, exists, serviceJoin, serviceTitle, territoryOf } from './pieces.js';
import type { FindAcross } from './question.js';

/** A municipality that reaches up to its own district or Land has a rule of its own; a district that does so reaches outside. */
export const outside: FindAcross = (ask) => `
  select ${atAreas('qa.RSP-03.outside', `jsonb_build_object('service', ${serviceTitle}, 'area', a.name)`)}
  from record h join administration o on o.id = h.administration_id join competence c on c.holder_id = h.id
    ${areaJoin} ${serviceJoin}
  where h.kind = 'organisational-unit' and o.ars is not null and ${ask.within('h.administration_id')} and ${exists('a', ask.$(ask.today))}
    and not starts_with(a.ars, ${territoryOf('o.ars')}) and (o.kind = 'district' or not starts_with(o.ars, ${territoryOf('a.ars')}))`;

// Which offices of a municipality are entered for the whole district or Land around it?
import { areaJoin, atAreas, exists, serviceJoin, serviceTitle, territoryOf } from './pieces.js';
import type { FindAcross } from './question.js';

export const beyond: FindAcross = (ask) => `
  select ${atAreas('qa.RSP-05.beyond', `jsonb_build_object('service', ${serviceTitle}, 'area', a.name)`)}
  from record h join administration o on o.id = h.administration_id join competence c on c.holder_id = h.id
    ${areaJoin} ${serviceJoin}
  where h.kind = 'organisational-unit' and o.kind in ('municipality', 'amt', 'verbandsgemeinde') and ${ask.within('h.administration_id')}
    and ${exists('a', ask.$(ask.today))}
    and a.level in ('district', 'land') and c.ars <> o.ars and starts_with(o.ars, ${territoryOf('c.ars')})`;

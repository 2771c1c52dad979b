// Which competences name an area that does not exist?
import { exists, serviceJoin, serviceTitle } from './pieces.js';
import type { FindAcross } from './question.js';

/** What has not the form of a key is told by the rule about the text itself. Where no area of a Land is known, its municipalities cannot be judged. */
export const unknownArea: FindAcross = (ask) => `
  with known as materialized (select a.ars from area a where ${exists('a', ask.$(ask.today))})
  select c.holder_id as record_id, c.administration_id, 'competences.' || c.item || '.areas' as field, c.ars as target,
    'qa.RSP-02.unknown' as message,
    jsonb_build_object('service', ${serviceTitle}, 'key', c.ars) as params, c.ars as evidence
  from record h join competence c on c.holder_id = h.id ${serviceJoin}
  where ${ask.within('h.administration_id')} and c.ars ~ '^[0-9]{12}$' and c.ars <> '000000000000' and c.ars not in (select ars from known)
    and not (substr(c.ars, 6, 1) = '0' and right(c.ars, 3) = '000' and left(c.ars, 9) || substr(c.ars, 7, 3) in (select ars from known))
    and (left(c.ars, 2) not between '01' and '16' or left(c.ars, 2) || '0000000000' in (select ars from known))`;

// Where are several offices responsible for the same service in the same area, and nothing says which of them?
import { plainKey } from '../../areas/keys.queries.js';
import { atAreas, isCompetent, serviceJoin, serviceTitle } from './pieces.js';
import type { FindAcross } from './question.js';

const area = plainKey('c.ars');
/** Entries `c` for the service and the area of `w`, under whichever of its keys; the index knows keys as they are written. */
const inSameArea = (w: string): string =>
  `c.service_id = ${w}.service_id and c.ars = any (array[${w}.ars, left(${w}.ars, 9) || '000']) and ${area} = ${w}.ars`;

export const severalAtOnce: FindAcross = (ask) => {
  const rival = `h.kind = 'organisational-unit' and ${isCompetent} and coalesce(c.criterion, '') = ''`;
  // Rivals of the offices asked about may belong to somebody else; everywhere, everybody is asked about.
  const concerned = ask.isEverywhere
    ? 'competence c'
    : `(
      select distinct c.service_id, ${area} as ars from record h join competence c on c.holder_id = h.id where ${ask.within('h.administration_id')}
        and ${rival}) w join competence c on ${inSameArea('w')}`;
  return `
  with rivals as materialized (
    select c.service_id, ${area} as ars, count(distinct c.holder_id)::int as n from ${concerned} join record h on h.id = c.holder_id
    where c.service_id is not null and ${rival} group by c.service_id, ${area} having count(distinct c.holder_id) > 1)
  select ${atAreas('qa.RSP-06.several', `jsonb_build_object('service', ${serviceTitle}, 'area', coalesce(a.name, c.ars), 'n', v.n)`)}
  from rivals v join competence c on ${inSameArea('v')} join record h on h.id = c.holder_id
    left join area a on a.ars = v.ars ${serviceJoin}
  where ${rival} and ${ask.within('h.administration_id')}`;
};

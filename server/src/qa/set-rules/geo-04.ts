// Which coordinates did a program put there that found no house? Zero by zero, and one point for different houses of an administration.
import { plain } from './pieces.js';
import type { FindAcross } from './question.js';

/** Remarks in brackets say nothing about the house. */
const written = `regexp_replace(${plain(`(x ->> 'street') || ' ' || coalesce(x ->> 'houseNumber', '')`)}, '\\(.*?\\)', '', 'g')`;
/** Houses 6, 6a and 6–8 may share a door: of the numbers at the end the first one counts. */
const numbered = `regexp_replace(${written}, '([0-9]+) *[a-z]?( *[-–/+,]+ *[0-9]+ *[a-z]?)*[^a-z0-9]*$', '\\1')`;
const doorOf = `coalesce(x ->> 'postcode', '') || ' ' || replace(regexp_replace(${numbered}, '[^a-z0-9]', '', 'g'), 'strasse', 'str')`;

const told = (message: string, params: string): string =>
  `id as record_id, administration_id, 'addresses.' || item || '.coordinates' as field, '' as target, ${message} as message, ${params} as params,
    concat_ws(' / ', x, y) as evidence`;

/**
 * Of all that lies at one point, the doors that come first and last in the alphabet stand for the rest: each is told of the one that is not its own.
 * A post box has no street, and its place on the map is that of the house.
 */
export const defaultCoordinate: FindAcross = (ask) => `
  with places as materialized (
    select r.id, r.administration_id, r.title, x ->> 'id' as item, x #> '{coordinates,x}' as x, x #> '{coordinates,y}' as y,
      x ->> 'street' <> '' as is_house, ${doorOf} as door
    from record r join edition e on e.id = r.live_edition_id
    cross join lateral jsonb_array_elements(coalesce(e.content -> 'addresses', '[]')) x
    where r.kind = 'organisational-unit' and r.live_edition_id is not null and ${ask.within('r.administration_id')}
      and jsonb_typeof(x #> '{coordinates,x}') = 'number' and jsonb_typeof(x #> '{coordinates,y}') = 'number'),
  houses as (
    select *, first_value(array[door, id::text, title]) over (point order by door, title, id) as first,
      first_value(array[door, id::text, title]) over (point order by door desc, title, id) as last
    from places where is_house and (x, y) <> ('0', '0') window point as (partition by administration_id, x, y)),
  beside as (select *, case when door = first[1] then last else first end as other from houses where first[1] <> last[1])
  select ${told(`'qa.GEO-04.zero'`, 'null::jsonb')} from places where (x, y) = ('0', '0')
  union all
  select ${told(`case when other[2] = id::text then 'qa.GEO-04.same' else 'qa.GEO-04.elsewhere' end`, `case when other[2] <> id::text then jsonb_build_object('title', other[3]) end`)}
  from beside`;

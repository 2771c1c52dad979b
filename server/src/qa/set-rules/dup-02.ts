// Which offices are there twice: nearly the same name, in the same house or at the same phone?
import { plain } from './pieces.js';
import type { FindAcross } from './question.js';

interface Parameters {
  readonly percent: number;
}

/** Words without which two names still mean the same. */
const fillers = `array['der', 'die', 'das', 'des', 'dem', 'den', 'von', 'vom', 'zu', 'zum', 'zur', 'im', 'in', 'am', 'an', 'fuer', 'und', 'stadt', 'gemeinde', 'amt', 'landkreis', 'landkreises']`;
/** „u.“ and „f.“ are „und“ and „für“, and no team. */
const short = `'\\m[uf]\\.'`;
/** Numbers, single letters and Roman numerals tell teams of one kind apart. */
const marks = `'^([0-9]+[a-z]?|[a-z]|i{2,3}|i?v|vi{1,3}|ix)$'`;
const houseOf = `'house ' || (x ->> 'postcode') || ' ' || replace(regexp_replace(${plain(`(x ->> 'street') || coalesce(x ->> 'houseNumber', '')`)}, '[^a-z0-9]', '', 'g'), 'strasse', 'str')`;
const phoneOf = `'phone ' || regexp_replace(regexp_replace(x ->> 'value', '[^0-9+]', '', 'g'), '^(\\+49|0049|0)0?', '0')`;

/** Where more names than these share a piece, each is compared with those that follow it in the alphabet: hundreds of one name would make as many pairs as their square. */
const neighbours = 40;

/**
 * Alike are names that share so many of their pieces of three letters. Two such names must share one of their rarest pieces: only few pairs are looked at closely.
 * A pair is told at both ends.
 */
export const sameOffice: FindAcross<Parameters> = (ask, { percent }) => `
  with offices as materialized (
    select r.id, r.administration_id, r.title, w.words, coalesce(array(select word from unnest(w.words) word where word ~ ${marks}
      order by 1), '{}') as marks, e.content
    from record r join edition e on e.id = r.live_edition_id
    cross join lateral (select array(select word from regexp_split_to_table(regexp_replace(${plain('r.title')}, ${short}, ' ', 'g'),
      '[^a-z0-9]+') word where word <> '' and word <> all (${fillers})) as words) w
    where r.kind = 'organisational-unit' and r.live_edition_id is not null and ${ask.within('r.administration_id')}),
  named as materialized (
    select o.id, o.administration_id, o.title, o.marks,
      array(select distinct substr('  ' || word || ' ', at, 3)
        from unnest(o.words) word, generate_series(1, length(word) + 1) at) as pieces,
      array(
        select ${houseOf} from jsonb_array_elements(coalesce(o.content -> 'addresses', '[]')) x where x ->> 'type' in ('001', '002')
          and x ->> 'street' <> '' and x ->> 'postcode' <> ''
        union all select ${phoneOf} from jsonb_array_elements(coalesce(o.content -> 'channels', '[]')) x
          where x ->> 'channel' in ('02', '03') and length(x ->> 'value') > 5) as locations
    from offices o),
  pieces as (select n.id, n.administration_id, n.title, cardinality(n.pieces) as size, piece, count(*) over (partition by piece) as frequency
    from named n cross join lateral unnest(n.pieces) piece),
  rarest as materialized (
    select *, row_number() over (partition by administration_id, piece order by title, id) as place
      from (select *, row_number() over (partition by id order by frequency, piece) as rank from pieces) ranked
      where rank <= size - ceil(size * ${ask.$(percent)}::int / 100.0) + 1),
  pairs as materialized (
    select distinct least(a.id, b.id) as id, greatest(a.id, b.id) as other from rarest a join rarest b
      on b.administration_id = a.administration_id and b.piece = a.piece and b.place > a.place and b.place <= a.place + ${neighbours}),
  alike as materialized (
    select p.id, p.other, floor(100.0 * shared.n / (cardinality(a.pieces) + cardinality(b.pieces) - shared.n))::int as percent,
      shared.location
    from pairs p join named a on a.id = p.id join named b on b.id = p.other and b.marks = a.marks and b.locations && a.locations
    cross join lateral (select (select count(*) from (select unnest(a.pieces) intersect select unnest(b.pieces)) piece) as n,
      (select min(one) from unnest(a.locations) one where one = any (b.locations)) as location) shared),
  ends as (select id, other, percent, location from alike union all select other, id, percent, location from alike)
  select distinct on (n.id) n.id as record_id, n.administration_id, 'name' as field, '' as target,
    case when e.location like 'house %' then 'qa.DUP-02.address' else 'qa.DUP-02.phone' end as message,
    jsonb_build_object('title', o.title, 'percent', e.percent) as params, null::text as evidence
  from ends e join named n on n.id = e.id join named o on o.id = e.other where e.percent >= ${ask.$(percent)}::int
    order by n.id, e.percent desc, e.other`;

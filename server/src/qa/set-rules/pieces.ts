// Which parts do statements across records have in common? Texts of SQL, written by us.
import { plainKey } from '../../areas/keys.queries.js';

/** The digits that all keys within an area begin with: 2 of a Land, 5 of a district or independent town, 9 of an Amt, else all 12; none of Germany, and of who administers no area. */
export const territoryOf = (
  key: string,
): string => `case when ${key} is null or ${key} = '000000000000' then '' when right(${key}, 10) = '0000000000' then left(${key}, 2)
  when right(${key}, 7) = '0000000' then left(${key}, 5) when right(${key}, 3) = '000' then left(${key}, 9) else ${key} end`;

/** A district, or a town that is one itself. */
export const isDistrict = (key: string): string => `right(${key}, 7) = '0000000' and right(${key}, 10) <> '0000000000'`;

/** The area `a` of a competence `c`. Germany, for which one may be entered too, is none of those on record. */
export const areaJoin = `join (select ars, name, level, valid_to from area
  union all select '000000000000', 'Deutschland', 'land', null) a on a.ars = ${plainKey('c.ars')}`;

/** An area that exists today. */
export const exists = (area: string, today: string): string => `coalesce(${area}.valid_to >= ${today}::date, true)`;

/** The service of a competence `c`, as far as it is public and may be named beside it. */
export const serviceJoin = `left join record s on s.id = c.service_id and s.kind = 'service' and s.live_edition_id is not null and (s.commons or s.administration_id = c.administration_id)`;
export const serviceTitle = `coalesce(s.title, c.service_name, c.service_key, '–')`;
/** What a competence `c` is for: the service, or the key of one that is not there. */
export const serviceOf = `coalesce(c.service_id::text, c.service_key)`;

/** Offices that are responsible, not only points of contact. */
export const isCompetent = `c.role in ('01', '02')`;

/** One finding at the areas of an entry of a competence `c`. */
export const atAreas = (message: string, params: string): string =>
  `c.holder_id as record_id, c.administration_id, 'competences.' || c.item || '.areas' as field, c.ars as target, '${message}' as message, ${params} as params, null::text as evidence`;

/** As words are compared: small letters, none beyond a to z. */
export const plain = (text: string): string =>
  `replace(replace(replace(replace(lower(${text}), 'ä', 'ae'), 'ö', 'oe'), 'ü', 'ue'), 'ß', 'ss')`;

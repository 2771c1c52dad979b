// Above which units does an office stand under? Their public contents, nearest first; drafts only where nothing is public yet.
import type { Content } from '@kommunalredaktion/shared';
import type { Reader, Tx } from '../platform/database.js';
import { fixed } from '../platform/sql.js';

const depth = 8;
export interface Parent {
  readonly id: string;
  readonly administrationId: string;
  readonly content: Content;
  readonly contentHash: string;
}

const parentsStatement = fixed(
  `with recursive chain as (
     select r.id, r.parent_id, r.administration_id, coalesce(r.live_edition_id, r.open_edition_id) as edition_id, 1 as level from record r
       where r.id = $1 and r.kind = 'organisational-unit'
     union all select p.id, p.parent_id, p.administration_id, coalesce(p.live_edition_id, p.open_edition_id), c.level + 1 from record p
       join chain c on p.id = c.parent_id where c.level < ${depth})
   select c.id, c.administration_id as "administrationId", e.content, e.content_hash as "contentHash" from chain c
     join edition e on e.id = c.edition_id order by c.level`,
);

/** A cycle ends at the depth limit; a parent that the reader may not see ends the chain. */
export const readParents = async (reader: Reader, parentId: string | null | undefined): Promise<Parent[]> =>
  parentId ? reader.rows<Parent>(parentsStatement, [parentId]) : [];

/** Whatever stands above, however far up; a circle that is there already is walked once. */
const aboveStatement = fixed(
  `with recursive above as (select r.id, r.parent_id from record r where r.id = $1 union select p.id, p.parent_id from record p
    join above a on p.id = a.parent_id) select 1 from above where id = $2`,
);

/** Does the unit stand above its new parent? Two that are to go public at the same moment stand in line here until the first one has; hierarchies do not leave their administration. */
export const closesCircle = async (
  tx: Tx,
  { unit, parent, administration }: { readonly unit: string; readonly parent: string; readonly administration: string },
): Promise<boolean> => {
  await tx.rows(`select pg_advisory_xact_lock(hashtextextended('hierarchy ' || $1::uuid, 0))`, [administration]);
  return (await tx.rows(aboveStatement, [parent, unit])).length > 0;
};

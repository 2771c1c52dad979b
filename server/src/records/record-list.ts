// Which statement answers a list of records? Built from the query and the reader's scope alone, so that the bench can run the same one.
import type { Actor, RecordListQuery } from '@kommunalredaktion/shared';
import type { CursorValues } from '../platform/http/cursor.js';
import { gatheredPage, pageWithTotal, type Statement } from '../platform/sql.js';
import { asksFarDown, changedAt, conditionsOf, type ListContext } from './record-conditions.js';
import { gatheringOf, sorts, type Sort } from './record-ways.js';

const counts = `(select json_build_object('blocker', count(*) filter (where f.severity = 'blocker'), 'warning',
  count(*) filter (where f.severity = 'warning'), 'hint', count(*) filter (where f.severity = 'hint'))
  from finding f where f.record_id = r.id and f.state in ('open', 'assigned', 'recurred'))`;

/** The administration of a record `r`, as it is named beside it. */
export const administrationRefColumn = `(select json_build_object('id', a.id, 'name', a.name, 'district', d.name) from administration a
  left join area d on d.ars = left(a.ars, 5) || '0000000' and d.level = 'district' and d.ars <> a.ars
    where a.id = r.administration_id) as administration`;

export const recordSummaryColumns = `r.id, r.kind, r.title, r.state, r.open_edition_id as "openEditionId", r.open_state as "openState", r.live_edition_id as "liveEditionId",
  r.updated_at as "updatedAt", r.live_changed_at as "liveChangedAt", r.assured_at as "assuredAt", r.review_by as "reviewBy", ${counts} as findings,
  ${administrationRefColumn}`;

export const recordListStatement = (
  query: RecordListQuery,
  actor: Actor,
  context: ListContext,
  after?: CursorValues,
  foreseenMany = false,
): Statement => {
  const descending = query.sort.startsWith('-');
  const sort = query.sort.replace('-', '') as Sort;
  const { type } = sorts[sort];
  const conditions = conditionsOf(query, actor, context);
  const key = sort === 'updatedAt' ? changedAt(conditions, actor) : sorts[sort].key;
  // The page before knows it, too.
  const isMany = after ? after[2] === 1 : foreseenMany;
  const { c } = conditions;
  const order = `${key} ${descending ? 'desc' : 'asc'}, r.id ${descending ? 'desc' : 'asc'}`;
  const beyond = after ? `(${key}, r.id) ${descending ? '<' : '>'} (${c.$(after[0])}::${type}, ${c.$(after[1])}::uuid)` : 'true';
  const [most, skipped] = [`${c.$(query.perPage)}::bigint`, after ? '0' : `${c.$((query.page - 1) * query.perPage)}::bigint`];
  const chosen = (columns: string, from: string): string =>
    `select ${columns} from ${from} and ${beyond} order by ${order} limit ${most} offset ${skipped}`;
  const page = (rows: string): string => `select ${recordSummaryColumns}, (${key})::text as "sortKey" from (${rows}) r order by ${order}`;
  const ofIds = (ids: string): string => page(`select r.* from (${ids}) k join record r on r.id = k.id`);
  const gathering = gatheringOf(query, actor, conditions, { sort, order, beyond, needed: `(${most} + ${skipped})` });
  if (gathering) return { text: gatheredPage(gathering, (from) => chosen('r.id', from), ofIds, isMany), params: c.params };
  const from = `record r ${c.and('true')}`;
  // Where the way is long, it must lead through the index alone.
  const rows = asksFarDown(query) ? ofIds(chosen('r.id', from)) : page(chosen('r.*', from));
  return { text: pageWithTotal(rows, isMany ? 'many' : `select 1 from record r ${c.where}`), params: c.params };
};

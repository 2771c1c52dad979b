// Which statement answers a list of records? Built from the query and the reader's scope alone, so that the bench can run the same one.
import type { Actor, RecordListQuery } from '@kommunalredaktion/shared';
import type { CursorValues } from '../platform/http/cursor.js';
import { Conditions, pageWithTotal, prefixQuery, type Statement } from '../platform/sql.js';

const sortKeys = { updatedAt: 'r.updated_at', title: 'r.title', reviewBy: `coalesce(r.review_by, 'infinity'::date)` } as const;
const keyTypes = { updatedAt: 'timestamptz', title: 'text', reviewBy: 'date' } as const;
type Sort = keyof typeof sortKeys;

export interface ListContext { readonly today: string; readonly wallOne: boolean }

/** What only its owner and the centre know of a record. Who asks by it gets an answer about the own entries alone. */
const innerLife = ['state', 'openState', 'severity', 'rule', 'reviewBy', 'overdue', 'mine', 'secondLook'] as const satisfies readonly (keyof RecordListQuery['filter'])[];

/** A contact's list holds the own entries; the common texts of Land and DIKOM appear when asked for by administration. */
export const recordConditions = (query: Pick<RecordListQuery, 'filter' | 'q'>, actor: Actor, { today, wallOne }: ListContext): Conditions => {
  const c = new Conditions();
  const { filter } = query;
  const asksInnerLife = innerLife.some((name) => filter[name] !== undefined);
  const ownOnly = filter.administration === undefined || asksInnerLife;
  if (actor.scope !== 'all' && (wallOne || asksInnerLife)) {
    const scope = c.$(actor.scope);
    c.add(ownOnly ? `r.administration_id = any (${scope}::uuid[])` : `(r.administration_id = any (${scope}::uuid[]) or r.commons and r.live_edition_id is not null)`);
  }
  c.is('r.id', filter.id, 'uuid').is('r.kind', filter.kind, 'text').is('r.administration_id', filter.administration, 'uuid').is('r.state', filter.state, 'text').is('r.open_state', filter.openState, 'text');
  c.between('r.review_by', filter.reviewBy, 'date').between('r.updated_at', filter.updatedAt, 'timestamptz');
  if (filter.overdue === true) c.add(`r.review_by < ${c.$(today)}::date`);
  if (filter.overdue === false) c.add(`(r.review_by is null or r.review_by >= ${c.$(today)}::date)`);
  if (filter.mine === true) c.add(`r.open_edition_id in (select w.edition_id from edition_author w where w.account_id = ${c.$(actor.id)}::uuid)`);
  if (filter.secondLook === true) c.add(`r.id in (select e.record_id from edition e where e.second_look_due is not null and e.second_look_result is null)`);
  if (filter.severity !== undefined || filter.rule !== undefined) {
    const found = new Conditions();
    found.params.push(...c.params);
    found.add(`f.state in ('open', 'assigned', 'recurred')`).is('f.severity', filter.severity, 'text').is('f.rule', filter.rule, 'text');
    c.params.splice(0, c.params.length, ...found.params);
    c.add(`r.id in (select f.record_id from finding f ${found.where})`);
  }
  const words = query.q ? prefixQuery(query.q) : '';
  if (words) {
    const scope = actor.scope !== 'all' && wallOne ? ` and (s.administration_id = any (${c.$(actor.scope)}::uuid[])${ownOnly ? '' : ` or s.layer = 'commons'`})` : '';
    c.add(`r.id in (select s.record_id from search_entry s where s.vector @@ to_tsquery('german', ${c.$(words)})${scope})`);
  }
  return c;
};

const counts = `(select json_build_object('blocker', count(*) filter (where f.severity = 'blocker'), 'warning', count(*) filter (where f.severity = 'warning'), 'hint', count(*) filter (where f.severity = 'hint'))
  from finding f where f.record_id = r.id and f.state in ('open', 'assigned', 'recurred'))`;

export const recordSummaryColumns = `r.id, r.kind, r.title, r.state, r.open_edition_id as "openEditionId", r.open_state as "openState", r.live_edition_id as "liveEditionId",
  r.updated_at as "updatedAt", r.assured_at as "assuredAt", r.review_by as "reviewBy", ${counts} as findings,
  (select json_build_object('id', a.id, 'name', a.name, 'district', d.name) from administration a left join area d on d.ars = left(a.ars, 5) || '0000000' and d.level = 'district' and d.ars <> a.ars where a.id = r.administration_id) as administration`;

export const recordListStatement = (query: RecordListQuery, actor: Actor, context: ListContext, after?: CursorValues): Statement => {
  const descending = query.sort.startsWith('-');
  const sort = query.sort.replace('-', '') as Sort;
  const c = recordConditions(query, actor, context);
  const counted = `select 1 from record r ${c.where}`;
  const order = `${sortKeys[sort]} ${descending ? 'desc' : 'asc'}, r.id ${descending ? 'desc' : 'asc'}`;
  if (after) c.add(`(${sortKeys[sort]}, r.id) ${descending ? '<' : '>'} (${c.$(after[0])}::${keyTypes[sort]}, ${c.$(after[1])}::uuid)`);
  const limit = c.$(query.perPage);
  const offset = after ? '' : `offset ${c.$((query.page - 1) * query.perPage)}`;
  const chosen = `select r.* from record r ${c.where} order by ${order} limit ${limit} ${offset}`;
  const page = `select ${recordSummaryColumns}, (${sortKeys[sort]})::text as "sortKey" from (${chosen}) r order by ${order}`;
  return { text: pageWithTotal(page, counted), params: c.params };
};

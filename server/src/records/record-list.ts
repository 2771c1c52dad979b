// Which statement answers a list of records? Built from the query and the reader's scope alone, so that the bench can run the same one.
import type { Actor, RecordListQuery } from '@kommunalredaktion/shared';
import type { CursorValues } from '../platform/http/cursor.js';
import { Conditions, pageWithTotal, prefixQuery, type Statement } from '../platform/sql.js';

/** Without a review date nothing is ever overdue; written like this, so that the index fits. */
const reviewBy = `coalesce(r.review_by, 'infinity'::date)`;

const sortKeys = { updatedAt: 'r.updated_at', title: 'r.title', reviewBy } as const;
const keyTypes = { updatedAt: 'timestamptz', title: 'text', reviewBy: 'date' } as const;
type Sort = keyof typeof sortKeys;

export interface ListContext { readonly today: string; readonly wallOne: boolean }

/** What only its owner and the centre know of a record. Who asks by it gets an answer about the own entries alone. */
const innerLife = ['state', 'openState', 'severity', 'rule', 'reviewBy', 'overdue', 'mine', 'secondLook'] as const satisfies readonly (keyof RecordListQuery['filter'])[];

/** The search entries that fit: a record has one of its own, and what is common has another one for everybody else. */
const searchConditions = (c: Conditions, { filter, q }: Pick<RecordListQuery, 'filter' | 'q'>, actor: Actor, wallOne: boolean, ownOnly: boolean): Conditions | undefined => {
  const words = q ? prefixQuery(q) : '';
  if (!words) return undefined;
  const s = new Conditions(c.params).is('s.administration_id', filter.administration, 'uuid');
  s.add(`s.vector @@ to_tsquery('german', ${c.$(words)})`);
  if (actor.scope === 'all') s.add(`s.layer = 'own'`);
  else if (wallOne) s.add(`(s.administration_id = any (${c.$(actor.scope)}::uuid[])${ownOnly ? '' : ` or s.layer = 'commons'`})`);
  return s;
};

/** A contact's list holds the own entries; the common texts of Land and DIKOM appear when asked for by administration. */
const conditionsOf = (query: Pick<RecordListQuery, 'filter' | 'q'>, actor: Actor, { today, wallOne }: ListContext): { c: Conditions; searched: Conditions | undefined } => {
  const c = new Conditions();
  const { filter } = query;
  const asksInnerLife = innerLife.some((name) => filter[name] !== undefined);
  const ownOnly = filter.administration === undefined || asksInnerLife;
  if (actor.scope !== 'all' && (wallOne || asksInnerLife)) {
    const scope = c.$(actor.scope);
    c.add(ownOnly ? `r.administration_id = any (${scope}::uuid[])` : `(r.administration_id = any (${scope}::uuid[]) or r.commons and r.live_edition_id is not null)`);
  }
  c.is('r.id', filter.id, 'uuid').is('r.kind', filter.kind, 'text').is('r.administration_id', filter.administration, 'uuid').is('r.state', filter.state, 'text').is('r.open_state', filter.openState, 'text');
  c.between(reviewBy, filter.reviewBy, 'date').between('r.updated_at', filter.updatedAt, 'timestamptz');
  if (filter.reviewBy) c.add('r.review_by is not null');
  if (filter.overdue !== undefined) c.add(`${reviewBy} ${filter.overdue ? '<' : '>='} ${c.$(today)}::date`);
  if (filter.mine === true) c.add(`r.open_edition_id in (select w.edition_id from edition_author w where w.account_id = ${c.$(actor.id)}::uuid)`);
  if (filter.secondLook === true) c.add(`r.id in (select e.record_id from edition e where e.second_look_due is not null and e.second_look_result is null)`);
  if (filter.severity !== undefined || filter.rule !== undefined) {
    const found = new Conditions(c.params).add(`f.state in ('open', 'assigned', 'recurred')`).is('f.severity', filter.severity, 'text').is('f.rule', filter.rule, 'text');
    c.add(`r.id in (select f.record_id from finding f ${found.where})`);
  }
  const searched = searchConditions(c, query, actor, wallOne, ownOnly);
  if (searched) c.add(`r.id in (select s.record_id from search_entry s ${searched.where})`);
  return { c, searched };
};

export const recordConditions = (query: Pick<RecordListQuery, 'filter' | 'q'>, actor: Actor, context: ListContext): Conditions => conditionsOf(query, actor, context).c;

/** Where the search entries alone tell how many there are, the records need not be looked up for it. */
const countedBy = ({ filter }: RecordListQuery, actor: Actor, c: Conditions, searched: Conditions | undefined): string =>
  searched && actor.scope === 'all' && Object.keys(filter).every((name) => name === 'administration') ? `select 1 from search_entry s ${searched.where}` : `select 1 from record r ${c.where}`;

const counts = `(select json_build_object('blocker', count(*) filter (where f.severity = 'blocker'), 'warning', count(*) filter (where f.severity = 'warning'), 'hint', count(*) filter (where f.severity = 'hint'))
  from finding f where f.record_id = r.id and f.state in ('open', 'assigned', 'recurred'))`;

export const recordSummaryColumns = `r.id, r.kind, r.title, r.state, r.open_edition_id as "openEditionId", r.open_state as "openState", r.live_edition_id as "liveEditionId",
  r.updated_at as "updatedAt", r.assured_at as "assuredAt", r.review_by as "reviewBy", ${counts} as findings,
  (select json_build_object('id', a.id, 'name', a.name, 'district', d.name) from administration a left join area d on d.ars = left(a.ars, 5) || '0000000' and d.level = 'district' and d.ars <> a.ars where a.id = r.administration_id) as administration`;

export const recordListStatement = (query: RecordListQuery, actor: Actor, context: ListContext, after?: CursorValues): Statement => {
  const descending = query.sort.startsWith('-');
  const sort = query.sort.replace('-', '') as Sort;
  const { c, searched } = conditionsOf(query, actor, context);
  const [key, id, isMany] = after ?? [];
  const counted = isMany === 1 ? 'many' : countedBy(query, actor, c, searched);
  const order = `${sortKeys[sort]} ${descending ? 'desc' : 'asc'}, r.id ${descending ? 'desc' : 'asc'}`;
  if (after) c.add(`(${sortKeys[sort]}, r.id) ${descending ? '<' : '>'} (${c.$(key)}::${keyTypes[sort]}, ${c.$(id)}::uuid)`);
  const limit = c.$(query.perPage);
  const offset = after ? '' : `offset ${c.$((query.page - 1) * query.perPage)}`;
  const chosen = `select r.* from record r ${c.where} order by ${order} limit ${limit} ${offset}`;
  const page = `select ${recordSummaryColumns}, (${sortKeys[sort]})::text as "sortKey" from (${chosen}) r order by ${order}`;
  return { text: pageWithTotal(page, counted), params: c.params };
};

// Which statement answers a list of records? Built from the query and the reader's scope alone, so that the bench can run the same one.
import { countLimit, type Actor, type RecordListQuery } from '@kommunalredaktion/shared';
import type { CursorValues } from '../platform/http/cursor.js';
import { Conditions, fixed, gatheredPage, pageWithTotal, prefixQuery, type Gathering, type Statement } from '../platform/sql.js';

/** Without a review date nothing is ever overdue; written like this, so that the index fits. */
const reviewBy = `coalesce(r.review_by, 'infinity'::date)`;

/** When somebody last looked after a public text; written like this, so that the index fits. */
export const freshAt = 'greatest(r.live_changed_at, r.assured_at)';

const sortKeys = { updatedAt: 'r.updated_at', title: 'r.title', reviewBy } as const;
const keyTypes = { updatedAt: 'timestamptz', title: 'text', reviewBy: 'date' } as const;
type Sort = keyof typeof sortKeys;

export interface ListContext { readonly today: string; readonly wallOne: boolean }

/** What only its owner and the centre know of a record. Who asks by it gets an answer about the own entries alone. */
const innerLife = ['state', 'openState', 'severity', 'rule', 'reviewBy', 'overdue', 'mine', 'secondLook'] as const satisfies readonly (keyof RecordListQuery['filter'])[];

type Question = Pick<RecordListQuery, 'filter' | 'q'>;

/** The search entries that fit: a record has one of its own, and what is common has another one for everybody else. */
const searchConditions = (params: unknown[], { filter, q }: Question, actor: Actor, wallOne: boolean, ownOnly: boolean): Conditions | undefined => {
  const words = q ? prefixQuery(q) : '';
  if (!words) return undefined;
  const s = new Conditions(params).is('s.administration_id', filter.administration, 'uuid');
  s.add(`s.vector @@ to_tsquery('german', ${s.$(words)})`);
  if (actor.scope === 'all') s.add(`s.layer = 'own'`);
  else if (wallOne) s.add(`(s.administration_id = any (${s.$(actor.scope)}::uuid[])${ownOnly ? '' : ` or s.layer = 'commons'`})`);
  return s;
};

const findingConditions = (params: unknown[], { filter }: Question): Conditions | undefined =>
  (filter.severity === undefined && filter.rule === undefined ? undefined
    : new Conditions(params).add(`f.state in ('open', 'assigned', 'recurred')`).is('f.severity', filter.severity, 'text').is('f.rule', filter.rule, 'text').is('f.administration_id', filter.administration, 'uuid'));

interface ListConditions { readonly c: Conditions; readonly searched: Conditions | undefined; readonly found: Conditions | undefined }

/** A contact's list holds the own entries; the common texts of Land and DIKOM appear when asked for by administration. */
const conditionsOf = (query: Question, actor: Actor, { today, wallOne }: ListContext): ListConditions => {
  const c = new Conditions();
  const { filter } = query;
  const asksInnerLife = innerLife.some((name) => filter[name] !== undefined);
  const ownOnly = (filter.administration === undefined && filter.commons !== true) || asksInnerLife;
  if (actor.scope !== 'all' && (wallOne || asksInnerLife)) {
    const scope = c.$(actor.scope);
    c.add(ownOnly ? `r.administration_id = any (${scope}::uuid[])` : `(r.administration_id = any (${scope}::uuid[]) or r.commons and r.live_edition_id is not null)`);
  }
  c.is('r.id', filter.id, 'uuid').is('r.kind', filter.kind, 'text').is('r.administration_id', filter.administration, 'uuid').is('r.state', filter.state, 'text').is('r.open_state', filter.openState, 'text');
  c.is('r.service_id', filter.service, 'uuid').is('r.parent_id', filter.parent, 'uuid');
  c.between(reviewBy, filter.reviewBy, 'date').between('r.updated_at', filter.updatedAt, 'timestamptz');
  if (filter.reviewBy) c.add('r.review_by is not null');
  if (filter.freshAt) c.add('r.live_edition_id is not null').between(freshAt, filter.freshAt, 'timestamptz');
  if (filter.overdue !== undefined) c.add(`${reviewBy} ${filter.overdue ? '<' : '>='} ${c.$(today)}::date`);
  if (filter.mine === true) c.add(`r.open_edition_id in (select w.edition_id from edition_author w where w.account_id = ${c.$(actor.id)}::uuid)`);
  if (filter.secondLook === true) c.add(`r.id in (select e.record_id from edition e where e.second_look_due is not null and e.second_look_result is null)`);
  const found = findingConditions(c.params, query);
  if (found) c.add(`r.id in (select f.record_id from finding f ${found.where})`);
  return { c, searched: searchConditions(c.params, query, actor, wallOne, ownOnly), found };
};

const withSearch = ({ c, searched }: ListConditions): Conditions => (searched ? c.add(`r.id in (select s.record_id from search_entry s ${searched.where})`) : c);

export const recordConditions = (query: Question, actor: Actor, context: ListContext): Conditions => withSearch(conditionsOf(query, actor, context));

const asksOnly = ({ filter }: Question, ...names: (keyof RecordListQuery['filter'])[]): boolean => (Object.keys(filter) as typeof names).every((name) => names.includes(name));

/** Where findings alone tell the centre how many there are, the records need not be looked up for it. */
const countedBy = (query: Question, actor: Actor, { c, found }: ListConditions): string => (actor.scope === 'all' && found && query.q === undefined && asksOnly(query, 'administration', 'severity', 'rule')
  ? `select distinct f.record_id from finding f ${found.where}` : `select 1 from record r ${c.where}`);

/** So few hits are looked up one by one; of more, the first ones come soon on the way through the list. */
const fewHits = 1000;

/**
 * Which hits answer the centre's free text? The order is asked for ids alone, and whether one is a hit is looked up in what was gathered: to compare each text
 * on the way with the question costs twenty times as much. That is left for questions with so many hits that the way is short; by title, where hits stand together, it is not.
 */
const searchGathering = (c: Conditions, searched: Conditions, sort: Sort): Gathering => {
  const most = sort === 'title' ? 5 * countLimit : countLimit;
  return {
    hits: `select s.record_id as id from search_entry s ${searched.where}`,
    most,
    ways: [
      { upTo: fewHits, from: `(select id from hits limit ${fewHits}) h join record r on r.id = h.id where true` },
      { upTo: most, from: `record r ${c.and('case when r.id in (select id from hits) then true else false end')}` },
      { upTo: Infinity, from: `record r ${c.and(`(select true from search_entry s ${searched.and('s.record_id = r.id')})`)}` },
    ],
  };
};

/** What is due has not been changed for long: sorted by change it stands at the end of the list, so that what fits is sorted itself. */
const dueGathering = (c: Conditions): Gathering => ({
  hits: `select r.id, r.updated_at from record r ${c.where}`,
  most: countLimit,
  ways: [{ upTo: countLimit, from: 'hits r where true' }, { upTo: Infinity, from: `record r ${c.where}` }],
});

const gatheringOf = (query: RecordListQuery, sort: Sort, actor: Actor, { c, searched }: ListConditions): Gathering | undefined => {
  if (searched) return actor.scope === 'all' && asksOnly(query, 'administration') ? searchGathering(c, searched, sort) : undefined;
  return (query.filter.overdue ?? query.filter.reviewBy) && sort === 'updatedAt' ? dueGathering(c) : undefined;
};

const counts = `(select json_build_object('blocker', count(*) filter (where f.severity = 'blocker'), 'warning', count(*) filter (where f.severity = 'warning'), 'hint', count(*) filter (where f.severity = 'hint'))
  from finding f where f.record_id = r.id and f.state in ('open', 'assigned', 'recurred'))`;

/** The administration of a record `r`, as it is named beside it. */
export const administrationRefColumn = `(select json_build_object('id', a.id, 'name', a.name, 'district', d.name) from administration a
  left join area d on d.ars = left(a.ars, 5) || '0000000' and d.level = 'district' and d.ars <> a.ars where a.id = r.administration_id) as administration`;

export const recordSummaryColumns = `r.id, r.kind, r.title, r.state, r.open_edition_id as "openEditionId", r.open_state as "openState", r.live_edition_id as "liveEditionId",
  r.updated_at as "updatedAt", r.assured_at as "assuredAt", r.review_by as "reviewBy", ${counts} as findings,
  ${administrationRefColumn}`;

export const recordListStatement = (query: RecordListQuery, actor: Actor, context: ListContext, after?: CursorValues): Statement => {
  const descending = query.sort.startsWith('-');
  const sort = query.sort.replace('-', '') as Sort;
  const conditions = conditionsOf(query, actor, context);
  const gathering = gatheringOf(query, sort, actor, conditions);
  const c = gathering ? conditions.c : withSearch(conditions);
  const counted = countedBy(query, actor, conditions);
  const [key, id, isMany] = after ?? [];
  const order = `${sortKeys[sort]} ${descending ? 'desc' : 'asc'}, r.id ${descending ? 'desc' : 'asc'}`;
  const beyond = after ? `(${sortKeys[sort]}, r.id) ${descending ? '<' : '>'} (${c.$(key)}::${keyTypes[sort]}, ${c.$(id)}::uuid)` : 'true';
  const limit = `limit ${c.$(query.perPage)}${after ? '' : ` offset ${c.$((query.page - 1) * query.perPage)}`}`;
  const chosen = (columns: string, from: string): string => `select ${columns} from ${from} and ${beyond} order by ${order} ${limit}`;
  const page = (rows: string): string => `select ${recordSummaryColumns}, (${sortKeys[sort]})::text as "sortKey" from (${rows}) r order by ${order}`;
  const ofIds = (ids: string): string => page(`select r.* from (${ids}) k join record r on r.id = k.id`);
  if (gathering) {
    const text = gatheredPage(gathering, (from) => chosen('r.id', from), ofIds, isMany === 1);
    return { text: conditions.searched ? fixed(text) : text, params: c.params };
  }
  const from = `record r ${c.and('true')}`;
  // Where the way to what is due is long, it must lead through the index alone.
  const rows = query.filter.overdue ?? query.filter.reviewBy ? ofIds(chosen('r.id', from)) : page(chosen('r.*', from));
  return { text: pageWithTotal(rows, isMany === 1 ? 'many' : counted), params: c.params };
};

// Which records answer a question? Conditions from the query and the reader's scope alone, for lists, downloads, boards and the bench.
import { covers, type Actor, type RecordListQuery } from '@kommunalredaktion/shared';
import { Conditions, prefixQuery } from '../platform/sql.js';

/** Without a review date nothing is ever overdue; written like this, so that the index fits. */
export const reviewBy = `coalesce(r.review_by, 'infinity'::date)`;

/** When somebody last looked after a public text; written like this, so that the index fits. */
export const freshAt = 'greatest(r.live_changed_at, r.assured_at)';

export interface ListContext {
  readonly today: string;
  readonly wallOne: boolean;
}

/** What only its owner and the centre know of a record. Who asks by it gets an answer about the own entries alone. */
const innerLife = [
  'state',
  'openState',
  'severity',
  'rule',
  'reviewBy',
  'freshAt',
  'overdue',
  'mine',
  'secondLook',
] as const satisfies readonly (keyof RecordListQuery['filter'])[];

export type Question = Pick<RecordListQuery, 'filter' | 'q'> & Partial<Pick<RecordListQuery, 'sort'>>;

/** The search entries that fit: a record has one of its own, and what is common has another one for everybody else. */
const searchConditions = (
  params: unknown[],
  words: string,
  { filter }: Question,
  actor: Actor,
  { wallOne }: ListContext,
  ownOnly: boolean,
): Conditions | undefined => {
  if (!words) return undefined;
  const s = new Conditions(params);
  // Written like this, so that the index of words fits.
  if (filter.administration !== undefined) s.add(`array[s.administration_id] && ${s.$([filter.administration].flat())}::uuid[]`);
  s.add(`s.vector @@ to_tsquery('german', ${s.$(words)})`);
  if (actor.scope === 'all') s.add(`s.layer = 'own'`);
  else if (wallOne) s.add(`(s.administration_id = any (${s.$(actor.scope)}::uuid[])${ownOnly ? '' : ` or s.layer = 'commons'`})`);
  return s;
};

const findingConditions = (params: unknown[], { filter }: Question): Conditions | undefined =>
  filter.severity === undefined && filter.rule === undefined
    ? undefined
    : new Conditions(params)
        .add(`f.state in ('open', 'assigned', 'recurred')`)
        .is('f.severity', filter.severity, 'text')
        .is('f.rule', filter.rule, 'text')
        .is('f.administration_id', filter.administration, 'uuid');

export interface ListConditions {
  readonly c: Conditions;
  /** Can there be common texts among others' own ones? */
  readonly mixed: boolean;
  readonly searched: Conditions | undefined;
  readonly found: Conditions | undefined;
}

/** When a record was changed, as far as the reader may know it: of what is not theirs, when its public text was. */
export const changedAt = ({ c, mixed }: Pick<ListConditions, 'c' | 'mixed'>, { scope }: Actor): string =>
  mixed ? `case when r.administration_id = any (${c.$(scope)}::uuid[]) then r.updated_at else r.live_changed_at end` : 'r.updated_at';

const asksInnerLife = ({ filter, sort }: Question): boolean =>
  innerLife.some((name) => filter[name] !== undefined) || sort?.replace('-', '') === 'reviewBy';
const asksForOwn = ({ filter }: Question, { scope }: Actor): boolean =>
  filter.administration === undefined ? filter.commons !== true : [filter.administration].flat().every((one) => covers(scope, one));

/** A contact's list holds the own entries; the common texts of Land and DIKOM appear when asked for by administration. */
export const conditionsOf = (query: Question, actor: Actor, context: ListContext): ListConditions => {
  const { today, wallOne } = context;
  const c = new Conditions();
  const { filter } = query;
  const isInner = asksInnerLife(query);
  const ownOnly = isInner || asksForOwn(query, actor);
  const isWalled = actor.scope !== 'all' && (wallOne || isInner);
  const mixed = actor.scope !== 'all' && !(isWalled && ownOnly);
  if (isWalled) {
    const scope = c.$(actor.scope);
    c.add(
      ownOnly
        ? `r.administration_id = any (${scope}::uuid[])`
        : `(r.administration_id = any (${scope}::uuid[]) or r.commons and r.live_edition_id is not null)`,
    );
  }
  c.is('r.id', filter.id, 'uuid')
    .is('r.kind', filter.kind, 'text')
    .is('r.administration_id', filter.administration, 'uuid')
    .is('r.state', filter.state, 'text')
    .is('r.open_state', filter.openState, 'text');
  c.is('r.service_id', filter.service, 'uuid').is('r.parent_id', filter.parent, 'uuid');
  c.between(reviewBy, filter.reviewBy, 'date');
  if (filter.updatedAt) c.between(changedAt({ c, mixed }, actor), filter.updatedAt, 'timestamptz');
  if (filter.reviewBy) c.add('r.review_by is not null');
  if (filter.freshAt) c.add('r.live_edition_id is not null').between(freshAt, filter.freshAt, 'timestamptz');
  if (filter.overdue !== undefined) c.add(`${reviewBy} ${filter.overdue ? '<' : '>='} ${c.$(today)}::date`);
  if (filter.mine === true)
    c.add(`r.open_edition_id in (select w.edition_id from edition_author w where w.account_id = ${c.$(actor.id)}::uuid)`);
  if (filter.secondLook === true)
    c.add(`r.id in (select e.record_id from edition e where e.second_look_due is not null and e.second_look_result is null)`);
  const found = findingConditions(c.params, query);
  if (found) c.add(`r.id in (select f.record_id from finding f ${found.where})`);
  return { c, mixed, searched: searchConditions(c.params, query.q ? prefixQuery(query.q) : '', query, actor, context, ownOnly), found };
};

export const withSearch = ({ c, searched }: ListConditions): Conditions =>
  searched ? c.add(`r.id in (select s.record_id from search_entry s ${searched.where})`) : c;

export const recordConditions = (query: Question, actor: Actor, context: ListContext): Conditions =>
  withSearch(conditionsOf(query, actor, context));

export const asksOnly = ({ filter }: Question, ...names: (keyof RecordListQuery['filter'])[]): boolean =>
  (Object.keys(filter) as typeof names).every((name) => names.includes(name));

/** What is due, or has not been looked after for long, has not been changed for long either: it stands far down. */
export const asksFarDown = ({ filter }: Question): boolean =>
  filter.freshAt !== undefined || (filter.overdue ?? filter.reviewBy !== undefined);

// By which way does a list come to its page when no index has both the question and the order? By how many fit: estimates are often wrong by a hundred times.
import { countLimit, type Actor, type RecordListQuery } from '@kommunalredaktion/shared';
import { countedHits, type Conditions, type Gathering } from '../platform/sql.js';
import { asksFarDown, asksOnly, reviewBy, withSearch, type ListConditions, type Question } from './record-conditions.js';

/** What a list is sorted by: the column, the key in the order of its index, and its type in a cursor. */
export const sorts = {
  updatedAt: { column: 'updated_at', key: 'r.updated_at', type: 'timestamptz' },
  title: { column: 'title', key: 'r.title', type: 'text' },
  reviewBy: { column: 'review_by', key: reviewBy, type: 'date' },
} as const;
export type Sort = keyof typeof sorts;

/** The order of a list, where this page begins, and how many records there are from there to its end; all SQL about `r`. */
export interface Walk {
  readonly sort: Sort;
  readonly order: string;
  readonly beyond: string;
  readonly needed: string;
}

/** So few hits are looked up one by one: reading on in the list of one administration soon meets twenty-five of more. */
const fewHits = ({ filter }: Question): number => (typeof filter.administration === 'string' ? 100 : 1000);
/** So many texts are compared with the question before all hits are gathered after all. */
const nearBy = 3000;

const isOneOf = (hits: string): string => `case when r.id in (select id from ${hits}) then true else false end`;

/**
 * Which hits answer the centre's free text? Along the order of the list, an index is asked for ids alone, and each is looked up among the hits: comparing texts costs twenty times as much.
 * A frequent word's hits come soon, so that a few texts are compared instead; unless they stand together far off, as by title.
 */
const searchGathering = (query: Question, c: Conditions, searched: Conditions, { sort, order, beyond, needed }: Walk): Gathering => {
  const hits = `select s.record_id as id from search_entry s ${searched.where}`;
  const few = fewHits(query);
  const key = `r.id, r.${sorts[sort].column}`;
  const fills = `(select count(*) from near) >= ${needed}`;
  return {
    hits,
    alwaysAlike: true,
    more: {
      near: `select ${key} from (select ${key} from record r ${c.and(beyond)} order by ${order} limit ${nearBy}) r
        where (select true from search_entry s ${searched.and('s.record_id = r.id')}) order by ${order} limit ${needed}`,
      everywhere: hits,
    },
    ways: [
      { when: `${countedHits} <= ${few}`, from: `(select id from hits limit ${few}) h join record r on r.id = h.id where true` },
      { when: `${countedHits} > ${few} and ${countedHits} <= ${countLimit}`, from: `record r ${c.and(isOneOf('hits'))}` },
      { when: `${countedHits} > ${countLimit} and ${fills}`, from: 'near r where true' },
      { when: `${countedHits} > ${countLimit} and not ${fills}`, from: `record r ${c.and(isOneOf('everywhere'))}` },
    ],
  };
};

/** So few records with such findings are looked up one by one: among hundreds of thousands one meets them rarely. */
const fewFound = 3000;

/** Which records have such findings is read from the findings; whether along the list or one by one is decided by how many there are. */
const foundGathering = (c: Conditions, found: Conditions): Gathering => ({
  hits: `select distinct f.record_id as id from finding f ${found.where}`,
  ways: [
    { when: `${countedHits} <= ${fewFound}`, from: `(select id from hits limit ${fewFound}) h join record r on r.id = h.id where true` },
    { when: `${countedHits} > ${fewFound}`, from: `record r ${c.and('true')}` },
  ],
});

/** Where what fits stands together, perhaps at the end of the list, it is sorted itself. */
const sortedGathering = ({ where }: Conditions, { sort }: Walk, mixed: boolean): Gathering => ({
  hits: `select r.id, r.${sorts[sort].column}${mixed ? ', r.live_changed_at, r.administration_id' : ''} from record r ${where}`,
  ways: [
    { when: `${countedHits} <= ${countLimit}`, from: 'hits r where true' },
    { when: `${countedHits} > ${countLimit}`, from: `record r ${where}` },
  ],
});

/** The search entries alone know the answer. */
export const asksWordsOnly = (query: Question, actor: Actor): boolean => actor.scope === 'all' && asksOnly(query, 'administration');
/** The findings alone know how many. */
const asksFindingsOnly = (query: Question, actor: Actor): boolean =>
  actor.scope === 'all' && asksOnly(query, 'administration', 'severity', 'rule');

/** What stands far down is gathered first, and no index knows when the public texts among the own entries were; a free text for one kind or state is answered from few records. */
export const gatheringOf = (query: RecordListQuery, actor: Actor, conditions: ListConditions, walk: Walk): Gathering | undefined => {
  const { c, searched, found, mixed } = conditions;
  if (found && !searched && asksFindingsOnly(query, actor)) return foundGathering(c, found);
  if (searched && asksWordsOnly(query, actor)) return searchGathering(query, c, searched, walk);
  const isFarOff = walk.sort === 'updatedAt' && (mixed || asksFarDown(query));
  return searched || isFarOff ? sortedGathering(withSearch(conditions), walk, mixed) : undefined;
};

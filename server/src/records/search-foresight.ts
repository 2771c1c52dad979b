// How frequent are the words of a free text? The statistics of the database know it at once, and so how their hits are found soonest.
import { countLimit, type Actor, type RecordListQuery } from '@kommunalredaktion/shared';
import type { Reader } from '../platform/database.js';
import { fixed, prefixQuery } from '../platform/sql.js';
import { splitWords, type SearchBy } from './record-conditions.js';
import { asksWordsOnly } from './record-ways.js';

export interface Foresight { readonly searchBy: SearchBy; readonly isMany: boolean }

/** So frequent a word has surely more hits than are counted. */
const surelyMany = 3 * countLimit;
/** Statistics know nothing of words that go together: there may be ten times as many. */
const surelyFew = 300;

/** A query of filler words alone says nothing and finds nothing, where beside others they would be left out. */
const saysStatement = fixed(`select numnode(to_tsquery('german', $1)) > 0 and numnode(to_tsquery('german', $2)) > 0 as says`);

interface Plan { readonly 'QUERY PLAN': readonly { readonly Plan: { readonly 'Plan Rows': number } }[] }

/** For the centre; of others the rows that they may see are few. */
export const foresee = async (reader: Reader, query: RecordListQuery, actor: Actor): Promise<Foresight> => {
  const words = prefixQuery(query.q ?? '');
  if (!words || !asksWordsOnly(query, actor)) return { searchBy: 'index', isMany: false };
  const { complete, last } = splitWords(words);
  const [row] = await reader.rows<Plan>(`explain (format json) select from search_entry where layer = 'own' and vector @@ to_tsquery('german', $1)`, [complete || words]);
  const expected = row?.['QUERY PLAN'][0]?.Plan['Plan Rows'] ?? 0;
  if (complete) {
    const [both] = expected <= surelyFew ? await reader.rows<{ says: boolean }>(saysStatement, [complete, last]) : [];
    return { searchBy: both?.says ? 'complete words first' : 'index', isMany: false };
  }
  return { searchBy: 'index', isMany: query.filter.administration === undefined && expected > surelyMany };
};

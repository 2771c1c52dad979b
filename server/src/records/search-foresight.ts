// Is a free text's word so frequent that its hits need not be counted? The statistics of the database know it at once.
import { countLimit, type Actor, type RecordListQuery } from '@kommunalredaktion/shared';
import type { Reader } from '../platform/database.js';
import { prefixQuery } from '../platform/sql.js';
import { asksWordsOnly } from './record-ways.js';

/** So frequent a word has surely more hits than are counted. */
const surelyMany = 3 * countLimit;

interface Plan {
  readonly 'QUERY PLAN': readonly { readonly Plan: { readonly 'Plan Rows': number } }[];
}

/** For the centre; of others the rows that they may see are few. Of words that go together statistics know nothing. */
export const foreseesMany = async (reader: Reader, query: RecordListQuery, actor: Actor): Promise<boolean> => {
  const words = prefixQuery(query.q ?? '');
  if (!words || words.includes('&') || query.filter.administration !== undefined || !asksWordsOnly(query, actor)) return false;
  const [row] = await reader.rows<Plan>(
    `explain (format json) select from search_entry where layer = 'own' and vector @@ to_tsquery('german', $1)`,
    [words],
  );
  return (row?.['QUERY PLAN'][0]?.Plan['Plan Rows'] ?? 0) > surelyMany;
};

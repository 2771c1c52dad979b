// What do rules have to know about the service that a supplement adds to? Its public text, and what has changed in it since the version that the supplement fits, and what other supplements say.
import { changedFields, type Content, type MasterFacts } from '@kommunalredaktion/shared';
import type { Reader } from '../platform/database.js';
import { fixed } from '../platform/sql.js';
import { readSaidBeside, type Written } from './said-beside.queries.js';

/** $1 service $2 version that the supplement was written for, or has been found to fit since. */
const masterStatement = fixed(
  `select e.id as "editionId", e.content, b.content as base from record r join edition e on e.id = r.live_edition_id
    left join edition b on b.id = $2 and b.record_id = r.id and b.id <> e.id
   where r.id = $1 and r.kind = 'service'`,
);

interface MasterRow {
  readonly editionId: string;
  readonly content: Content;
  readonly base: Content | null;
}

export const readMasterFacts = async (
  reader: Reader,
  serviceId: string,
  baseId: string | null,
  written: Written,
): Promise<MasterFacts | null> => {
  const [[row], alsoSaid] = await Promise.all([
    reader.rows<MasterRow>(masterStatement, [serviceId, baseId]),
    readSaidBeside(reader, serviceId, written),
  ]);
  return row
    ? { editionId: row.editionId, content: row.content, changed: row.base === null ? [] : changedFields(row.base, row.content), alsoSaid }
    : null;
};

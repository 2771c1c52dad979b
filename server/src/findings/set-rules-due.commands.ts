// Around whom must the rules across records look again? Remembered with the change itself, so that a lost message costs minutes only.
import type { Tx } from '../platform/database.js';

export const markSetRulesDue = (tx: Tx, administrationIds: readonly string[], at: Date): Promise<unknown> =>
  tx.rows('insert into set_rules_due (administration_id, since) select distinct id, $2::timestamptz from unnest($1::uuid[]) id', [
    administrationIds,
    at,
  ]);

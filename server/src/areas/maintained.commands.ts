// Whose entries are maintained? Those of members, of the Land and of DIKOM; all others can be read, and changed by nobody.
import type { Reason } from '@kommunalredaktion/shared';
import type { Tx } from '../platform/database.js';
import { Refused } from '../platform/refused.js';

/** Shown before the click as well, wherever an entry of somebody else is open. */
export const notMaintained: Reason = { code: 'areas.not-maintained' };

export const readOnly = (): Refused => new Refused('workflow.refused', { reasons: [notMaintained] });

/** On every road that writes about an entry. Until the transaction ends, no membership of these administrations changes: it ends before this write or after it. */
export const refuseUnmaintained = async (tx: Tx, administrations: readonly string[]): Promise<void> => {
  const [row] = await tx.rows<{ others: string[] }>('select unmaintained($1::uuid[]) as others', [administrations]);
  if (row?.others.length !== 0) throw readOnly();
};

/** Waits for the writes that rest on the membership of today. */
export const holdMembership = (tx: Tx, administration: string): Promise<unknown> =>
  tx.rows(`select pg_advisory_xact_lock(hashtextextended('membership ' || $1::uuid, 0))`, [administration]);

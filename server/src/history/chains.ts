// How is a row of the journal tied to the one before it? By a hash over both; each administration has its chain, and so has the centre.
import { createHash } from 'node:crypto';

export const centre = 'centre';
export const chainOf = (administrationId: string | null): string => administrationId ?? centre;

/** The first link of a chain hangs on its name, so that two chains can never be exchanged. */
export const link = (chain: string, previous: string | undefined, rowHash: string): string =>
  createHash('sha256')
    .update(`${previous ?? chain}${rowHash}`)
    .digest('hex');

export interface Head {
  readonly chain: string;
  readonly position: number;
  readonly hash: string;
}

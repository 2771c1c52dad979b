// What did a service say when a supplement was written, what does it say now, and what does the supplement say there?
import { z } from 'zod';
import { id } from '../api/list.js';
import { recordRef } from './competence.js';

/** A version of the service that is or was public, and since when. */
const masterVersion = z.object({ editionId: id, since: z.string() });
/** Of each text only the parts that are compared. */
const parts = z.record(z.string(), z.unknown());

export const masterComparison = z.object({
  /** The supplement and its public text; without one there is nothing to compare yet. */
  supplement: recordRef.extend({ editionId: id.nullable() }),
  service: z.object({ id, title: z.string(), owner: z.string() }).nullable(),
  /** The version that the supplement was written for, or was found to fit since; null while that is the present one. */
  before: masterVersion.nullable(),
  /** Null when the service is not public, or not any more. */
  now: masterVersion.nullable(),
  /** The parts that the supplement speaks about, in the order of reading, and those of them in which the service says something else now. */
  said: z.array(z.string()),
  changed: z.array(z.string()),
  texts: z.object({ before: parts, now: parts, own: parts }),
  mayConfirm: z.boolean(),
});
export type MasterComparison = z.infer<typeof masterComparison>;

/** "I have compared: it still fits." Names what the person has seen: the text of the supplement, and the new one of the service. */
export const fitsMasterBody = z.strictObject({ expectedEdition: id, expectedMaster: id });
export type FitsMasterBody = z.infer<typeof fitsMasterBody>;

// What does an edition look like to its reader, and what may be asked of it?
import { z } from 'zod';
import { id } from '../api/list.js';
import { reason } from '../api/problem.js';
import { qaStamp } from '../findings/finding.js';
import { recordKinds } from '../records/record.js';
import { editionActions, editionStates } from './edition-workflow.js';

export const approvalKinds = ['methodical', 'subject'] as const;
export const bases = ['approvals', 'urgent', 'adopted'] as const;
const person = z.object({ id, name: z.string() });

export const editionComment = z.object({
  id,
  by: person,
  at: z.string(),
  kind: z.enum(['reason', 'remark']),
  action: z.string().nullable(),
  visibility: z.enum(['internal', 'municipality']),
  text: z.string(),
  /** Dot path of the single field that it is about, and whether something else stands there by now. */
  field: z.string().nullable(),
  changedSince: z.boolean(),
});
export type EditionComment = z.infer<typeof editionComment>;

/** An edition whole: content as this reader may see it, who wrote and approved, what this reader may do now and why not. Times are ISO strings. */
export const editionView = z.object({
  id,
  record: z.object({ id, kind: z.enum(recordKinds), title: z.string(), liveEditionId: id.nullable(), openEditionId: id.nullable() }),
  administration: z.object({ id, name: z.string() }),
  number: z.int(),
  state: z.enum(editionStates),
  basis: z.enum(bases).nullable(),
  revision: z.int(),
  content: z.record(z.string(), z.unknown()),
  contentHash: z.string(),
  reviewHash: z.string(),
  removedHtml: z.array(z.string()),
  /** Of a supplement: fields that other public supplements say where it holds. */
  alsoSaid: z.array(z.string()).optional(),
  authors: z.array(person),
  requiredApprovals: z.array(z.enum(approvalKinds)),
  approvals: z.array(z.object({ kind: z.enum(approvalKinds), by: person, at: z.string(), valid: z.boolean() })),
  claimedBy: person.nullable(),
  stamp: qaStamp.nullable(),
  comments: z.array(editionComment),
  actions: z.array(z.object({ action: z.enum(editionActions), reasons: z.array(reason), needsReason: z.boolean() })),
  mayEdit: z.boolean(),
  createdAt: z.string(),
  updatedAt: z.string(),
  submittedAt: z.string().nullable(),
  publishedAt: z.string().nullable(),
  publishedBy: person.nullable(),
  secondLookDue: z.string().nullable(),
  secondLookResult: z.enum(['confirmed', 'objected']).nullable(),
});
export type EditionView = z.infer<typeof editionView>;

const expectedRevision = z.int().positive();
/** The new content as a whole; `sitting` of the editor is the session. */
export const saveBody = z.strictObject({ expectedRevision, content: z.record(z.string(), z.unknown()) });
export type SaveBody = z.infer<typeof saveBody>;

const fieldRemarkBody = z.strictObject({ field: z.string().min(1).max(300), text: z.string().trim().min(1).max(2000) });
export type FieldRemarkBody = z.infer<typeof fieldRemarkBody>;

export const transitionBody = z
  .strictObject({
    action: z.enum(editionActions),
    expectedRevision,
    reason: z.string().trim().max(2000).optional(),
    /** request-changes: what should change at single fields, by dot path. */
    remarks: z.array(fieldRemarkBody).max(50).optional(),
    /** approve: keep it approved instead of publishing at once. */
    later: z.boolean().optional(),
    /** second-look: the verdict. */
    verdict: z.enum(['confirmed', 'objected']).optional(),
    /** approve: what the reviewer had before their eyes. */
    receipt: z.strictObject({ openFindings: z.int().min(0), comparison: z.enum(['changes', 'all']) }).optional(),
  })
  .refine(({ action, verdict }) => action !== 'second-look' || verdict !== undefined, {
    path: ['verdict'],
    error: 'Bitte sagen Sie, was Ihre Nachprüfung ergeben hat.',
  })
  .refine(({ action, remarks }) => remarks === undefined || action === 'request-changes', {
    path: ['remarks'],
    error: 'Anmerkungen zu einzelnen Feldern gehören zum Zurückgeben.',
  });
export type TransitionBody = z.infer<typeof transitionBody>;

export const commentBody = z.strictObject({ text: z.string().trim().min(1).max(2000), visibility: z.enum(['internal', 'municipality']) });

/** A snapshot of the content: who wrote until when; one per person and sitting. */
export const revisionSummary = z.object({ n: z.int(), by: person, from: z.string(), at: z.string() });
export type RevisionSummary = z.infer<typeof revisionSummary>;
export const revisionView = revisionSummary.extend({ content: z.record(z.string(), z.unknown()) });
export type RevisionView = z.infer<typeof revisionView>;

/** One waiting submission in the review queue, oldest first. */
export const queueItem = z.object({
  editionId: id,
  recordId: id,
  title: z.string(),
  kind: z.enum(recordKinds),
  administration: z.object({ id, name: z.string() }),
  submittedAt: z.string(),
  submittedBy: person,
  claimedBy: person.nullable(),
  isNew: z.boolean(),
  missing: z.array(z.enum(approvalKinds)),
  mine: z.boolean(),
  findings: z.int(),
  revision: z.int(),
});
export type QueueItem = z.infer<typeof queueItem>;

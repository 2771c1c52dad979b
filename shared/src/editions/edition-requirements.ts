// Which conditions guard the steps of an edition? Each is a named sentence over facts; its code is the message shown to people.
import type { Reason } from '../api/problem.js';
import type { Requirement } from '../workflow/workflow.js';
import type { Permission } from '../access/roles.js';

export type ApprovalKind = 'methodical' | 'subject';

/** Everything a decision about an edition may look at. Ids are account ids; times are ISO strings. */
export interface EditionFacts {
  readonly state: string;
  readonly actor: { readonly id: string; readonly may: (permission: Permission) => boolean; readonly isRobot: boolean };
  /** Everyone with a saved change since the live edition, later undone or not. */
  readonly authors: readonly string[];
  readonly requiredApprovals: readonly ApprovalKind[];
  /** Approvals of the present text by people who have not written at it, before or since. */
  readonly validApprovals: readonly { readonly kind: ApprovalKind; readonly by: string }[];
  /** Which kinds this actor could give by their rights (methodical: reviewer; subject: the owner's approver, or its stand-in). */
  readonly approvable: readonly ApprovalKind[];
  readonly newBlockers: readonly { readonly rule: string; readonly field: string }[];
  /** The unit named above this one stands below it by now. Looked up when a step is taken. */
  readonly standsAboveItself: boolean;
  readonly claimedBy: string | null;
  readonly claimIdle: boolean;
  readonly reason: string | undefined;
  /** How many single fields something is said about in the same step. */
  readonly remarks: number;
  readonly later: boolean;
  /** second-look: the verdict says no. */
  readonly objects: boolean;
  readonly isUrgent: boolean;
  readonly secondLookSettled: boolean;
  readonly publishedBy: string | null;
  readonly isLive: boolean;
}

const refuse = (code: string, params?: Reason['params']): Reason => (params ? { code, params } : { code });

/** Nobody approves a text that carries their own edits; suggestions taken over by an author do not count. */
export const fourEyes: Requirement<EditionFacts> = ({ authors, actor }) =>
  authors.includes(actor.id) ? refuse('workflow.four-eyes') : null;

/** A blocker that the live edition does not have as well must be mended first; the live stock's old defects stop nobody. */
export const noNewBlockers: Requirement<EditionFacts> = ({ newBlockers }) =>
  newBlockers.length > 0
    ? refuse('workflow.new-blockers', { n: newBlockers.length, rules: [...new Set(newBlockers.map((b) => b.rule))].join(', ') })
    : null;

/** Two drafts may each name the other as the unit above; only one of them becomes public. */
export const notAboveItself: Requirement<EditionFacts> = ({ standsAboveItself }) =>
  standsAboveItself ? refuse('workflow.stands-above-itself') : null;

/** A draft that says the same as the live edition needs nobody's time. */
export const somethingChanged: Requirement<EditionFacts> = ({ authors }) =>
  authors.length > 0 ? null : refuse('workflow.nothing-changed');

export const notYetApproved: Requirement<EditionFacts> = ({ validApprovals, actor }) =>
  validApprovals.some(({ by }) => by === actor.id) ? refuse('workflow.already-approved') : null;

/** The kind this actor can give must still be missing. */
export const approvalWanted: Requirement<EditionFacts> = ({ requiredApprovals, validApprovals, approvable }) => {
  const missing = requiredApprovals.filter((kind) => !validApprovals.some((given) => given.kind === kind));
  return missing.some((kind) => approvable.includes(kind)) ? null : refuse('workflow.approval-not-wanted');
};

export const approvalsComplete: Requirement<EditionFacts> = ({ requiredApprovals, validApprovals }) =>
  requiredApprovals.every((kind) => validApprovals.some((given) => given.kind === kind)) ? null : refuse('workflow.approvals-missing');

export const ownApproval: Requirement<EditionFacts> = ({ validApprovals, actor }) =>
  validApprovals.some(({ by }) => by === actor.id) ? null : refuse('workflow.no-own-approval');

export const freeToClaim: Requirement<EditionFacts> = ({ claimedBy, claimIdle, actor }) =>
  claimedBy === null || claimedBy === actor.id || claimIdle ? null : refuse('workflow.claimed');

/** Said apart from `freeToClaim`, because then there is nothing to do. */
export const notMineYet: Requirement<EditionFacts> = ({ claimedBy, claimIdle, actor }) =>
  claimedBy === actor.id && !claimIdle ? refuse('workflow.already-claimed') : null;

export const claimedByMe: Requirement<EditionFacts> = ({ claimedBy, actor }) =>
  claimedBy === actor.id ? null : refuse('workflow.not-claimed');

/** A reason of ten characters at least, given in the same step. Before the click it is only announced. */
export const withReason: Requirement<EditionFacts> = ({ reason }) =>
  reason === undefined || reason.trim().length >= 10 ? null : refuse('workflow.reason-missing');

/** Whoever returns a text says what to mend: at single fields, in a reason, or both. */
export const withReasonOrRemarks: Requirement<EditionFacts> = (facts) => (facts.remarks > 0 ? null : withReason(facts));

/** Whoever objects says why; otherwise nobody knows what to mend. */
export const objectionWithReason: Requirement<EditionFacts> = (facts) => (facts.objects ? withReason(facts) : null);

export const urgentAndOpen: Requirement<EditionFacts> = ({ isUrgent, secondLookSettled }) =>
  isUrgent && !secondLookSettled ? null : refuse('workflow.no-second-look-due');

export const neitherAuthorNorPublisher: Requirement<EditionFacts> = ({ authors, publishedBy, actor }) =>
  authors.includes(actor.id) || publishedBy === actor.id ? refuse('workflow.four-eyes') : null;

export const stillLive: Requirement<EditionFacts> = ({ isLive }) => (isLive ? null : refuse('workflow.not-live'));

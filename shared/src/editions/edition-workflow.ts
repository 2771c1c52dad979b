// When may an edition move, and who may move it? This table is the whole answer.
import type { Permission } from '../access/roles.js';
import type { ActionSpec } from '../workflow/workflow.js';
import { decide, type Workflow } from '../workflow/workflow.js';
import {
  approvalWanted,
  approvalsComplete,
  claimedByMe,
  fourEyes,
  freeToClaim,
  neitherAuthorNorPublisher,
  noNewBlockers,
  notAboveItself,
  notMineYet,
  notYetApproved,
  objectionWithReason,
  ownApproval,
  somethingChanged,
  stillLive,
  urgentAndOpen,
  withReason,
  withReasonOrRemarks,
  type ApprovalKind,
  type EditionFacts,
} from './edition-requirements.js';

export const editionStates = [
  'draft',
  'in-review',
  'changes-requested',
  'approved',
  'published',
  'withdrawn',
  'discarded',
  'superseded',
] as const;
export type EditionState = (typeof editionStates)[number];
/** States of an edition in the making; a record has at most one such edition. */
export const openStates = ['draft', 'in-review', 'changes-requested', 'approved'] as const satisfies readonly EditionState[];
/** States in which the content may be changed. */
export const editableStates = ['draft', 'changes-requested'] as const satisfies readonly EditionState[];

export const editionActions = [
  'submit',
  'claim',
  'hand-back',
  'request-changes',
  'approve',
  'revoke-approval',
  'publish',
  'publish-urgently',
  'second-look',
  'take-back',
  'withdraw',
  'discard',
] as const;
export type EditionAction = (typeof editionActions)[number];

/** The last required approval publishes at once, unless the approver wants it to wait. */
const afterApproval = (facts: EditionFacts): EditionState => {
  const missing = facts.requiredApprovals.filter((kind) => !facts.validApprovals.some((given) => given.kind === kind));
  if (missing.filter((kind) => kind !== kindGiven(facts)).length > 0) return 'in-review';
  return facts.later ? 'approved' : 'published';
};

/** Approvals outlive an edit that needs no review; then nobody has to look again. */
const afterSubmission = (facts: EditionFacts): EditionState => (approvalsComplete(facts) === null ? 'approved' : 'in-review');

/** Which approval an actor gives: the first missing kind they can give, methodical first. */
export const kindGiven = ({ requiredApprovals, validApprovals, approvable }: EditionFacts): ApprovalKind | undefined =>
  (['methodical', 'subject'] as const).find(
    (kind) => requiredApprovals.includes(kind) && approvable.includes(kind) && !validApprovals.some((given) => given.kind === kind),
  );

type Spec = ActionSpec<EditionFacts, EditionState, Permission>;
const actions: Readonly<Record<EditionAction, Spec>> = {
  submit: {
    from: ['draft', 'changes-requested'],
    to: afterSubmission,
    permission: 'edition.write',
    requires: [somethingChanged, notAboveItself, noNewBlockers],
  },
  claim: { from: ['in-review'], to: 'in-review', permission: 'edition.approve', requires: [notMineYet, freeToClaim] },
  'hand-back': { from: ['in-review'], to: 'in-review', permission: 'edition.approve', requires: [claimedByMe] },
  'request-changes': {
    from: ['in-review', 'approved'],
    to: 'changes-requested',
    permission: 'edition.approve',
    requires: [withReasonOrRemarks],
    needsReason: true,
  },
  approve: {
    from: ['in-review'],
    to: afterApproval,
    permission: 'edition.approve-subject',
    requires: [fourEyes, notYetApproved, approvalWanted, notAboveItself, noNewBlockers],
  },
  'revoke-approval': { from: ['in-review', 'approved'], to: 'in-review', permission: 'edition.approve-subject', requires: [ownApproval] },
  publish: {
    from: ['approved'],
    to: 'published',
    permission: 'edition.publish',
    requires: [approvalsComplete, notAboveItself, noNewBlockers],
  },
  'publish-urgently': {
    from: ['draft', 'in-review', 'changes-requested', 'approved'],
    to: 'published',
    permission: 'edition.publish-urgently',
    requires: [notAboveItself, withReason],
    needsReason: true,
  },
  'second-look': {
    from: ['published', 'superseded', 'withdrawn'],
    to: (facts) => facts.state as EditionState,
    permission: 'edition.second-look',
    requires: [urgentAndOpen, neitherAuthorNorPublisher, objectionWithReason],
  },
  'take-back': { from: ['in-review', 'approved'], to: 'draft', permission: 'edition.write', requires: [] },
  withdraw: { from: ['published'], to: 'withdrawn', permission: 'edition.withdraw', requires: [stillLive, withReason], needsReason: true },
  discard: { from: ['draft', 'changes-requested'], to: 'discarded', permission: 'edition.write', requires: [] },
};

export const editionWorkflow: Workflow<EditionFacts, EditionState, EditionAction, Permission> = {
  initial: 'draft',
  states: editionStates,
  actions,
};

/** What this actor is offered: every action whose state fits and which the role knows, with the reasons that still refuse it. */
export const offeredActions = (facts: EditionFacts) =>
  editionActions
    .filter((action) => actions[action].from.includes(facts.state as EditionState) && facts.actor.may(actions[action].permission))
    .map((action) => {
      const decision = decide(editionWorkflow, action, { ...facts, reason: undefined });
      return { action, reasons: decision.allowed ? [] : decision.reasons, needsReason: actions[action].needsReason ?? false };
    })
    .filter(({ action, reasons }) => !hiddenWhen[action]?.some((code) => reasons.some((reason) => reason.code === code)));

/** Some refusals only say that a step makes no sense here; then it is not shown at all. */
const hiddenWhen: Partial<Record<EditionAction, readonly string[]>> = {
  claim: ['workflow.already-claimed'],
  'hand-back': ['workflow.not-claimed'],
  'revoke-approval': ['workflow.no-own-approval'],
  'second-look': ['workflow.no-second-look-due'],
  withdraw: ['workflow.not-live'],
};

/** Which approvals a submission needs: authors all municipal → methodical; all central → subject; mixed → both. */
export const requiredApprovalsFor = (authors: readonly { readonly central: boolean }[]): ApprovalKind[] => {
  const central = authors.some((author) => author.central);
  const municipal = authors.some((author) => !author.central);
  return [...(municipal ? (['methodical'] as const) : []), ...(central || !municipal ? (['subject'] as const) : [])];
};

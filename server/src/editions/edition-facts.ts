// Which facts does a decision about an edition rest on? Pure: a row, an actor, a moment.
import {
  editableStates,
  may,
  newBlockers,
  requiredApprovalsFor,
  type Actor,
  type ApprovalKind,
  type EditionFacts,
  type RuleFinding,
} from '@kommunalredaktion/shared';
import type { EditionRow } from './edition-row.js';

const claimIdleMinutes = 30;

/** Methodical by reviewers; subject by the owner's approver, or by a second editor where the owner is central, has delegated or has nobody who did not write it. */
export const approvableBy = (row: Pick<EditionRow, 'administration' | 'hasApprover'>, actor: Actor): ApprovalKind[] => {
  const { administration, hasApprover } = row;
  const isReviewer = may(actor, 'edition.approve', administration.id);
  const ownerCannot = ['land', 'dikom'].includes(administration.kind) || administration.delegates || !hasApprover;
  const isApprover = actor.roles.includes('approver') && may(actor, 'edition.approve-subject', administration.id);
  return [...(isReviewer ? (['methodical'] as const) : []), ...(isApprover || (isReviewer && ownerCannot) ? (['subject'] as const) : [])];
};

/** Of the present text, and not by somebody who has had a hand in it since. */
export const isValid = (row: Pick<EditionRow, 'reviewHash' | 'authors'>, approval: EditionRow['approvals'][number]): boolean =>
  approval.reviewHash === row.reviewHash && !row.authors.some(({ id }) => id === approval.by.id);

export interface Wish {
  readonly reason?: string | undefined;
  readonly remarks?: number;
  readonly later?: boolean | undefined;
  readonly objects?: boolean;
  readonly standsAboveItself?: boolean;
  readonly findings?: readonly RuleFinding[];
}

export const factsFor = (row: EditionRow, actor: Actor, now: Date, wish: Wish = {}): EditionFacts => {
  const findings = wish.findings ?? row.stamp?.findings ?? [];
  return {
    state: row.state,
    actor: { id: actor.id, isRobot: actor.kind === 'robot', may: (permission) => may(actor, permission, row.administration.id) },
    authors: row.authors.map(({ id }) => id),
    // Until it is submitted, the authors of this moment count.
    requiredApprovals: (editableStates as readonly string[]).includes(row.state)
      ? requiredApprovalsFor(row.authors)
      : row.requiredApprovals,
    validApprovals: row.approvals.filter((approval) => isValid(row, approval)).map(({ kind, by }) => ({ kind, by: by.id })),
    approvable: approvableBy(row, actor),
    newBlockers: newBlockers(findings, row.liveFindings ?? []),
    standsAboveItself: wish.standsAboveItself ?? false,
    claimedBy: row.claimedBy?.id ?? null,
    claimIdle: row.claimedAt !== null && now.getTime() - Date.parse(row.claimedAt) > claimIdleMinutes * 60_000,
    reason: wish.reason,
    remarks: wish.remarks ?? 0,
    later: wish.later ?? false,
    objects: wish.objects ?? false,
    isUrgent: row.basis === 'urgent',
    secondLookSettled: row.secondLookResult !== null,
    publishedBy: row.publishedBy?.id ?? null,
    isLive: row.record.liveEditionId === row.id,
  };
};

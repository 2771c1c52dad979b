// How much of an edition does this reader see? Owners and the centre all of it, the others the public part of what is live.
import {
  covers,
  editableStates,
  isCentral,
  may,
  mayReadAt,
  offeredActions,
  project,
  type Actor,
  type EditionComment,
  type EditionView,
  type Reader,
} from '@kommunalredaktion/shared';
import { notMaintained } from '../areas/maintained.commands.js';
import { fieldHashOf } from '../records/hashes.js';
import { factsFor, isValid } from './edition-facts.js';
import type { EditionRow } from './edition-row.js';

const commentsFor = ({ record: { kind }, content, comments }: EditionRow, actor: Actor, reader: Reader): EditionComment[] =>
  comments
    .filter(
      ({ visibility, field }) =>
        (visibility === 'municipality' || isCentral(actor.roles)) && (field === null || mayReadAt(kind, content, field, reader)),
    )
    .map(({ fieldHash, ...comment }) => ({
      ...comment,
      changedSince: comment.field !== null && fieldHashOf(kind, content, comment.field) !== fieldHash,
    }));

export const viewOf = (row: EditionRow, actor: Actor, now: Date): EditionView => {
  const facts = factsFor(row, actor, now);
  const isOwn = covers(actor.scope, row.administration.id);
  const whole: EditionView = {
    ...row,
    content: row.content,
    approvals: row.approvals.map((approval) => ({ kind: approval.kind, by: approval.by, at: approval.at, valid: isValid(row, approval) })),
    comments: commentsFor(row, actor, isOwn ? 'owner' : 'everyone'),
    actions: offeredActions(facts).map((offered) => (row.administration.maintained ? offered : { ...offered, reasons: [notMaintained] })),
    mayEdit:
      row.administration.maintained &&
      (editableStates as readonly string[]).includes(row.state) &&
      may(actor, 'edition.write', row.administration.id),
  };
  return isOwn ? whole : publicView(whole);
};

/** Hashes of the whole content would confirm a guess about its hidden part. */
const publicView = (view: EditionView): EditionView => ({
  ...view,
  contentHash: '',
  reviewHash: '',
  content: project(view.record.kind, view.content, 'everyone'),
  record: { ...view.record, openEditionId: null },
  removedHtml: [],
  authors: [],
  approvals: [],
  requiredApprovals: [],
  comments: [],
  actions: [],
  stamp: null,
  claimedBy: null,
  publishedBy: null,
  submittedAt: null,
  secondLookDue: null,
  secondLookResult: null,
  basis: null,
  mayEdit: false,
});

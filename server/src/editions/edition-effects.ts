// What does each action do besides moving the state? One entry per action; publication is one effect with three doors.
import {
  kindGiven,
  kinds,
  requiredApprovalsFor,
  rules,
  type Actor,
  type EditionAction,
  type EditionFacts,
  type EditionState,
  type RuleFinding,
  type TransitionBody,
} from '@kommunalredaktion/shared';
import { projectCompetences } from '../competences/competences.commands.js';
import { besidesStatement } from '../competences/said-beside.queries.js';
import { replaceFindings, settleAll } from '../findings/findings.commands.js';
import { markSetRulesDue } from '../findings/set-rules-due.commands.js';
import { writeJournal } from '../history/journal.commands.js';
import type { Tx } from '../platform/database.js';
import type { Nudge } from '../platform/jobs/job.js';
import { relationsOf, setRelations } from '../records/relations.js';
import type { EditionRow } from './edition-row.js';
import type { Judged } from './judging/stamp.commands.js';
import { writeStamps } from './judging/stamp.commands.js';
import { addWorkingDays } from './working-days.js';

const secondLookWorkingDays = 2;
const ruleVersions = Object.fromEntries(rules.map(({ id, version }) => [id, version]));

export interface Step {
  readonly tx: Tx;
  readonly row: EditionRow;
  readonly actor: Actor;
  readonly facts: EditionFacts;
  readonly body: TransitionBody;
  readonly to: EditionState;
  readonly now: Date;
  readonly verdict: (Pick<Judged, 'ruleset' | 'factsHash' | 'dueAt'> & { readonly findings: readonly RuleFinding[] }) | undefined;
}

/** Columns of `edition` that an action sets together with the state. */
export type Patch = Partial<
  Record<
    | 'claimed_by'
    | 'claimed_at'
    | 'submitted_by'
    | 'submitted_at'
    | 'required_approvals'
    | 'basis'
    | 'published_by'
    | 'published_at'
    | 'second_look_due'
    | 'second_look_by'
    | 'second_look_result'
    | 'removed_html',
    unknown
  >
>;

const unclaim: Patch = { claimed_by: null, claimed_at: null };

const goPublic = async ({ tx, row, actor, now }: Step, basis: 'approvals' | 'urgent'): Promise<Patch> => {
  const previous = row.record.liveEditionId;
  if (previous) {
    await tx.rows(
      `update edition set state = 'superseded', revision = revision + 1, updated_at = $2 where id = $1 and state = 'published'`,
      [previous, now],
    );
    await writeJournal(
      tx,
      actor,
      'edition.supersede',
      { kind: 'edition', id: previous, administrationId: row.administration.id, recordId: row.record.id },
      { by: row.id },
    );
  }
  // What cleaning took away was for the reviewer's eyes; the public text is clean.
  return {
    ...unclaim,
    basis,
    published_by: actor.id,
    published_at: now,
    removed_html: [],
    ...(basis === 'urgent' && { second_look_due: addWorkingDays(now, secondLookWorkingDays) }),
  };
};

const giveApproval = async (step: Step): Promise<Patch> => {
  const { tx, row, actor, facts, body, now, to } = step;
  await tx.rows(
    `insert into approval (edition_id, administration_id, kind, review_hash, given_by, given_at, receipt)
      values ($1, $2, $3, $4, $5, $6, $7)`,
    [row.id, row.administration.id, kindGiven(facts), row.reviewHash, actor.id, now, body.receipt ? JSON.stringify(body.receipt) : null],
  );
  return to === 'published' ? goPublic(step, 'approvals') : unclaim;
};

/** The judgement of one person, or of everybody: who wants another text has taken back what was said about this one. */
const revokeApprovals = ({ tx, row, now }: Step, givenBy: string | null): Promise<unknown> =>
  tx.rows(`update approval set revoked_at = $3 where edition_id = $1 and given_by = coalesce($2::uuid, given_by) and revoked_at is null`, [
    row.id,
    givenBy,
    now,
  ]);

/** Written before the state moves, so that the database finds everything that it asks for. */
export const before: Readonly<Record<EditionAction, (step: Step) => Promise<Patch>>> = {
  submit: async ({ row, actor, now }) => ({
    ...unclaim,
    submitted_by: actor.id,
    submitted_at: now,
    required_approvals: requiredApprovalsFor(row.authors),
  }),
  claim: async ({ actor, now }) => ({ claimed_by: actor.id, claimed_at: now }),
  'hand-back': async () => unclaim,
  'request-changes': async (step) => {
    await revokeApprovals(step, null);
    return unclaim;
  },
  approve: giveApproval,
  'revoke-approval': async (step) => {
    await revokeApprovals(step, step.actor.id);
    return {};
  },
  publish: (step) => goPublic(step, 'approvals'),
  'publish-urgently': (step) => goPublic(step, 'urgent'),
  'second-look': async ({ actor, body }) => ({ second_look_by: actor.id, second_look_result: body.verdict ?? 'confirmed' }),
  'take-back': async () => unclaim,
  withdraw: async () => ({}),
  discard: async () => unclaim,
};

/** Every unit below may have inherited address, phone or e-mail from this one. */
const dueBelow = (tx: Tx, recordId: string, now: Date): Promise<unknown> =>
  tx.rows(
    `with recursive below as (select id, live_edition_id from record where parent_id = $1 union select r.id, r.live_edition_id
      from record r join below b on r.parent_id = b.id)
    update qa_stamp s set due_at = $2 from below where s.edition_id = below.live_edition_id`,
    [recordId, now],
  );

/** What this one says other supplements need not say. Those of other administrations are looked at together with this one. */
const dueBeside = (tx: Tx, recordId: string, now: Date): Promise<unknown> =>
  tx.rows(`update qa_stamp s set due_at = $2 from (${besidesStatement}) b where s.edition_id = b."editionId"`, [recordId, now]);

const becomePublic = async ({ tx, row, actor, now, verdict }: Step): Promise<void> => {
  const { record, administration } = row;
  await tx.rows(
    `update record set live_edition_id = $2, open_edition_id = null, open_state = null, state = 'live', live_changed_at = $3,
      updated_at = $3, assured_at = null, assured_by = null,
      review_by = ($3 at time zone 'Europe/Berlin')::date + 365, title = $4, ${setRelations('$5')} where id = $1`,
    [record.id, row.id, now, kinds[record.kind].titleOf(row.content), JSON.stringify(relationsOf(row.content))],
  );
  await projectCompetences(tx, [record]);
  if (!verdict) throw new Error('an edition became public without having been judged');
  const whose = { recordId: record.id, administrationId: administration.id, editionId: row.id };
  // Due at once: the regular check knows facts that this transaction does not look up.
  await writeStamps(tx, [{ ...verdict, ...whose, contentHash: row.contentHash, dueAt: now.toISOString() }], now);
  await replaceFindings(tx, [{ ...whose, findings: verdict.findings }], now, actor.id, ruleVersions);
};

const becomeWithdrawn = async ({ tx, row, actor, now }: Step): Promise<void> => {
  const { record, administration } = row;
  await tx.rows(
    `update record set live_edition_id = null, review_by = null, assured_at = null, assured_by = null,
      state = case when open_edition_id is null then 'withdrawn' else 'new' end, updated_at = $2 where id = $1`,
    [record.id, now],
  );
  await tx.rows(`update qa_stamp set due_at = null where edition_id = $1`, [row.id]);
  await projectCompetences(tx, [record]);
  await settleAll(tx, record.id, administration.id, row.id, now, actor.id);
};

/** Written after the state has moved: what the record shows, the findings of what is live now, and whom else it concerns. */
export const after = async (step: Step): Promise<void> => {
  const { tx, row, to, now } = step;
  const { record, administration } = row;
  const isNewlyPublic = to === 'published' && row.state !== 'published';
  if (isNewlyPublic || to === 'withdrawn') {
    await (isNewlyPublic ? becomePublic : becomeWithdrawn)(step);
    await markSetRulesDue(tx, [administration.id], now);
    await (record.kind === 'supplement' ? dueBeside : dueBelow)(tx, record.id, now);
  } else if (to === 'discarded') {
    await tx.rows(
      `update record set open_edition_id = null, open_state = null, updated_at = $2, state =
        case when live_edition_id is not null then 'live'
        when exists (select 1 from edition e where e.record_id = record.id and e.state = 'withdrawn') then 'withdrawn' else 'discarded' end
          where id = $1`,
      [record.id, now],
    );
  } else if (to !== row.state) {
    await tx.rows(`update record set open_state = $2, updated_at = $3 where id = $1`, [record.id, to, now]);
  }
};

/** What can only be done once it is public, or is so no more. */
export const nudgesAfter = ({ record }: EditionRow): Nudge[] => [
  { job: 'qa.check-record', payload: { recordId: record.id } },
  ...(record.kind === 'service' ? [{ job: 'competences.follow-master', payload: { serviceId: record.id } }] : []),
];

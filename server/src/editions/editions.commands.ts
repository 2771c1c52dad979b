// How does an edition move, and what is said about it? Starting one and saving its text have files of their own.
import { Injectable } from '@nestjs/common';
import {
  decide,
  editionWorkflow,
  isFieldPath,
  say,
  type Actor,
  type EditionAction,
  type EditionView,
  type TransitionBody,
} from '@kommunalredaktion/shared';
import { refuseUnmaintained } from '../areas/maintained.commands.js';
import { writeJournal } from '../history/journal.commands.js';
import { Clock } from '../platform/clock.js';
import { Database, type Tx } from '../platform/database.js';
import { JobQueue } from '../platform/jobs/job-queue.js';
import { Refused } from '../platform/refused.js';
import { fieldHashOf } from '../records/hashes.js';
import { wantSearchEntry } from '../records/records.commands.js';
import { closesCircle, readParents } from '../records/parents.js';
import { after, before, nudgesAfter, type Patch, type Step } from './edition-effects.js';
import { factsFor } from './edition-facts.js';
import { lockEdition } from './edition-lock.js';
import type { EditionRow } from './edition-row.js';
import { EditionsQueries } from './editions.queries.js';
import { judgeContent } from './judging/judged-content.js';
import { Judging, type Surroundings } from './judging/judging.queries.js';
import { writeStamps } from './judging/stamp.commands.js';

/** Before these steps the rules are asked again, so that nobody decides on an old verdict. */
const judgedActions: readonly EditionAction[] = ['submit', 'approve', 'publish', 'publish-urgently'];

@Injectable()
export class EditionsCommands {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly queries: EditionsQueries,
    private readonly judging: Judging,
    private readonly jobQueue: JobQueue,
  ) {}

  async transition(id: string, body: TransitionBody, actor: Actor): Promise<EditionView> {
    await this.queries.assertVisible(id, actor);
    const around = judgedActions.includes(body.action) ? await this.judging.aroundEdition(id) : undefined;
    const row = await this.db.write(actor, async (tx) => {
      const now = this.clock.now();
      const edition = await lockEdition(tx, id, body.expectedRevision, actor, now);
      const verdict = around ? await this.verdictOn(tx, edition, body.action !== 'submit', around) : undefined;
      const facts = factsFor(edition, actor, now, {
        reason: body.reason ?? '',
        remarks: body.remarks?.length ?? 0,
        later: body.later,
        objects: body.verdict === 'objected',
        ...(verdict && { findings: verdict.findings, standsAboveItself: verdict.standsAboveItself }),
      });
      const decision = decide(editionWorkflow, body.action, facts);
      if (!decision.allowed)
        throw new Refused(decision.because === 'state' ? 'workflow.state' : 'workflow.refused', {
          reasons: decision.reasons,
          params: { status: say(`edition.state.${edition.state}`, {}, actor.language) },
        });
      refuseUnknownFields(edition, body, actor);
      await this.move({ tx, row: edition, actor, facts, body, to: decision.to, now, verdict });
      return edition;
    });
    if (body.action.startsWith('publish') || body.action === 'approve' || body.action === 'withdraw')
      await this.jobQueue.enqueue(nudgesAfter(row));
    return this.queries.view(id, actor);
  }

  private async move(step: Step): Promise<void> {
    const { tx, row, actor, body, to, now, verdict } = step;
    const comment = body.reason?.trim()
      ? await addComment(tx, row, actor, { kind: 'reason', action: body.action, visibility: 'municipality', text: body.reason.trim() }, now)
      : undefined;
    const remarks: string[] = [];
    for (const remark of body.remarks ?? [])
      remarks.push(await addComment(tx, row, actor, { kind: 'remark', action: body.action, visibility: 'municipality', ...remark }, now));
    const patch = await before[body.action](step);
    await moveTo(tx, row, to, patch, now);
    if (body.action === 'submit' && verdict)
      await writeStamps(
        tx,
        [
          {
            ...verdict,
            editionId: row.id,
            recordId: row.record.id,
            administrationId: row.administration.id,
            contentHash: row.contentHash,
            dueAt: null,
          },
        ],
        now,
      );
    await after(step);
    if (to !== row.state) await wantSearchEntry(tx, row.record.id);
    await writeJournal(
      tx,
      actor,
      `edition.${body.action}`,
      { kind: 'edition', id: row.id, administrationId: row.administration.id, recordId: row.record.id },
      {
        from: row.state,
        to,
        revision: row.revision + 1,
        ...(comment && { comment }),
        ...(remarks.length > 0 && { remarks }),
        ...(body.verdict && { verdict: body.verdict }),
      },
    );
  }

  private async verdictOn(tx: Tx, row: EditionRow, isLive: boolean, around: Surroundings) {
    const parent = row.content['parent'] as string | null | undefined;
    const movesInPublic = isLive && parent && (row.record.liveEditionId === null || row.record.parentId !== parent);
    const circle = movesInPublic ? await closesCircle(tx, { unit: row.record.id, parent, administration: row.administration.id }) : false;
    const parents = await readParents(tx, parent);
    const verdict = judgeContent({
      kind: row.record.kind,
      content: row.content,
      parents,
      removedHtml: isLive ? [] : row.removedHtml,
      isLive,
      around,
    });
    return { ...verdict, standsAboveItself: circle || parents.some(({ id }) => id === row.record.id) };
  }

  async comment(
    id: string,
    { text, visibility }: { text: string; visibility: 'internal' | 'municipality' },
    actor: Actor,
  ): Promise<EditionView> {
    await this.queries.assertVisible(id, actor);
    if (visibility === 'internal' && actor.scope !== 'all')
      throw new Refused('api.invalid', { fields: { visibility: 'Interne Bemerkungen schreibt nur die Zentralredaktion.' } });
    await this.db.write(actor, async (tx) => {
      const row = await this.queries.rowInTransaction(tx, id, actor);
      await refuseUnmaintained(tx, [row.administration.id]);
      const comment = await addComment(tx, row, actor, { kind: 'remark', action: null, visibility, text }, this.clock.now());
      await writeJournal(
        tx,
        actor,
        'edition.comment',
        { kind: 'edition', id, administrationId: row.administration.id, recordId: row.record.id },
        { comment },
      );
    });
    return this.queries.view(id, actor);
  }
}

/** Only once it is clear that the step itself is possible: a wrong value is the last thing to be told. */
const refuseUnknownFields = ({ record }: EditionRow, { remarks = [] }: TransitionBody, { language }: Actor): void => {
  const unknown = remarks.flatMap(({ field }, n) =>
    isFieldPath(record.kind, field) ? [] : [[`remarks.${n}.field`, say('field.invalid', {}, language)] as const],
  );
  if (unknown.length > 0) throw new Refused('api.invalid', { fields: Object.fromEntries(unknown) });
};

const addComment = async (
  tx: Tx,
  row: EditionRow,
  actor: Actor,
  said: { kind: string; action: string | null; visibility: string; text: string; field?: string },
  now: Date,
): Promise<string> => {
  const [made] = await tx.rows<{ id: string }>(
    `insert into edition_comment (edition_id, record_id, administration_id, kind, action, visibility, text, field, field_hash, written_by,
      at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) returning id`,
    [
      row.id,
      row.record.id,
      row.administration.id,
      said.kind,
      said.action,
      said.visibility,
      said.text,
      said.field ?? null,
      said.field === undefined ? null : fieldHashOf(row.record.kind, row.content, said.field),
      actor.id,
      now,
    ],
  );
  if (!made) throw new Error('the comment was not written');
  return made.id;
};

/** The one function that writes a state. Exactly one row at the expected revision, or the whole step is undone. */
const moveTo = async (tx: Tx, row: EditionRow, to: string, patch: Patch, now: Date): Promise<void> => {
  const columns = Object.keys(patch) as (keyof Patch)[];
  const sets = columns.map((column, index) => `, ${column} = $${index + 5}`).join('');
  const moved = await tx.rows(
    `update edition set state = $3, revision = revision + 1, updated_at = $4${sets} where id = $1 and revision = $2 returning id`,
    [row.id, row.revision, to, now, ...columns.map((column) => patch[column])],
  );
  if (moved.length !== 1) throw new Refused('api.stale');
};

// How is the public stock judged: one record, a range of records, everything?
import { Injectable } from '@nestjs/common';
import { say, type Actor, type TaskView } from '@kommunalredaktion/shared';
import { besidesStatement } from '../competences/said-beside.queries.js';
import { Judging } from '../editions/judging/judging.queries.js';
import { Database, type Tx } from '../platform/database.js';
import type { Outcome } from '../platform/jobs/job.js';
import { JobQueue } from '../platform/jobs/job-queue.js';
import { robotActor } from '../platform/robots.js';
import { TaskCommands } from '../platform/tasks/task.commands.js';
import { TaskQueries } from '../platform/tasks/task.queries.js';
import { unjudgedStatement, worthAFullRun } from './qa.queries.js';
import { judgeRecords, writeVerdicts } from './verdicts.js';

const checker = robotActor('checker');

@Injectable()
export class QaCommands {
  constructor(
    private readonly db: Database,
    private readonly judging: Judging,
    private readonly tasks: TaskCommands,
    private readonly taskQueries: TaskQueries,
    private readonly queue: JobQueue,
  ) {}

  /** Judged outside the transaction; written when nothing has changed meanwhile. With a supplement those beside it, as far as what it says makes a difference to them. */
  async check(recordId: string): Promise<Outcome> {
    const moment = await this.judging.now();
    const reader = this.db.read(checker);
    const besides = await reader.rows<{ recordId: string }>(besidesStatement, [recordId]);
    const judged = await judgeRecords(reader, [recordId, ...besides.map((one) => one.recordId)], moment);
    const written = await this.db.write(checker, async (tx) => {
      await forgetPast(tx, recordId);
      return writeVerdicts(tx, judged, moment);
    });
    return written > 0 ? 'done' : 'skipped';
  }

  /** Judges all public records from one id up to, but not including, another; answers how many there were. */
  async checkRange({ from, to }: { from: string; to: string | null }): Promise<number> {
    const moment = await this.judging.now();
    const reader = this.db.read(checker);
    const ids = await reader.rows<{ id: string }>(
      `select id from record where id >= $1 and ($2::uuid is null or id < $2::uuid) and live_edition_id is not null`,
      [from, to],
    );
    const judged = await judgeRecords(
      reader,
      ids.map(({ id }) => id),
      moment,
    );
    if (judged.length > 0) await this.db.write(checker, (tx) => writeVerdicts(tx, judged, moment));
    return ids.length;
  }

  /** Judges what has never been judged, when it is little; for more there is a full run as soon as the search has caught up. */
  async catchUp(): Promise<void> {
    const unjudged = () => this.db.read(checker).rows<{ recordId: string }>(unjudgedStatement, [worthAFullRun]);
    for (let left = await unjudged(); left.length > 0 && left.length < worthAFullRun; left = await unjudged()) {
      const moment = await this.judging.now();
      const judged = await judgeRecords(
        this.db.read(checker),
        left.map(({ recordId }) => recordId),
        moment,
      );
      if ((await this.db.write(checker, (tx) => writeVerdicts(tx, judged, moment))) === 0) return;
    }
  }

  /** One full run at a time; the database refuses a second one. */
  async startFullRun(actor: Actor): Promise<TaskView> {
    const { ruleset, areas } = await this.judging.now();
    const params = { ruleset: ruleset.version, areas: areas.fingerprint };
    const started = await this.db.write(actor, (tx) =>
      this.tasks.start(tx, actor, { kind: 'qa.full-run', title: say('task.kind.qa.full-run'), params }),
    );
    await this.queue.enqueue(started.nudges);
    return this.taskQueries.view(started.id, actor);
  }
}

/** What is no longer public is never due again. */
const forgetPast = (tx: Tx, recordId: string): Promise<unknown> =>
  tx.rows(
    `update qa_stamp s set due_at = null from edition e where e.record_id = $1 and e.state <> 'published' and s.edition_id = e.id
      and s.due_at is not null`,
    [recordId],
  );

// How does long work begin, report and end? The row is the memory; workers are only nudged.
import { Injectable } from '@nestjs/common';
import { say, type Actor } from '@kommunalredaktion/shared';
import { writeJournal } from '../../history/journal.commands.js';
import { Database, type Tx } from '../database.js';
import type { Nudge } from '../jobs/job.js';
import { JobQueue } from '../jobs/job-queue.js';
import { notFound, Refused } from '../refused.js';
import type { FailedItem, TaskKind } from './task-runner.js';
import { TaskRunners } from './task-runners.js';

export interface Wanted {
  readonly kind: TaskKind;
  readonly title: string;
  readonly params?: object;
  readonly total?: number;
}
export interface Progress {
  readonly done?: number;
  readonly failed?: readonly FailedItem[];
  readonly total?: number;
  readonly cursor?: object;
}

export const runTaskJob = 'tasks.run-task';
const subject = (id: string) => ({ kind: 'task', id, administrationId: null }) as const;

@Injectable()
export class TaskCommands {
  constructor(
    private readonly db: Database,
    private readonly queue: JobQueue,
    private readonly runners: TaskRunners,
  ) {}

  /** Work for the workers; its kind has a TaskRunner. Enqueue `nudges` after commit. */
  async start(tx: Tx, actor: Actor, wanted: Wanted): Promise<{ id: string; nudges: Nudge[] }> {
    if (!this.runners.of(wanted.kind)) throw new Error(`nobody runs tasks of the kind ${wanted.kind}`);
    const id = await this.insert(tx, actor, wanted, 'waiting');
    return { id, nudges: [{ job: runTaskJob, payload: { taskId: id } }] };
  }

  /** Work that the caller does itself, step by step; it says how far it is with `progress` and ends with `finish`. */
  begin(tx: Tx, actor: Actor, wanted: Wanted): Promise<string> {
    return this.insert(tx, actor, wanted, 'running');
  }

  private async insert(tx: Tx, actor: Actor, { kind, title, params = {}, total }: Wanted, state: 'waiting' | 'running'): Promise<string> {
    const [task] = await tx.rows<{ id: string }>(
      `insert into task (kind, state, title, params, total, started_by, started_at, heartbeat_at)
       values ($1, $2, $3, $4, $5, $6, case when $2 = 'running' then now() end, case when $2 = 'running' then now() end)
         on conflict do nothing returning id`,
      [kind, state, title, JSON.stringify(params), total ?? null, actor.id],
    );
    if (!task) throw new Refused('tasks.already-running');
    await writeJournal(tx, actor, 'task.start', subject(task.id), { kind });
    return task.id;
  }

  /** Adds up; `total` replaces; what `cursor` names replaces what it named before. Nothing is added to a task that has ended. */
  async progress(tx: Tx, id: string, { done = 0, failed = [], total, cursor }: Progress): Promise<void> {
    const [task] = await tx.rows<{ failed: number }>(
      `update task set done = done + $2, failed = failed + $3, total = coalesce($4, total), cursor = coalesce(cursor || $5, $5, cursor),
        heartbeat_at = now()
       where id = $1 and state = 'running' returning failed`,
      [id, done, failed.length, total ?? null, cursor ? JSON.stringify(cursor) : null],
    );
    if (task && failed.length > 0) await noteItems(tx, id, task.failed, failed);
  }

  async finish(tx: Tx, id: string, error?: string): Promise<void> {
    await tx.rows(`update task set state = $2, error = $3, ended_at = now() where id = $1 and state = 'running'`, [
      id,
      error === undefined ? 'done' : 'failed',
      error ?? null,
    ]);
  }

  /** Parts that are in somebody's hands come to their end; no other is begun. */
  async cancel(id: string, actor: Actor): Promise<void> {
    await this.db.write(actor, async (tx) => {
      const [task] = await tx.rows<{ state: string }>(`select state from task where id = $1 for update`, [id]);
      if (!task) throw notFound();
      if (!['waiting', 'running'].includes(task.state)) throw new Refused('tasks.not-running');
      await tx.rows(`update task set state = 'cancelled', ended_at = now() where id = $1`, [id]);
      await writeJournal(tx, actor, 'task.cancel', subject(id));
    });
  }

  /** A new task for what failed in an ended one; its runner finds that task under `params.again`. */
  async runAgain(id: string, actor: Actor): Promise<string> {
    const again = await this.db.write(actor, async (tx) => {
      const [task] = await tx.rows<{ kind: TaskKind; title: string; params: object; state: string; failed: number }>(
        `select kind, title, params, state, failed from task where id = $1 for update`,
        [id],
      );
      if (!task) throw notFound();
      if (!mayRunAgain(task, this.runners))
        throw new Refused('workflow.state', { params: { status: say(`task.state.${task.state}`, {}, actor.language) } });
      const started = await this.start(tx, actor, { kind: task.kind, title: task.title, params: { ...task.params, again: id } });
      await writeJournal(tx, actor, 'task.run-again', subject(id), { task: started.id });
      return started;
    });
    await this.queue.enqueue(again.nudges);
    return again.id;
  }
}

export const mayRunAgain = ({ kind, state, failed }: { kind: TaskKind; state: string; failed: number }, runners: TaskRunners): boolean =>
  runners.of(kind) !== undefined && (state === 'failed' || (state === 'done' && failed > 0));

/** `failedNow` counts these items already. */
export const noteItems = (tx: Tx, id: string, failedNow: number, items: readonly FailedItem[]): Promise<unknown> =>
  tx.rows(
    `insert into task_item (task_id, n, item, field, message) select $1, $2 + i.n, i.v ->> 'item', i.v ->> 'field', i.v ->> 'message'
      from jsonb_array_elements($3::jsonb) with ordinality as i(v, n)`,
    [id, failedNow - items.length, JSON.stringify(items)],
  );

// How do several workers share one task? Each takes a free part for half a minute at a time; what a dead one held is free again.
import { randomUUID } from 'node:crypto';
import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import { Database, type Tx } from '../database.js';
import type { Nudge, Outcome } from '../jobs/job.js';
import { LOG, type Log } from '../log.js';
import { robotActor } from '../robots.js';
import { noteItems } from './task.commands.js';
import type { PartResult, Task, TaskKind, TaskRunner } from './task-runner.js';
import { TaskRunners } from './task-runners.js';

export const runPartJob = 'tasks.run-part';
export interface Slot {
  readonly taskId: string;
  readonly slot: number;
}
interface Part {
  readonly n: number;
  readonly params: unknown;
  readonly attempts: number;
}
interface TaskRow {
  id: string;
  kind: TaskKind;
  title: string;
  params: Task['params'];
  started_by: string;
}

/** How many workers may be at one task. */
export const slots = 4;
const leaseSeconds = 30;
/** After a while the next in the queue has its turn, so that one long task does not make all others wait. */
const turnMs = 5000;
/** Five crashes are bad luck with machines; ten are the part's own fault. */
const mostAttempts = 10;
const keeper = robotActor('keeper');

export const slotsOf = (taskId: string, wanted: number): Nudge[] =>
  Array.from({ length: Math.min(slots, Math.max(1, wanted)) }, (_, index) => ({
    job: runPartJob,
    payload: { taskId, slot: index + 1 } satisfies Slot,
  }));

@Injectable()
export class TaskWorkCommands implements OnModuleDestroy {
  private stopping = false;

  constructor(
    @Inject(LOG) private readonly log: Log,
    private readonly db: Database,
    private readonly runners: TaskRunners,
  ) {}

  onModuleDestroy(): void {
    this.stopping = true;
  }

  /** Cuts a waiting task into parts; of two who do it at once, one counts. */
  async plan(taskId: string): Promise<Nudge[]> {
    const { task, runner } = await this.find(taskId, 'waiting');
    if (!task || !runner) return [];
    const { total, parts } = await runner.plan(task).catch((error: unknown) => this.stumble(taskId, error));
    return this.db.write(keeper, async (tx) => {
      const started = await tx.rows(
        `update task set state = 'running', total = $2, started_at = now(), heartbeat_at = now(), attempts = 0, error = null
          where id = $1 and state = 'waiting' returning 1`,
        [taskId, total],
      );
      if (started.length === 0) return [];
      await tx.rows(
        `insert into task_part (task_id, n, params) select $1, p.n, p.v from jsonb_array_elements($2::jsonb) with ordinality as p(v, n)`,
        [taskId, JSON.stringify(parts)],
      );
      return slotsOf(taskId, parts.length);
    });
  }

  /** Does free parts until none is left or the turn is over; `again` says that there is more to do. */
  async work(taskId: string): Promise<{ outcome: Outcome; again: boolean }> {
    const { task, runner } = await this.find(taskId, 'running');
    if (!task || !runner) return { outcome: 'skipped', again: false };
    const until = performance.now() + turnMs;
    const holder = randomUUID();
    for (let done = 0; ; done += 1) {
      if (this.stopping || performance.now() > until) return { outcome: 'done', again: !this.stopping };
      const part = await this.take(taskId, holder);
      if (!part) {
        await this.complete(task, runner);
        return { outcome: done > 0 ? 'done' : 'skipped', again: false };
      }
      await this.doPart(task, runner, part, holder);
    }
  }

  private async find(taskId: string, state: 'waiting' | 'running'): Promise<{ task: Task | undefined; runner: TaskRunner | undefined }> {
    const [row] = await this.db
      .read(keeper)
      .rows<TaskRow>(`select id, kind, title, params, started_by from task where id = $1 and state = $2`, [taskId, state]);
    return {
      task: row && { id: row.id, kind: row.kind, title: row.title, params: row.params, startedBy: row.started_by },
      runner: row && this.runners.of(row.kind),
    };
  }

  private take(taskId: string, holder: string): Promise<Part | undefined> {
    return this.write<Part>(
      `with next as (
         select p.task_id, p.n from task_part p join task t on t.id = p.task_id
         where p.task_id = $1 and t.state = 'running' and p.state in ('waiting', 'leased') and p.lease_until <= now() order by p.n limit 1
           for update of p skip locked
       )
       update task_part p set state = 'leased', holder = $2, attempts = p.attempts + 1, lease_until = now() + make_interval(secs => $3)
       from next where p.task_id = next.task_id and p.n = next.n returning p.n, p.params, p.attempts`,
      [taskId, holder, leaseSeconds],
    ).then(([part]) => part);
  }

  private async doPart(task: Task, runner: TaskRunner, part: Part, holder: string): Promise<void> {
    const held = [task.id, part.n, holder] as const;
    const stillHere = setInterval(
      () => {
        this.write(
          `update task_part set lease_until = now() + make_interval(secs => $4) where task_id = $1 and n = $2 and holder = $3
            and state = 'leased'`,
          [...held, leaseSeconds],
        ).catch(() => undefined);
      },
      (leaseSeconds * 1000) / 3,
    );
    try {
      if (part.attempts > mostAttempts) throw new Error('every worker that took this part died');
      const result = await runner.runPart(task, part.params);
      await this.db.write(keeper, (tx) => this.endPart(tx, held, result));
    } catch (error) {
      this.log.warn({ task: task.id, part: part.n, attempt: part.attempts, err: error }, 'a part of a task failed');
      await this.write(
        `update task_part set state = case when attempts >= $4 then 'failed' else 'waiting' end, error = $5,
          lease_until = now() + make_interval(secs => least(60, 2 ^ attempts)), holder = null
         where task_id = $1 and n = $2 and holder = $3 and state = 'leased'`,
        [...held, mostAttempts, String((error as Error).message).slice(0, 500)],
      );
    } finally {
      clearInterval(stillHere);
    }
  }

  /** Mark and count in one transaction; who has lost the part meanwhile counts nothing. */
  private async endPart(tx: Tx, held: readonly unknown[], { done, failed }: PartResult): Promise<void> {
    const ended = await tx.rows(
      `update task_part set state = 'done', error = null where task_id = $1 and n = $2 and holder = $3 and state = 'leased' returning 1`,
      held,
    );
    if (ended.length === 0) return;
    const [task] = await tx.rows<{ failed: number }>(
      `update task set done = done + $2, failed = failed + $3, heartbeat_at = now() where id = $1 returning failed`,
      [held[0], done, failed.length],
    );
    if (task && failed.length > 0) await noteItems(tx, held[0] as string, task.failed, failed);
  }

  /** Everybody who finds no free part asks whether it is over; the last one finds that it is. */
  private async complete(task: Task, runner: TaskRunner): Promise<void> {
    const open = `exists (select 1 from task_part where task_id = $1 and state in ('waiting', 'leased'))`;
    const [left] = await this.db
      .readAsNobody()
      .rows<{ open: boolean }>(`select ${open} or not exists (select 1 from task where id = $1 and state = 'running') as open`, [task.id]);
    if (left?.open) return;
    await runner.finish?.(task).catch((error: unknown) => this.stumble(task.id, error));
    await this.write(
      `update task t set ended_at = now(), state = case when f.error is null then 'done' else 'failed' end, error = f.error
       from (select max(error) filter (where state = 'failed') as error from task_part where task_id = $1) f
         where t.id = $1 and t.state = 'running' and not ${open}`,
      [task.id],
    );
  }

  /** Counts in the database, where a crash does not forget it, and passes the error on. */
  private async stumble(taskId: string, error: unknown): Promise<never> {
    await this.write(
      `update task set attempts = attempts + 1, error = $2, state = case when attempts + 1 >= $3 then 'failed' else state end, ended_at =
        case when attempts + 1 >= $3 then now() end
       where id = $1 and state in ('waiting', 'running')`,
      [taskId, String((error as Error).message).slice(0, 500), mostAttempts],
    );
    throw error;
  }

  private write<T>(sql: string, params: readonly unknown[]): Promise<T[]> {
    return this.db.write(keeper, (tx) => tx.rows<T>(sql, params));
  }
}

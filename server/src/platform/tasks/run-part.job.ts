// Who does the parts of long work? Several workers at once, each in its turn.
import { Injectable } from '@nestjs/common';
import { id } from '@kommunalredaktion/shared';
import { z } from 'zod';
import type { BackgroundJob, Outcome } from '../jobs/job.js';
import { JobQueue } from '../jobs/job-queue.js';
import { TaskQueries } from './task.queries.js';
import { runPartJob, slots, TaskWorkCommands, type Slot } from './task-work.commands.js';

@Injectable()
export class RunPart implements BackgroundJob<Slot> {
  readonly name = runPartJob;
  readonly payload = z.strictObject({ taskId: id, slot: z.int().min(1).max(slots) });
  /** The part remembers its own attempts; these are for a database that restarts. */
  readonly retry = { attempts: 5, backoffSeconds: 10 };
  readonly long = true;

  constructor(
    private readonly commands: TaskWorkCommands,
    private readonly queries: TaskQueries,
    private readonly queue: JobQueue,
  ) {}

  key({ taskId, slot }: Slot): string {
    return `${taskId}:${slot}`;
  }

  async run(slot: Slot): Promise<Outcome> {
    const { outcome, again } = await this.commands.work(slot.taskId);
    if (again) await this.queue.enqueue([{ job: runPartJob, payload: slot }]);
    return outcome;
  }

  backlog(limit: number): Promise<Slot[]> {
    return this.queries.unfinished(limit);
  }
}

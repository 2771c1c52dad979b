// When does long work begin?
import { Injectable } from '@nestjs/common';
import { id } from '@kommunalredaktion/shared';
import { z } from 'zod';
import type { BackgroundJob, Outcome } from '../jobs/job.js';
import { JobQueue } from '../jobs/job-queue.js';
import { runTaskJob } from './task.commands.js';
import { TaskQueries } from './task.queries.js';
import { TaskWorkCommands } from './task-work.commands.js';

@Injectable()
export class RunTask implements BackgroundJob<{ taskId: string }> {
  readonly name = runTaskJob;
  readonly payload = z.strictObject({ taskId: id });
  /** A database restart takes about half a minute; what fails for longer is counted in the row. */
  readonly retry = { attempts: 5, backoffSeconds: 10 };
  readonly long = true;

  constructor(
    private readonly commands: TaskWorkCommands,
    private readonly queries: TaskQueries,
    private readonly queue: JobQueue,
  ) {}

  key({ taskId }: { taskId: string }): string {
    return taskId;
  }

  async run({ taskId }: { taskId: string }): Promise<Outcome> {
    const nudges = await this.commands.plan(taskId);
    await this.queue.enqueue(nudges);
    return nudges.length > 0 ? 'done' : 'skipped';
  }

  backlog(limit: number): Promise<{ taskId: string }[]> {
    return this.queries.waiting(limit);
  }
}

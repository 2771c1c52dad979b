// What runs in the background? Every job, every tick, every kind of long work.
import { Inject, Module } from '@nestjs/common';
import { NoticesModule } from './notices/notices.module.js';
import { SendMail } from './notices/send-mail.job.js';
import { JOBS, TICKS, type BackgroundJob } from './platform/jobs/job.js';
import { JobQueue } from './platform/jobs/job-queue.js';
import { JobRunner } from './platform/jobs/job-runner.js';

const all = <T>(...things: T[]): T[] => things;

@Module({
  imports: [NoticesModule],
  providers: [
    { provide: JOBS, useFactory: all, inject: [SendMail] },
    { provide: TICKS, useFactory: all, inject: [] },
    JobRunner,
  ],
  exports: [JOBS, TICKS, JobRunner],
})
export class JobsModule {
  /** Every process knows what can be announced; only workers start the runner. */
  constructor(queue: JobQueue, @Inject(JOBS) jobs: readonly BackgroundJob[]) { queue.register(jobs); }
}

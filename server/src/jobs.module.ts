// What runs in the background? Every job, every tick, every kind of long work.
import { Inject, Module } from '@nestjs/common';
import { AccessModule } from './access/access.module.js';
import { CleanUp } from './access/clean-up.tick.js';
import { CompetencesModule } from './competences/competences.module.js';
import { FollowMaster } from './competences/follow-master.job.js';
import { HistoryModule } from './history/history.module.js';
import { SealJournal } from './history/seal-journal.tick.js';
import { CountDays } from './insights/count-days.job.js';
import { InsightsModule } from './insights/insights.module.js';
import { NoticesModule } from './notices/notices.module.js';
import { SendMail } from './notices/send-mail.job.js';
import { JOBS, TICKS, type BackgroundJob } from './platform/jobs/job.js';
import { JobQueue } from './platform/jobs/job-queue.js';
import { JobRunner } from './platform/jobs/job-runner.js';
import { RunPart } from './platform/tasks/run-part.job.js';
import { RunTask } from './platform/tasks/run-task.job.js';
import { TASK_RUNNERS, type TaskRunner } from './platform/tasks/task-runner.js';
import { TaskRunners } from './platform/tasks/task-runners.js';
import { TasksModule } from './platform/tasks/tasks.module.js';
import { CheckRecord } from './qa/check-record.job.js';
import { FollowRuleset } from './qa/follow-ruleset.job.js';
import { FullRun } from './qa/full-run.js';
import { QaModule } from './qa/qa.module.js';
import { RunSetRules } from './qa/run-set-rules.job.js';
import { IndexSearch } from './records/index-search.job.js';
import { RecordsModule } from './records/records.module.js';

const all = <T>(...things: T[]): T[] => things;

@Module({
  imports: [AccessModule, CompetencesModule, HistoryModule, InsightsModule, NoticesModule, QaModule, RecordsModule, TasksModule],
  providers: [
    {
      provide: JOBS,
      useFactory: all,
      inject: [SendMail, RunTask, RunPart, IndexSearch, FollowMaster, CheckRecord, FollowRuleset, RunSetRules, CountDays],
    },
    { provide: TICKS, useFactory: all, inject: [SealJournal, CleanUp] },
    { provide: TASK_RUNNERS, useFactory: all, inject: [FullRun] },
    JobRunner,
  ],
  exports: [JOBS, TICKS, JobRunner],
})
export class JobsModule {
  /** Every process knows what can be announced and started; only workers start the runner. */
  constructor(
    queue: JobQueue,
    kinds: TaskRunners,
    @Inject(JOBS) jobs: readonly BackgroundJob[],
    @Inject(TASK_RUNNERS) runners: readonly TaskRunner[],
  ) {
    queue.register(jobs);
    kinds.register(runners);
  }
}

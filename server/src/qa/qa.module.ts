// What does the room of quality checks offer? Verdicts on what is public, in the background and on demand.
import { Module } from '@nestjs/common';
import { TasksModule } from '../platform/tasks/tasks.module.js';
import { CheckRecord } from './check-record.job.js';
import { FollowRuleset } from './follow-ruleset.job.js';
import { FullRun } from './full-run.js';
import { QaCommands } from './qa.commands.js';
import { QaQueries } from './qa.queries.js';
import { RulesController } from './rules.controller.js';

@Module({
  imports: [TasksModule],
  controllers: [RulesController],
  providers: [CheckRecord, FollowRuleset, FullRun, QaCommands, QaQueries],
  exports: [CheckRecord, FollowRuleset, FullRun, QaCommands, QaQueries],
})
export class QaModule {}

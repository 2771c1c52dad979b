// What does the room of quality checks offer? Verdicts on what is public, in the background and on demand.
import { Module } from '@nestjs/common';
import { EditionsModule } from '../editions/editions.module.js';
import { FindingsModule } from '../findings/findings.module.js';
import { TasksModule } from '../platform/tasks/tasks.module.js';
import { CheckRecord } from './check-record.job.js';
import { FollowRuleset } from './follow-ruleset.job.js';
import { FullRun } from './full-run.js';
import { QaCommands } from './qa.commands.js';
import { QaQueries } from './qa.queries.js';
import { RunSetRules } from './run-set-rules.job.js';
import { SetRulesCommands } from './set-rules.commands.js';
import { SetRuleQueries } from './set-rules.queries.js';
import { RuleSettings } from './rule-settings.commands.js';
import { RulesController } from './rules.controller.js';

@Module({
  imports: [EditionsModule, FindingsModule, TasksModule],
  controllers: [RulesController],
  providers: [CheckRecord, FollowRuleset, FullRun, QaCommands, QaQueries, RuleSettings, RunSetRules, SetRulesCommands, SetRuleQueries],
  exports: [CheckRecord, FollowRuleset, FullRun, QaCommands, QaQueries, RunSetRules, SetRulesCommands],
})
export class QaModule {}

// Which doors lead to the rules?
import { Controller, Get, HttpCode, Post } from '@nestjs/common';
import { rulesView, taskView, type Actor } from '@kommunalredaktion/shared';
import { CurrentActor, Requires, Returns } from '../platform/http/contract.js';
import { QaCommands } from './qa.commands.js';
import { QaQueries } from './qa.queries.js';

@Controller('rules')
export class RulesController {
  constructor(private readonly queries: QaQueries, private readonly commands: QaCommands) {}

  @Get() @Requires('rule.view') @Returns(rulesView)
  counts(@CurrentActor() actor: Actor) {
    return this.queries.rules(actor);
  }

  @Post('runs') @HttpCode(202) @Requires('rule.run') @Returns(taskView)
  run(@CurrentActor() actor: Actor) {
    return this.commands.startFullRun(actor);
  }
}

// Which doors lead to the rules?
import { Body, Controller, Get, HttpCode, Param, Patch, Post } from '@nestjs/common';
import { configureBody, rulesView, ruleView, settingsView, taskView, type Actor, type ConfigureBody } from '@kommunalredaktion/shared';
import { z } from 'zod';
import { Rulesets } from '../findings/rulesets.queries.js';
import { CurrentActor, Requires, Returns } from '../platform/http/contract.js';
import { QaCommands } from './qa.commands.js';
import { QaQueries } from './qa.queries.js';
import { RuleSettings } from './rule-settings.commands.js';

const ruleId = z.string().regex(/^[A-Z]{3}-\d{2}$/);

@Controller('rules')
export class RulesController {
  constructor(
    private readonly queries: QaQueries,
    private readonly commands: QaCommands,
    private readonly settings: RuleSettings,
    private readonly rulesets: Rulesets,
  ) {}

  @Get()
  @Requires('rule.view')
  @Returns(rulesView)
  counts(@CurrentActor() actor: Actor) {
    return this.queries.rules(actor);
  }

  /** For whoever judges while somebody types. */
  @Get('settings')
  @Requires('rule.view')
  @Returns(settingsView)
  async inForce() {
    const { settings, version } = await this.rulesets.inForce();
    return { settings, ruleset: version };
  }

  @Patch(':id')
  @Requires('rule.configure')
  @Returns(ruleView)
  configure(
    @Param('id', { schema: ruleId }) id: string,
    @Body({ schema: configureBody }) body: ConfigureBody,
    @CurrentActor() actor: Actor,
  ) {
    return this.settings.configure(id, body, actor);
  }

  @Post('runs')
  @HttpCode(202)
  @Requires('rule.run')
  @Returns(taskView)
  run(@CurrentActor() actor: Actor) {
    return this.commands.startFullRun(actor);
  }
}

// Have the rules across records anything to look at? Asked by the sweep, so that what is published within half a minute is looked at together.
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Judging } from '../editions/judging/judging.queries.js';
import type { BackgroundJob, Outcome } from '../platform/jobs/job.js';
import { SetRulesCommands } from './set-rules.commands.js';
import { SetRuleQueries } from './set-rules.queries.js';

@Injectable()
export class RunSetRules implements BackgroundJob {
  readonly name = 'qa.run-set-rules';
  readonly payload = z.strictObject({});
  readonly retry = { attempts: 3, backoffSeconds: 10 }; // the sweep asks again anyway
  readonly long = true;

  constructor(
    private readonly commands: SetRulesCommands,
    private readonly queries: SetRuleQueries,
    private readonly judging: Judging,
  ) {}

  key(): string {
    return 'all';
  }

  async run(): Promise<Outcome> {
    if ((await this.backlog()).length === 0) return 'skipped';
    return (await this.commands.run()) > 0 ? 'done' : 'skipped';
  }

  async backlog(): Promise<object[]> {
    return (await this.queries.isDue(await this.judging.now())) ? [{}] : [];
  }
}

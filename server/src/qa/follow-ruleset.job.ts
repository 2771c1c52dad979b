// Have the rules, their settings or the official areas changed since the whole stock was judged, or has a load brought much that never was? Then a full run begins by itself.
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { Judging } from '../editions/judging/judging.queries.js';
import type { BackgroundJob, Outcome } from '../platform/jobs/job.js';
import { Refused } from '../platform/refused.js';
import { robotActor } from '../platform/robots.js';
import { QaCommands } from './qa.commands.js';
import { QaQueries, type FullRunEnd } from './qa.queries.js';

const payload = z.strictObject({ ruleset: z.string() });
type Payload = z.infer<typeof payload>;

const failedRestMs = 3_600_000;
/** Whoever cancels a run does not want it to begin again, until there is something new to judge; what has just failed would fail again. */
const rests = ({ state, endedAt, hasLoadsSince }: FullRunEnd, at: Date): boolean =>
  (state === 'cancelled' && !hasLoadsSince) || (state === 'failed' && at.getTime() - endedAt.getTime() < failedRestMs);

@Injectable()
export class FollowRuleset implements BackgroundJob<Payload> {
  readonly name = 'qa.follow-ruleset';
  readonly payload = payload;
  readonly retry = { attempts: 3, backoffSeconds: 10 }; // the sweep asks again anyway

  constructor(
    private readonly commands: QaCommands,
    private readonly queries: QaQueries,
    private readonly judging: Judging,
  ) {}

  key({ ruleset }: Payload): string {
    return ruleset;
  }

  /** A run that is on its way already is the run that is wanted. */
  async run(): Promise<Outcome> {
    if ((await this.backlog()).length === 0) return 'skipped';
    try {
      await this.commands.startFullRun(robotActor('checker'));
      return 'done';
    } catch (error) {
      if (error instanceof Refused && error.code === 'tasks.already-running') return 'skipped';
      throw error;
    }
  }

  async backlog(): Promise<Payload[]> {
    const { at, ruleset, areas } = await this.judging.now();
    const last = await this.queries.lastFullRun();
    const isKnown = last?.ruleset === ruleset.version && last.areas === areas.fingerprint;
    return isKnown && (rests(last, at) || !(await this.isUnfinished(last))) ? [] : [{ ruleset: ruleset.version }];
  }

  private async isUnfinished({ state }: FullRunEnd): Promise<boolean> {
    return state === 'failed' || this.queries.wantsFullRun();
  }
}

// Which records can nobody find yet?
import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { robotActor } from '../platform/robots.js';
import { Database } from '../platform/database.js';
import type { BackgroundJob, Outcome } from '../platform/jobs/job.js';
import { isLoading } from '../platform/tasks/running-load.queries.js';
import { hands, indexNext, indexSearchJob, sortIn } from './search.commands.js';

const worthAHand = 500;
const keeper = robotActor('keeper');
const payload = z.strictObject({
  hand: z
    .int()
    .min(0)
    .max(hands - 1),
});
type Payload = z.infer<typeof payload>;

@Injectable()
export class IndexSearch implements BackgroundJob<Payload> {
  readonly name = indexSearchJob;
  readonly payload = payload;
  readonly retry = { attempts: 5, backoffSeconds: 5 }; // a database restart takes about half a minute

  constructor(private readonly db: Database) {}

  key({ hand }: Payload): string {
    return String(hand);
  }

  /** A load comes first: meanwhile one hand works half of the time, and all are called when it is over. */
  async run({ hand }: Payload): Promise<Outcome> {
    let total = 0;
    for (;;) {
      const begin = performance.now();
      const n = await this.db.write(keeper, indexNext);
      total += n;
      if (n === 0) break;
      if (!(await isLoading(this.db.read(keeper)))) continue;
      if (hand > 0) break;
      await sleep(performance.now() - begin);
    }
    if (total > 0) await this.db.write(keeper, sortIn);
    return total > 0 ? 'done' : 'skipped';
  }

  async backlog(limit: number): Promise<Payload[]> {
    const [row] = await this.db
      .read(keeper)
      .rows<{ n: number }>(`select count(*)::int as n from (select 1 from search_missing limit ${hands * worthAHand}) m`);
    return Array.from({ length: Math.min(hands, limit, Math.ceil((row?.n ?? 0) / worthAHand)) }, (_, hand) => ({ hand }));
  }
}

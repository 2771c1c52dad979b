// Which records can nobody find yet?
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { robotActor } from '../platform/robots.js';
import { Database } from '../platform/database.js';
import type { BackgroundJob, Outcome } from '../platform/jobs/job.js';
import { indexNext } from './search.commands.js';

/** Several hands share a big backlog; each has a number, so that no more come than there are. */
const hands = 4;
const worthAHand = 500;
const payload = z.strictObject({ hand: z.int().min(0).max(hands - 1) });
type Payload = z.infer<typeof payload>;

@Injectable()
export class IndexSearch implements BackgroundJob<Payload> {
  readonly name = 'records.index-search';
  readonly payload = payload;
  readonly retry = { attempts: 5, backoffSeconds: 5 }; // a database restart takes about half a minute

  constructor(private readonly db: Database) {}

  key({ hand }: Payload): string { return String(hand); }

  async run(): Promise<Outcome> {
    const keeper = robotActor('keeper');
    let total = 0;
    for (let n = 1; n > 0; total += n) n = await this.db.write(keeper, indexNext);
    return total > 0 ? 'done' : 'skipped';
  }

  async backlog(limit: number): Promise<Payload[]> {
    const [row] = await this.db.read(robotActor('keeper')).rows<{ n: number }>(`select count(*)::int as n from (select 1 from search_missing limit ${hands * worthAHand}) m`);
    return Array.from({ length: Math.min(hands, limit, Math.ceil((row?.n ?? 0) / worthAHand)) }, (_, hand) => ({ hand }));
  }
}

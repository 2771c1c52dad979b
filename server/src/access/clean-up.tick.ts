// What is thrown away, and when? Sessions, links and counters past their time, and answers kept for repeated requests.
import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database.js';
import type { Tick } from '../platform/jobs/job.js';

@Injectable()
export class CleanUp implements Tick {
  readonly name = 'access.clean-up';
  readonly everySeconds = 3600;

  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  async run(): Promise<void> {
    const now = this.clock.now();
    await this.db.writeAsNobody(async (tx) => {
      await tx.rows(`delete from session where expires_at < $1`, [now]);
      await tx.rows(`delete from account_link where expires_at < $1::timestamptz - interval '30 days'`, [now]);
      await tx.rows(`delete from rate_limit where expire < extract(epoch from now()) * 1000`);
      await tx.rows(`delete from idempotency where created_at < now() - interval '1 day'`);
    });
  }
}

// How much can one person of a municipality hand in within an hour? More than anybody types, less than a program sends.
import { Injectable } from '@nestjs/common';
import type { Actor } from '@kommunalredaktion/shared';
import { RateLimiterPostgres, type RateLimiterRes } from 'rate-limiter-flexible';
import { Database } from '../platform/database.js';
import { Refused } from '../platform/refused.js';

const hour = 3600;
/** An open editor saves every ten seconds: 360 in an hour. */
const perHour = { submission: 200, save: 1000 } as const;
type Kind = keyof typeof perHour;

const isLimit = (answer: unknown): answer is RateLimiterRes => typeof (answer as RateLimiterRes).msBeforeNext === 'number';

@Injectable()
export class Pace {
  private readonly limits: Readonly<Record<Kind, RateLimiterPostgres>>;

  constructor(db: Database) {
    const query = async ({ text, values }: { text: string; values: unknown[] }) => {
      const rows = await db.readAsNobody().rows(text, values);
      return { rows, rowCount: rows.length };
    };
    const limit = (kind: Kind) =>
      new RateLimiterPostgres({
        storeClient: { query },
        storeType: 'client',
        tableName: 'rate_limit',
        tableCreated: true,
        clearExpiredByTimeout: false,
        keyPrefix: kind,
        points: perHour[kind],
        duration: hour,
      });
    this.limits = { submission: limit('submission'), save: limit('save') };
  }

  /** Counts before the work. The central team works in bulk and is not counted. */
  async count(kind: Kind, actor: Actor): Promise<void> {
    if (actor.scope === 'all') return;
    try {
      await this.limits[kind].consume(actor.id);
    } catch (answer) {
      if (!isLimit(answer)) throw answer;
      const wait = Math.max(1, Math.ceil(answer.msBeforeNext / 1000));
      throw new Refused('api.too-many', { params: { n: wait }, retryAfter: wait });
    }
  }
}

// Which official areas are there today? Asked for every text that is judged, and they change once a year: read once a minute.
import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database.js';
import { robotActor } from '../platform/robots.js';

const rememberMs = 60_000;

/** `fingerprint` tells whether they are still the same. */
export interface KnownAreas {
  readonly keys: ReadonlySet<string>;
  readonly fingerprint: string;
}

@Injectable()
export class KnownAreasQueries {
  private remembered: { readonly until: number; readonly today: string; readonly areas: Promise<KnownAreas> } | undefined;

  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  today(): Promise<KnownAreas> {
    const today = this.clock.today();
    if (this.remembered !== undefined && this.remembered.until > performance.now() && this.remembered.today === today)
      return this.remembered.areas;
    const fresh = { until: performance.now() + rememberMs, today, areas: this.read(today) };
    this.remembered = fresh;
    fresh.areas.catch(() => {
      if (this.remembered === fresh) this.remembered = undefined;
    });
    return fresh.areas;
  }

  private async read(today: string): Promise<KnownAreas> {
    const rows = await this.db
      .read(robotActor('checker'))
      .rows<{ ars: string }>(`select ars from area where coalesce(valid_to >= $1::date, true) order by ars`, [today]);
    const keys = rows.map(({ ars }) => ars);
    return { keys: new Set(keys), fingerprint: createHash('sha256').update(keys.join()).digest('hex').slice(0, 16) };
  }
}

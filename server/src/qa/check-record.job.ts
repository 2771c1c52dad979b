// Does the verdict on one public record still hold? Asked after publication, confirmation and changes above it, and when a date comes.
import { Injectable } from '@nestjs/common';
import { id } from '@kommunalredaktion/shared';
import { z } from 'zod';
import type { BackgroundJob, Outcome } from '../platform/jobs/job.js';
import { QaCommands } from './qa.commands.js';
import { QaQueries } from './qa.queries.js';

@Injectable()
export class CheckRecord implements BackgroundJob<{ recordId: string }> {
  readonly name = 'qa.check-record';
  readonly payload = z.strictObject({ recordId: id });
  readonly retry = { attempts: 5, backoffSeconds: 5 }; // a database restart takes about half a minute

  constructor(
    private readonly commands: QaCommands,
    private readonly queries: QaQueries,
  ) {}

  key({ recordId }: { recordId: string }): string {
    return recordId;
  }

  run({ recordId }: { recordId: string }): Promise<Outcome> {
    return this.commands.check(recordId);
  }

  backlog(limit: number): Promise<{ recordId: string }[]> {
    return this.queries.toCheck(limit);
  }
}

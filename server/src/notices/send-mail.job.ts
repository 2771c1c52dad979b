// When does a mail go out?
import { Injectable } from '@nestjs/common';
import { id } from '@kommunalredaktion/shared';
import { z } from 'zod';
import type { BackgroundJob, Outcome } from '../platform/jobs/job.js';
import { MailCommands, sendMailJob } from './mail.commands.js';
import { MailQueries } from './mail.queries.js';

@Injectable()
export class SendMail implements BackgroundJob<{ mailId: string }> {
  readonly name = sendMailJob;
  readonly payload = z.strictObject({ mailId: id });
  /** For a database that restarts; a mail server that is away is remembered in the row and found by the sweep. */
  readonly retry = { attempts: 5, backoffSeconds: 10 };

  constructor(
    private readonly commands: MailCommands,
    private readonly queries: MailQueries,
  ) {}

  key({ mailId }: { mailId: string }): string {
    return mailId;
  }
  run({ mailId }: { mailId: string }): Promise<Outcome> {
    return this.commands.send(mailId);
  }
  backlog(limit: number): Promise<{ mailId: string }[]> {
    return this.queries.due(limit);
  }
}

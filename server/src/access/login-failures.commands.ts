// What follows when somebody cannot log in? A count and a line for the operators; and after many tries a mail to whose account it is.
import { Inject, Injectable } from '@nestjs/common';
import { say } from '@kommunalredaktion/shared';
import { Counter } from 'prom-client';
import { MailCommands } from '../notices/mail.commands.js';
import type { Config } from '../platform/config.js';
import { Database } from '../platform/database.js';
import { JobQueue } from '../platform/jobs/job-queue.js';
import { CONFIG, LOG, type Log } from '../platform/log.js';
import { registry } from '../platform/metrics.js';
import type { Recipient } from './passwords/account-links.js';

const failedLogins = new Counter({
  name: 'failed_logins_total',
  help: 'Logins with a wrong password or an unknown account',
  registers: [registry],
});
const manyTries = 10;

@Injectable()
export class LoginFailuresCommands {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOG) private readonly log: Log,
    private readonly db: Database,
    private readonly mails: MailCommands,
    private readonly queue: JobQueue,
  ) {}

  /** No line in the journal: strangers must not be able to fill it. */
  note(accountId: string | undefined): void {
    failedLogins.inc();
    this.log.warn({ account: accountId ?? null }, 'a login failed');
  }

  /** Called with every try; writes once, and not in the way of the answer. */
  warnAfter(tries: number, accountId: string): void {
    if (tries === manyTries)
      void this.warn(accountId).catch((error: unknown) => this.log.warn({ err: error }, 'the owner of an account was not warned'));
  }

  private async warn(accountId: string): Promise<void> {
    const nudges = await this.db.writeAsNobody(async (tx) => {
      const [person] = await tx.rows<Recipient>(`select id, email, name, language from account where id = $1`, [accountId]);
      if (!person) return [];
      const { email, name, language } = person;
      const link = `${this.config.BASE_URL.replace(/\/$/, '')}/passwort-vergessen`;
      return this.mails.queue(tx, {
        to: email,
        subject: say('mail.attempts.subject', {}, language),
        body: say('mail.attempts.body', { name, link }, language),
      });
    });
    await this.queue.enqueue(nudges);
  }
}

// What happens when somebody has forgotten their password? Always the same answer at once; the mail goes to known, active people only.
import { Inject, Injectable } from '@nestjs/common';
import { Database } from '../../platform/database.js';
import { JobQueue } from '../../platform/jobs/job-queue.js';
import { LOG, type Log } from '../../platform/log.js';
import { Refused } from '../../platform/refused.js';
import { journalAccount } from '../accounts/account-journal.js';
import { AccountLinks, type Recipient } from './account-links.js';
import { Attempts, networkOf } from './attempts.js';

@Injectable()
export class PasswordResetsCommands {
  constructor(
    @Inject(LOG) private readonly log: Log,
    private readonly db: Database,
    private readonly attempts: Attempts,
    private readonly links: AccountLinks,
    private readonly queue: JobQueue,
  ) {}

  /** The answer does not wait for the work, so its time says nothing about the account. */
  async request(email: string, address: string): Promise<void> {
    await this.attempts.count('network', `reset ${networkOf(address)}`);
    void this.send(email).catch((error: unknown) => this.log.warn({ err: error }, 'a reset mail was not written'));
  }

  private async send(email: string): Promise<void> {
    try {
      await this.attempts.count('reset', email);
    } catch (error) {
      if (error instanceof Refused) return;
      throw error;
    }
    const nudges = await this.db.writeAsNobody(async (tx) => {
      const [person] = await tx.rows<Recipient>(
        `select id, email, name, language from account where email = $1 and kind = 'person' and state = 'active' for update`,
        [email],
      );
      if (!person) return [];
      await journalAccount(tx, person.id, 'account.reset-requested', person.id);
      return this.links.send(tx, person, 'reset');
    });
    await this.queue.enqueue(nudges);
  }
}

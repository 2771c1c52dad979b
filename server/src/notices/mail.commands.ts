// How does a mail come about, and how does it go out? First a row, then the mail; on doubt twice, never not at all.
import { Inject, Injectable } from '@nestjs/common';
import type { Config } from '../platform/config.js';
import { Database, type Tx } from '../platform/database.js';
import type { Nudge, Outcome } from '../platform/jobs/job.js';
import { CONFIG, LOG, type Log } from '../platform/log.js';
import { robotActor } from '../platform/robots.js';
import { Post } from './post.js';

export interface Letter {
  readonly to: string;
  readonly subject: string;
  readonly body: string;
}
interface Claimed extends Letter {
  readonly id: string;
  readonly attempts: number;
}

export const sendMailJob = 'notices.send-mail';
/** With doubling from half a minute, the last try is about a day after the first. */
const mostAttempts = 12;
/** A process that has died while sending leaves the mail to others after this time. */
const patienceSeconds = 120;

/** What was secret in a mail that has arrived is nobody else's business any more. */
export const withoutSecrets = (body: string): string => body.replace(/([?&]token=)[\w-]+/g, '$1…');
const isForGood = (error: unknown): boolean => ((error as { responseCode?: number }).responseCode ?? 0) >= 500;

@Injectable()
export class MailCommands {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOG) private readonly log: Log,
    private readonly db: Database,
    private readonly post: Post,
  ) {}

  /** Inside the transaction that gives the reason for it; enqueue the answer after commit. Without a mail server it stays on the operators' page. */
  async queue(tx: Tx, { to, subject, body }: Letter): Promise<Nudge[]> {
    const state = this.config.SMTP_URL ? 'waiting' : 'kept';
    const [row] = await tx.rows<{ id: string }>(
      `insert into mail (to_address, subject, body, state) values ($1, $2, $3, $4) returning id`,
      [to, subject.replace(/[\r\n]+/g, ' '), body, state],
    );
    return row && state === 'waiting' ? [{ job: sendMailJob, payload: { mailId: row.id } }] : [];
  }

  async send(mailId: string): Promise<Outcome> {
    const mail = await this.claim(mailId);
    if (!mail) return 'skipped';
    try {
      await this.post.send(mail);
    } catch (error) {
      await this.postpone(mail, error);
      return 'done';
    }
    await this.write(`update mail set state = 'sent', sent_at = now(), error = null, body = $2 where id = $1`, [
      mail.id,
      withoutSecrets(mail.body),
    ]);
    return 'done';
  }

  /** "Sending" stands there before the first byte leaves; of several who come only one gets the mail. */
  private async claim(mailId: string): Promise<Claimed | undefined> {
    const [mail] = await this.write<Claimed>(
      `update mail set state = 'sending', attempts = attempts + 1, next_attempt_at = now() + make_interval(secs => $2)
       where id = $1 and state in ('waiting', 'sending') and next_attempt_at <= now() returning id, to_address as "to", subject, body,
         attempts`,
      [mailId, patienceSeconds],
    );
    return mail;
  }

  private async postpone(mail: Claimed, error: unknown): Promise<void> {
    const givenUp = isForGood(error) || mail.attempts >= mostAttempts;
    this.log.warn({ mail: mail.id, attempt: mail.attempts, givenUp, err: error }, 'a mail was not accepted');
    await this.write(`update mail set state = $2, error = $3, next_attempt_at = now() + make_interval(secs => $4) where id = $1`, [
      mail.id,
      givenUp ? 'failed' : 'waiting',
      String((error as Error).message).slice(0, 500),
      15 * 2 ** mail.attempts,
    ]);
  }

  private write<T>(sql: string, params: readonly unknown[]): Promise<T[]> {
    return this.db.write(robotActor('keeper'), (tx) => tx.rows<T>(sql, params));
  }
}

// How does somebody get the link with which they set a password once, and who is it that comes with one?
import { Inject, Injectable } from '@nestjs/common';
import { say, type Language } from '@kommunalredaktion/shared';
import { MailCommands } from '../../notices/mail.commands.js';
import { Clock } from '../../platform/clock.js';
import type { Config } from '../../platform/config.js';
import type { Reader, Tx } from '../../platform/database.js';
import type { Nudge } from '../../platform/jobs/job.js';
import { CONFIG } from '../../platform/log.js';
import { hashOf, newSecret } from '../secrets.js';

export type Purpose = 'invitation' | 'reset';
export interface Recipient {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly language: Language;
}

const hours: Readonly<Record<Purpose, number>> = { invitation: 7 * 24, reset: 0.5 };
const pages: Readonly<Record<Purpose, string>> = { invitation: '/einladung', reset: '/passwort' };
const formats: Readonly<Record<Language, string>> = { de: 'de-DE', en: 'en-GB' };

@Injectable()
export class AccountLinks {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly mails: MailCommands,
    private readonly clock: Clock,
  ) {}

  /** The newest link is the only one. Links start with the configured address, never with what a request calls us. */
  async send(tx: Tx, { id, email, name, language }: Recipient, purpose: Purpose): Promise<Nudge[]> {
    const token = newSecret();
    const until = new Date(this.clock.now().getTime() + hours[purpose] * 3_600_000);
    await tx.rows(`delete from account_link where account_id = $1 and used_at is null`, [id]);
    await tx.rows(`insert into account_link (token_hash, account_id, purpose, expires_at) values ($1, $2, $3, $4)`, [
      hashOf(token),
      id,
      purpose,
      until,
    ]);
    const params = {
      name,
      link: `${this.config.BASE_URL.replace(/\/$/, '')}${pages[purpose]}?token=${token}`,
      until: new Intl.DateTimeFormat(formats[language], { timeZone: 'Europe/Berlin', dateStyle: 'long', timeStyle: 'short' }).format(until),
    };
    return this.mails.queue(tx, {
      to: email,
      subject: say(`mail.${purpose}.subject`, {}, language),
      body: say(`mail.${purpose}.body`, params, language),
    });
  }

  async ownerOf(reader: Reader, token: string): Promise<{ id: string; email: string; name: string } | undefined> {
    const [owner] = await reader.rows<{ id: string; email: string; name: string }>(
      `select a.id, a.email, a.name from account_link l join account a on a.id = l.account_id where l.token_hash = $1 and l.used_at is null
        and l.expires_at > $2 and a.state <> 'inactive'`,
      [hashOf(token), this.clock.now()],
    );
    return owner;
  }

  /** True for exactly one of those who come with the same link. */
  async use(tx: Tx, token: string): Promise<boolean> {
    const now = this.clock.now();
    const used = await tx.rows(
      `update account_link set used_at = $2 where token_hash = $1 and used_at is null and expires_at > $2 returning 1`,
      [hashOf(token), now],
    );
    return used.length === 1;
  }
}

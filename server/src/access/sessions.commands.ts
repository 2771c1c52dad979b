// How does a session begin, live and end?
import { Inject, Injectable } from '@nestjs/common';
import type { Actor, Language } from '@kommunalredaktion/shared';
import { journalAccount } from './accounts/account-journal.js';
import { Clock } from '../platform/clock.js';
import type { Config } from '../platform/config.js';
import { Database } from '../platform/database.js';
import { CONFIG, LOG, type Log } from '../platform/log.js';
import { ActorCache } from './actor-cache.js';
import { hashOf, newSecret } from './secrets.js';

const contactEveryMs = 60_000;

@Injectable()
export class SessionsCommands {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOG) private readonly log: Log,
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly actors: ActorCache,
  ) {}

  /** Always a new id; the one the browser came with, if any, ends. Answers the secret for the cookie. */
  async begin(accountId: string, formerSecret: string | undefined): Promise<string> {
    const secret = newSecret();
    const now = this.clock.now();
    const expires = new Date(now.getTime() + this.config.SESSION_HOURS * 3_600_000);
    await this.db.writeAsNobody(async (tx) => {
      if (formerSecret) await tx.rows(`delete from session where id_hash = $1`, [hashOf(formerSecret)]);
      await tx.rows(`delete from session where account_id = $1 and expires_at < $2`, [accountId, now]);
      await tx.rows(`insert into session (id_hash, account_id, created_at, last_seen_at, expires_at) values ($1, $2, $3, $3, $4)`, [
        hashOf(secret),
        accountId,
        now,
        expires,
      ]);
      await tx.rows(`update account set last_seen_at = $2 where id = $1`, [accountId, now]);
      await journalAccount(tx, accountId, 'account.login', accountId);
    });
    return secret;
  }

  /** Ending what has already ended is no error. */
  async end(secret: string): Promise<void> {
    await this.db.writeAsNobody(async (tx) => {
      const [ended] = await tx.rows<{ account_id: string }>(`delete from session where id_hash = $1 returning account_id`, [
        hashOf(secret),
      ]);
      if (!ended) return;
      await journalAccount(tx, ended.account_id, 'account.logout', ended.account_id);
      this.actors.forget(ended.account_id);
    });
  }

  async speak(language: Language, actor: Actor): Promise<void> {
    await this.db.write(actor, (tx) => tx.rows(`update account set language = $2 where id = $1`, [actor.id, language]));
    this.actors.forget(actor.id);
  }

  /** At most once a minute, and never in the way of the answer. */
  noteContact(hash: string, lastSeenAt: Date): void {
    const now = this.clock.now();
    if (now.getTime() - lastSeenAt.getTime() < contactEveryMs) return;
    const latest = new Date(now.getTime() - contactEveryMs);
    this.db
      .readAsNobody()
      .rows(
        `with seen as (update session set last_seen_at = $2 where id_hash = $1 and last_seen_at <= $3 returning account_id)
       update account a set last_seen_at = $2 from seen where a.id = seen.account_id`,
        [hash, now, latest],
      )
      .catch((error: unknown) => this.log.warn({ err: error }, 'the last contact of a session was not written'));
  }
}

// How does somebody choose a password? With the one they have, or with a link; nobody sets another person's.
import { Injectable } from '@nestjs/common';
import { say, type Actor, type changePasswordBody, type redeemBody } from '@kommunalredaktion/shared';
import type { z } from 'zod';
import { Database } from '../../platform/database.js';
import { Refused } from '../../platform/refused.js';
import { journalAccount } from '../accounts/account-journal.js';
import { AccountLinks } from './account-links.js';
import { Attempts, networkOf } from './attempts.js';
import { PasswordHashes } from './password-hashes.js';
import { isWeakPassword } from './weak-passwords.js';

const refuseWeak = (password: string, own: readonly string[]): void => {
  if (isWeakPassword(password, own)) throw new Refused('access.password-weak');
};

@Injectable()
export class PasswordsCommands {
  constructor(
    private readonly db: Database,
    private readonly hashes: PasswordHashes,
    private readonly attempts: Attempts,
    private readonly links: AccountLinks,
  ) {}

  /** All other sessions of the account end: whoever else is logged in there may be the reason for the change. */
  async change({ current, password }: z.infer<typeof changePasswordBody>, sessionHash: string, actor: Actor): Promise<void> {
    const [own] = await this.db
      .readAsNobody()
      .rows<{ email: string; password_hash: string | null }>(`select email, password_hash from account where id = $1`, [actor.id]);
    await this.attempts.count('account', `change ${actor.id}`);
    if (!(await this.hashes.fits(own?.password_hash, current)))
      throw new Refused('api.invalid', { fields: { current: say('access.current-wrong', {}, actor.language) } });
    refuseWeak(password, [actor.name, own?.email ?? '']);
    const hash = await this.hashes.make(password);
    await this.db.write(actor, async (tx) => {
      await tx.rows(`update account set password_hash = $2 where id = $1`, [actor.id, hash]);
      await tx.rows(`delete from session where account_id = $1 and id_hash <> $2`, [actor.id, sessionHash]);
      await tx.rows(`delete from account_link where account_id = $1 and used_at is null`, [actor.id]);
      await journalAccount(tx, actor.id, 'account.password', actor.id);
    });
    await this.attempts.forgive('account', `change ${actor.id}`);
  }

  /** Used, expired, replaced, never given out: one answer for all. Hashing takes its time before the transaction. */
  async redeem({ token, password }: z.infer<typeof redeemBody>, address: string): Promise<void> {
    await this.attempts.count('network', `redeem ${networkOf(address)}`);
    const owner = await this.links.ownerOf(this.db.readAsNobody(), token);
    if (!owner) throw new Refused('access.link-invalid');
    refuseWeak(password, [owner.name, owner.email]);
    const hash = await this.hashes.make(password);
    await this.db.writeAsNobody(async (tx) => {
      const [before] = await tx.rows<{ state: string }>(`select state from account where id = $1 for update`, [owner.id]);
      if (!before || before.state === 'inactive' || !(await this.links.use(tx, token))) throw new Refused('access.link-invalid');
      await tx.rows(
        `update account set password_hash = $2, state = 'active', revision = revision + (state <> 'active')::int where id = $1`,
        [owner.id, hash],
      );
      await tx.rows(`delete from session where account_id = $1`, [owner.id]);
      if (before.state === 'invited') await journalAccount(tx, owner.id, 'account.activate', owner.id);
      await journalAccount(tx, owner.id, 'account.password', owner.id);
    });
    await this.attempts.takeBack('network', `redeem ${networkOf(address)}`);
  }
}

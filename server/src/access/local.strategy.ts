// Who is it, by e-mail and password? Known or not, active or not: the same work, the same answer.
import { Inject, Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import { Strategy } from 'passport-local';
import type { Config } from '../platform/config.js';
import { Database } from '../platform/database.js';
import type { Request } from '../platform/http/contract.js';
import { CONFIG } from '../platform/log.js';
import { Attempts, networkOf } from './passwords/attempts.js';
import { LoginFailuresCommands } from './login-failures.commands.js';
import { cookiesOf } from './cookies.js';
import { PasswordHashes } from './passwords/password-hashes.js';
import { isDeviceOf } from './secrets.js';

interface Candidate {
  id: string;
  password_hash: string | null;
  may_enter: boolean;
}

@Injectable()
export class LocalStrategy extends PassportStrategy(Strategy, 'local') {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly db: Database,
    private readonly failures: LoginFailuresCommands,
    private readonly hashes: PasswordHashes,
    private readonly attempts: Attempts,
  ) {
    super({ usernameField: 'email', passReqToCallback: true, session: false });
  }

  async validate(request: Request, email: string, password: string): Promise<{ id: string } | false> {
    const [account] = await this.db.readAsNobody().rows<Candidate>(
      `select id, password_hash, state = 'active' and (account_scope(id) <> '' or roles && $2) as may_enter from account
          where email = $1 and kind = 'person'`,
      [email, ['editor', 'lead', 'coordinator', 'administrator', 'support']],
    );
    const network = networkOf(request.ip);
    const { device } = cookiesOf(request, this.config);
    // Whoever attacks an account from elsewhere must not lock out the browser in which its owner works.
    const known = account !== undefined && isDeviceOf(this.config.SECRET_KEY, account.id, device);
    if (known) await this.attempts.count('device', device as string);
    else {
      await this.attempts.count('network', network);
      await this.attempts.count('account', email, (tries) => {
        if (account?.may_enter) this.failures.warnAfter(tries, account.id);
      });
    }
    const fits = await this.hashes.fits(account?.may_enter ? account.password_hash : undefined, password);
    if (!account || !fits) {
      this.failures.note(account?.id);
      return false;
    }
    await (known
      ? this.attempts.forgive('device', device as string)
      : Promise.all([this.attempts.forgive('account', email), this.attempts.takeBack('network', network)]));
    return { id: account.id };
  }
}

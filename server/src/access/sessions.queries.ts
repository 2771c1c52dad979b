// What does the screen know about who is logged in?
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import { isCentral, permissionsOf, type LoginInfo, type Role, type SessionView } from '@kommunalredaktion/shared';
import type { Config } from '../platform/config.js';
import { Database } from '../platform/database.js';
import { CONFIG } from '../platform/log.js';
import { Refused } from '../platform/refused.js';

type SessionRow = Pick<SessionView, 'id' | 'name' | 'email' | 'language' | 'roles' | 'administrations'> & { expires_at: Date };

export const demoPasswordFile = ({ DATA_DIR }: Config): string => path.join(DATA_DIR, 'demo-password');

@Injectable()
export class SessionsQueries {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly db: Database,
  ) {}

  async view(hash: string): Promise<SessionView> {
    const [row] = await this.db.readAsNobody().rows<SessionRow>(
      `select a.id, a.name, a.email, a.language, a.roles, s.expires_at, coalesce((
         select json_agg(json_build_object('id', d.id, 'name', d.name) order by d.name, d.id) from administration d
           where d.id::text = any (string_to_array(account_scope(a.id), ','))), '[]') as administrations
       from session s join account a on a.id = s.account_id where s.id_hash = $1`,
      [hash],
    );
    if (!row) throw new Refused('access.session-expired');
    return {
      ...row,
      central: isCentral(row.roles),
      permissions: permissionsOf(row.roles),
      idleSeconds: this.config.SESSION_IDLE_MINUTES * 60,
      expiresAt: row.expires_at.toISOString(),
    };
  }

  /** For a rehearsal only. Invented people have addresses that can never be real; their password lies in a file beside the data, not in the database. */
  async loginInfo(): Promise<LoginInfo> {
    if (!this.config.KR_DEMO) return { rehearsal: false, accounts: [], password: null };
    const accounts = await this.db.readAsNobody().rows<{ email: string; name: string; role: Role; administration: string | null }>(
      `select a.email, a.name, a.roles[1] as role, (select min(d.name) from account_administration aa
        join administration d on d.id = aa.administration_id where aa.account_id = a.id) as administration
       from account a where a.state = 'active' and a.email like '%.example' order by a.created_at, a.email limit 20`,
    );
    const password = await readFile(demoPasswordFile(this.config), 'utf8').then(
      (text) => text.trim() || null,
      () => null,
    );
    return { rehearsal: true, accounts, password };
  }
}

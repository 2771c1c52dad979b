// Who stands behind a session, as the database knows it at this moment?
import { Inject, Injectable } from '@nestjs/common';
import { isCentral, permissionsOf, type Actor, type Language, type Role } from '@kommunalredaktion/shared';
import { Clock } from '../platform/clock.js';
import type { Config } from '../platform/config.js';
import { Database } from '../platform/database.js';
import { CONFIG } from '../platform/log.js';

interface SessionRow {
  id: string;
  name: string;
  language: Language;
  roles: Role[];
  scope: string;
  sitting: string;
  last_seen_at: Date;
}
export interface Known {
  readonly actor: Actor;
  readonly lastSeenAt: Date;
}

const presentSession = `
  select a.id, a.name, a.language, a.roles, account_scope(a.id) as scope, s.sitting, s.last_seen_at
  from session s join account a on a.id = s.account_id
  where s.id_hash = $1 and a.state = 'active' and a.kind = 'person' and s.expires_at > $2
    and s.last_seen_at > $2::timestamptz - make_interval(mins => $3)`;

/** Roles and scope make an actor; people of an administration that has left have no place any more. */
export const actorOf = ({ id, name, language, roles, scope, sitting }: Omit<SessionRow, 'last_seen_at'>): Actor | null => {
  const central = isCentral(roles);
  const administrations = scope === '' ? [] : scope.split(',');
  if (roles.length === 0 || (!central && administrations.length === 0)) return null;
  return {
    id,
    kind: 'person',
    name,
    language,
    roles,
    scope: central ? 'all' : administrations,
    permissions: permissionsOf(roles),
    sitting,
  };
};

@Injectable()
export class ActorsQueries {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  async bySession(hash: string): Promise<Known | null> {
    const [row] = await this.db.readAsNobody().rows<SessionRow>(presentSession, [hash, this.clock.now(), this.config.SESSION_IDLE_MINUTES]);
    const actor = row ? actorOf(row) : null;
    return row && actor ? { actor, lastSeenAt: row.last_seen_at } : null;
  }
}

// On whose behalf does a command act, and for which administration?
import { randomUUID } from 'node:crypto';
import type { Actor, Language, Role } from '@kommunalredaktion/shared';
import { actorOf } from '../access/actors.queries.js';
import { robotActor } from '../access/robots.js';
import type { Database } from '../platform/database.js';
import { Unable } from './command.js';

/** The person with this address, with exactly the rights that they have on the screen. */
export const personByEmail = async (db: Database, email: string): Promise<Actor> => {
  const [row] = await db.readAsNobody().rows<{ id: string; name: string; language: Language; roles: Role[]; scope: string }>(
    `select a.id, a.name, a.language, a.roles, account_scope(a.id) as scope from account a where a.email = lower($1)
        and a.state = 'active' and a.kind = 'person'`,
    [email],
  );
  const actor = row ? actorOf({ ...row, sitting: randomUUID() }) : null;
  if (!actor) throw new Unable(`Es gibt kein aktives Konto mit der Adresse ${email}.`);
  return actor;
};

export const administrationByArs = async (db: Database, ars: string): Promise<string> => {
  const [row] = await db
    .read(robotActor('loader'))
    .rows<{ id: string }>(`select id from administration where coalesce(ars, kind) = $1`, [ars]);
  if (!row) throw new Unable(`Eine Verwaltung mit dem Schlüssel ${ars} gibt es nicht.`);
  return row.id;
};

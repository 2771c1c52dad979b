// How do people come to an account, and how does it change? By invitation; nobody ever sets another person's password.
import { Injectable } from '@nestjs/common';
import type { AccountView, Actor, changeAccountBody, inviteBody, JournalEvent, Language, Role } from '@kommunalredaktion/shared';
import type { z } from 'zod';
import { Database, type Tx } from '../../platform/database.js';
import { JobQueue } from '../../platform/jobs/job-queue.js';
import { notFound, Refused } from '../../platform/refused.js';
import { journalAccount } from './account-journal.js';
import { AccountLinks } from '../passwords/account-links.js';
import { AccountsQueries } from './accounts.queries.js';
import { refuseMisfit, refuseOverreach } from './appointment.js';

type Change = z.infer<typeof changeAccountBody>;
interface Row {
  id: string;
  email: string;
  name: string;
  language: Language;
  state: AccountView['state'];
  roles: Role[];
  administrations: string[];
  revision: number;
  has_password: boolean;
}
const administratorsLock = 4_711_000_021;
const nobodyYet = { roles: [], administrations: [] };

@Injectable()
export class AccountsCommands {
  constructor(
    private readonly db: Database,
    private readonly queue: JobQueue,
    private readonly links: AccountLinks,
    private readonly queries: AccountsQueries,
  ) {}

  async invite({ email, name, roles, administrations }: z.infer<typeof inviteBody>, actor: Actor): Promise<AccountView> {
    refuseOverreach(actor, undefined, nobodyYet, { roles, administrations });
    const { id, nudges } = await this.db.write(actor, async (tx) => {
      await refuseMisfit(tx, { roles, administrations }, actor);
      const [account] = await tx.rows<{ id: string; language: Language }>(
        `insert into account (kind, email, name, state, roles) values ('person', $1, $2, 'invited', $3) on conflict (email) do nothing
          returning id, language`,
        [email, name, [...new Set(roles)]],
      );
      if (!account) throw new Refused('access.email-taken');
      await assign(tx, account.id, administrations);
      await journalAccount(tx, actor.id, 'account.invite', account.id, { roles, administrations });
      return { id: account.id, nudges: await this.links.send(tx, { ...account, email, name }, 'invitation') };
    });
    await this.queue.enqueue(nudges);
    return this.queries.view(id, actor);
  }

  /** The former link stops working. Somebody who has a password asks for a reset instead. */
  async inviteAgain(id: string, actor: Actor): Promise<AccountView> {
    const nudges = await this.db.write(actor, async (tx) => {
      const account = await lock(tx, id);
      if (account.state !== 'invited') throw new Refused('workflow.state', { params: { status: account.state } });
      await journalAccount(tx, actor.id, 'account.invite', id, { again: true });
      return this.links.send(tx, account, 'invitation');
    });
    await this.queue.enqueue(nudges);
    return this.queries.view(id, actor);
  }

  async change(id: string, change: Change, actor: Actor): Promise<AccountView> {
    await this.db.write(actor, async (tx) => {
      const before = await lock(tx, id);
      if (before.revision !== change.expectedRevision) throw new Refused('api.stale', { current: await this.queries.view(id, actor) });
      const state = stateAfter(before, change.active);
      refuseOverreach(actor, id, before, change);
      if (id === actor.id && state !== before.state) throw new Refused('access.forbidden');
      if (state !== 'inactive') await refuseMisfit(tx, change, actor);
      if (isActiveAdministrator(before) && !isActiveAdministrator({ state, roles: change.roles })) await refuseLastAdministrator(tx, id);
      await this.apply(tx, before, { ...change, roles: [...new Set(change.roles)] }, state, actor);
    });
    return this.queries.view(id, actor);
  }

  private async apply(tx: Tx, before: Row, { name, roles, administrations }: Change, state: Row['state'], actor: Actor): Promise<void> {
    const { id } = before;
    await tx.rows(`update account set name = $2, roles = $3, state = $4, revision = revision + 1 where id = $1`, [id, name, roles, state]);
    await assign(tx, id, administrations);
    if (state === 'inactive') {
      await tx.rows(`delete from session where account_id = $1`, [id]);
      await tx.rows(`delete from account_link where account_id = $1 and used_at is null`, [id]);
    }
    const fields = [
      ...(name === before.name ? [] : ['name']),
      ...(sameSet(roles, before.roles) ? [] : ['roles']),
      ...(sameSet(administrations, before.administrations) ? [] : ['administrations']),
    ];
    if (fields.length > 0)
      await journalAccount(tx, actor.id, 'account.change', id, {
        fields,
        ...(fields.includes('roles') && { roles: { from: before.roles, to: roles } }),
      });
    if (state !== before.state)
      await journalAccount(tx, actor.id, (state === 'inactive' ? 'account.deactivate' : 'account.activate') satisfies JournalEvent, id);
  }
}

const sameSet = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((item) => other.includes(item));
const isActiveAdministrator = ({ state, roles }: { state: string; roles: readonly Role[] }): boolean =>
  state === 'active' && roles.includes('administrator');

/** Whoever never chose a password goes back to being invited. */
const stateAfter = (before: Row, active: boolean): Row['state'] => {
  if (!active) return 'inactive';
  if (before.state !== 'inactive') return before.state;
  return before.has_password ? 'active' : 'invited';
};

const lock = async (tx: Tx, id: string): Promise<Row> => {
  const [row] = await tx.rows<Row>(
    `select a.id, a.email, a.name, a.language, a.state, a.roles, a.revision, a.password_hash is not null as has_password,
       array(select administration_id::text from account_administration where account_id = a.id) as administrations
     from account a where a.id = $1 and a.kind = 'person' for update`,
    [id],
  );
  if (!row) throw notFound();
  return row;
};

/** Rows that stay are not touched, so that nobody's rights flicker. */
const assign = async (tx: Tx, id: string, administrations: readonly string[]): Promise<void> => {
  await tx.rows(`delete from account_administration where account_id = $1 and administration_id <> all ($2::uuid[])`, [
    id,
    administrations,
  ]);
  await tx.rows(
    `insert into account_administration (account_id, administration_id) select distinct $1::uuid, unnest($2::uuid[])
      on conflict do nothing`,
    [id, administrations],
  );
};

/** Two who remove each other at the same moment stand in line here. */
const refuseLastAdministrator = async (tx: Tx, id: string): Promise<void> => {
  await tx.rows(`select pg_advisory_xact_lock($1)`, [administratorsLock]);
  const others = await tx.rows(`select 1 from account where 'administrator' = any (roles) and state = 'active' and id <> $1 limit 1`, [id]);
  if (others.length === 0) throw new Refused('access.last-administrator');
};

// Who and what is there when a test begins? One line per thing.
import { hash } from '@node-rs/argon2';
import { municipalRoles, type Role } from '@kommunalredaktion/shared';
import type { Clock } from '@server/platform/clock.js';
import type { Browser } from './browser.js';
import { editionsIn, type GivenEditions } from './given-editions.js';

export interface Account {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly administrations: readonly string[];
}
/** `central`: its texts are common to all; it is the Land or DIKOM. */
export interface Administration {
  readonly id: string;
  readonly name: string;
  readonly ars: string | null;
  readonly central: boolean;
}
interface Wanted {
  readonly role?: Role;
  readonly roles?: readonly Role[];
  readonly administration?: Administration;
  readonly administrations?: readonly Administration[];
  readonly name?: string;
  readonly email?: string;
  readonly password?: string;
  readonly state?: 'invited' | 'active' | 'inactive';
}
interface Ground {
  sql<T>(text: string, params?: readonly unknown[]): Promise<T[]>;
  as(account: Account): Browser;
  readonly clock: Clock;
}

/** Real places. */
const places = {
  badBelzig: '120690020020',
  cottbus: '120520000000',
  mittenwalde: '120610332332',
  potsdam: '120540000000',
  mittelmark: '120690000000',
  amtBrueck: '120695904000',
  land: '120000000000',
} as const;
export type Place = keyof typeof places;
const quick = { memoryCost: 1024, timeCost: 1, parallelism: 1 } as const;

export interface Given extends GivenEditions {
  administration(place: Place): Promise<Administration>;
  account(wanted: Wanted): Promise<Account>;
}

export const givenIn = ({ sql, as }: Ground): Given => {
  let people = 0;

  const administration = async (place: Place): Promise<Administration> => {
    const [found] = await sql<Administration>(
      `update administration set member_since = coalesce(member_since, date '2024-01-01') where ars = $1 returning id, name, ars, kind in ('land', 'dikom') as central`,
      [places[place]],
    );
    if (!found) throw new Error(`there is no administration with the key ${places[place]}`);
    return found;
  };

  /** Municipal people belong to Bad Belzig unless told. */
  const account = async (wanted: Wanted): Promise<Account> => {
    people += 1;
    const roles = wanted.roles ?? [wanted.role ?? 'editor'];
    const municipal = roles.some((role) => municipalRoles.includes(role));
    const given =
      wanted.administrations ?? (wanted.administration ? [wanted.administration] : municipal ? [await administration('badBelzig')] : []);
    const email = wanted.email ?? `person-${people}@probe.example`;
    const name = wanted.name ?? `Person ${people}`;
    const [row] = await sql<{ id: string }>(
      `insert into account (kind, email, name, state, roles, password_hash) values ('person', $1, $2, $3, $4, $5) returning id`,
      [email, name, wanted.state ?? 'active', roles, wanted.password === undefined ? null : await hash(wanted.password, quick)],
    );
    const id = row?.id as string;
    for (const one of given) await sql(`insert into account_administration (account_id, administration_id) values ($1, $2)`, [id, one.id]);
    return { id, email, name, roles, administrations: given.map((one) => one.id) };
  };

  return { administration, account, ...editionsIn({ sql, as, account, administration }) };
};

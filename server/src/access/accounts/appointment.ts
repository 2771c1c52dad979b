// Which roles can somebody have, and who may give them?
import { grantableRoles, municipalRoles, say, type Actor, type Role } from '@kommunalredaktion/shared';
import type { Tx } from '../../platform/database.js';
import { Refused } from '../../platform/refused.js';

export interface Appointment {
  readonly roles: readonly Role[];
  readonly administrations: readonly string[];
}

const isMunicipal = (role: Role): boolean => municipalRoles.includes(role);
const differing = <T>(one: readonly T[], other: readonly T[]): T[] => [
  ...one.filter((item) => !other.includes(item)),
  ...other.filter((item) => !one.includes(item)),
];

/** Every role that comes or goes must be one that the actor may give; nobody's own appointment is theirs to change. */
export const refuseOverreach = (actor: Actor, accountId: string | undefined, before: Appointment, after: Appointment): void => {
  const touched = differing(before.roles, after.roles);
  const grantable = actor.roles.flatMap((role) => grantableRoles[role]);
  const changes = touched.length > 0 || differing(before.administrations, after.administrations).length > 0;
  if (!touched.every((role) => grantable.includes(role)) || (changes && accountId === actor.id)) throw new Refused('access.forbidden');
};

/** Municipal roles act for members, central ones for all; the two are never mixed, or four eyes would be two. */
export const refuseMisfit = async (tx: Tx, { roles, administrations }: Appointment, actor: Actor): Promise<void> => {
  const refuse = (field: keyof Appointment, word: string) => {
    throw new Refused('api.invalid', { fields: { [field]: say(`account.${word}`, {}, actor.language) } });
  };
  const municipal = roles.filter(isMunicipal).length;
  if (municipal > 0 && municipal < roles.length) refuse('roles', 'roles-mixed');
  if (municipal > 0 && administrations.length === 0) refuse('administrations', 'administration-needed');
  if (municipal === 0 && administrations.length > 0) refuse('administrations', 'administration-not-wanted');
  const wanted = [...new Set(administrations)];
  const members = await tx.rows(
    `select id from administration, lateral (select (now() at time zone 'Europe/Berlin')::date as today) d
     where id = any ($1::uuid[]) and member_since <= d.today and (member_until is null or member_until >= d.today)`,
    [wanted],
  );
  if (members.length < wanted.length) refuse('administrations', 'administration-no-member');
};

// Who may do what? Seven roles of people, a few named robots, and one table of rights.
import { z } from 'zod';

export const roles = ['contact', 'approver', 'editor', 'lead', 'coordinator', 'administrator', 'support'] as const;
export type Role = (typeof roles)[number];
/** Roles that act for administrations they are assigned to; the others act for the centre and see all. */
export const municipalRoles: readonly Role[] = ['contact', 'approver'];

export const permissions = [
  'area.view',
  'record.view',
  'record.create',
  'record.confirm',
  'record.download',
  'record.load',
  'edition.view',
  'edition.write',
  'edition.approve',
  'edition.approve-subject',
  'edition.publish',
  'edition.publish-urgently',
  'edition.second-look',
  'edition.withdraw',
  'finding.view',
  'finding.assign',
  'finding.waive',
  'rule.view',
  'rule.run',
  'rule.configure',
  'insight.view',
  'account.view',
  'account.manage',
  'mail.view',
  'journal.view',
  'journal.view-all',
  'task.view',
  'task.cancel',
] as const;
export type Permission = (typeof permissions)[number];

const everybody: Permission[] = [
  'area.view',
  'record.view',
  'edition.view',
  'finding.view',
  'rule.view',
  'insight.view',
  'record.download',
  'journal.view',
];
const writer: Permission[] = ['record.create', 'record.confirm', 'edition.write'];
const reviewer: Permission[] = [
  'edition.approve',
  'edition.approve-subject',
  'edition.publish',
  'edition.second-look',
  'finding.assign',
  'finding.waive',
  'task.view',
];

/** Rights by role; a right of a municipal role holds in the administrations of its assignment only. */
export const rolePermissions: Readonly<Record<Role, readonly Permission[]>> = {
  contact: [...everybody, ...writer],
  approver: [...everybody, ...writer, 'edition.approve-subject'],
  editor: [...everybody, ...writer, ...reviewer],
  lead: [
    ...everybody,
    ...writer,
    ...reviewer,
    'edition.publish-urgently',
    'edition.withdraw',
    'rule.run',
    'rule.configure',
    'task.cancel',
    'journal.view-all',
  ],
  coordinator: [...everybody, 'task.view', 'finding.assign', 'rule.run', 'rule.configure', 'journal.view-all'],
  administrator: [
    ...everybody,
    'account.view',
    'account.manage',
    'mail.view',
    'task.view',
    'task.cancel',
    'record.load',
    'rule.run',
    'journal.view-all',
  ],
  support: [...everybody, 'account.view', 'mail.view', 'task.view', 'journal.view-all'],
};

/**
 * Who may give or take which role. Appointing people is an office of its own, held with `account.manage`: it reaches every role,
 * but never the own account, so that nobody comes to a right by appointing themselves.
 */
export const grantableRoles: Readonly<Record<Role, readonly Role[]>> = {
  contact: [],
  approver: [],
  editor: [],
  lead: [],
  coordinator: [],
  administrator: roles,
  support: [],
};

/** Robots are accounts with a fixed id, so that the journal names them and four eyes can tell them from people. */
export const robots = {
  loader: { id: '00000000-0000-7000-8000-000000000001', name: 'Übernahme' },
  checker: { id: '00000000-0000-7000-8000-000000000002', name: 'Qualitätsprüfung' },
  publisher: { id: '00000000-0000-7000-8000-000000000003', name: 'Veröffentlichung' },
  keeper: { id: '00000000-0000-7000-8000-000000000004', name: 'Hausmeister' },
} as const;
export type RobotName = keyof typeof robots;

export const robotPermissions: Readonly<Record<RobotName, readonly Permission[]>> = {
  loader: ['area.view', 'record.view', 'record.create', 'record.load', 'edition.view', 'edition.write'],
  checker: ['record.view', 'edition.view', 'finding.view'],
  publisher: ['record.view', 'edition.view', 'edition.publish'],
  keeper: ['record.view', 'edition.view', 'journal.view', 'task.view'],
};

/** Where an actor's rights reach: everywhere, or the administrations listed by id. */
export type Scope = 'all' | readonly string[];

/** The person, robot or link on whose behalf something happens; passed explicitly everywhere. */
export interface Actor {
  readonly id: string;
  readonly kind: 'person' | 'robot';
  readonly name: string;
  readonly language: 'de' | 'en';
  readonly roles: readonly Role[];
  readonly scope: Scope;
  readonly permissions: readonly Permission[];
  /** The sitting: one login session of a person, or one task of a robot; snapshots are coalesced by it. */
  readonly sitting: string;
}

/** The rights that roles give together. */
export const permissionsOf = (held: readonly Role[]): Permission[] => [...new Set(held.flatMap((role) => rolePermissions[role]))];

export const covers = (scope: Scope, administrationId: string): boolean => scope === 'all' || scope.includes(administrationId);

/** May this actor do this in the administration's entries? Without an administration: anywhere at all. */
export const may = (actor: Actor, permission: Permission, administrationId?: string): boolean =>
  actor.permissions.includes(permission) && (administrationId === undefined || covers(actor.scope, administrationId));

export const isCentral = (held: readonly Role[]): boolean => held.some((role) => !municipalRoles.includes(role));

export const roleName = z.enum(roles);

// What is kept about the people who work here, and who may change it?
import { z } from 'zod';
import { id, listOf, listQuery, oneOrMany } from '../api/list.js';
import { roleName } from './roles.js';

export const accountStates = ['invited', 'active', 'inactive'] as const;
export const accountView = z.object({
  id,
  email: z.string(),
  name: z.string(),
  state: z.enum(accountStates),
  roles: z.array(roleName),
  administrations: z.array(z.object({ id, name: z.string() })),
  lastSeenAt: z.string().nullable(),
  createdAt: z.string(),
  revision: z.int(),
});
export type AccountView = z.infer<typeof accountView>;
const email = z.string().trim().toLowerCase().max(254).pipe(z.email());
const held = z.array(roleName).min(1).max(7);
const administrations = z.array(id).max(50);
export const inviteBody = z.strictObject({ email, name: z.string().trim().min(2).max(120), roles: held, administrations });
export const changeAccountBody = z.strictObject({
  expectedRevision: z.int().positive(),
  name: z.string().trim().min(2).max(120),
  roles: held,
  administrations,
  active: z.boolean(),
});
export const accountListQuery = listQuery(
  { state: oneOrMany(z.enum(accountStates)), role: oneOrMany(roleName), administration: oneOrMany(id) },
  ['name', 'email', 'lastSeenAt'],
  'name',
);
export const accountList = listOf(accountView);

// How does somebody log in, and what does the screen know about them?
import { z } from 'zod';
import { permissions, roleName } from './roles.js';
import { id } from '../api/list.js';
import { languages } from '../api/messages.js';

const email = z.string().trim().toLowerCase().max(254).pipe(z.email());
export const loginBody = z.strictObject({ email: z.string().trim().toLowerCase().max(254), password: z.string().min(1).max(1024) });
/** Who I am: what the start page and menus need. `idleSeconds` tells after which silence the session ends. */
export const sessionView = z.object({
  id,
  name: z.string(),
  email: z.string(),
  language: z.enum(languages),
  roles: z.array(roleName),
  permissions: z.array(z.enum(permissions)),
  central: z.boolean(),
  administrations: z.array(z.object({ id, name: z.string() })),
  idleSeconds: z.int(),
  expiresAt: z.string(),
});
export type SessionView = z.infer<typeof sessionView>;
export const changeSessionBody = z.strictObject({ language: z.enum(languages) });
export const newPassword = z.string().min(12).max(1024);
export const changePasswordBody = z.strictObject({ current: z.string().min(1).max(1024), password: newPassword });
export const requestResetBody = z.strictObject({ email });
export const redeemBody = z.strictObject({ token: z.string().min(20).max(200), password: newPassword });

/** Demonstration accounts shown on the login page of a rehearsal system only. */
export const demoAccount = z.object({ email: z.string(), name: z.string(), role: roleName, administration: z.string().nullable() });
export const loginInfo = z.object({ rehearsal: z.boolean(), accounts: z.array(demoAccount), password: z.string().nullable() });
export type LoginInfo = z.infer<typeof loginInfo>;

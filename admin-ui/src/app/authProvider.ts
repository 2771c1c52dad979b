// How does react-admin ask who is logged in, and what they may open?
import type { AuthProvider } from 'react-admin';
import type { Permission, SessionView } from '@kommunalredaktion/shared';
import { api, HttpError } from './api.js';
import { forgetLanguage } from './i18n.js';
import { closeSession, currentSession, openSession } from './session.js';

/** The right that opens a resource, and the one that creates in it. */
const needed: Readonly<Record<string, { readonly view: Permission; readonly create?: Permission }>> = {
  records: { view: 'record.view', create: 'record.create' },
  findings: { view: 'finding.view' },
  rules: { view: 'rule.view' },
  areas: { view: 'area.view' },
  administrations: { view: 'area.view' },
  users: { view: 'account.view', create: 'account.manage' },
  journal: { view: 'journal.view' },
  tasks: { view: 'task.view' },
  mails: { view: 'mail.view' },
};

let asking: Promise<SessionView> | null = null;
/** The session of this browser; asked once, however many parts of the page want to know. */
const session = async (): Promise<SessionView> => {
  const known = currentSession();
  if (known) return known;
  asking ??= api<SessionView>('/session').finally(() => {
    asking = null;
  });
  const found = await asking;
  if (!currentSession()) openSession(found);
  return found;
};

export const logIn = async (email: string, password: string): Promise<SessionView> => {
  const opened = await api<SessionView>('/session', { method: 'POST', body: { email, password } });
  openSession(opened);
  return opened;
};

export const authProvider: AuthProvider = {
  login: ({ email, password }: { email: string; password: string }) => logIn(email, password),
  logout: async () => {
    const known = currentSession();
    closeSession();
    forgetLanguage();
    if (known) await api('/session', { method: 'DELETE' }).catch(() => undefined);
  },
  checkAuth: async () => {
    try {
      await session();
    } catch (error) {
      // Not logged in is the normal beginning, not an event to report.
      throw error instanceof HttpError && error.status === 401 ? Object.assign(new Error(), { message: false }) : error;
    }
  },
  // A session that ends while somebody works is asked for again over the page; no error of a single call throws anybody out.
  checkError: () => Promise.resolve(),
  getIdentity: async () => {
    const { id, name } = await session();
    return { id, fullName: name };
  },
  getPermissions: () =>
    session().then(
      ({ permissions }) => permissions,
      () => [],
    ),
  canAccess: async ({ resource, action }: { resource: string; action: string }) => {
    const right = needed[resource];
    if (!right) return true;
    const wanted = action === 'create' ? right.create : right.view;
    return wanted !== undefined && (await session()).permissions.includes(wanted);
  },
};

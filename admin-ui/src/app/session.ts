// Who is logged in on this page, until when, and what waits while the session is lost?
import { useSyncExternalStore } from 'react';
import type { SessionView } from '@kommunalredaktion/shared';

interface SessionState {
  readonly session: SessionView | null;
  /** The server no longer knows us, but the page still holds what was typed. */
  readonly lost: boolean;
}

let state: SessionState = { session: null, lost: false };
let waiting: (() => void)[] = [];
const listeners = new Set<() => void>();

const change = (next: SessionState): void => {
  state = next;
  for (const listener of listeners) listener();
};
const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
};

const whoKey = 'kommunalredaktion.who';

export const currentSession = (): SessionView | null => state.session;

/** Takes a session that the server just confirmed; everything that waited for it goes on. */
export const openSession = (session: SessionView): void => {
  noteContact();
  localStorage.setItem(whoKey, session.id);
  change({ session, lost: false });
  const resumed = waiting;
  waiting = [];
  for (const resume of resumed) resume();
};

export const closeSession = (): void => {
  localStorage.removeItem(whoKey);
  change({ session: null, lost: false });
};

export const sessionIsLost = (): boolean => state.lost;

/** Shows the login over the page; only where somebody was logged in before. */
export const loseSession = (): void => {
  if (state.session) change({ ...state, lost: true });
};

/** Resolves when somebody has logged in again. */
export const reopenedSession = (): Promise<void> =>
  new Promise((resume) => {
    waiting.push(resume);
  });

const contactKey = 'kommunalredaktion.contact';
let contactWritten = 0;

/** The server answered just now. Other tabs of this browser share the session, so they are told. */
export const noteContact = (now = Date.now()): void => {
  if (now - contactWritten < 5_000) return;
  contactWritten = now;
  localStorage.setItem(contactKey, String(now));
};

/** The moment (ms) at which the server will end the session if nothing happens. */
export const sessionEnd = (session: SessionView): number =>
  Math.min(
    Math.max(contactWritten, Number(localStorage.getItem(contactKey) ?? 0)) + session.idleSeconds * 1000,
    Date.parse(session.expiresAt),
  );

/** Tabs of a browser share one login: when another person enters in another tab, nothing more goes out from here in their name. */
window.addEventListener('storage', ({ key, newValue }) => {
  if (key !== whoKey || !state.session) return;
  if (newValue !== state.session.id) loseSession();
  else if (state.lost) openSession(state.session);
});

export const useSession = (): SessionState => useSyncExternalStore(subscribe, () => state);

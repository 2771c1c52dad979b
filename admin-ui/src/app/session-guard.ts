// When does the session of this page end, and has it ended?
import { useEffect, useState } from 'react';
import { loseSession, sessionEnd, useSession } from './session.js';

const warnBefore = 2 * 60_000;

/** `secondsLeft` is known only in the last two minutes; `lost` means: the page stays, the server wants a new login first. */
export const useSessionGuard = (): { readonly lost: boolean; readonly secondsLeft: number | null } => {
  const { session, lost } = useSession();
  const [left, setLeft] = useState<number | null>(null);
  useEffect(() => {
    setLeft(null);
    if (!session || lost) return undefined;
    const look = () => {
      const now = sessionEnd(session) - Date.now();
      if (now <= 0) loseSession();
      else setLeft(now <= warnBefore ? Math.ceil(now / 1000) : null);
    };
    look();
    const timer = setInterval(look, 5_000);
    return () => clearInterval(timer);
  }, [session, lost]);
  return { lost, secondsLeft: left };
};

// Is this a rehearsal system, and which demonstration accounts does it show?
import { useEffect, useState } from 'react';
import type { LoginInfo } from '@kommunalredaktion/shared';
import { api } from './api.js';

let asked: Promise<LoginInfo | null> | undefined;

/** Asked once per page; without an answer the page simply shows nothing of it. */
export const useLoginInfo = (): LoginInfo | null => {
  const [info, setInfo] = useState<LoginInfo | null>(null);
  useEffect(() => {
    let current = true;
    asked ??= api<LoginInfo>('/session/login-info').catch(() => { asked = undefined; return null; });
    void asked.then((answer) => { if (current) setInfo(answer); });
    return () => { current = false; };
  }, []);
  return info;
};

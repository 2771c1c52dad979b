// Is this a rehearsal system, and which demonstration accounts does it show?
import { useGetOne } from 'react-admin';
import type { LoginInfo } from '@kommunalredaktion/shared';

/** Public and the same for everybody; without an answer the page simply shows nothing of it. */
export const useLoginInfo = (): LoginInfo | undefined =>
  useGetOne<LoginInfo & { id: string }>('session/login-info', { id: '' }, { staleTime: Infinity, retry: false }).data;

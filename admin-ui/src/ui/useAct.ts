// How does a screen let something happen: call, say that it worked, or say why not?
import { useCallback, useState } from 'react';
import { useNotify, useRefresh } from 'react-admin';
import type { MessageParams } from '@kommunalredaktion/shared';
import { api, HttpError, type Call } from '../app/api.js';
import { useSay } from '../app/say.js';

interface Wish extends Pick<Call, 'method' | 'body'> {
  /** Message key of the sentence shown afterwards. */
  readonly done?: string;
  readonly params?: MessageParams;
  /** The screen shows a refusal itself; without it a notification does. */
  readonly quiet?: true;
}

/** One action at a time. `problem` is the last refusal, for forms that show it beside their fields. */
export const useAct = () => {
  const say = useSay();
  const notify = useNotify();
  const refresh = useRefresh();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<HttpError | null>(null);

  const act = useCallback(
    async <T>(path: string, { method = 'POST', body = {}, done, params, quiet }: Wish = {}): Promise<{ readonly answer: T } | null> => {
      setBusy(true);
      setProblem(null);
      try {
        const answer = await api<T>(path, { method, body, idempotencyKey: crypto.randomUUID() });
        if (done) notify(say(done, params), { type: 'success' });
        refresh();
        return { answer };
      } catch (error) {
        if (!(error instanceof HttpError)) throw error;
        setProblem(error);
        if (!quiet) notify(error.message, { type: 'error' });
        return null;
      } finally {
        setBusy(false);
      }
    },
    [notify, refresh, say],
  );

  return { act, busy, problem };
};

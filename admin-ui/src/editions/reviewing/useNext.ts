// How does a reviewer get to the next submission? The server picks and reserves it, so that two people never get the same.
import { useCallback } from 'react';
import { useNavigate } from 'react-router';
import { useSession } from '../../app/session.js';
import { useAct } from '../../ui/useAct.js';
import type { Decided } from './DecisionNotice.js';

/** Goes to the next free submission, or to the queue when there is none; what was just decided is told there. */
export const useNext = () => {
  const { act, busy } = useAct();
  const navigate = useNavigate();
  const mayTakeNext = useSession().session?.permissions.includes('edition.approve') ?? false;
  const next = useCallback(
    async (after?: string, decided?: Decided) => {
      const result = mayTakeNext
        ? await act<{ editionId: string | null }>('/review-queue/next', { body: after === undefined ? {} : { after } })
        : null;
      const id = result?.answer.editionId ?? null;
      void navigate(id === null ? '/review' : `/review/${id}`, {
        state: { decided: decided ?? null, nothingLeft: result !== null && id === null },
      });
    },
    [act, mayTakeNext, navigate],
  );
  return { next, busy, mayTakeNext };
};

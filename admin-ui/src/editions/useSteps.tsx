// How does somebody take a step of the workflow? Asked for what it needs, sent once, and told what came of it.
import { useState, type ReactNode } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { useNotify } from 'react-admin';
import type { EditionAction, EditionView, FieldRemarkBody, TransitionBody } from '@kommunalredaktion/shared';
import type { HttpError } from '../app/api.js';
import { useSay } from '../app/say.js';
import { useAct } from '../ui/useAct.js';
import { editionKey } from './edition-queries.js';
import { StepDialog } from './StepDialog.js';

type Wish = Omit<TransitionBody, 'expectedRevision'>;

export interface StepOptions {
  readonly edition: EditionView;
  /** What must be true before a step, such as everything being saved; null keeps the step from happening. */
  readonly before?: () => Promise<EditionView | null>;
  readonly onDone: (next: EditionView, action: EditionAction) => void;
  readonly receipt?: TransitionBody['receipt'];
  /** Steps of which the page itself tells afterwards. */
  readonly quiet?: readonly EditionAction[];
  /** A beginning for the reason that is asked for. */
  readonly reasonAbout?: () => string;
  /** What was said about single fields and waits to be sent. */
  readonly remarks?: () => FieldRemarkBody[];
}

export interface Steps {
  readonly edition: EditionView;
  readonly ask: (action: EditionAction) => void;
  readonly later: boolean;
  readonly setLater: (later: boolean) => void;
  readonly busy: boolean;
  readonly problem: HttpError | null;
  readonly dialog: ReactNode;
}

/** Steps that are explained and confirmed before they happen. Approving is when it would drop what was said about a field. */
const isAskedAbout = (action: EditionAction, needsReason: boolean, remarks: number): boolean =>
  needsReason || action === 'discard' || action === 'second-look' || (action === 'approve' && remarks > 0);

export const useSteps = ({ edition, before, onDone, receipt, reasonAbout, remarks = () => [], quiet = [] }: StepOptions): Steps => {
  const say = useSay();
  const notify = useNotify();
  const client = useQueryClient();
  const { act, busy, problem } = useAct();
  const [asking, setAsking] = useState<EditionAction | null>(null);
  const [later, setLater] = useState(false);

  const take = async (wish: Wish) => {
    const current = before ? await before() : edition;
    if (!current) {
      notify(say('editions.step.not-saved'), { type: 'warning' });
      return;
    }
    const approving = wish.action === 'approve';
    const body: TransitionBody = {
      ...wish,
      expectedRevision: current.revision,
      ...(approving && later && { later }),
      ...(approving && receipt && { receipt }),
    };
    const result = await act<EditionView>(`/editions/${edition.id}/transitions`, {
      body,
      quiet: true,
      ...(!quiet.includes(wish.action) && { done: `edition.action.${wish.action}.done` }),
    });
    if (!result) {
      void client.invalidateQueries({ queryKey: editionKey(edition.id) });
      return;
    }
    client.setQueryData(editionKey(edition.id), result.answer);
    setAsking(null);
    onDone(result.answer, wish.action);
  };

  const ask = (action: EditionAction) => {
    const offered = edition.actions.find((each) => each.action === action);
    if (!offered || offered.reasons.length > 0 || busy) return;
    if (isAskedAbout(action, offered.needsReason, remarks().length)) setAsking(action);
    else void take({ action });
  };

  const dialog = asking && (
    <StepDialog
      action={asking}
      edition={edition}
      remarks={remarks()}
      reasonAbout={reasonAbout?.() ?? ''}
      busy={busy}
      problem={problem}
      onStep={(wish) => void take(wish)}
      onClose={() => setAsking(null)}
    />
  );
  return { edition, ask, later, setLater, busy, problem: asking ? null : problem, dialog };
};

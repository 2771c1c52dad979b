// What did I just decide, and can it be taken back? Said on the next page, until it is put away.
import { Alert, Button, Snackbar } from '@mui/material';
import { useLocation, useNavigate } from 'react-router';
import type { EditionAction, EditionView } from '@kommunalredaktion/shared';
import { useSay } from '../../app/say.js';
import { useAct } from '../../ui/useAct.js';

export interface Decided {
  readonly editionId: string;
  readonly recordId: string;
  readonly title: string;
  readonly action: EditionAction;
  readonly state: EditionView['state'];
  readonly revision: number;
  /** The server offers to take it back. */
  readonly undoable: boolean;
}

export const decidedFrom = (next: EditionView, action: EditionAction): Decided => ({
  editionId: next.id,
  recordId: next.record.id,
  title: next.record.title,
  action,
  state: next.state,
  revision: next.revision,
  undoable: action === 'approve' && next.actions.some((each) => each.action === 'revoke-approval' && each.reasons.length === 0),
});

interface Arrival {
  readonly decided?: Decided | null;
  readonly nothingLeft?: boolean;
}

const sentenceOf = ({ action, state }: Decided): string =>
  action === 'approve' ? `editions.decided.approve.${state}` : `editions.decided.${action}`;

export const DecisionNotice = () => {
  const say = useSay();
  const navigate = useNavigate();
  const { act, busy } = useAct();
  const { state, pathname, search } = useLocation();
  const { decided, nothingLeft } = (state ?? {}) as Arrival;
  const putAway = () => void navigate(pathname + search, { replace: true, state: null });
  const undo = async ({ editionId, revision }: Decided) => {
    const result = await act(`/editions/${editionId}/transitions`, {
      body: { action: 'revoke-approval', expectedRevision: revision },
      done: 'edition.action.revoke-approval.done',
    });
    if (result) void navigate(`/review/${editionId}`);
  };
  if (!decided && !nothingLeft) return null;
  return (
    <Snackbar open anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}>
      <Alert
        severity={decided ? 'success' : 'info'}
        variant="outlined"
        role="status"
        onClose={putAway}
        closeText={say('editions.close')}
        sx={{ bgcolor: 'background.paper', boxShadow: 4, maxWidth: 560 }}
      >
        {decided && say(sentenceOf(decided), { title: decided.title })} {nothingLeft && say('editions.queue.done')}
        {decided && (
          <div>
            {decided.undoable && (
              <Button size="small" disabled={busy} onClick={() => void undo(decided)}>
                {say('editions.undo')}
              </Button>
            )}
            <Button size="small" onClick={() => void navigate(`/records/${decided.recordId}/show`)}>
              {say('editions.to-record')}
            </Button>
          </div>
        )}
      </Alert>
    </Snackbar>
  );
};

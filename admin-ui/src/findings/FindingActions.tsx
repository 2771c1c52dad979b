// What can this person do with this finding?
import { useState } from 'react';
import { Box, Button } from '@mui/material';
import type { FindingView } from '@kommunalredaktion/shared';
import { useSay } from '../app/say.js';
import { useSession } from '../app/session.js';
import { useAct } from '../ui/useAct.js';
import { WaiveDialog } from './WaiveDialog.js';

export const FindingActions = ({ finding }: { finding: FindingView }) => {
  const say = useSay();
  const { session } = useSession();
  const { act, busy } = useAct();
  const [waiving, setWaiving] = useState(false);
  const { id, state, revision: expectedRevision, mayAssign, mayWaive, assignee } = finding;
  if (state === 'fixed' || (!mayAssign && !mayWaive)) return null;
  const mine = assignee?.id === session?.id;
  const assign = (account: string | null, done: string) =>
    act(`/findings/${id}/assignment`, { body: { expectedRevision, assignee: account }, done });
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 3 }}>
      {mayAssign &&
        state !== 'waived' &&
        session &&
        (mine ? (
          <Button variant="outlined" disabled={busy} onClick={() => void assign(null, 'findings.released')}>
            {say('findings.release')}
          </Button>
        ) : (
          <Button variant="contained" disabled={busy} onClick={() => void assign(session.id, 'findings.taken')}>
            {say('findings.take')}
          </Button>
        ))}
      {mayWaive && state !== 'waived' && (
        <Button variant="outlined" disabled={busy} onClick={() => setWaiving(true)}>
          {say('findings.waive')}
        </Button>
      )}
      {mayWaive && state === 'waived' && (
        <Button
          variant="contained"
          disabled={busy}
          onClick={() => void act(`/findings/${id}/reopening`, { body: { expectedRevision }, done: 'findings.reopened' })}
        >
          {say('findings.reopen')}
        </Button>
      )}
      <WaiveDialog finding={finding} open={waiving} onClose={() => setWaiving(false)} />
    </Box>
  );
};

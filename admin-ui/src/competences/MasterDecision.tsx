// The service has changed: what shall become of the supplement? It still fits, or it is changed; nobody has to write anything to say that it fits.
import { Box, Button, Card, Typography } from '@mui/material';
import { useGetOne } from 'react-admin';
import { Link, useNavigate } from 'react-router';
import type { MasterComparison, RecordView } from '@kommunalredaktion/shared';
import { useSay } from '../app/say.js';
import { useAct } from '../ui/useAct.js';
import { useRewrite } from './useRewrite.js';

type Decided = { readonly comparison: MasterComparison; readonly onRefused: () => void };

const FitsButton = ({
  comparison: {
    supplement: { id, editionId: expectedEdition },
    now,
  },
  onRefused,
}: Decided) => {
  const say = useSay();
  const navigate = useNavigate();
  const { act, busy } = useAct();
  const fits = async () => {
    const body = { expectedEdition, expectedMaster: now?.editionId };
    if (await act(`/records/${id}/master/confirmations`, { body, done: 'competences.master.confirmed' }))
      void navigate(`/records/${id}/show`);
    else onRefused();
  };
  return (
    <Button variant="contained" disabled={busy} onClick={() => void fits()}>
      {say('competences.master.fits')}
    </Button>
  );
};

const RewriteButton = ({ record, now }: { record: RecordView; now: MasterComparison['now'] }) => {
  const { rewrite, busy } = useRewrite(record, now?.editionId ?? null);
  return (
    <Button variant="outlined" disabled={busy} onClick={() => void rewrite()}>
      {useSay()(record.openEditionId === null ? 'competences.master.change' : 'competences.master.go-on')}
    </Button>
  );
};

export const MasterDecision = ({ comparison, onRefused }: Decided) => {
  const say = useSay();
  const { data: record } = useGetOne<RecordView>('records', { id: comparison.supplement.id });
  if (!record) return null;
  const { openState, mayWrite } = record;
  const isDecided = openState !== null && openState !== 'draft' && openState !== 'changes-requested';
  return (
    <Card component="section" aria-labelledby="master-decision" sx={{ p: 2, display: 'grid', gap: 1.5 }}>
      <Typography variant="h2" id="master-decision">
        {say(comparison.now === null ? 'competences.master.next' : 'competences.master.decision')}
      </Typography>
      <Typography>
        {say(
          comparison.now === null
            ? 'competences.master.decision.gone'
            : mayWrite
              ? 'competences.master.decision.lead'
              : 'competences.master.decision.others',
        )}
      </Typography>
      {isDecided && (
        <Typography>
          {say('competences.master.in-review')}{' '}
          <Link to={`/records/${record.id}/show?view=draft`}>{say('competences.master.see-draft')}</Link>
        </Typography>
      )}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        {comparison.mayConfirm && <FitsButton comparison={comparison} onRefused={onRefused} />}
        {mayWrite && !isDecided && <RewriteButton record={record} now={comparison.now} />}
      </Box>
    </Card>
  );
};

// What can I do with this edition now, and if not, why not and who could? The server decided; this draws it.
import BlockedIcon from '@mui/icons-material/LockOutlined';
import { Box, Button, Checkbox, FormControlLabel, Typography } from '@mui/material';
import type { EditionAction, EditionView, Reason } from '@kommunalredaktion/shared';
import { useSay } from '../app/say.js';
import { ProblemAlert } from '../ui/ProblemAlert.js';
import type { Steps } from './useSteps.js';

type Offered = EditionView['actions'][number];
const leading: readonly EditionAction[] = ['submit', 'approve', 'publish'];
const grave: readonly EditionAction[] = ['discard', 'withdraw'];
const order: readonly EditionAction[] = ['submit', 'approve', 'publish', 'request-changes', 'claim', 'second-look', 'revoke-approval', 'hand-back', 'take-back', 'publish-urgently', 'withdraw', 'discard'];

/** Who could take the step that this person cannot. */
const whoCould = ({ approvals, requiredApprovals, claimedBy }: EditionView, action: EditionAction, reasons: readonly Reason[]): { key: string; params?: Record<string, string> }[] => {
  if (reasons.some(({ code }) => code === 'workflow.claimed') && claimedBy) return [{ key: 'editions.could.claimed', params: { name: claimedBy.name } }];
  if (!reasons.some(({ code }) => code === 'workflow.four-eyes' || code === 'workflow.already-approved' || code === 'workflow.approvals-missing' || code === 'workflow.approval-not-wanted')) return [];
  if (action === 'second-look') return [{ key: 'editions.could.second-look' }];
  const missing = requiredApprovals.filter((kind) => !approvals.some((given) => given.valid && given.kind === kind));
  return missing.map((kind) => ({ key: `editions.could.${kind}` }));
};

const Blocked = ({ edition, offered: { action, reasons } }: { edition: EditionView; offered: Offered }) => {
  const say = useSay();
  const id = `blocked-${action}`;
  return (
    <Box>
      <Button fullWidth variant="outlined" color="inherit" aria-disabled aria-describedby={id} startIcon={<BlockedIcon />} sx={{ color: 'text.secondary', cursor: 'not-allowed', justifyContent: 'flex-start' }}>{say(`edition.action.${action}`)}</Button>
      <Typography id={id} variant="body2" component="ul" sx={{ m: 0, mt: 0.5, pl: 2.5, color: 'text.secondary' }}>
        {reasons.map((reason) => <li key={reason.code}>{say(`reason.${reason.code}`, reason.params)}</li>)}
        {whoCould(edition, action, reasons).map(({ key, params }) => <li key={key}>{say(key, params)}</li>)}
      </Typography>
    </Box>
  );
};

export const ActionBar = ({ steps, row = false }: { steps: Steps; row?: boolean }) => {
  const say = useSay();
  const { edition, busy, later, setLater, ask } = steps;
  const offered = [...edition.actions].sort((a, b) => order.indexOf(a.action) - order.indexOf(b.action));
  const free = offered.filter(({ reasons }) => reasons.length === 0);
  const blocked = offered.filter(({ reasons }) => reasons.length > 0);
  if (offered.length === 0) return <Typography variant="body2" color="textSecondary">{say('editions.no-action')}</Typography>;
  return (
    <Box sx={{ display: 'flex', flexDirection: row ? { xs: 'column', sm: 'row' } : 'column', flexWrap: 'wrap', gap: 1, alignItems: row ? { sm: 'flex-start' } : 'stretch' }}>
      {free.map(({ action }) => (
        <Button key={action} variant={leading.includes(action) ? 'contained' : grave.includes(action) ? 'text' : 'outlined'} color={grave.includes(action) ? 'error' : 'primary'} disabled={busy} onClick={() => ask(action)}>
          {say(`edition.action.${action}`)}
        </Button>
      ))}
      {free.some(({ action }) => action === 'approve') && <FormControlLabel control={<Checkbox size="small" checked={later} onChange={(_, on) => setLater(on)} />} label={say('editions.later')} />}
      {blocked.map((each) => <Blocked key={each.action} edition={edition} offered={each} />)}
      <ProblemAlert problem={steps.problem} />
      {steps.dialog}
    </Box>
  );
};

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
const order: readonly EditionAction[] = [
  'submit',
  'approve',
  'publish',
  'request-changes',
  'claim',
  'second-look',
  'revoke-approval',
  'hand-back',
  'take-back',
  'publish-urgently',
  'withdraw',
  'discard',
];

/** Who could take the step that this person cannot. */
const whoCould = (
  { approvals, requiredApprovals, claimedBy }: EditionView,
  action: EditionAction,
  reasons: readonly Reason[],
): { key: string; params?: Record<string, string> }[] => {
  if (reasons.some(({ code }) => code === 'workflow.claimed') && claimedBy)
    return [{ key: 'editions.could.claimed', params: { name: claimedBy.name } }];
  if (
    !reasons.some(
      ({ code }) =>
        code === 'workflow.four-eyes' ||
        code === 'workflow.already-approved' ||
        code === 'workflow.approvals-missing' ||
        code === 'workflow.approval-not-wanted',
    )
  )
    return [];
  if (action === 'second-look') return [{ key: 'editions.could.second-look' }];
  const missing = requiredApprovals.filter((kind) => !approvals.some((given) => given.valid && given.kind === kind));
  return missing.map((kind) => ({ key: `editions.could.${kind}` }));
};

/** Blocked or not, it stays the same button, so that nobody loses their place when the answer changes. */
const Step = ({ steps, offered: { action, reasons } }: { steps: Steps; offered: Offered }) => {
  const say = useSay();
  const { edition, busy, later, setLater, ask } = steps;
  const blocked = reasons.length > 0;
  const id = `blocked-${action}`;
  return (
    <Box sx={{ display: 'grid' }}>
      <Button
        variant={
          blocked || !(leading.includes(action) || grave.includes(action)) ? 'outlined' : leading.includes(action) ? 'contained' : 'text'
        }
        color={blocked ? 'inherit' : grave.includes(action) ? 'error' : 'primary'}
        aria-disabled={blocked || busy || undefined}
        {...(blocked && { 'aria-describedby': id, startIcon: <BlockedIcon /> })}
        sx={blocked ? { color: 'text.secondary', cursor: 'not-allowed' } : {}}
        onClick={() => ask(action)}
      >
        {say(`edition.action.${action}`)}
      </Button>
      {blocked && (
        <Typography id={id} variant="body2" component="ul" sx={{ m: 0, mt: 0.5, pl: 2.5, color: 'text.secondary' }}>
          {reasons.map((reason) => (
            <li key={reason.code}>{say(`reason.${reason.code}`, reason.params)}</li>
          ))}
          {whoCould(edition, action, reasons).map(({ key, params }) => (
            <li key={key}>{say(key, params)}</li>
          ))}
        </Typography>
      )}
      {action === 'approve' && !blocked && (
        <FormControlLabel
          control={<Checkbox size="small" checked={later} onChange={(_, on) => setLater(on)} />}
          label={say('editions.later')}
        />
      )}
    </Box>
  );
};

export const ActionBar = ({ steps, row = false }: { steps: Steps; row?: boolean }) => {
  const say = useSay();
  const offered = [...steps.edition.actions].sort((a, b) => order.indexOf(a.action) - order.indexOf(b.action));
  if (offered.length === 0)
    return (
      <Typography variant="body2" color="textSecondary">
        {say('editions.no-action')}
      </Typography>
    );
  return (
    <Box
      sx={{
        display: 'flex',
        flexDirection: row ? { xs: 'column', sm: 'row' } : 'column',
        flexWrap: 'wrap',
        gap: 1,
        alignItems: row ? { sm: 'flex-start' } : 'stretch',
      }}
    >
      {offered.map((each) => (
        <Step key={each.action} steps={steps} offered={each} />
      ))}
      <ProblemAlert problem={steps.problem} />
      {steps.dialog}
    </Box>
  );
};

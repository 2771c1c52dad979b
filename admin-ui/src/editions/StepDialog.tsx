// What is asked for before a step that needs a word? The reason goes with the step; there is no step without it.
import { Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle, FormControlLabel, Radio, RadioGroup, TextField } from '@mui/material';
import { useState, type FormEvent } from 'react';
import type { EditionAction, TransitionBody } from '@kommunalredaktion/shared';
import type { HttpError } from '../app/api.js';
import { useSay } from '../app/say.js';
import { ProblemAlert } from '../ui/ProblemAlert.js';

const shortestReason = 10;
type Verdict = NonNullable<TransitionBody['verdict']>;

interface DialogProps {
  readonly action: EditionAction;
  readonly needsReason: boolean;
  readonly reasonAbout: string;
  readonly busy: boolean;
  readonly problem: HttpError | null;
  readonly onStep: (wish: Omit<TransitionBody, 'expectedRevision'>) => void;
  readonly onClose: () => void;
}

export const StepDialog = ({ action, needsReason, reasonAbout, busy, problem, onStep, onClose }: DialogProps) => {
  const say = useSay();
  const [reason, setReason] = useState(needsReason ? reasonAbout : '');
  const [verdict, setVerdict] = useState<Verdict>('confirmed');
  const [tooShort, setTooShort] = useState(false);
  const asksVerdict = action === 'second-look';
  const reasonWanted = needsReason || (asksVerdict && verdict === 'objected');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const short = reasonWanted && reason.trim().length < shortestReason;
    setTooShort(short);
    if (!short) onStep({ action, ...(reasonWanted && { reason: reason.trim() }), ...(asksVerdict && { verdict }) });
  };
  return (
    <Dialog open onClose={onClose} aria-labelledby="step-title">
      <DialogTitle id="step-title">{say(`edition.action.${action}`)}</DialogTitle>
      <form onSubmit={submit} noValidate>
        <DialogContent sx={{ display: 'grid', gap: 2 }}>
          <DialogContentText>{say(`editions.step.${action}`)}</DialogContentText>
          {asksVerdict && (
            <RadioGroup value={verdict} aria-label={say('edition.action.second-look')} onChange={(_, next) => setVerdict(next as Verdict)}>
              {(['confirmed', 'objected'] as const).map((each) => <FormControlLabel key={each} value={each} control={<Radio />} label={say(`edition.verdict.${each}`)} />)}
            </RadioGroup>
          )}
          {reasonWanted && (
            <TextField multiline minRows={3} maxRows={12} autoFocus fullWidth required label={say('edition.comment.reason')} value={reason} error={tooShort} onChange={(event) => setReason(event.target.value)} onFocus={({ target }) => target.setSelectionRange(target.value.length, target.value.length)}
              helperText={say(tooShort ? 'reason.workflow.reason-missing' : 'editions.reason.help')} />
          )}
          <ProblemAlert problem={problem} />
        </DialogContent>
        <DialogActions sx={{ px: 3, pb: 2.5 }}>
          <Button onClick={onClose}>{say('editions.cancel')}</Button>
          <Button type="submit" variant="contained" loading={busy} color={action === 'discard' || action === 'withdraw' ? 'error' : 'primary'} autoFocus={!reasonWanted}>{say(`edition.action.${action}`)}</Button>
        </DialogActions>
      </form>
    </Dialog>
  );
};

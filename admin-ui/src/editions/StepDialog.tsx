// What is asked for before a step that needs a word? The reason goes with the step; there is no step without it.
import {
  Box,
  Button,
  DialogActions,
  DialogContent,
  DialogContentText,
  DialogTitle,
  FormControlLabel,
  Radio,
  RadioGroup,
  TextField,
  Typography,
} from '@mui/material';
import { useState, type FormEvent } from 'react';
import { placeInWords, type EditionAction, type EditionView, type FieldRemarkBody, type TransitionBody } from '@kommunalredaktion/shared';
import type { HttpError } from '../app/api.js';
import { pageLanguage, useSay, type Say } from '../app/say.js';
import { WritingDialog } from '../ui/dialogs/WritingDialog.js';
import { ProblemAlert } from '../ui/ProblemAlert.js';

const shortestReason = 10;
type Verdict = NonNullable<TransitionBody['verdict']>;

interface DialogProps {
  readonly action: EditionAction;
  readonly edition: EditionView;
  /** What was said about single fields: it goes along with returning, and is dropped with approving. */
  readonly remarks: readonly FieldRemarkBody[];
  readonly reasonAbout: string;
  readonly busy: boolean;
  readonly problem: HttpError | null;
  readonly onStep: (wish: Omit<TransitionBody, 'expectedRevision'>) => void;
  readonly onClose: () => void;
}

const Remarks = ({ edition: { record, content }, remarks }: Pick<DialogProps, 'edition' | 'remarks'>) => (
  <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
    {remarks.map(({ field, text }) => (
      <Typography component="li" variant="body2" key={field} sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
        <strong>{placeInWords(record.kind, content, field, pageLanguage())}:</strong> {text}
      </Typography>
    ))}
  </Box>
);

const explained = (say: Say, action: EditionAction, n: number): string => {
  if (action === 'approve') return say(`editions.step.approve.${n === 1 ? 'one' : 'more'}`, { n });
  return say(action === 'request-changes' && n > 0 ? 'editions.step.request-changes.fields' : `editions.step.${action}`);
};

export const StepDialog = ({ action, edition, remarks, reasonAbout, busy, problem, onStep, onClose }: DialogProps) => {
  const say = useSay();
  const needsReason = edition.actions.find((each) => each.action === action)?.needsReason ?? false;
  const [reason, setReason] = useState(needsReason ? reasonAbout : '');
  const [verdict, setVerdict] = useState<Verdict>('confirmed');
  const [tooShort, setTooShort] = useState(false);
  const asksVerdict = action === 'second-look';
  const sendsRemarks = action === 'request-changes' && remarks.length > 0;
  const reasonWanted = needsReason || (asksVerdict && verdict === 'objected');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const written = reason.trim();
    const short = reasonWanted && !sendsRemarks && written.length < shortestReason;
    setTooShort(short);
    if (!short)
      onStep({
        action,
        ...(reasonWanted && written !== '' && { reason: written }),
        ...(sendsRemarks && { remarks: [...remarks] }),
        ...(asksVerdict && { verdict }),
      });
  };
  return (
    <WritingDialog open onClose={onClose} aria-labelledby="step-title">
      <DialogTitle id="step-title">{say(`edition.action.${action}`)}</DialogTitle>
      <form onSubmit={submit} noValidate>
        <DialogContent sx={{ display: 'grid', gap: 2, pt: 0 }}>
          <DialogContentText>{explained(say, action, remarks.length)}</DialogContentText>
          {(sendsRemarks || action === 'approve') && <Remarks edition={edition} remarks={remarks} />}
          {asksVerdict && (
            <RadioGroup value={verdict} aria-label={say('edition.action.second-look')} onChange={(_, next) => setVerdict(next as Verdict)}>
              {(['confirmed', 'objected'] as const).map((each) => (
                <FormControlLabel key={each} value={each} control={<Radio />} label={say(`edition.verdict.${each}`)} />
              ))}
            </RadioGroup>
          )}
          {reasonWanted && (
            <TextField
              multiline
              minRows={3}
              maxRows={12}
              autoFocus
              fullWidth
              required={!sendsRemarks}
              label={say('edition.comment.reason')}
              value={reason}
              error={tooShort}
              onChange={(event) => setReason(event.target.value)}
              onFocus={({ target }) => target.setSelectionRange(target.value.length, target.value.length)}
              helperText={say(
                tooShort ? 'reason.workflow.reason-missing' : sendsRemarks ? 'editions.reason.optional' : 'editions.reason.help',
              )}
            />
          )}
          <ProblemAlert problem={problem} />
        </DialogContent>
        <DialogActions sx={{ px: 3, pb: 2.5 }}>
          <Button onClick={onClose}>{say('ui.cancel')}</Button>
          <Button
            type="submit"
            variant="contained"
            loading={busy}
            color={action === 'discard' || action === 'withdraw' ? 'error' : 'primary'}
            autoFocus={!reasonWanted}
          >
            {say(`edition.action.${action}`)}
          </Button>
        </DialogActions>
      </form>
    </WritingDialog>
  );
};

// How is a finding set aside for a while? With a reason and an end.
import { DialogContent, DialogContentText, DialogTitle, TextField } from '@mui/material';
import type { FindingView } from '@kommunalredaktion/shared';
import { useSay } from '../app/say.js';
import { dayInMonths } from '../ui/format.js';
import { PlainForm } from '../ui/PlainForm.js';
import { FormButtons } from '../ui/dialogs/FormButtons.js';
import { WritingDialog } from '../ui/dialogs/WritingDialog.js';
import { ProblemAlert } from '../ui/ProblemAlert.js';
import { useAct } from '../ui/useAct.js';

export const WaiveDialog = ({ finding: { id, revision }, open, onClose }: { finding: FindingView; open: boolean; onClose: () => void }) => {
  const say = useSay();
  const { act, busy, problem } = useAct();
  const fault = (name: string) => problem?.body.fields?.[name];
  const waive = async (until: string, reason: string) => {
    if (await act(`/findings/${id}/waiver`, { body: { expectedRevision: revision, until, reason }, done: 'findings.waived', quiet: true }))
      onClose();
  };
  return (
    <WritingDialog open={open} onClose={onClose} aria-labelledby="waive">
      <DialogTitle id="waive">{say('findings.waive')}</DialogTitle>
      <DialogContent>
        <PlainForm onFilled={(value) => waive(value('until'), value('reason'))}>
          <DialogContentText>{say('findings.waive.lead')}</DialogContentText>
          <ProblemAlert problem={problem} />
          <TextField
            name="reason"
            label={say('findings.waiver-reason')}
            multiline
            minRows={3}
            required
            autoFocus
            error={Boolean(fault('reason'))}
            helperText={fault('reason') ?? say('findings.waive.reason-help')}
            slotProps={{ htmlInput: { minLength: 10, maxLength: 2000 } }}
          />
          <TextField
            type="date"
            name="until"
            label={say('findings.waived-until')}
            defaultValue={dayInMonths(6)}
            required
            error={Boolean(fault('until'))}
            helperText={fault('until')}
            slotProps={{ inputLabel: { shrink: true }, htmlInput: { min: dayInMonths(0), max: dayInMonths(24) } }}
          />
          <FormButtons label={say('findings.waive')} busy={busy} onCancel={onClose} />
        </PlainForm>
      </DialogContent>
    </WritingDialog>
  );
};

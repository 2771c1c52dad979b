// How does an administration become a member, and when does the membership end?
import { useState } from 'react';
import { Button, DialogContent, DialogContentText, DialogTitle, TextField } from '@mui/material';
import type { AdministrationView } from '@kommunalredaktion/shared';
import { useSay } from '../app/say.js';
import { PlainForm } from '../ui/PlainForm.js';
import { FormButtons } from '../ui/dialogs/FormButtons.js';
import { WritingDialog } from '../ui/dialogs/WritingDialog.js';
import { ProblemAlert } from '../ui/ProblemAlert.js';
import { useAct } from '../ui/useAct.js';

const dayOrNothing = (text: string): string | null => (text === '' ? null : text);

export const MembershipButton = ({ administration: { id, name, memberSince, memberUntil } }: { administration: AdministrationView }) => {
  const say = useSay();
  const [open, setOpen] = useState(false);
  const { act, busy, problem } = useAct();
  const save = async (since: string, until: string) => {
    if (
      await act(`/administrations/${id}/membership`, {
        body: { memberSince: dayOrNothing(since), memberUntil: dayOrNothing(until) },
        done: 'areas.membership.saved',
        quiet: true,
      })
    )
      setOpen(false);
  };
  return (
    <>
      <Button size="small" aria-label={`${say('areas.membership')}: ${name}`} onClick={() => setOpen(true)}>
        {say('areas.membership')}
      </Button>
      <WritingDialog open={open} onClose={() => setOpen(false)} maxWidth="xs" aria-labelledby="membership">
        <DialogTitle id="membership">{say('areas.membership.of', { name })}</DialogTitle>
        <DialogContent>
          <PlainForm onFilled={(value) => save(value('since'), value('until'))}>
            <DialogContentText>{say('areas.membership.lead')}</DialogContentText>
            <ProblemAlert problem={problem} />
            <TextField
              type="date"
              name="since"
              label={say('areas.member-since')}
              defaultValue={memberSince ?? ''}
              slotProps={{ inputLabel: { shrink: true } }}
            />
            <TextField
              type="date"
              name="until"
              label={say('areas.member-until')}
              defaultValue={memberUntil ?? ''}
              slotProps={{ inputLabel: { shrink: true } }}
            />
            <FormButtons label={say('ui.save')} busy={busy} onCancel={() => setOpen(false)} />
          </PlainForm>
        </DialogContent>
      </WritingDialog>
    </>
  );
};

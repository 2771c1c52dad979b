// How is the date of the next review set for the selected records?
import { useState } from 'react';
import { Button, DialogContent, DialogContentText, DialogTitle, TextField } from '@mui/material';
import { useListContext } from 'react-admin';
import { useSay } from '../app/say.js';
import { dayInMonths } from '../ui/format.js';
import { PlainForm } from '../ui/PlainForm.js';
import { FormButtons } from '../ui/dialogs/FormButtons.js';
import { WritingDialog } from '../ui/dialogs/WritingDialog.js';
import { ProblemAlert } from '../ui/ProblemAlert.js';
import { useAct } from '../ui/useAct.js';

export const ReviewByButton = () => {
  const say = useSay();
  const { selectedIds, onUnselectItems } = useListContext();
  const { act, busy, problem } = useAct();
  const [open, setOpen] = useState(false);
  const set = async (reviewBy: string) => {
    if (
      !(await act('/records/review-by', {
        body: { ids: selectedIds, reviewBy },
        done: 'records.review-by.done',
        params: { n: selectedIds.length },
        quiet: true,
      }))
    )
      return;
    setOpen(false);
    onUnselectItems();
  };
  return (
    <>
      <Button size="small" variant="contained" onClick={() => setOpen(true)}>
        {say('records.review-by')}
      </Button>
      <WritingDialog open={open} onClose={() => setOpen(false)} maxWidth="xs" aria-labelledby="review-by">
        <DialogTitle id="review-by">{say('records.review-by')}</DialogTitle>
        <DialogContent>
          <PlainForm onFilled={(value) => set(value('day'))}>
            <DialogContentText>{say('records.review-by.lead', { n: selectedIds.length })}</DialogContentText>
            <ProblemAlert problem={problem} />
            <TextField
              type="date"
              name="day"
              label={say('records.column.review-by')}
              defaultValue={dayInMonths(12)}
              required
              slotProps={{ inputLabel: { shrink: true } }}
            />
            <FormButtons label={say('ui.save')} busy={busy} onCancel={() => setOpen(false)} />
          </PlainForm>
        </DialogContent>
      </WritingDialog>
    </>
  );
};

// How does a new record begin? With its owner and its name; everything else is written in the draft.
import { useState } from 'react';
import { Button, Paper, Stack, TextField } from '@mui/material';
import { useRedirect } from 'react-admin';
import { Link } from 'react-router';
import type { RecordView } from '@kommunalredaktion/shared';
import { useSay } from '../app/say.js';
import { useSession } from '../app/session.js';
import { AdministrationPicker } from '../ui/AdministrationPicker.js';
import { Page } from '../ui/Page.js';
import { PlainForm } from '../ui/PlainForm.js';
import { ProblemAlert } from '../ui/ProblemAlert.js';
import { useAct } from '../ui/useAct.js';

export const RecordCreate = () => {
  const say = useSay();
  const redirect = useRedirect();
  const { session } = useSession();
  const own = session && !session.central ? session.administrations.map(({ id }) => id) : [];
  const [administration, setAdministration] = useState<readonly string[]>(own.slice(0, 1));
  const { act, busy, problem } = useAct();
  const create = async (title: string) => {
    const done = await act<RecordView>('/records', { body: { kind: 'organisational-unit', administration: administration[0], title }, quiet: true });
    if (done) redirect(done.answer.openEditionId ? `/editions/${done.answer.openEditionId}` : `/records/${done.answer.id}/show`);
  };
  return (
    <Page title={say('records.create')} lead={say('records.create.lead')} maxWidth={640}>
      <Paper variant="outlined" sx={{ p: 3 }}>
        <PlainForm onFilled={(value) => create(value('title'))}>
          <ProblemAlert problem={problem} />
          {own.length !== 1 && <AdministrationPicker label={say('ui.administration')} value={administration} onChange={setAdministration} membersOnly required error={Boolean(problem?.body.fields?.['administration'])} helperText={problem?.body.fields?.['administration']} />}
          <TextField name="title" label={say('records.column.title')} required fullWidth autoFocus slotProps={{ htmlInput: { maxLength: 300 } }} helperText={problem?.body.fields?.['title'] ?? say('records.create.title-help')} error={Boolean(problem?.body.fields?.['title'])} />
          <Stack direction="row" spacing={1}>
            <Button type="submit" variant="contained" loading={busy}>{say('records.create.submit')}</Button>
            <Button component={Link} to="/records">{say('ui.cancel')}</Button>
          </Stack>
        </PlainForm>
      </Paper>
    </Page>
  );
};

// How does somebody change the own password?
import { Button, Paper, Stack, Typography } from '@mui/material';
import { useSay } from '../app/say.js';
import { useSession } from '../app/session.js';
import { Page } from '../ui/Page.js';
import { PasswordInput } from '../ui/PasswordInput.js';
import { PlainForm } from '../ui/PlainForm.js';
import { ProblemAlert } from '../ui/ProblemAlert.js';
import { useAct } from '../ui/useAct.js';

export const ChangePassword = () => {
  const say = useSay();
  const { session } = useSession();
  const { act, busy, problem } = useAct();
  const change = async (current: string, password: string, form: HTMLFormElement) => {
    if (await act('/session/password', { body: { current, password }, done: 'access.password.changed', quiet: true })) form.reset();
  };
  return (
    <Page title={say('access.change-password')} maxWidth={560}>
      <Paper variant="outlined" sx={{ p: 3 }}>
        <PlainForm onFilled={(value, form) => change(value('current'), value('password'), form)}>
          <Typography color="textSecondary">{say('access.change-password.lead')}</Typography>
          <ProblemAlert problem={problem} />
          <input type="hidden" name="username" autoComplete="username" value={session?.email ?? ''} readOnly />
          <PasswordInput name="current" label={say('access.current-password')} autoComplete="current-password" />
          <PasswordInput
            name="password"
            label={say('access.new-password')}
            autoComplete="new-password"
            helperText={say('access.password.help')}
            slotProps={{ htmlInput: { minLength: 12 } }}
          />
          <Stack direction="row">
            <Button type="submit" variant="contained" loading={busy}>
              {say('access.change-password')}
            </Button>
          </Stack>
        </PlainForm>
      </Paper>
    </Page>
  );
};

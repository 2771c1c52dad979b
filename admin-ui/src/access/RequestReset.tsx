// How does somebody who forgot the password get a new one?
import { useState } from 'react';
import { Alert, Box, Button, Link, TextField } from '@mui/material';
import { Link as RouterLink } from 'react-router';
import { useSay } from '../app/say.js';
import { PlainForm } from '../ui/PlainForm.js';
import { ProblemAlert } from '../ui/ProblemAlert.js';
import { useAct } from '../ui/useAct.js';
import { PublicPage } from './PublicPage.js';

/** The answer is the same whether there is an account or not. */
export const RequestReset = () => {
  const say = useSay();
  const { act, busy, problem } = useAct();
  const [asked, setAsked] = useState(false);
  const ask = async (email: string) => setAsked((await act('/session/reset', { body: { email }, quiet: true })) !== null);
  return (
    <PublicPage title={say('access.reset')} lead={say('access.reset.lead')}>
      <PlainForm onFilled={(value) => ask(value('email'))}>
        <ProblemAlert problem={problem} />
        {asked ? (
          <Alert severity="success">{say('access.reset.asked')}</Alert>
        ) : (
          <>
            <TextField name="email" type="email" label={say('access.email')} autoComplete="username" autoFocus required fullWidth />
            <Button type="submit" variant="contained" size="large" loading={busy}>
              {say('access.reset.submit')}
            </Button>
          </>
        )}
        <Box>
          <Link component={RouterLink} to="/login">
            {say('access.to-login')}
          </Link>
        </Box>
      </PlainForm>
    </PublicPage>
  );
};

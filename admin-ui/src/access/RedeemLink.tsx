// How does an invited person, or one with a reset link, choose a password?
import { useState } from 'react';
import { Alert, Box, Button, Link } from '@mui/material';
import { Link as RouterLink, useSearchParams } from 'react-router';
import { useSay } from '../app/say.js';
import { PasswordInput } from '../ui/PasswordInput.js';
import { PlainForm } from '../ui/PlainForm.js';
import { ProblemAlert } from '../ui/ProblemAlert.js';
import { useAct } from '../ui/useAct.js';
import { PublicPage } from './PublicPage.js';

/** Opening the link only shows this page; the link is used up by the button, never by a mail scanner. */
export const RedeemLink = ({ purpose }: { purpose: 'invitation' | 'reset' }) => {
  const say = useSay();
  const [query] = useSearchParams();
  const { act, busy, problem } = useAct();
  const [done, setDone] = useState(false);
  const token = query.get('token') ?? '';
  const redeem = async (password: string) => setDone((await act('/session/redeem', { body: { token, password }, quiet: true })) !== null);
  if (done) {
    return (
      <PublicPage title={say(`access.redeem.${purpose}`)}>
        <Alert severity="success" sx={{ mb: 2 }}>
          {say('access.redeem.done')}
        </Alert>
        <Button variant="contained" size="large" component={RouterLink} to="/login">
          {say('access.to-login')}
        </Button>
      </PublicPage>
    );
  }
  return (
    <PublicPage title={say(`access.redeem.${purpose}`)} lead={say(`access.redeem.${purpose}.lead`)}>
      <PlainForm onFilled={(value) => redeem(value('password'))}>
        {token === '' ? <Alert severity="error">{say('problem.access.link-invalid')}</Alert> : <ProblemAlert problem={problem} />}
        <PasswordInput
          name="password"
          label={say('access.new-password')}
          autoComplete="new-password"
          helperText={say('access.password.help')}
          disabled={token === ''}
          autoFocus
          error={problem?.body.code === 'access.password-weak'}
        />
        <Button type="submit" variant="contained" size="large" loading={busy} disabled={token === ''}>
          {say('access.redeem.submit')}
        </Button>
        <Box>
          <Link component={RouterLink} to="/passwort-vergessen">
            {say('access.redeem.new-link')}
          </Link>
        </Box>
      </PlainForm>
    </PublicPage>
  );
};

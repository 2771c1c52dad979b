// How does somebody log in?
import { useEffect, useState } from 'react';
import { Box, Button, Link, TextField } from '@mui/material';
import { useLocaleState, useLogin, useRedirect } from 'react-admin';
import { Link as RouterLink } from 'react-router';
import { HttpError } from '../app/api.js';
import { authProvider } from '../app/authProvider.js';
import { languageWasChosen } from '../app/i18n.js';
import { useLoginInfo } from '../app/login-info.js';
import { useSay } from '../app/say.js';
import { currentSession } from '../app/session.js';
import { PasswordInput } from '../ui/PasswordInput.js';
import { PlainForm } from '../ui/PlainForm.js';
import { ProblemAlert } from '../ui/ProblemAlert.js';
import { DemoAccounts } from './DemoAccounts.js';
import { PublicPage } from './PublicPage.js';

/** Logs in, then speaks the language of the account unless this browser has chosen one. */
const useEntrance = () => {
  const login = useLogin();
  const [, setLocale] = useLocaleState();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<HttpError | null>(null);
  const enter = async (email: string, password: string) => {
    setBusy(true);
    setProblem(null);
    try {
      await login({ email, password });
      const language = currentSession()?.language;
      if (language && !languageWasChosen()) setLocale(language);
    } catch (error) {
      if (!(error instanceof HttpError)) throw error;
      setProblem(error);
      setBusy(false);
    }
  };
  return { enter, busy, problem };
};

/** Whoever is logged in already goes on to the start page. */
const useSkipWhenLoggedIn = () => {
  const redirect = useRedirect();
  useEffect(() => {
    authProvider.checkAuth({}).then(
      () => redirect('/'),
      () => undefined,
    );
  }, [redirect]);
};

export const Login = () => {
  const say = useSay();
  const info = useLoginInfo();
  const { enter, busy, problem } = useEntrance();
  useSkipWhenLoggedIn();
  const accounts =
    info?.rehearsal && info.accounts.length > 0 && info.password ? (
      <DemoAccounts info={info} disabled={busy} onChoose={(email) => void enter(email, info.password ?? '')} />
    ) : undefined;
  return (
    <PublicPage title={say('access.login')} lead={say('access.login.lead')} aside={accounts}>
      <PlainForm onFilled={(value) => enter(value('email'), value('password'))}>
        <ProblemAlert problem={problem} />
        <TextField name="email" type="email" label={say('access.email')} autoComplete="username" autoFocus required fullWidth />
        <PasswordInput name="password" label={say('access.password')} autoComplete="current-password" />
        <Button type="submit" variant="contained" size="large" loading={busy}>
          {say('access.login.submit')}
        </Button>
        <Box>
          <Link component={RouterLink} to="/passwort-vergessen">
            {say('access.forgot')}
          </Link>
        </Box>
      </PlainForm>
    </PublicPage>
  );
};

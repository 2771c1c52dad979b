// What happens when the session ends while somebody is working? A login over the page; what was typed stays.
import { useState } from 'react';
import { Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle, TextField } from '@mui/material';
import { useLogout } from 'react-admin';
import type { SessionView } from '@kommunalredaktion/shared';
import { ProblemAlert } from '../ui/ProblemAlert.js';
import { PasswordInput } from '../ui/PasswordInput.js';
import { PlainForm } from '../ui/PlainForm.js';
import { api, HttpError } from './api.js';
import { logIn } from './authProvider.js';
import { useSay } from './say.js';
import { openSession, useSession } from './session.js';
import { useSessionGuard } from './session-guard.js';

const SessionLost = ({ session }: { session: SessionView }) => {
  const say = useSay();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<HttpError | null>(null);
  const returnAs = async (password: string) => {
    setBusy(true);
    try {
      await logIn(session.email, password);
    } catch (error) {
      if (!(error instanceof HttpError)) throw error;
      setProblem(error);
      setBusy(false);
    }
  };
  return (
    <Dialog open aria-labelledby="session-lost" maxWidth="xs">
      <DialogTitle id="session-lost">{say('access.lost')}</DialogTitle>
      <DialogContent>
        <PlainForm onFilled={(value) => returnAs(value('password'))}>
          <DialogContentText>{say('access.lost.lead')}</DialogContentText>
          <ProblemAlert problem={problem} />
          <TextField
            name="email"
            label={say('access.email')}
            autoComplete="username"
            value={session.email}
            slotProps={{ htmlInput: { readOnly: true } }}
            fullWidth
          />
          <PasswordInput name="password" label={say('access.password')} autoComplete="current-password" autoFocus />
          <Button type="submit" variant="contained" loading={busy}>
            {say('access.lost.submit')}
          </Button>
          <Button onClick={() => window.location.assign('/login')}>{say('access.lost.other')}</Button>
        </PlainForm>
      </DialogContent>
    </Dialog>
  );
};

const SessionEnding = ({ secondsLeft }: { secondsLeft: number }) => {
  const say = useSay();
  const logout = useLogout();
  const stay = async () => openSession(await api<SessionView>('/session'));
  return (
    <Dialog open aria-labelledby="session-ending" maxWidth="xs">
      <DialogTitle id="session-ending">{say('access.ending')}</DialogTitle>
      <DialogContent>
        <DialogContentText>{say('access.ending.lead', { minutes: Math.max(1, Math.round(secondsLeft / 60)) })}</DialogContentText>
      </DialogContent>
      <DialogActions sx={{ px: 3, pb: 2.5 }}>
        <Button onClick={() => void logout()}>{say('access.logout')}</Button>
        <Button variant="contained" autoFocus onClick={() => void stay()}>
          {say('access.ending.stay')}
        </Button>
      </DialogActions>
    </Dialog>
  );
};

export const SessionGuard = () => {
  const { session } = useSession();
  const { lost, secondsLeft } = useSessionGuard();
  if (session && lost) return <SessionLost session={session} />;
  return secondsLeft !== null ? <SessionEnding secondsLeft={secondsLeft} /> : null;
};

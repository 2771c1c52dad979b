// How is somebody invited?
import { Paper } from '@mui/material';
import { useRedirect } from 'react-admin';
import { useSay } from '../app/say.js';
import { Page } from '../ui/Page.js';
import { useAct } from '../ui/useAct.js';
import { AccountForm, type FilledAccount } from './AccountForm.js';

export const AccountInvite = () => {
  const say = useSay();
  const redirect = useRedirect();
  const { act, busy, problem } = useAct();
  const invite = async (account: FilledAccount) => {
    if (await act('/users', { body: account, done: 'access.invited', params: { email: account.email }, quiet: true })) redirect('/users');
  };
  return (
    <Page title={say('access.invite')} lead={say('access.invite.lead')} maxWidth={720}>
      <Paper variant="outlined" sx={{ p: { xs: 2, sm: 3 } }}>
        <AccountForm busy={busy} problem={problem} submit={say('access.invite.submit')} onFilled={invite} />
      </Paper>
    </Page>
  );
};

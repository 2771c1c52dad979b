// How are roles and assignments of an account changed, and how is it closed?
import { useState } from 'react';
import { Box, Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle, Paper } from '@mui/material';
import { useGetOne, useParams } from 'react-admin';
import type { AccountView } from '@kommunalredaktion/shared';
import { useSay } from '../app/say.js';
import { useSession } from '../app/session.js';
import { LoadAlert } from '../ui/LoadAlert.js';
import { Page } from '../ui/Page.js';
import { useAct } from '../ui/useAct.js';
import { Waiting } from '../ui/Waiting.js';
import { AccountForm, type FilledAccount } from './AccountForm.js';
import { AccountState } from './AccountList.js';

const changeOf = (
  account: AccountView,
  active: boolean,
  { name, roles, administrations }: Pick<FilledAccount, 'name' | 'roles' | 'administrations'>,
) => ({ method: 'PATCH', body: { expectedRevision: account.revision, name, roles, administrations, active } }) as const;

const CloseButton = ({ account }: { account: AccountView }) => {
  const say = useSay();
  const [asking, setAsking] = useState(false);
  const { act, busy } = useAct();
  const unchanged = { name: account.name, roles: account.roles, administrations: account.administrations.map(({ id }) => id) };
  const set = async (active: boolean) => {
    await act(`/users/${account.id}`, {
      ...changeOf(account, active, unchanged),
      done: active ? 'access.activated' : 'access.deactivated',
      params: { name: account.name },
    });
    setAsking(false);
  };
  if (account.state === 'inactive')
    return (
      <Button variant="outlined" loading={busy} onClick={() => void set(true)}>
        {say('access.activate')}
      </Button>
    );
  return (
    <>
      <Button variant="outlined" color="error" onClick={() => setAsking(true)}>
        {say('access.deactivate')}
      </Button>
      <Dialog open={asking} onClose={() => setAsking(false)} maxWidth="xs" aria-labelledby="deactivate">
        <DialogTitle id="deactivate">{say('access.deactivate.ask', { name: account.name })}</DialogTitle>
        <DialogContent>
          <DialogContentText>{say('access.deactivate.lead')}</DialogContentText>
        </DialogContent>
        <DialogActions>
          <Button onClick={() => setAsking(false)}>{say('ui.cancel')}</Button>
          <Button color="error" variant="contained" loading={busy} onClick={() => void set(false)}>
            {say('access.deactivate')}
          </Button>
        </DialogActions>
      </Dialog>
    </>
  );
};

const Actions = ({ account }: { account: AccountView }) => {
  const say = useSay();
  const { act, busy } = useAct();
  const again = () => act(`/users/${account.id}/invitation`, { done: 'access.invited', params: { email: account.email } });
  return (
    <>
      {account.state === 'invited' && (
        <Button variant="outlined" loading={busy} onClick={() => void again()}>
          {say('access.invite.again')}
        </Button>
      )}
      <CloseButton account={account} />
    </>
  );
};

export const AccountEdit = () => {
  const say = useSay();
  const { id = '' } = useParams();
  const manage = useSession().session?.permissions.includes('account.manage') ?? false;
  const { data: account, error, isPending } = useGetOne<AccountView>('users', { id });
  const { act, busy, problem } = useAct();
  if (isPending) return <Waiting />;
  if (!account)
    return (
      <Page title={say('access.account')}>
        <LoadAlert error={error} />
      </Page>
    );
  const save = (filled: FilledAccount) =>
    act(`/users/${id}`, { ...changeOf(account, account.state !== 'inactive', filled), done: 'access.changed', quiet: true });
  return (
    <Page
      title={account.name}
      lead={
        <Box sx={{ mt: 0.5 }}>
          <AccountState state={account.state} />
        </Box>
      }
      maxWidth={720}
      actions={manage && <Actions account={account} />}
    >
      <Paper variant="outlined" sx={{ p: { xs: 2, sm: 3 } }}>
        <AccountForm
          key={account.revision}
          account={account}
          readOnly={!manage}
          busy={busy}
          problem={problem}
          submit={say('ui.save')}
          onFilled={save}
        />
      </Paper>
    </Page>
  );
};

// Who works here, with which roles, for which administrations?
import { Button, Typography } from '@mui/material';
import InviteIcon from '@mui/icons-material/PersonAddAltOutlined';
import { Link } from 'react-router';
import { accountStates, roles, type AccountView } from '@kommunalredaktion/shared';
import { useSay } from '../app/say.js';
import { useSession } from '../app/session.js';
import { ToneChip } from '../ui/Chips.js';
import { useFormats } from '../ui/format.js';
import { AdministrationFilter } from '../ui/list/AdministrationFilter.js';
import { ChoiceFilter } from '../ui/list/ChoiceFilter.js';
import { FilterBar } from '../ui/list/FilterBar.js';
import type { Column } from '../ui/list/ListTable.js';
import { RoomList } from '../ui/list/RoomList.js';
import { SearchFilter } from '../ui/list/SearchFilter.js';

const tones = { invited: 'info', active: 'success', inactive: 'secondary' } as const;
export const AccountState = ({ state }: Pick<AccountView, 'state'>) => (
  <ToneChip tone={tones[state]} label={useSay()(`account.state.${state}`)} />
);

const Person = ({ name, email }: AccountView) => (
  <>
    {name}
    <Typography component="span" variant="caption" color="textSecondary" sx={{ display: 'block', fontWeight: 400 }}>
      {email}
    </Typography>
  </>
);
const Roles = ({ roles: held }: AccountView) => {
  const say = useSay();
  return <>{held.map((role) => say(`role.${role}`)).join(', ')}</>;
};
const Places = ({ administrations }: AccountView) => {
  const say = useSay();
  if (administrations.length === 0) return <>{say('access.central')}</>;
  return (
    <>
      {administrations
        .slice(0, 2)
        .map(({ name }) => name)
        .join(', ')}
      {administrations.length > 2 && ` + ${administrations.length - 2}`}
    </>
  );
};
const LastSeen = ({ lastSeenAt }: AccountView) => {
  const { ago, moment } = useFormats();
  const say = useSay();
  return lastSeenAt ? (
    <time dateTime={lastSeenAt} title={moment(lastSeenAt)}>
      {ago(lastSeenAt)}
    </time>
  ) : (
    <>{say('access.never-seen')}</>
  );
};

const columns: readonly Column<AccountView>[] = [
  { label: 'access.name', lead: true, sort: 'name', render: (account) => <Person {...account} /> },
  { label: 'access.roles', render: (account) => <Roles {...account} /> },
  { label: 'access.administrations', render: (account) => <Places {...account} /> },
  { label: 'access.state', plain: true, render: (account) => <AccountState {...account} /> },
  { label: 'access.last-seen', sort: 'lastSeenAt', render: (account) => <LastSeen {...account} /> },
];

export const AccountList = () => {
  const say = useSay();
  const manage = useSession().session?.permissions.includes('account.manage');
  return (
    <RoomList<AccountView>
      resource="users"
      title={say('app.menu.users')}
      sort={{ field: 'name', order: 'ASC' }}
      columns={columns}
      rowLink={({ id }) => `/users/${id}`}
      empty={say('access.empty')}
      actions={
        manage && (
          <Button variant="contained" startIcon={<InviteIcon />} component={Link} to="/users/create">
            {say('access.invite')}
          </Button>
        )
      }
      filters={
        <FilterBar search={<SearchFilter label={say('access.search')} />}>
          <ChoiceFilter name="role" label={say('access.role')} choices={roles.map((value) => ({ value, label: say(`role.${value}`) }))} />
          <ChoiceFilter
            name="state"
            label={say('access.state')}
            choices={accountStates.map((value) => ({ value, label: say(`account.state.${value}`) }))}
            width={150}
          />
          <AdministrationFilter />
        </FilterBar>
      }
    />
  );
};

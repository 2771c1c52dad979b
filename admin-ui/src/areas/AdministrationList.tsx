// Which administrations are there, and which of them are members?
import { Box, Link, Typography } from '@mui/material';
import { Link as RouterLink } from 'react-router';
import { administrationKinds, type AdministrationView } from '@kommunalredaktion/shared';
import { useSay } from '../app/say.js';
import { useSession } from '../app/session.js';
import { ToneChip } from '../ui/Chips.js';
import { districtBeside } from '../ui/district.js';
import { useFormats } from '../ui/format.js';
import { ChoiceFilter } from '../ui/list/ChoiceFilter.js';
import { FilterBar } from '../ui/list/FilterBar.js';
import type { Column } from '../ui/list/ListTable.js';
import { RoomList } from '../ui/list/RoomList.js';
import { SearchFilter } from '../ui/list/SearchFilter.js';
import { SwitchFilter } from '../ui/list/SwitchFilter.js';
import { listLink } from '../ui/list-link.js';
import { MembershipButton } from './MembershipButton.js';

const Name = (administration: AdministrationView) => {
  const district = districtBeside(useSay(), administration);
  return (
    <Box component="span" sx={{ fontWeight: 600 }}>
      {administration.name}
      {district && (
        <Typography component="span" variant="caption" color="textSecondary" sx={{ display: 'block' }}>
          {district}
        </Typography>
      )}
    </Box>
  );
};

const Membership = ({ isMember, memberSince, memberUntil }: AdministrationView) => {
  const say = useSay();
  const { day } = useFormats();
  return (
    <>
      <ToneChip tone={isMember ? 'success' : 'secondary'} label={say(isMember ? 'areas.member' : 'areas.no-member')} />
      {memberSince && (
        <Typography component="div" variant="caption" color="textSecondary">
          {say(memberUntil ? 'areas.member.span' : 'areas.member.since', {
            from: day(memberSince),
            to: memberUntil ? day(memberUntil) : '',
          })}
        </Typography>
      )}
    </>
  );
};

const Records = ({ id, name, records }: AdministrationView) => {
  const { number } = useFormats();
  return records === 0 ? (
    <>0</>
  ) : (
    <Link component={RouterLink} to={listLink('records', { administration: id })} aria-label={`${number(records)}: ${name}`}>
      {number(records)}
    </Link>
  );
};

const columns = (manage: boolean): readonly Column<AdministrationView>[] => [
  { label: 'areas.column.name', lead: true, sort: 'name', render: (administration) => <Name {...administration} /> },
  { label: 'areas.column.kind', plain: true, render: ({ kind }) => <Kind kind={kind} /> },
  {
    label: 'areas.column.ars',
    sort: 'ars',
    render: ({ ars }) => (
      <Box component="span" sx={{ fontFamily: 'monospace', fontSize: '0.875rem' }}>
        {ars ?? '–'}
      </Box>
    ),
  },
  { label: 'areas.column.membership', render: (administration) => <Membership {...administration} /> },
  { label: 'areas.column.records', align: 'right', render: (administration) => <Records {...administration} /> },
  ...(manage
    ? [
        {
          label: 'areas.column.action',
          render: (administration: AdministrationView) => <MembershipButton administration={administration} />,
        },
      ]
    : []),
];

const Kind = ({ kind }: Pick<AdministrationView, 'kind'>) => <>{useSay()(`administration.kind.${kind}`)}</>;

export const AdministrationList = () => {
  const say = useSay();
  const manage = useSession().session?.permissions.includes('account.manage') ?? false;
  return (
    <RoomList<AdministrationView>
      resource="administrations"
      title={say('areas.administrations')}
      lead={say('areas.administrations.lead')}
      sort={{ field: 'name', order: 'ASC' }}
      columns={columns(manage)}
      empty={say('areas.administrations.empty')}
      filters={
        <FilterBar search={<SearchFilter label={say('areas.administrations.search')} />}>
          <ChoiceFilter
            name="kind"
            label={say('areas.column.kind')}
            choices={administrationKinds.map((value) => ({ value, label: say(`administration.kind.${value}`) }))}
            width={220}
          />
          <SwitchFilter name="isMember" label={say('areas.members-only')} />
        </FilterBar>
      }
    />
  );
};

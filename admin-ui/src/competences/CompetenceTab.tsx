// Who is responsible for what, and where? The same rows, read from the office or online service, or from the service.
import { Box, Button, Typography } from '@mui/material';
import { Link } from 'react-router';
import { competenceRoles, type AreaRef, type CompetenceHolder, type CompetenceView, type RecordView } from '@kommunalredaktion/shared';
import { useSay } from '../app/say.js';
import { AreaPicker } from '../ui/pickers/AreaPicker.js';
import { districtBeside } from '../ui/district.js';
import { ChoiceFilter } from '../ui/list/ChoiceFilter.js';
import type { Column } from '../ui/list/ListTable.js';
import { PartList } from '../ui/list/RoomList.js';
import { useFilterValue } from '../ui/list/useFilterValue.js';
import { effectiveLink } from './competence-queries.js';

const RoleWord = ({ role }: Pick<CompetenceHolder, 'role'>) => <>{useSay()(`code.competence-role.${role}`)}</>;

const Area = ({ area }: { area: AreaRef }) => {
  const district = districtBeside(useSay(), area);
  return (
    <>
      {area.name}
      {district && (
        <Typography variant="caption" component="div" color="textSecondary">
          {district}
        </Typography>
      )}
    </>
  );
};

/** The holder of a competence; a link only where the reader may follow it. */
export const HolderName = ({ holder: { record, readable } }: { holder: CompetenceHolder }) =>
  readable ? <Link to={`/records/${record.id}/show`}>{record.title}</Link> : <>{record.title}</>;

const Service = ({ service: { id, title, key } }: CompetenceView) => {
  const say = useSay();
  return (
    <>
      {id ? <Link to={`/records/${id}/show`}>{title}</Link> : title}
      <Typography variant="caption" component="div" color="textSecondary">
        {[key, !id && say('competences.no-service')].filter(Boolean).join(' · ')}
      </Typography>
    </>
  );
};

const Holder = (row: CompetenceView) => {
  const say = useSay();
  return (
    <>
      <HolderName holder={row} />
      <Typography variant="caption" component="div" color="textSecondary">
        {say(`record.kind.${row.record.kind}`)} · {row.administration.name}
      </Typography>
    </>
  );
};

const roleColumns: readonly Column<CompetenceView>[] = [
  { label: 'competences.column.role', render: (row) => <RoleWord {...row} /> },
  { label: 'competences.column.criterion', render: ({ criterion }) => criterion ?? '–' },
];
const ofOneHolder: readonly Column<CompetenceView>[] = [
  { label: 'competences.column.service', lead: true, sort: 'service', render: (row) => <Service {...row} />, width: '40%' },
  { label: 'competences.column.area', sort: 'area', render: (row) => <Area {...row} /> },
  ...roleColumns,
];
const ofManyHolders: readonly Column<CompetenceView>[] = [
  { label: 'competences.column.area', sort: 'area', render: (row) => <Area {...row} /> },
  { label: 'competences.column.holder', lead: true, sort: 'holder', render: (row) => <Holder {...row} />, width: '40%' },
  ...roleColumns,
];

const Filters = () => {
  const say = useSay();
  const [ars, change] = useFilterValue<string>('ars');
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.25 }}>
      <Box sx={{ flex: '0 1 270px', minWidth: 200 }}>
        <AreaPicker label={say('competences.column.area')} value={ars ?? null} onChange={(next) => change(next ?? undefined)} />
      </Box>
      <ChoiceFilter
        name="role"
        label={say('competences.column.role')}
        choices={competenceRoles.map((value) => ({ value, label: say(`code.competence-role.${value}`) }))}
        width={240}
      />
    </Box>
  );
};

export const CompetenceTab = ({ record }: { record: RecordView }) => {
  const say = useSay();
  const showsHolders = record.kind === 'service';
  return (
    <Box component="section" aria-label={say(showsHolders ? 'records.show.responsible' : 'records.show.competences')}>
      <Typography variant="body2" color="textSecondary" sx={{ mb: 1 }}>
        {say(showsHolders ? 'competences.lead.service' : 'competences.lead.holder')}
      </Typography>
      {showsHolders && (
        <Button variant="outlined" size="small" component={Link} to={effectiveLink(record.id)} sx={{ mb: 1.5 }}>
          {say('competences.ask')}
        </Button>
      )}
      <PartList<CompetenceView>
        resource={`records/${record.id}/competences`}
        sort={{ field: showsHolders ? 'area' : 'service', order: 'ASC' }}
        columns={showsHolders ? ofManyHolders : ofOneHolder}
        filters={<Filters />}
        empty={say(showsHolders ? 'competences.empty.service' : 'competences.empty.holder')}
      />
    </Box>
  );
};

// Which official areas are there?
import { Box, Button, Typography } from '@mui/material';
import { Link } from 'react-router';
import { areaLevels, type AreaView } from '@kommunalredaktion/shared';
import { useSay } from '../app/say.js';
import { districtBeside } from '../ui/district.js';
import { useFormats } from '../ui/format.js';
import { ChoiceFilter } from '../ui/list/ChoiceFilter.js';
import { FilterBar } from '../ui/list/FilterBar.js';
import { HiddenFilter } from '../ui/list/HiddenFilter.js';
import type { Column } from '../ui/list/ListTable.js';
import { RoomList } from '../ui/list/RoomList.js';
import { SearchFilter } from '../ui/list/SearchFilter.js';

type AreaRow = AreaView & { id: string };

/** Two places may share a name; the district beside it tells them apart. */
const Name = (area: AreaRow) => {
  const district = districtBeside(useSay(), area);
  return (
    <>
      {area.name}
      {district && (
        <Typography component="span" variant="caption" color="textSecondary" sx={{ display: 'block', fontWeight: 400 }}>
          {district}
        </Typography>
      )}
    </>
  );
};
const Code = ({ children }: { children: string | null }) => (
  <Box component="span" sx={{ fontFamily: 'monospace', fontSize: '0.875rem' }}>
    {children ?? '–'}
  </Box>
);
const Population = ({ population }: AreaRow) => {
  const { number } = useFormats();
  return (
    <Box component="span" sx={{ fontVariantNumeric: 'tabular-nums' }}>
      {population === null ? '–' : number(population)}
    </Box>
  );
};

const columns: readonly Column<AreaRow>[] = [
  { label: 'areas.column.name', lead: true, sort: 'name', render: (area) => <Name {...area} /> },
  { label: 'areas.column.type', plain: true, render: ({ type }) => type },
  { label: 'areas.column.ars', sort: 'ars', render: ({ ars }) => <Code>{ars}</Code> },
  { label: 'areas.column.ags', render: ({ ags }) => <Code>{ags}</Code> },
  { label: 'areas.column.population', sort: 'population', align: 'right', render: (area) => <Population {...area} /> },
];

export const AreaList = () => {
  const say = useSay();
  return (
    <RoomList<AreaRow>
      resource="areas"
      title={say('app.menu.areas')}
      lead={say('areas.lead')}
      sort={{ field: 'name', order: 'ASC' }}
      columns={columns}
      rowLink={({ ars }) => `/areas/${ars}/show`}
      empty={say('areas.empty')}
      actions={
        <Button variant="outlined" component={Link} to="/administrations">
          {say('areas.administrations')}
        </Button>
      }
      filters={
        <FilterBar search={<SearchFilter label={say('areas.search')} />}>
          <ChoiceFilter
            name="level"
            label={say('areas.column.level')}
            choices={areaLevels.map((value) => ({ value, label: say(`area.level.${value}`) }))}
            width={240}
          />
          <HiddenFilter name="parent" label={say('areas.filter.parent')} />
        </FilterBar>
      }
    />
  );
};

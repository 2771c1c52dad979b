// By what can the matrix be narrowed?
import { Chip, MenuItem, TextField } from '@mui/material';
import CheckIcon from '@mui/icons-material/Check';
import { useQuery } from '@tanstack/react-query';
import type { AreaView, ListOf } from '@kommunalredaktion/shared';
import { api } from '../../app/api.js';
import { useSay } from '../../app/say.js';
import { useSession } from '../../app/session.js';
import { AdministrationFilter } from '../../ui/list/AdministrationFilter.js';
import { FilterBar } from '../../ui/list/FilterBar.js';
import { SearchFilter } from '../../ui/list/SearchFilter.js';
import { useFilterValue } from '../../ui/list/useFilterValue.js';

const DistrictFilter = () => {
  const say = useSay();
  const [district, change] = useFilterValue<string>('district');
  const { data } = useQuery({
    queryKey: ['areas', 'districts'],
    staleTime: 600_000,
    queryFn: () =>
      api<ListOf<AreaView>>(`/areas?perPage=100&sort=name&filter=${encodeURIComponent(JSON.stringify({ level: 'district' }))}`),
  });
  const known = data?.data ?? [];
  return (
    <TextField
      select
      label={say('area.level.district')}
      value={known.some(({ ars }) => ars === district) ? district : ''}
      onChange={(event) => change(event.target.value || undefined)}
      sx={{ flex: '0 1 230px', minWidth: 150 }}
    >
      <MenuItem value="">{say('matrix.all-districts')}</MenuItem>
      {known.map(({ ars, name }) => (
        <MenuItem key={ars} value={ars}>
          {name}
        </MenuItem>
      ))}
    </TextField>
  );
};

const MunicipalOnly = () => {
  const say = useSay();
  const [typing, change] = useFilterValue<string>('typing');
  const on = typing !== 'all';
  return (
    <Chip
      component="button"
      type="button"
      clickable
      aria-pressed={on}
      label={say('matrix.municipal-only')}
      onClick={() => change(on ? 'all' : undefined)}
      {...(on && { icon: <CheckIcon /> })}
      color={on ? 'primary' : 'default'}
      variant={on ? 'filled' : 'outlined'}
      sx={{ height: 36, px: 0.5 }}
    />
  );
};

export const MatrixFilters = () => {
  const say = useSay();
  const central = useSession().session?.central === true;
  return (
    <FilterBar search={<SearchFilter label={say('matrix.search')} />}>
      {central && <DistrictFilter />}
      <AdministrationFilter />
      <MunicipalOnly />
    </FilterBar>
  );
};

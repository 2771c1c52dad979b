// How are the filters of a list laid out? The search always, the rest folded away on a phone.
import { useState, type ReactNode } from 'react';
import { Box, Button, useMediaQuery, type Theme } from '@mui/material';
import FilterIcon from '@mui/icons-material/FilterList';
import { useListContext } from 'react-admin';
import { useSay } from '../../app/say.js';

export const FilterBar = ({ search, children }: { search?: ReactNode; children?: ReactNode }) => {
  const say = useSay();
  const phone = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'));
  const [unfolded, setUnfolded] = useState(false);
  const { filterValues, setFilters } = useListContext();
  const names = Object.keys(filterValues as object).filter((name) => name !== 'after');
  const others = names.filter((name) => name !== 'q').length;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1.25 }}>
      {search}
      {phone && children && (
        <Button variant="outlined" startIcon={<FilterIcon />} aria-expanded={unfolded} onClick={() => setUnfolded(!unfolded)}>
          {others > 0 ? say('list.filters.set', { n: others }) : say('list.filters')}
        </Button>
      )}
      {(!phone || unfolded) && children}
      {names.length > 0 && (
        <Button size="small" onClick={() => setFilters({})}>
          {say('list.clear-filters')}
        </Button>
      )}
    </Box>
  );
};

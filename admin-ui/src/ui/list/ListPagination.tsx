// How does somebody turn the pages of a list, even beyond its ten-thousandth row?
import { Box, Button, MenuItem, Pagination, TextField, useMediaQuery, type Theme } from '@mui/material';
import { useListContext } from 'react-admin';
import { countLimit } from '@kommunalredaktion/shared';
import type { ListMeta } from '../../app/dataProvider.js';
import { useSay } from '../../app/say.js';
import { useFormats } from '../format.js';

type Filter = Record<string, unknown>;

/** Page numbers reach to the limit of exact counting; from there a signed cursor leads on. */
export const ListPagination = () => {
  const say = useSay();
  const { number } = useFormats();
  const phone = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'));
  const { data, page, perPage, total = 0, meta, setPage, setPerPage, setFilters, filterValues } = useListContext();
  const known = meta as ListMeta | undefined;
  if (!data || !known || data.length === 0) return null;
  const { after, ...filter } = filterValues as Filter;
  const pages = Math.max(1, Math.ceil(Math.min(total, countLimit) / perPage));
  const beyond = known.next !== null && (after !== undefined || (page >= pages && !known.totalIsExact));
  const first = (page - 1) * perPage + 1;
  const range = say(known.totalIsExact ? 'list.range' : 'list.range.more', {
    from: number(first),
    to: number(first + data.length - 1),
    total: number(total),
  });
  return (
    <Box
      component="nav"
      aria-label={say('list.pages')}
      sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between', gap: 1.5, mt: 2 }}
    >
      <Box sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>{after === undefined ? range : say('list.far-down')}</Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1 }}>
        {after === undefined ? (
          pages > 1 && (
            <Pagination
              count={pages}
              page={page}
              onChange={(_event, chosen) => setPage(chosen)}
              size={phone ? 'small' : 'medium'}
              siblingCount={phone ? 0 : 1}
              shape="rounded"
              color="primary"
              getItemAriaLabel={(type, target, selected) =>
                say(
                  selected
                    ? 'list.page.here'
                    : type === 'previous'
                      ? 'list.page.previous'
                      : type === 'next'
                        ? 'list.page.next'
                        : 'list.page',
                  { n: target ?? '' },
                )
              }
            />
          )
        ) : (
          <Button variant="outlined" size="small" onClick={() => setFilters(filter)}>
            {say('list.to-top')}
          </Button>
        )}
        {beyond && (
          <Button variant="outlined" size="small" onClick={() => setFilters({ ...filter, after: known.next })}>
            {say('list.further')}
          </Button>
        )}
        <TextField
          select
          value={perPage}
          onChange={(event) => setPerPage(Number(event.target.value))}
          slotProps={{ htmlInput: { 'aria-label': say('list.per-page') } }}
          sx={{ '& .MuiSelect-select': { py: 0.75 } }}
        >
          {[25, 50, 100].map((size) => (
            <MenuItem key={size} value={size}>
              {say('list.rows', { n: size })}
            </MenuItem>
          ))}
        </TextField>
      </Box>
    </Box>
  );
};

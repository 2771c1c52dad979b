// Which service is looked after in which municipality, and where is something missing, broken or stale?
import { useCallback, useMemo, useRef } from 'react';
import { Box, Button, LinearProgress, Typography, useMediaQuery, type Theme } from '@mui/material';
import GridIcon from '@mui/icons-material/GridOnOutlined';
import ListIcon from '@mui/icons-material/ViewListOutlined';
import { cellStates, matrixWidth, type MatrixView } from '@kommunalredaktion/shared';
import { useSay } from '../../app/say.js';
import { useAddress } from '../../ui/address.js';
import { AsOf } from '../../ui/AsOf.js';
import { EmptyNote } from '../../ui/EmptyNote.js';
import { useFormats } from '../../ui/format.js';
import { AddressFilters, useAddressFilter } from '../../ui/list/AddressFilters.js';
import { LoadAlert } from '../../ui/LoadAlert.js';
import { Page } from '../../ui/Page.js';
import { Waiting } from '../../ui/Waiting.js';
import type { At } from './grid-window.js';
import { keepCell, keptCell } from './kept-cell.js';
import { Legend } from './Legend.js';
import { MatrixFilters } from './MatrixFilters.js';
import { MatrixGrid, type GridHandle } from './MatrixGrid.js';
import { MatrixList } from './MatrixList.js';
import { countByState, useMatrix } from './matrix-queries.js';

const GridWithLegend = ({ matrix }: { matrix: MatrixView }) => {
  const say = useSay();
  const grid = useRef<GridHandle>(null);
  const counts = useMemo(() => countByState(matrix.rows), [matrix.rows]);
  const start = useMemo(() => keptCell(matrix), [matrix]);
  const keep = useCallback((at: At) => keepCell(matrix, at), [matrix]);
  return (
    <>
      <Legend counts={counts} onChoose={(state) => grid.current?.goToNext(cellStates[state])} />
      <MatrixGrid matrix={matrix} start={start} onReached={keep} handle={grid} />
      <Typography variant="caption" color="textSecondary" component="p" sx={{ mt: 0.5 }}>
        {say('matrix.keys')}
      </Typography>
    </>
  );
};

/** Six hundred services side by side are as much as anybody can walk along. */
const Pages = ({ page, hasMore, onPage }: { page: number; hasMore: boolean; onPage: (page: number) => void }) => {
  const say = useSay();
  const { number } = useFormats();
  if (page === 1 && !hasMore) return null;
  const from = (page - 1) * matrixWidth + 1;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, mt: 1 }}>
      <Typography variant="body2" color="textSecondary">
        {say('matrix.pages', { from: number(from), to: number(from + matrixWidth - 1) })}
      </Typography>
      <Button variant="outlined" size="small" disabled={page === 1} onClick={() => onPage(page - 1)}>
        {say('matrix.pages.back')}
      </Button>
      <Button variant="outlined" size="small" disabled={!hasMore} onClick={() => onPage(page + 1)}>
        {say('matrix.pages.on')}
      </Button>
    </Box>
  );
};

const Shown = ({ matrix, asList }: { matrix: MatrixView; asList: boolean }) => {
  const say = useSay();
  if (matrix.areas.length === 0) return <EmptyNote title={say('matrix.no-areas')}>{say('matrix.no-areas.lead')}</EmptyNote>;
  if (matrix.services.length === 0) return <EmptyNote title={say('matrix.no-services')}>{say('matrix.no-services.lead')}</EmptyNote>;
  // Another matrix is another grid: the focus of the old one has no place in it.
  return asList ? (
    <MatrixList matrix={matrix} />
  ) : (
    <GridWithLegend key={`${matrix.areas.length} ${matrix.services.length} ${matrix.services[0]?.id}`} matrix={matrix} />
  );
};

/** On a phone there is no room for a grid, and one municipality makes none. */
const useView = (areas: number | undefined) => {
  const [search, put] = useAddress();
  const phone = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'));
  return {
    phone,
    asList: phone || (search.get('view') ?? (areas === 1 ? 'list' : 'grid')) === 'list',
    setAsList: (list: boolean) => put({ view: list ? 'list' : 'grid' }),
    setPage: (page: number) => put({ page: page > 1 ? String(page) : null }),
  };
};

export const MatrixScreen = () => {
  const say = useSay();
  const [filter] = useAddressFilter();
  const page = Math.max(1, Number(useAddress()[0].get('page')) || 1);
  const { data: matrix, error, isFetching } = useMatrix(filter, page);
  const { phone, asList, setAsList, setPage } = useView(matrix?.areas.length);
  const toggle = !phone && (
    <Button variant="outlined" startIcon={asList ? <GridIcon /> : <ListIcon />} onClick={() => setAsList(!asList)}>
      {say(asList ? 'matrix.as-grid' : 'matrix.as-list')}
    </Button>
  );
  const size =
    matrix && matrix.services.length > 0
      ? say(matrix.areas.length === 1 ? 'matrix.size.one' : 'matrix.size', { areas: matrix.areas.length, services: matrix.services.length })
      : '';
  return (
    <Page
      title={say('app.menu.matrix')}
      actions={toggle}
      lead={
        <>
          <Typography sx={{ maxWidth: 760 }}>{say('matrix.lead')}</Typography>
          <Box component="span" sx={{ display: 'inline-flex', gap: 1.5, alignItems: 'baseline' }}>
            <span role="status">{size}</span>
            <AsOf at={matrix?.asOf} />
          </Box>
        </>
      }
    >
      <Box role="search" sx={{ mb: 2 }}>
        <AddressFilters>
          <MatrixFilters />
        </AddressFilters>
      </Box>
      <LoadAlert error={error} />
      {isFetching && matrix && <LinearProgress aria-label={say('ui.loading')} sx={{ height: 2, mb: '-2px' }} />}
      {matrix ? <Shown matrix={matrix} asList={asList} /> : !error && <Waiting />}
      {matrix && <Pages page={page} hasMore={matrix.hasMore} onPage={setPage} />}
    </Page>
  );
};

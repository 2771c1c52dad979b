// How does the matrix look as a grid? Only what is in sight is drawn; arrows walk from cell to cell, each cell is a link.
import { useEffect, useImperativeHandle, useMemo, type Ref } from 'react';
import { Box, type SxProps, type Theme } from '@mui/material';
import type { MatrixView } from '@kommunalredaktion/shared';
import { useSay } from '../../app/say.js';
import { markStyles } from './CellMark.js';
import { cellSize, headHeight, headWidth, nextWith, rangeInSight, shown, type At } from './grid-window.js';
import { MatrixRow } from './MatrixRow.js';
import { useGrid } from './useGrid.js';

/** What the legend can ask of the grid. */
export interface GridHandle {
  readonly goToNext: (letter: string) => void;
}

/** Room for the bar at the lower edge, so that the last row does not lie under it. */
const barHeight = 18;

const styles: SxProps<Theme> = {
  position: 'relative',
  overflow: 'auto',
  maxHeight: 'max(420px, calc(100vh - 460px))',
  border: 1,
  borderColor: 'divider',
  borderRadius: 1,
  bgcolor: 'background.paper',
  fontSize: '0.8125rem',
  '& .heads': {
    position: 'sticky',
    top: 0,
    height: headHeight,
    zIndex: 2,
    bgcolor: 'background.paper',
    borderBottom: 1,
    borderColor: 'divider',
  },
  '& .corner': {
    position: 'sticky',
    left: 0,
    width: headWidth,
    height: '100%',
    zIndex: 3,
    bgcolor: 'background.paper',
    borderRight: 1,
    borderColor: 'divider',
    p: 1,
    display: 'flex',
    alignItems: 'flex-end',
    color: 'text.secondary',
  },
  '& .service': {
    position: 'absolute',
    bottom: 0,
    width: cellSize,
    height: headHeight,
    py: 0.75,
    writingMode: 'vertical-rl',
    transform: 'rotate(180deg)',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    lineHeight: `${cellSize}px`,
  },
  '& .row': {
    position: 'absolute',
    left: 0,
    width: '100%',
    height: cellSize,
    borderBottom: '1px solid',
    borderColor: 'divider',
    '&:hover': { bgcolor: 'action.hover' },
  },
  '& .area': {
    position: 'sticky',
    left: 0,
    width: headWidth,
    height: cellSize - 1,
    lineHeight: `${cellSize - 1}px`,
    px: 1,
    zIndex: 1,
    bgcolor: 'background.paper',
    borderRight: 1,
    borderColor: 'divider',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  '& .cell': {
    position: 'absolute',
    top: 0,
    width: cellSize,
    height: cellSize - 1,
    '& a': { display: 'grid', placeItems: 'center', width: '100%', height: '100%', textDecoration: 'none' },
    '& a:focus-visible': { outlineOffset: '-3px' },
  },
  ...markStyles,
} as SxProps<Theme>;

interface MatrixGridProps {
  readonly matrix: MatrixView;
  readonly start: At;
  readonly onReached: (at: At) => void;
  readonly handle: Ref<GridHandle>;
}

export const MatrixGrid = ({ matrix: { areas, services, rows }, start, onReached, handle }: MatrixGridProps) => {
  const say = useSay();
  const size = { rows: areas.length, columns: services.length };
  const { place, sight, at, goTo, handlers } = useGrid(size, start);
  const [from, to] = rangeInSight(sight.left, sight.width, size.columns);
  // Rows that stay in sight are drawn anew only when other columns come into it.
  const columns = useMemo(() => shown([from, to], at.column, size.columns), [from, to, at.column, size.columns]);
  const inSight = shown(rangeInSight(sight.top, sight.height, size.rows), at.row, size.rows);
  useEffect(() => onReached(at), [at.row, at.column]);
  useImperativeHandle(
    handle,
    () => ({
      goToNext: (letter) => {
        const next = nextWith(letter, rows, at);
        if (next) goTo(next);
      },
    }),
    [rows, at, goTo],
  );
  return (
    <Box
      ref={place}
      role="grid"
      aria-label={say('matrix.grid')}
      aria-rowcount={size.rows + 1}
      aria-colcount={size.columns + 1}
      sx={styles}
      style={{ height: headHeight + size.rows * cellSize + barHeight }}
      {...handlers}
    >
      <Box
        role="presentation"
        sx={{ position: 'relative' }}
        style={{ width: headWidth + size.columns * cellSize, height: headHeight + size.rows * cellSize }}
      >
        <div role="row" aria-rowindex={1} className="heads">
          <div role="columnheader" aria-colindex={1} className="corner">
            {say('matrix.area')}
          </div>
          {columns.map(
            (column) =>
              services[column] && (
                <div
                  key={services[column].id}
                  role="columnheader"
                  aria-colindex={column + 2}
                  className="service"
                  title={services[column].title}
                  style={{ left: headWidth + column * cellSize }}
                >
                  {services[column].title}
                </div>
              ),
          )}
        </div>
        {inSight.map(
          (index) =>
            areas[index] && (
              <MatrixRow
                key={areas[index].ars}
                index={index}
                area={areas[index]}
                services={services}
                letters={rows[index] ?? ''}
                columns={columns}
                reached={index === at.row ? at.column : -1}
              />
            ),
        )}
      </Box>
    </Box>
  );
};

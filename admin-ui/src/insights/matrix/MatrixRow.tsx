// What stands in one row of the matrix? Its area, and the cells that are in sight.
import { memo } from 'react';
import { Link } from 'react-router';
import { stateOf, type MatrixView } from '@kommunalredaktion/shared';
import { useSay } from '../../app/say.js';
import { signs } from './CellMark.js';
import { cellSize, headHeight, headWidth } from './grid-window.js';
import { cellLink } from './matrix-queries.js';

interface MatrixRowProps {
  readonly index: number;
  readonly area: MatrixView['areas'][number];
  readonly services: MatrixView['services'];
  readonly letters: string;
  /** Numbers of the columns in sight. */
  readonly columns: readonly number[];
  /** The column of the one cell that the tab key reaches; -1 in all rows but one. */
  readonly reached: number;
}

const MatrixRowPlain = ({ index, area, services, letters, columns, reached }: MatrixRowProps) => {
  const say = useSay();
  return (
    <div role="row" aria-rowindex={index + 2} className="row" style={{ top: headHeight + index * cellSize }}>
      <div role="rowheader" aria-colindex={1} className="area" title={area.name}>
        {area.name}
      </div>
      {columns.map((column) => {
        const service = services[column];
        if (!service) return null;
        const state = stateOf(letters[column]);
        return (
          <div key={service.id} role="gridcell" aria-colindex={column + 2} className="cell" style={{ left: headWidth + column * cellSize }}>
            <Link
              to={cellLink(area.ars, service.id)}
              tabIndex={reached === column ? 0 : -1}
              data-row={index}
              data-column={column}
              aria-label={say('matrix.cell', { area: area.name, service: service.title, state: say(`matrix.state.${state}`) })}
            >
              <span aria-hidden data-state={state}>
                {signs[state]}
              </span>
            </Link>
          </div>
        );
      })}
    </div>
  );
};

export const MatrixRow = memo(MatrixRowPlain);

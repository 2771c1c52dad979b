// To which cell does somebody come back who has looked at what is behind it? Kept for as long as the tab is open.
import type { MatrixView } from '@kommunalredaktion/shared';
import { inside, type At } from './grid-window.js';

const key = 'kommunalredaktion.matrix';

export const keepCell = ({ areas, services }: MatrixView, { row, column }: At): void => {
  const [area, service] = [areas[row]?.ars, services[column]?.id];
  if (area && service) sessionStorage.setItem(key, `${area} ${service}`);
};

/** Where it stands now; the first cell if it is not shown any more. */
export const keptCell = ({ areas, services }: MatrixView): At => {
  const [area, service] = (sessionStorage.getItem(key) ?? '').split(' ');
  return inside(
    { row: areas.findIndex(({ ars }) => ars === area), column: services.findIndex(({ id }) => id === service) },
    { rows: areas.length, columns: services.length },
  );
};

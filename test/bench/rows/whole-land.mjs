// What do people look at where there are services, supplements and online services beside offices? For the stock that is as large as the Land.
import { mixed, pick } from '../choice.mjs';
import { address, reading } from './reads.mjs';

/** As many services has a municipality to answer for; answers are weighed by it. */
const usual = 600;

export const effective = reading(
  'effective',
  'Geltender Text einer Leistung in einer Gemeinde',
  (world, index, turn) => {
    const n = mixed(index, turn);
    return { path: address(`/api/services/${pick(world.services, n, 1)}/effective`, { area: pick(world.towns, n, 2) }) };
  },
  ({ service: { id } }) => id,
);

export const texts = reading(
  'texts',
  'Alle geltenden Texte einer Gemeinde, je 600',
  (world, index, turn) => ({ per: usual, path: `/api/areas/${pick(world.towns, index, turn)}/effective` }),
  (lines) => lines.map(({ service: { id } }) => id),
  {
    read: (text) =>
      text
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line)),
    turns: 1,
    mostPeople: 8,
  },
);

/** 413 × 600: of a larger stock one page of services after the other. */
export const matrix = reading(
  'matrix',
  'Matrix 413 × 600',
  (world, index, turn) => ({ path: address('/api/insights/matrix', { page: String(1 + (mixed(index, turn) % world.matrixPages)) }) }),
  ({ services }) => services.slice(0, usual).map(({ id }) => id),
);

const boardNames = ['findings', 'freshness', 'review', 'trend'];
/** Mostly those of one administration: the figures of the whole stock are counted once for all who look. */
export const boards = reading('boards', 'Auswertungen: Befunde, Aktualität, Prüfung, Verlauf', (world, index, turn) => {
  const n = mixed(index, turn);
  return {
    path: address(`/api/insights/boards/${pick(boardNames, n, 1)}`, {
      filter: n % 5 === 0 ? {} : { administration: pick(world.administrations, n, 2) },
    }),
  };
});

// What do people look at? Every question differs from the one before, and both sides are asked the same ones in the same order.
import { countLimit } from '../../../shared/dist/index.js';
import { mixed, pick } from '../choice.mjs';

export const address = (path, params) =>
  `${path}?${new URLSearchParams(Object.entries(params).map(([name, value]) => [name, typeof value === 'string' ? value : JSON.stringify(value)]))}`;
const records = (params) => ({ path: address('/api/records', { perPage: '25', ...params }) });
/** Total and order are the same; the product leaves out what its view does not name, and does not tell that the floor counts one more than the limit. */
const sameList = ({ data, total }) => [Math.min(total, countLimit), data.map(({ id }) => id)];
export const reading = (key, title, question, same, more = {}) => ({
  key,
  title,
  same,
  ...more,
  work: (world) => ({ ask: ({ index, turn }) => question(world, index, turn) }),
});

const sorts = ['-updatedAt', 'updatedAt', 'title', '-title', 'reviewBy'];
const filters = [
  ({ administrations }, n) => ({ administration: pick(administrations, n, 1) }),
  () => ({ state: 'live' }),
  () => ({ severity: 'blocker' }),
  ({ administrations }, n) => ({ administration: pick(administrations, n, 2), severity: 'warning' }),
  () => ({ openState: 'draft' }),
  ({ today }) => ({ reviewBy: { to: today } }),
];

export const list = reading(
  'list',
  'Liste: 25 mit Filter, Sortierung, Gesamtzahl',
  (world, index, turn) => {
    const n = mixed(index, turn);
    return records({ sort: pick(sorts, n, 3), filter: filters[n % filters.length](world, n) });
  },
  sameList,
);

export const text = reading(
  'text',
  'Liste mit Filter und Freitext',
  (world, index, turn) => {
    const n = mixed(index, turn);
    return records({
      sort: pick(sorts, n, 3),
      filter: { administration: pick(world.administrations, n, 1) },
      q: pick(world.questions, n, 4),
    });
  },
  sameList,
);

export const search = reading(
  'search',
  'Freitext über alles',
  (world, index, turn) => records({ q: pick(world.questions, index, turn) }),
  sameList,
);

export const open = reading(
  'open',
  'Öffnen mit allem, was dazugehört',
  (world, index, turn) => ({ path: `/api/editions/${pick(world.liveEditions, index, turn)}` }),
  ({ id, revision, contentHash, content }) => [id, revision, contentHash, content],
);

export const history = reading(
  'history',
  'Verlauf eines Datensatzes',
  (world, index, turn) => ({ path: address('/api/journal', { filter: { record: pick(world.busyRecords, index, turn) } }) }),
  ({ data, total }) => [Math.min(total, countLimit), data.map(({ at, event }) => [at, event])],
);

export const board = reading('board', 'Startseite', () => ({ path: '/api/board' }));

export const far = reading(
  'far',
  'Seite weit unten (Cursor)',
  (world, index, turn) => records({ after: pick(world.cursors, index, turn) }),
  sameList,
);

const usualDownload = 600;
export const download = reading('download', 'Download einer Liste, je 600', (world, index, turn) => ({
  per: usualDownload,
  path: address('/api/records/download', { filter: { administration: pick(world.downloads, index, turn) } }),
}));

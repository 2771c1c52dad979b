// Which doors has the floor to the words that hold in an area, to the matrix and to the boards?
import { keysUpwards, municipalTypings } from '../../../shared/dist/index.js';
import { responsibleStatement } from '../../../server/dist/competences/competences.queries.js';
import { isOfferedNow } from '../../../server/dist/competences/effective-line.js';
import {
  holdersStatement,
  portion,
  residentsStatement,
  servicesStatement,
  sourcesStatement,
} from '../../../server/dist/competences/effective.queries.js';
import { ReviewQueue } from '../../../server/dist/editions/review-queue.js';
import { FindingsBoardQueries } from '../../../server/dist/insights/boards/findings-board.queries.js';
import { FreshnessBoardQueries } from '../../../server/dist/insights/boards/freshness-board.queries.js';
import { ReviewBoardQueries } from '../../../server/dist/insights/boards/review-board.queries.js';
import { TrendBoardQueries } from '../../../server/dist/insights/boards/trend-board.queries.js';
import { matrixStatement } from '../../../server/dist/insights/matrix-statement.js';
import { RecordsQueries } from '../../../server/dist/records/records.queries.js';
import { actor, ask, askPlanned, clock, config, recorded, today } from './database.mjs';

const placeOf = async (ars) => {
  const keys = keysUpwards(ars);
  const residents = await askPlanned(residentsStatement, [keys]);
  return { chain: keys.map((key) => ({ ars: key })), residents: new Map(residents.map((one) => [one.id, one])), day: today };
};
const sourcesOf = (ids, { residents }) => askPlanned(sourcesStatement, [ids, [...residents.keys()]]);

async function effective({ id, query }) {
  const place = await placeOf(query.get('area'));
  const [[service], responsible] = await Promise.all([
    sourcesOf([id], place),
    askPlanned(responsibleStatement, [id, place.chain.map(({ ars }) => ars)]),
  ]);
  const ids = [...new Set(responsible.map(({ record }) => record.id))];
  return {
    service: { id: service.recordId },
    source: service,
    responsible,
    holders: ids.length === 0 ? [] : await askPlanned(holdersStatement, [ids]),
  };
}

async function* texts({ id: ars }) {
  const place = await placeOf(ars);
  const ids = (await askPlanned(servicesStatement, [[...place.residents.keys()]])).map(({ id }) => id);
  for (let from = 0; from < ids.length; from += portion) {
    for (const service of await sourcesOf(ids.slice(from, from + portion), place))
      if (isOfferedNow(service, place)) yield `${JSON.stringify({ service: { id: service.recordId }, source: service })}\n`;
  }
}

let everybody;
async function matrix({ query }) {
  everybody ??= ask({ text: 'select id from administration', params: [] }).then((rows) => rows.map(({ id }) => id));
  const [row] = await ask(
    matrixStatement({
      keys: null,
      residents: await everybody,
      scope: 'all',
      today,
      typings: municipalTypings,
      words: [],
      all: false,
      page: Number(query.get('page')),
    }),
  );
  return row;
}

const boards = {
  findings: (db) => new FindingsBoardQueries(db, clock),
  freshness: (db) => new FreshnessBoardQueries(db, clock, new RecordsQueries(config, db, clock)),
  review: (db) => new ReviewBoardQueries(db, clock, new ReviewQueue(db, clock)),
  trend: (db) => new TrendBoardQueries(db, clock),
};
const known = new Map();
async function board({ id: name, query }) {
  const filter = query.get('filter');
  const key = `${name} ${filter}`;
  if (!known.has(key)) known.set(key, await recorded((db) => boards[name](db).view(JSON.parse(filter), actor), []));
  return (await Promise.all(known.get(key).map(ask))).flat();
}

export const wholeLandDoors = [
  ['GET', /^\/api\/services\/([^/]+)\/effective$/, effective],
  ['GET', /^\/api\/areas\/([^/]+)\/effective$/, texts],
  ['GET', /^\/api\/insights\/matrix$/, matrix],
  ['GET', /^\/api\/insights\/boards\/([^/]+)$/, board],
];

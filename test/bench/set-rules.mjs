// How long does each rule across records take over the whole stock? Asked as its job asks it: one statement, with the rights of the robot that checks.
import { robots, setRules } from '../../shared/dist/index.js';
import { findAcross } from '../../server/dist/qa/set-rules/find-across.js';
import { Question } from '../../server/dist/qa/set-rules/question.js';
import { say } from '../../server/src/platform/local/machine/console.mjs';
import { connect } from './database.mjs';

const everywhere = null;

/** Every column is really put together, as if it were to be written down. */
const countAll = (statement) => `select count(*)::int as found, sum(length(f::text)) as size from (${statement}) f`;

async function timeRule(client, { id, parameters }, today) {
  const question = new Question(everywhere, today);
  const statement = findAcross[id](question, parameters.parse({}));
  const begin = performance.now();
  const {
    rows: [{ found }],
  } = await client.query(countAll(statement), question.params);
  return { rule: id, found, seconds: (performance.now() - begin) / 1000 };
}

export async function measureSetRules({ url }) {
  say('Regeln über viele Datensätze …');
  const client = await connect(url);
  try {
    const {
      rows: [{ responsibilities }],
    } = await client.query('select count(*)::int as responsibilities from competence');
    await client.query('set role kr_writer; set jit = off; set max_parallel_workers_per_gather = 0; begin');
    await client.query('select app_enter($1, $2)', [robots.checker.id, '*']);
    const figures = [];
    for (const rule of setRules)
      figures.push({ ...(await timeRule(client, rule, new Date().toISOString().slice(0, 10))), responsibilities });
    return figures;
  } finally {
    await client.end();
  }
}

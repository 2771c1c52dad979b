// Does a rule across records that looks around one administration read from indexes, whatever else there is?
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { setRules } from '@kommunalredaktion/shared';
import { findAcross } from '@server/qa/set-rules/find-across.js';
import { Question } from '@server/qa/set-rules/question.js';
import pg from 'pg';
import { urlOf } from '../../support/template-database.js';
import { createWorld, type World } from '../../support/world.js';

let world: World;
let client: pg.Client;
beforeAll(async () => {
  world = await createWorld();
  client = new pg.Client({ connectionString: urlOf(new URL(world.config.DATABASE_URL).pathname.slice(1)) });
  await client.connect();
  // So small a stock would be read whole: with that forbidden, what is still read whole has no index that fits.
  await client.query(`set role kr_writer; set app.scope = '*'; set enable_seqscan = off`);
});
afterAll(async () => {
  await client.end();
  await world.close();
});

const growing = ['record', 'edition', 'competence', 'finding'];

test.each(setRules.map((rule) => [rule.id, rule] as const))('%s', async (id, rule) => {
  const { id: administration } = await world.given.administration('badBelzig');
  const planOf = async (scope: readonly string[] | null) => {
    const ask = new Question(scope, '2026-11-22');
    const text = findAcross[id]!(ask, rule.parameters.parse({}) as never);
    const { rows } = await client.query<{ 'QUERY PLAN': string }>(`explain ${text}`, ask.params);
    return rows.map((row) => row['QUERY PLAN']).join('\n');
  };
  const plan = await planOf([administration]);
  expect(growing.filter((table) => new RegExp(`Seq Scan on ${table}\\b`).test(plan))).toEqual([]);
  expect(await planOf(null)).toContain('cost=');
});

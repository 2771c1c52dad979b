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

interface Node {
  readonly 'Subplan Name'?: string;
  readonly 'Actual Rows': number;
  readonly Plans?: readonly Node[];
}
const rowsOf = (name: string, node: Node): number | undefined =>
  node['Subplan Name'] === name
    ? node['Actual Rows']
    : (node.Plans ?? []).map((plan) => rowsOf(name, plan)).find((rows) => rows !== undefined);

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

test('hundreds of offices of one name make no square of pairs, and each is told', async () => {
  const one = await world.given.live({});
  await world.sql(
    `with made as (
       insert into record (kind, administration_id, commons, title, state)
       select r.kind, r.administration_id, r.commons, r.title, 'new' from record r, generate_series(1, 600) where r.id = $1
       returning id, administration_id)
     insert into edition (record_id, administration_id, commons, number, state, basis, content, review_hash, created_by, adopted_by_task)
     select m.id, m.administration_id, false, 1, 'published', 'adopted', e.content, 'x', '00000000-0000-7000-8000-000000000001', m.id
     from made m, edition e where e.id = $2`,
    [one.record.id, one.id],
  );
  await world.sql(
    `update record r set live_edition_id = e.id, state = 'live' from edition e where e.record_id = r.id and r.live_edition_id is null`,
  );
  const ask = new Question([one.administration.id], '2026-11-22');
  const text = findAcross['DUP-02']!(ask, setRules.find(({ id }) => id === 'DUP-02')!.parameters.parse({}) as never);
  expect((await client.query(text, ask.params)).rowCount).toBe(601);
  const { rows } = await client.query<{ 'QUERY PLAN': { Plan: Node }[] }>(`explain (analyze, format json) ${text}`, ask.params);
  const pairs = rowsOf('CTE pairs', rows[0]!['QUERY PLAN'][0]!.Plan);
  expect(pairs).toBeGreaterThan(600);
  expect(pairs).toBeLessThan(601 * 60);
});

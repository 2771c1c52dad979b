// Do the rules across records find in the demonstration exactly what was planned there?
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { setRules } from '@kommunalredaktion/shared';
import { demoAdministrations, demoAges, demoLines } from '@server/exchange/demo/demonstration.js';
import { demoSetFindings, demoSetNearMisses, type PlannedSetCase } from '@server/exchange/demo/planned-sets.js';
import { listSource } from '@server/exchange/load/source.js';
import { RecordsLoad } from '@server/exchange/records-load.js';
import { robotActor } from '@server/platform/robots.js';
import { createWorld, type World } from '../../support/world.js';

interface Found {
  readonly rule: string;
  readonly at: string;
  readonly service: string | null;
  readonly area: string | null;
  readonly title: string | null;
}
let world: World;
let found: Found[];

beforeAll(async () => {
  world = await createWorld();
  await world.sql(`update administration set member_since = date '2024-01-01' where ars = any ($1::text[])`, [demoAdministrations]);
  const report = await world.app.get(RecordsLoad).run(
    listSource('Vorführung', demoLines(2026), ({ value }) => demoAges[value] ?? { changed: 0, assured: null }),
    robotActor('loader'),
  );
  expect(report.errors).toEqual([]);
  await world.finishJobs('qa.run-set-rules');
  found = await world.sql<Found>(
    `
    select f.rule, x.value as at, coalesce(sx.value, c.service_key) as service, case when f.rule = 'RSP-01' then split_part(f.target, ' ', 2) when f.rule = 'RSP-07' then c.ars else nullif(f.target, '') end as area, ox.value as title
    from finding f join record_external_id x on x.record_id = f.record_id
    left join lateral (select * from competence c where c.holder_id = f.record_id and c.item = split_part(f.field, '.', 2) and f.field like 'competences.%' and (f.target = '' or c.ars = f.target) limit 1) c on true
    left join record_external_id sx on sx.record_id = case when f.rule = 'RSP-01' then split_part(f.target, ' ', 1)::uuid else c.service_id end
    left join record o on o.title = f.params ->> 'title' and o.administration_id = f.administration_id left join record_external_id ox on ox.record_id = o.id
    where f.rule = any ($1::text[])`,
    [setRules.map(({ id }) => id)],
  );
});
afterAll(() => world.close());

const isIt =
  (one: PlannedSetCase) =>
  ({ rule, at, service, area }: Found): boolean =>
    one.rule === rule &&
    one.at.includes(at) &&
    (one.service === undefined || service === null || service === one.service) &&
    (one.area === undefined || area === one.area);

test.each(setRules.map(({ id }) => id))('%s finds what was planned, and nothing else', (rule) => {
  const planned = demoSetFindings.filter((one) => one.rule === rule);
  expect(planned.filter((one) => !found.some(isIt(one)))).toEqual([]);
  expect(found.filter((one) => one.rule === rule && !planned.some((plan) => isIt(plan)(one)))).toEqual([]);
});

test('what was planned to be only just in order is left alone', () => {
  expect(
    demoSetNearMisses.filter(({ rule, at, service, area }) =>
      rule.startsWith('RSP')
        ? found.some((one) =>
            isIt({ rule, at, shows: '', ...(service !== undefined && { service }), ...(area !== undefined && { area }) })(one),
          )
        : found.some(
            (one) => one.rule === rule && at.includes(one.at) && one.title !== null && at.includes(one.title) && one.title !== one.at,
          ),
    ),
  ).toEqual([]);
});

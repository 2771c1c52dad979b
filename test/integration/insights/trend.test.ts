// Is each day remembered as it was, however late and however often it is counted?
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { FindingView, TrendBoard } from '@kommunalredaktion/shared';
import { DaysCommands } from '@server/insights/days.commands.js';
import { startOfDay } from '@server/platform/clock.js';
import type { Browser } from '../../support/browser.js';
import { reasonEnough, stepAs } from '../../support/given-editions.js';
import { office, unreachable } from '../../support/office.js';
import { createWorld, type World } from '../../support/world.js';

let world: World;
let lead: Browser;
let days: DaysCommands;

const dayIn = (offset: number): string => new Date(Date.parse(world.clock.today()) + offset * 86_400_000).toISOString().slice(0, 10);
const rowsOf = (day: string) =>
  world.sql<Record<string, unknown>>(
    `select rule, open, waived, appeared, fixed from qa_daily where day = $1 order by administration_id, rule`,
    [day],
  );
const markOf = async (day: string) =>
  (await world.sql<{ mark: string }>(`select xmin::text as mark from qa_day where day = $1`, [day]))[0]?.mark;
/** As if everything that has happened so far had happened so many days earlier. */
const age = async (by: number) => {
  await world.sql(`update finding_event set at = at - make_interval(days => $1)`, [by]);
  await world.sql(
    `update finding set first_seen = first_seen - make_interval(days => $1), fixed_at = fixed_at - make_interval(days => $1)`,
    [by],
  );
};

/** To so many minutes after the end of today; answers the way back. */
const moveBeyondMidnight = (minutes: number): (() => void) => {
  const by = (startOfDay(dayIn(1)).getTime() + minutes * 60_000 - world.clock.now().getTime()) / 86_400_000;
  world.clock.moveDays(by);
  return () => world.clock.moveDays(-by);
};

beforeAll(async () => {
  world = await createWorld();
  // Right after midnight yesterday would not be counted yet.
  if (world.clock.now().getTime() - startOfDay(dayIn(0)).getTime() < 900_000) world.clock.moveDays(1 / 24);
  days = world.app.get(DaysCommands);
  lead = world.as(await world.given.account({ role: 'lead' }));
  const faulty = (
    await stepAs(lead, await world.given.edition({ content: unreachable() }), { action: 'publish-urgently', reason: reasonEnough })
  ).body;
  await world.finishJobs();
  await age(3);
  // Two days ago it is mended, and has the same fault again a day later.
  const mended = await world.given.edition({ over: faulty, state: 'published', content: office() });
  await world.finishJobs();
  await age(1);
  await stepAs(lead, await world.given.edition({ over: mended, content: unreachable() }), {
    action: 'publish-urgently',
    reason: reasonEnough,
  });
  await world.finishJobs();
  await age(1);
  await world.sql(`update task set ended_at = ended_at - interval '10 days'`);
  await world.sql(`delete from qa_day`);
});
afterAll(() => world.close());

test('every day since the first event is missing, up to yesterday', async () => {
  expect(await days.uncounted(100)).toEqual([-5, -4, -3, -2, -1].map(dayIn));
  expect(await days.uncounted(2)).toEqual([-5, -4].map(dayIn));
});

test('of two who count a day at once, one does', async () => {
  const day = dayIn(-5);
  expect((await Promise.all([days.count(day), days.count(day)])).sort()).toEqual(['done', 'skipped']);
  const counted = [await rowsOf(day), await markOf(day)];
  expect(counted[0]).toEqual(
    expect.arrayContaining([expect.objectContaining({ rule: 'CMP-19', open: 1, waived: 0, appeared: 1, fixed: 0 })]),
  );
  expect(await days.count(day)).toBe('skipped');
  expect([await rowsOf(day), await markOf(day)]).toEqual(counted);
});

test('days that nobody counted in time are counted as they were', async () => {
  await world.finishJobs('insights.count-days');
  expect(await days.uncounted(100)).toEqual([]);
  const life = [];
  for (const offset of [-5, -4, -3, -2, -1]) life.push((await rowsOf(dayIn(offset))).find(({ rule }) => rule === 'CMP-19') ?? 'nothing');
  expect(life).toEqual([
    { rule: 'CMP-19', open: 1, waived: 0, appeared: 1, fixed: 0 },
    { rule: 'CMP-19', open: 1, waived: 0, appeared: 0, fixed: 0 },
    { rule: 'CMP-19', open: 1, waived: 0, appeared: 0, fixed: 0 },
    { rule: 'CMP-19', open: 0, waived: 0, appeared: 0, fixed: 1 },
    { rule: 'CMP-19', open: 1, waived: 0, appeared: 1, fixed: 0 },
  ]);
});

test('each figure of the trend is the total of its list', async () => {
  const { asOf, days: shown } = (await lead.get<TrendBoard>('/insights/boards/trend?filter={"rule":["CMP-19"]}')).body;
  expect(asOf).not.toBeNull();
  expect(shown.map(({ day, open, appeared, fixed }) => [day, open.count, appeared.count, fixed.count])).toEqual([
    [dayIn(-5), 1, 1, 0],
    [dayIn(-4), 1, 0, 0],
    [dayIn(-3), 1, 0, 0],
    [dayIn(-2), 0, 0, 1],
    [dayIn(-1), 1, 1, 0],
  ]);
  for (const { count, link } of shown.flatMap(({ open, appeared, fixed }) => [open, appeared, fixed])) {
    expect({ link, count }).toEqual({ link, count: (await lead.get<{ total: number }>(`${link}&perPage=1`)).body.total });
  }
});

test('a day is counted some minutes after its end, when what was judged before midnight is written down', async () => {
  const today = dayIn(0);
  const uncountedAfter = async (minutes: number) => {
    const back = moveBeyondMidnight(minutes);
    return days.uncounted(100).finally(back);
  };
  expect([await uncountedAfter(1), await uncountedAfter(9), await uncountedAfter(11)]).toEqual([[], [], [today]]);
});

test('after a full run today is counted, and again when it is over', async () => {
  await lead.post('/rules/runs', {});
  await world.finishJobs();
  const today = dayIn(0);
  const open = async () => (await rowsOf(today)).find(({ rule }) => rule === 'CMP-19')?.['open'];
  expect(await open()).toBe(1);
  const [finding] = (await lead.get<{ data: FindingView[] }>('/findings?filter={"rule":"CMP-19"}')).body.data;
  await lead.post(`/findings/${finding?.id}/waiver`, { expectedRevision: finding?.revision, until: dayIn(30), reason: reasonEnough });
  expect(await days.uncounted(100)).toEqual([]);
  world.clock.moveDays(1);
  try {
    await world.finishJobs('insights.count-days');
    expect((await rowsOf(today)).find(({ rule }) => rule === 'CMP-19')).toEqual({
      rule: 'CMP-19',
      open: 0,
      waived: 1,
      appeared: 0,
      fixed: 0,
    });
  } finally {
    world.clock.moveDays(-1);
  }
});

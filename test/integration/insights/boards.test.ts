// Is every figure of the boards the total of the list that it leads to, for whoever asks?
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { boardNames, roles, type FindingsBoard, type FreshnessBoard, type ReviewBoard, type Role } from '@kommunalredaktion/shared';
import type { Account, Administration } from '../../support/given.js';
import { reasonEnough, stepAs } from '../../support/given-editions.js';
import { office, unreachable } from '../../support/office.js';
import { createWorld, type World } from '../../support/world.js';

let world: World;
let belzig: Administration, cottbus: Administration;
const accounts = new Map<Role, Account>();
const browserOf = (role: Role) => world.as(accounts.get(role) as Account);

beforeAll(async () => {
  world = await createWorld();
  const { given } = world;
  [belzig, cottbus] = [await given.administration('badBelzig'), await given.administration('cottbus')];
  for (const role of roles) accounts.set(role, await given.account({ role }));
  for (const administration of [belzig, cottbus]) {
    await stepAs(browserOf('lead'), await given.edition({ administration, content: unreachable() }), {
      action: 'publish-urgently',
      reason: reasonEnough,
    });
    for (const [n, days] of [10, 100, 400, 800].entries()) {
      const { record } = await given.live({ administration, content: office({ name: { de: `Amt ${n}` } }) });
      await world.sql(`update record set live_changed_at = now() - make_interval(days => $2), assured_at = null where id = $1`, [
        record.id,
        days,
      ]);
    }
    for (const days of [0, 4, 20]) {
      const { id } = await given.edition({ administration, state: 'in-review', content: office({ name: { de: `Entwurf ${days}` } }) });
      await world.sql(`update edition set submitted_at = now() - make_interval(days => $2) where id = $1`, [id, days]);
    }
  }
  const [confirmed] = await world.sql<{ id: string }>(
    `select id from record where live_changed_at < now() - interval '700 days' and administration_id = $1`,
    [cottbus.id],
  );
  await world.sql(`update record set assured_at = now(), review_by = current_date - 1 where id = $1`, [confirmed?.id]);
  await world.finishJobs();
  for (const [n, { id }] of (await world.sql<{ id: string }>(`select id from finding where rule like 'CUR-%' order by id`)).entries()) {
    await world.sql(`update finding set first_seen = now() - make_interval(days => $2) where id = $1`, [id, n * 45]);
  }
});
afterAll(() => world.close());

interface Figure {
  readonly count: number;
  readonly link: string;
}
const isFigure = (value: object): value is Figure => 'count' in value && 'link' in value;
/** Everything in a board that counts and leads somewhere. */
const figuresIn = (value: unknown): Figure[] => {
  if (typeof value !== 'object' || value === null) return [];
  return isFigure(value) ? [value] : Object.values(value).flatMap(figuresIn);
};

const totalBehind = async (role: Role, link: string): Promise<number> => {
  const url = new URL(link, 'http://screen');
  const { status, body } = await browserOf(role).get<{ total: number }>(
    `${url.pathname === '/review' ? '/review-queue' : url.pathname}?perPage=1${url.search.replace('?', '&')}`,
  );
  expect({ link, status }).toEqual({ link, status: 200 });
  return body.total;
};
const boardOf = async <T>(role: Role, name: string, filter: object = {}): Promise<T> => {
  const { status, body } = await browserOf(role).get<T>(`/insights/boards/${name}?filter=${encodeURIComponent(JSON.stringify(filter))}`);
  expect(status).toBe(200);
  return body;
};
const bandsOf = (bands: readonly { band: string; count: number }[]) => Object.fromEntries(bands.map(({ band, count }) => [band, count]));

describe.each(roles)('for a %s', (role) => {
  test.each(boardNames)('each figure of %s counts its list', async (name) => {
    const board = await boardOf(role, name);
    for (const { count, link } of figuresIn(board)) expect({ link, count }).toEqual({ link, count: await totalBehind(role, link) });
    if (name !== 'trend') expect(figuresIn(board).filter(({ count }) => count > 0).length).toBeGreaterThan(3);
  });
});

test('narrowed to an administration, a board counts its lists alone', async () => {
  for (const name of boardNames) {
    const figures = figuresIn(await boardOf('lead', name, { administration: cottbus.id }));
    for (const { count, link } of figures) expect({ link, count }).toEqual({ link, count: await totalBehind('lead', link) });
  }
  const { total, byAdministration } = await boardOf<FindingsBoard>('lead', 'findings', { administration: cottbus.id });
  expect(byAdministration.map(({ administration, count }) => [administration.id, count])).toEqual([[cottbus.id, total.count]]);
});

test('the parts add up to the whole', async () => {
  const { total, bySeverity, byRule, byAge, byAdministration } = await boardOf<FindingsBoard>('editor', 'findings');
  for (const parts of [bySeverity, byRule, byAge, byAdministration])
    expect(parts.reduce((sum, { count }) => sum + count, 0)).toBe(total.count);
  const ages = await boardOf<FreshnessBoard>('editor', 'freshness');
  expect(ages.bands.reduce((sum, { count }) => sum + count, 0)).toBe(ages.total.count);
});

test('a confirmed text is fresh, whenever it was written; who has the most old ones stands first', async () => {
  const { bands, old, overdue } = await boardOf<FreshnessBoard>('coordinator', 'freshness');
  expect(bandsOf(bands)).toEqual({ quarter: 5, 'half-year': 2, year: 0, 'two-years': 2, older: 1 });
  expect(old.map(({ administration, count }) => [administration.id, count])).toEqual([
    [belzig.id, 2],
    [cottbus.id, 1],
  ]);
  expect(overdue.count).toBe(1);
});

test('the longest waiting comes first, and its link opens', async () => {
  const board = await boardOf<ReviewBoard>('lead', 'review');
  expect(bandsOf(board.bands)).toEqual({ today: 2, 'two-days': 0, week: 2, 'two-weeks': 0, older: 2 });
  expect(board.longest.slice(0, 2).map(({ title }) => title)).toEqual(['Entwurf 20', 'Entwurf 20']);
  expect(board.longest[0]?.link).toMatch(/^\/review\//);
  expect((await boardOf<ReviewBoard>('contact', 'review')).longest[0]?.link).toMatch(/^\/records\/.+\/show\?view=draft$/);
});

test('a municipality is told its own figures only, with or without the walls in the statements', async () => {
  const own = await boardOf<FindingsBoard>('contact', 'findings');
  expect(own.byAdministration.map(({ administration }) => administration.id)).toEqual([belzig.id]);
  expect((await boardOf<FindingsBoard>('contact', 'findings', { administration: cottbus.id })).total.count).toBe(0);
  world.db.wallOne = false;
  try {
    for (const name of ['findings', 'review', 'trend'])
      expect({ ...(await boardOf<object>('contact', name)), asOf: '' }).toEqual({ ...(await boardOf<object>('contact', name)), asOf: '' });
    expect((await boardOf<FindingsBoard>('contact', 'findings')).total).toEqual(own.total);
  } finally {
    world.db.wallOne = true;
  }
});

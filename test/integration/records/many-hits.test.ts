// Is the list the same list, however many records fit? Few, thousands, more than are counted, and those that stand far off go different ways to their page.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { countLimit } from '@kommunalredaktion/shared';
import type { Browser } from '../../support/browser.js';
import { createWorld, type World } from '../../support/world.js';

interface Planted {
  readonly id: string;
  readonly n: number;
  readonly title: string;
  readonly updatedAt: number;
  readonly review: number;
}
interface Page {
  readonly data: readonly { readonly id: string }[];
  readonly total: number;
  readonly totalIsExact: boolean;
  readonly next: string | null;
}

/** So many that the database's statistics know a word of all of them to be frequent. */
const planted = 3 * countLimit + 500;
/** When it was last changed, in minutes: in no order of the numbers. */
const changedAt = (n: number): number => (n * 7919) % planted;
/** Changed long ago, and more than are counted. */
const old = countLimit + 400;
let world: World;
let lead: Browser, contact: Browser;
let stock: readonly Planted[];
let home: { readonly id: string };

beforeAll(async () => {
  world = await createWorld();
  lead = world.as(await world.given.account({ role: 'lead' }));
  const own = await world.given.administration('cottbus');
  const other = await world.given.administration('potsdam');
  home = own;
  contact = world.as(await world.given.account({ role: 'contact', administration: own }));
  // Straight into the tables, whose guards ask for editions: only the lists are looked at.
  await world.sql(`
    do $$ begin
      set local session_replication_role = replica;
      create temporary table planted as
        select gen_random_uuid() as id, n, case when n % 5 = 0 then '${home.id}' else '${other.id}' end::uuid as administration_id, timestamptz '2026-01-01' + make_interval(mins => (n::bigint * 7919 % ${planted})::int) as updated_at
        from generate_series(0, ${planted - 1}) as n;
      insert into record (id, kind, administration_id, commons, title, state, review_by, created_at, updated_at)
        select id, 'organisational-unit', administration_id, false, 'Haltestelle ' || md5(n::text), 'new', date '2026-01-01' + n, updated_at, updated_at from planted;
      insert into search_entry (record_id, layer, administration_id, vector)
        select id, 'own', administration_id, to_tsvector('german', concat_ws(' ', 'Haltestelle', case when n % 8 = 0 then 'Wartehaus' end, case when n % 100 = 0 then 'Sitzbank' end, case when n % 200 = 0 then 'Uhr' end, case when n::bigint * 7919 % ${planted} < ${old} then 'Nachtbus' end)) from planted;
      insert into finding (record_id, administration_id, rule, rule_version, severity, field, target, message, state, first_seen, last_seen)
        select id, administration_id, rule, 1, severity, field, '', '', state, now(), now() from planted, (values ('CMP-01', 'hint', 'a', 4, 'open'),
          ('CMP-01', 'hint', 'b', 4, 'assigned'), ('CMP-02', 'blocker', 'a', 300, 'recurred'), ('CMP-03', 'warning', 'a', 1, 'open'), ('CMP-04', 'blocker', 'a', 2, 'fixed')) f (rule, severity, field, nth, state)
        where n % nth = 0;
    end $$`);
  const rows = await world.sql(
    `select id, title, extract(epoch from updated_at)::int as "updatedAt", (review_by - date '2026-01-01') as review from record where title like 'Haltestelle %'`,
  );
  stock = (rows as unknown as Planted[]).map((row) => ({ ...row, n: row.review }));
  await world.sql('analyze record, search_entry');
}, 120_000);
afterAll(() => world.close());

const orders = {
  '-updatedAt': (a: Planted, b: Planted) => b.updatedAt - a.updatedAt || (a.id < b.id ? 1 : -1),
  updatedAt: (a: Planted, b: Planted) => a.updatedAt - b.updatedAt || (a.id < b.id ? -1 : 1),
  title: (a: Planted, b: Planted) => (a.title < b.title ? -1 : 1),
  reviewBy: (a: Planted, b: Planted) => a.review - b.review,
} as const;
type Order = keyof typeof orders;

const ask = async (who: Browser, params: Record<string, string>): Promise<Page> => {
  const { status, body } = await who.get<Page>(`/records?${new URLSearchParams({ perPage: '25', ...params })}`);
  expect(status).toBe(200);
  return body;
};

/** The first page, one further down by number, and the two after it by cursor. */
const expectPages = async (who: Browser, params: Record<string, string>, fitting: readonly Planted[], sort: Order): Promise<void> => {
  const ids = [...fitting].sort(orders[sort]).map(({ id }) => id);
  const first = await ask(who, { ...params, sort });
  expect([first.total, first.totalIsExact]).toEqual([Math.min(ids.length, countLimit), ids.length <= countLimit]);
  expect(first.data.map(({ id }) => id)).toEqual(ids.slice(0, 25));
  let page = await ask(who, { ...params, sort, page: '3' });
  expect(page.data.map(({ id }) => id)).toEqual(ids.slice(50, 75));
  for (let from = 75; page.next !== null && from < 125; from += 25) {
    page = await ask(who, { ...params, sort, after: page.next });
    expect(page.data.map(({ id }) => id)).toEqual(ids.slice(from, from + 25));
  }
};

const words: readonly [q: string, fits: (one: Planted) => boolean][] = [
  ['Sitzbank', ({ n }) => n % 100 === 0],
  ['wartehaus', ({ n }) => n % 8 === 0],
  ['Haltest', () => true],
  ['Nachtbus', ({ n }) => changedAt(n) < old],
  ['Sitzbank Wartehaus', ({ n }) => n % 200 === 0],
  ['uhr warte', ({ n }) => n % 200 === 0],
  ['uhr und', ({ n }) => n % 200 === 0],
  ['und die uh', ({ n }) => n % 200 === 0],
];
test.each(words.flatMap(([q, fits]) => (Object.keys(orders) as Order[]).map((sort) => [q, sort, fits] as const)))(
  'free text "%s" by %s',
  async (q, sort, fits) => {
    await expectPages(lead, { q }, stock.filter(fits), sort);
  },
);

test('free text of a contact and of one administration: only its own, and counted so', async () => {
  const own = stock.filter(({ n }) => n % 5 === 0);
  for (const [q, fits] of words) {
    await expectPages(contact, { q }, own.filter(fits), '-updatedAt');
    await expectPages(lead, { q, filter: JSON.stringify({ administration: home.id }) }, own.filter(fits), '-updatedAt');
  }
});

test.each([
  ['few', 99],
  ['more than are counted', planted],
] as const)('what is due, %s of them, by when it was changed', async (_many, days) => {
  const to = new Date(Date.UTC(2026, 0, 1 + days)).toISOString().slice(0, 10);
  for (const sort of ['-updatedAt', 'updatedAt', 'title'] as const) {
    await expectPages(
      lead,
      { filter: JSON.stringify({ reviewBy: { to } }) },
      stock.filter(({ review }) => review <= days),
      sort,
    );
  }
});

test.each([
  ['few', { severity: 'blocker' }, 300],
  ['thousands, each found twice', { rule: 'CMP-01' }, 4],
  ['more than are counted', { severity: ['hint', 'warning'] }, 1],
  ['none, since all are fixed', { rule: 'CMP-04' }, planted],
] as const)('records with findings, %s', async (many, filter, nth) => {
  const fitting = many.startsWith('none') ? [] : stock.filter(({ n }) => n % nth === 0);
  for (const sort of Object.keys(orders) as Order[]) {
    await expectPages(lead, { filter: JSON.stringify(filter) }, fitting, sort);
    const own = fitting.filter(({ n }) => n % 5 === 0);
    await expectPages(lead, { filter: JSON.stringify({ ...filter, administration: home.id }) }, own, sort);
  }
});

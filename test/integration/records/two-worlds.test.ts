// Does any answer to a contact depend on what a foreign administration has? Random questions to two houses, with both walls and with each alone.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { recordStates } from '@kommunalredaktion/shared';
import { comparable, createHouse, names, words, type House } from '../../support/two-worlds.js';

let houses: [House, House];
beforeAll(async () => {
  houses = [await createHouse(false), await createHouse(true)];
});
afterAll(() => Promise.all(houses.map(({ world }) => world.close())));

/** A question that each house puts in its own ids. */
type Question = (house: House) => string;

const name = fc.constantFrom(...names);
const some = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const query = (
  paths: fc.Arbitrary<string>,
  sorts: readonly string[],
  filter: fc.Arbitrary<(house: House) => object>,
): fc.Arbitrary<Question> =>
  fc
    .record({
      path: paths,
      q: some(fc.constantFrom(...words)),
      sort: some(fc.constantFrom(...sorts)),
      perPage: some(fc.constantFrom(1, 2, 25)),
      page: some(fc.constantFrom(1, 2)),
      filter,
    })
    .map(({ path, filter: filterOf, ...plain }) => (house: House) => {
      const given = Object.entries({ ...plain, filter: JSON.stringify(filterOf(house)) }).filter(
        (entry): entry is [string, string] => entry[1] !== undefined,
      );
      return `${path}?${new URLSearchParams(given.map(([key, value]) => [key, String(value)]))}`;
    });

const administration = some(fc.constantFrom('own', 'foreign', 'common')).map(
  (one) => (house: House) => (one ? { administration: house.administrations[one as 'own'] } : {}),
);
const withCommons = fc.oneof(
  administration,
  fc.constant(() => ({ commons: true })),
);
const recordFilter = fc
  .tuple(
    withCommons,
    fc.oneof(
      { weight: 3, arbitrary: fc.constant(() => ({})) },
      name.map((one) => (house: House) => ({ id: [house.records[one], house.records.ownLive] })),
      fc
        .constantFrom<object>(
          ...recordStates.map((state) => ({ state })),
          { openState: 'in-review' },
          { severity: 'blocker' },
          { rule: 'CMP-19' },
          { overdue: false },
          { mine: true },
          { secondLook: true },
          { updatedAt: { from: '2020-02-15' } },
          { updatedAt: { to: '2020-01-15' } },
          { freshAt: { from: '2020-02-15' } },
          { reviewBy: { to: '2024-12-31' } },
        )
        .map((one) => () => one),
    ),
  )
  .map(([first, second]) => (house: House) => ({ ...first(house), ...second(house) }));
const findingFilter = fc
  .tuple(
    administration,
    fc.oneof(
      { weight: 2, arbitrary: fc.constant(() => ({})) },
      name.map((one) => (house: House) => ({ record: house.records[one] })),
      name.map((one) => (house: House) => ({ id: house.findings[one] })),
      fc.constantFrom<object>({ severity: 'blocker' }, { rule: 'CMP-19' }, { state: ['open', 'fixed', 'waived'] }).map((one) => () => one),
    ),
  )
  .map(([first, second]) => (house: House) => ({ ...first(house), ...second(house) }));

const questions: fc.Arbitrary<Question> = fc.oneof(
  {
    weight: 4,
    arbitrary: query(fc.constant('/records'), ['title', '-title', 'updatedAt', '-updatedAt', 'reviewBy', '-reviewBy'], recordFilter),
  },
  { weight: 2, arbitrary: query(fc.constant('/findings'), ['firstSeen', '-severity', 'rule'], findingFilter) },
  {
    weight: 1,
    arbitrary: administration.map((one) => (house: House) => `/review-queue?filter=${encodeURIComponent(JSON.stringify(one(house)))}`),
  },
  {
    weight: 2,
    arbitrary: name.map(
      (one) =>
        ({ records }: House) =>
          `/records/${records[one]}`,
    ),
  },
  {
    weight: 3,
    arbitrary: fc.tuple(name, fc.constantFrom('', '/revisions', '/revisions/1', '/comparison?with=live', '/parents')).map(
      ([one, more]) =>
        ({ editions }: House) =>
          `/editions/${editions[one]}${more}`,
    ),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(name, name).map(
      ([one, other]) =>
        ({ editions }: House) =>
          `/editions/${editions[one]}/comparison?with=${editions[other]}`,
    ),
  },
  {
    weight: 1,
    arbitrary: name.map(
      (one) =>
        ({ findings }: House) =>
          `/findings/${findings[one]}`,
    ),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.constantFrom('n', '-n'), fc.option(name, { nil: undefined })).map(
      ([sort, one]) =>
        ({ records }: House) =>
          `/journal?sort=${sort}&perPage=2&filter=${encodeURIComponent(JSON.stringify(one ? { record: records[one] } : {}))}`,
    ),
  },
  { weight: 1, arbitrary: fc.constantFrom('/board', '/rules', '/session').map((path) => () => path) },
);

const answersAlike = () =>
  fc.assert(
    fc.asyncProperty(questions, async (question) => {
      const [poor, rich] = await Promise.all(
        houses.map(async (house) => comparable(await house.world.as(house.anna).get(question(house)))),
      );
      expect({ question: question(houses[0]), answer: rich }).toEqual({ question: question(houses[0]), answer: poor });
    }),
    { numRuns: 300, endOnFailure: true },
  );

test('three hundred questions are answered alike', answersAlike);

test('three hundred questions are answered alike by the wall in the database alone', async () => {
  for (const { world } of houses) world.db.wallOne = false;
  try {
    await answersAlike();
  } finally {
    for (const { world } of houses) world.db.wallOne = true;
  }
});

test('three hundred questions are answered alike by the wall in the program alone', async () => {
  for (const { world } of houses) {
    const open = await world.sql<{ tablename: string; policyname: string }>(
      `select tablename, policyname from pg_policies where 'kr_tenant' = any (roles)`,
    );
    expect(open.length).toBeGreaterThan(10);
    for (const { tablename, policyname } of open) await world.sql(`alter policy ${policyname} on ${tablename} using (true)`);
  }
  await answersAlike();

  // With both walls open the same questions must tell the houses apart; otherwise they would prove nothing.
  for (const { world } of houses) world.db.wallOne = false;
  await expect(answersAlike()).rejects.toThrow('Property failed');
});

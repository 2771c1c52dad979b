// Is the journal what was written, and does it tell when it is not?
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { JournalRow } from '@kommunalredaktion/shared';
import { JournalCheckQueries, type Damage } from '@server/history/journal-check.queries.js';
import { writeJournal } from '@server/history/journal.commands.js';
import { SealJournal } from '@server/history/seal-journal.tick.js';
import { Database } from '@server/platform/database.js';
import { robotActor } from '@server/platform/robots.js';
import type { Account, Administration } from '../../support/given.js';
import { createWorld, type World } from '../../support/world.js';

let world: World;
let admin: Account;
let belzig: Administration;
let cottbus: Administration;
beforeAll(async () => {
  world = await createWorld();
  admin = await world.given.account({ role: 'administrator', name: 'Greta Kolberg' });
  belzig = await world.given.administration('badBelzig');
  cottbus = await world.given.administration('cottbus');
});
afterAll(() => world.close());

const keeper = robotActor('keeper');
const check = () => world.app.get(JournalCheckQueries);
const seal = () => world.tick('history.seal-journal');
const write = (times: number, administration: Administration | null = belzig, db: Database = world.db) =>
  db.write(keeper, async (tx) => {
    for (let time = 0; time < times; time += 1)
      await writeJournal(
        tx,
        keeper,
        'administration.member',
        { kind: 'administration', id: administration?.id ?? admin.id, administrationId: administration?.id ?? null },
        { time },
      );
  });
/** As somebody who owns the database would: triggers off, change, triggers on. */
const tamper = async (...statements: string[]) => {
  for (const statement of [
    'alter table journal disable trigger user',
    'alter table journal_seal disable trigger user',
    ...statements,
    'alter table journal enable trigger user',
    'alter table journal_seal enable trigger user',
  ])
    await world.sql(statement);
};
beforeEach(async () => {
  await tamper('delete from journal_seal', 'delete from journal', 'delete from journal_unsealed');
  await write(20);
  await write(5, cottbus);
  await write(3, null);
  await seal();
});

test('a journal that nobody touched holds', async () => {
  expect(await check().verify()).toEqual({ rows: 28, chains: 3, unsealed: 0, broken: null, exitCode: 0 });
});

test('rows that wait for their seal are counted, not blamed', async () => {
  await write(4);
  expect(await check().verify()).toMatchObject({ rows: 28, unsealed: 4, broken: null, exitCode: 0 });
  await seal();
  expect(await check().verify()).toMatchObject({ rows: 32, unsealed: 0, exitCode: 0 });
});

const third = `(select journal_n from journal_seal where chain = '%' and position = 3)`;
const inBelzig = (text: string) => text.replaceAll('%', belzig.id);
test.each<[string, string[], Damage]>([
  ['a changed detail', [`update journal set details = '{"time": 99}' where n = ${third}`], 'row-changed'],
  ['a changed moment', [`update journal set at = at - interval '1 microsecond' where n = ${third}`], 'row-changed'],
  ['another actor', [`update journal set actor_id = '00000000-0000-7000-8000-000000000001' where n = ${third}`], 'row-changed'],
  ['a row moved to another administration', [`update journal set administration_id = null where n = ${third}`], 'row-changed'],
  [
    'a change that renews the hash of its row',
    [`update journal set details = '{}' where n = ${third}`, `update journal j set row_hash = journal_digest(j) where n = ${third}`],
    'seal-changed',
  ],
  ['a deleted row', [`delete from journal where n = ${third}`], 'row-missing'],
  [
    'a deleted row with its seal',
    [`delete from journal where n = ${third}`, `delete from journal_seal where chain = '%' and position = 3`],
    'seal-missing',
  ],
  ['a changed seal', [`update journal_seal set hash = repeat('0', 64) where chain = '%' and position = 3`], 'seal-changed'],
  [
    'exchanged seals',
    [
      `update journal_seal set position = -position where chain = '%' and position in (3, 4)`,
      `update journal_seal set position = 7 + position where chain = '%' and position < 0`,
    ],
    'seal-changed',
  ],
  ['the last seal taken away', [`delete from journal_seal where chain = '%' and position = 20`], 'row-without-seal'],
  [
    'a row put in past the door',
    [
      `insert into journal (event, actor_id, subject_kind, subject_id, row_hash) values ('account.login', '${keeper.id}', 'account', '${keeper.id}', 'x')`,
    ],
    'row-without-seal',
  ],
])('%s is found, with its chain and its number', async (_what, statements, damage) => {
  await tamper(...statements.map(inBelzig));
  const verdict = await check().verify();
  expect(verdict).toMatchObject({ exitCode: 1, broken: { damage, n: expect.stringMatching(/^\d+$/) } });
  if (damage !== 'row-without-seal') expect(verdict.broken?.chain).toBe(belzig.id);
});

test('whoever rewrites a chain from its first link to its end is found by a root that is kept elsewhere', async () => {
  const root = await check().root();
  expect(await check().verify(root)).toMatchObject({ exitCode: 0 });
  await write(2);
  await seal();
  expect(await check().verify(root)).toMatchObject({ exitCode: 0 });
  await tamper(
    inBelzig(`delete from journal_seal where chain = '%' and position >= 15`),
    inBelzig(`delete from journal j where administration_id = '%' and not exists (select 1 from journal_seal where journal_n = j.n)`),
  );
  expect(await check().verify()).toMatchObject({ exitCode: 0 });
  expect(await check().verify(root)).toMatchObject({ exitCode: 1, broken: { chain: belzig.id, damage: 'root-differs' } });
});

test('a root that we did not sign proves nothing', async () => {
  const root = await check().root();
  expect(await check().verify({ ...root, chains: root.chains.slice(1) })).toMatchObject({
    exitCode: 1,
    broken: { damage: 'root-differs' },
  });
});

test('two processes seal at the same time while others write: every row once, no chain torn', async () => {
  const other = await world.another();
  const sealers = [world.app.get(SealJournal), other.get(SealJournal)];
  const dbs = [world.db, other.get(Database)];
  const writing = Promise.all(
    Array.from({ length: 60 }, (_, index) => write(10, [belzig, cottbus, null][index % 3] ?? null, dbs[index % 2])),
  );
  let written = false;
  void writing.then(() => {
    written = true;
  });
  while (!written) await Promise.all(sealers.map((sealer) => sealer.run()));
  await writing;
  await seal();
  expect(await check().verify()).toEqual({ rows: 628, chains: 3, unsealed: 0, broken: null, exitCode: 0 });
});

test('the journal cannot be changed by the roles that the product works with, nor by mistake', async () => {
  for (const statement of [
    `update journal set event = 'x'`,
    `delete from journal`,
    `delete from journal_seal`,
    `update journal_seal set hash = 'x'`,
    `truncate journal cascade`,
  ]) {
    await expect(world.db.write(keeper, (tx) => tx.rows(statement))).rejects.toMatchObject({
      code: expect.stringMatching(/^(42501|23514)$/),
    });
    await expect(world.sql(statement)).rejects.toMatchObject({ constraint: 'journal_is_append_only' });
  }
});

test('a lead reads everything, an editor the history of records, a contact that of their own', async () => {
  const record = async (administration: Administration): Promise<string> =>
    (
      await world.sql<{ id: string }>(
        `insert into record (kind, administration_id, commons, title, state) values ('organisational-unit', $1, false, 'Bürgeramt', 'new') returning id`,
        [administration.id],
      )
    )[0]?.id ?? '';
  const [ours, theirs] = [await record(belzig), await record(cottbus)];
  for (const [id, administration] of [
    [ours, belzig],
    [theirs, cottbus],
  ] as const) {
    await world.db.write(keeper, (tx) =>
      writeJournal(tx, keeper, 'record.create', { kind: 'record', id, administrationId: administration.id, recordId: id }),
    );
  }
  const [lead, editor, contact] = [
    await world.given.account({ role: 'lead' }),
    await world.given.account({ role: 'editor' }),
    await world.given.account({ role: 'contact' }),
  ];
  const read = async (account: Account, query = '') =>
    (await world.as(account).get<{ data: JournalRow[]; total: number }>(`/journal?${query}`)).body;
  const of = (id: string) => `filter=${encodeURIComponent(JSON.stringify({ record: id }))}`;
  expect(await read(lead, 'perPage=3')).toMatchObject({ total: 30, data: [{ sealed: false }, { sealed: false }, { sealed: true }] });
  expect(await read(editor)).toMatchObject({ total: 2 });
  expect(await read(contact)).toMatchObject({
    total: 1,
    data: [
      {
        event: 'record.create',
        actor: { name: 'Hausmeister' },
        subject: { kind: 'record', id: ours, title: 'Bürgeramt' },
        administration: { name: belzig.name },
        sealed: false,
      },
    ],
  });
  expect(await read(contact, of(theirs))).toMatchObject({ total: 0 });
  expect(await read(contact, `filter=${encodeURIComponent(JSON.stringify({ administration: cottbus.id }))}`)).toMatchObject({ total: 0 });
  world.db.wallOne = false;
  expect(await read(contact, of(theirs))).toMatchObject({ total: 0 });
  world.db.wallOne = true;
});

test('a long journal is read on by a cursor that fits its reader and question only', async () => {
  const [lead, other] = [world.as(await world.given.account({ role: 'lead' })), world.as(await world.given.account({ role: 'lead' }))];
  const seen: JournalRow[] = [];
  for (let path = '/journal?perPage=10'; path !== '';) {
    const { body } = await lead.get<{ data: JournalRow[]; next: string | null }>(path);
    seen.push(...body.data);
    path = body.next ? `/journal?perPage=10&after=${encodeURIComponent(body.next)}` : '';
  }
  expect(new Set(seen.map(({ id }) => id)).size).toBe(28);
  expect(seen.map(({ at }) => at)).toEqual(
    (await world.sql<{ at: string }>('select to_json(at) as at from journal order by n desc')).map(({ at }) => at),
  );
  const { body } = await lead.get<{ next: string }>('/journal?perPage=10');
  for (const [reader, query] of [
    [other, ''],
    [lead, '&sort=n'],
  ] as const)
    expect((await reader.get(`/journal?perPage=10${query}&after=${encodeURIComponent(body.next)}`)).status).toBe(400);
});

test('abuse 32: neither a row nor a cursor says how many rows others have', async () => {
  const lead = world.as(await world.given.account({ role: 'lead' }));
  const page = async () =>
    (
      await lead.get<{ data: JournalRow[]; next: string }>(
        `/journal?perPage=10&filter=${encodeURIComponent(JSON.stringify({ administration: belzig.id }))}`,
      )
    ).body;
  const before = await page();
  expect(before.data[0]).not.toHaveProperty('n');
  const numbers = (
    await world.sql<{ n: string }>('select n::text as n from journal where administration_id = $1 order by n desc limit 10', [belzig.id])
  ).map(({ n }) => n);
  const cursor = Buffer.from(before.next.split('.')[0] ?? '', 'base64url').toString();
  for (const [row, n] of numbers.entries())
    expect([before.data[row]?.id.replaceAll(/[^0-9a-f]/g, ''), cursor].join()).not.toContain(BigInt(n).toString(16).padStart(8, '0'));
  expect(cursor).toBe(JSON.stringify([before.data[9]?.id]));
  await write(7, cottbus);
  expect((await page()).data).toEqual(before.data);
});

test.each([
  ['q=x'],
  ['sort=at'],
  ['filter={"details":"x"}'],
  ['filter={"at":{"from":"gestern"}}'],
  ['page=0'],
  ['perPage=101'],
  ['page=201&perPage=50'],
  ['where=1'],
])('a question that the journal does not know (%s) is refused', async (query) => {
  expect((await world.as(admin).get(`/journal?${encodeURI(query)}`)).status).toBe(400);
});

test('a day means the whole day in Brandenburg', async () => {
  const today = world.clock.today();
  const count = async (at: object) =>
    (await world.as(admin).get<{ total: number }>(`/journal?filter=${encodeURIComponent(JSON.stringify({ at }))}`)).body.total;
  expect([await count({ from: today, to: today }), await count({ to: '2020-01-01' }), await count({ from: '2020-01-01' })]).toEqual([
    28, 0, 28,
  ]);
});

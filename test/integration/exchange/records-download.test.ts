// Does a list leave as a file for exactly those, and with exactly what, the screen shows?
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { recordLine, type EditionView } from '@kommunalredaktion/shared';
import { ActorCache } from '@server/access/actor-cache.js';
import { fileOf, line, loadFile, nameOf, removeLoadFiles } from '../../support/load-files.js';
import { office } from '../../support/office.js';
import { createWorld, type World } from '../../support/world.js';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(async () => {
  removeLoadFiles();
  await world.close();
});

const filterOf = (filter: object): string => `/records/download?filter=${encodeURIComponent(JSON.stringify(filter))}`;

test('a contact downloads the own list in the form in which files come in, and nothing of anybody else', async () => {
  const { given, as } = world;
  const cottbus = await given.administration('cottbus');
  const contact = await given.account({ role: 'contact' });
  const own = await given.record({ by: contact });
  await given.record({ administration: cottbus });
  const reply = await as(contact).get(filterOf({ kind: 'organisational-unit' }), { headers: { 'x-requested-with': undefined } });
  expect(reply.status).toBe(200);
  expect(String(reply.headers['content-type'])).toContain('application/x-ndjson');
  const lines = reply.text
    .trim()
    .split('\n')
    .map((line) => recordLine.parse(JSON.parse(line)));
  expect(lines.map(({ state, externalId }) => [state, externalId.value])).toEqual([['draft', own.id]]);
});

test('abuse 18: a filter that the list does not know is refused for the file as well', async () => {
  const { given, as } = world;
  const reply = await as(await given.account({ role: 'contact' })).get(filterOf({ internalNote: 'x' }));
  expect(reply).toMatchObject({ status: 400, body: { code: 'api.unknown-field' } });
});

test('what went out comes in again and changes nothing: drafts, children, records without a name elsewhere', async () => {
  const { given, as } = world;
  const potsdam = await given.administration('potsdam');
  const lead = as(await given.account({ role: 'lead' }));
  const live = await given.live({ administration: potsdam, content: office({ name: { de: 'Ohne Namen woanders' } }) });
  await given.edition({ administration: potsdam, content: office({ name: { de: 'Darunter' }, parent: live.record.id }) });
  await loadFile(
    world,
    fileOf(
      ...['oben', 'unten'].map((value) =>
        line(value, value === 'unten' ? { parent: nameOf('oben') } : {}, { administration: '120540000000' }),
      ),
    ),
  );
  const { body: begun } = await lead.post<EditionView>(`/records/${live.record.id}/editions`);
  await lead.patch(`/editions/${begun.id}`, {
    expectedRevision: begun.revision,
    content: { ...begun.content, summary: { de: 'In Arbeit.' } },
  });
  const { text } = await lead.get(filterOf({ administration: potsdam.id }));
  expect(text.trim().split('\n')).toHaveLength(4);
  const before = await world.sql(
    'select (select count(*)::int from record) as records, (select count(*)::int from edition) as editions, (select sum(revision)::int from edition) as revisions',
  );
  expect(await loadFile(world, fileOf(text.trim()))).toMatchObject({ adopted: 0, drafts: 0, unchanged: 4, failed: 0 });
  expect(
    await world.sql(
      'select (select count(*)::int from record) as records, (select count(*)::int from edition) as editions, (select sum(revision)::int from edition) as revisions',
    ),
  ).toEqual(before);
});

test('the file reads whatever the number of lines, each record once', async () => {
  const { given, as } = world;
  await loadFile(
    world,
    fileOf(...Array.from({ length: 1203 }, (_, n) => line(`seite-${n}`, {}, { state: 'draft', administration: '120520000000' }))),
  );
  const { text } = await as(await given.account({ role: 'lead' })).get(
    filterOf({ administration: (await given.administration('cottbus')).id, state: 'new' }),
  );
  const values = text
    .trim()
    .split('\n')
    .map((one) => (JSON.parse(one) as { externalId: { value: string } }).externalId.value)
    .filter((value) => value.startsWith('seite-'));
  expect([values.length, new Set(values).size]).toEqual([1203, 1203]);
});

test.each([
  ['the session ends', `delete from session where account_id = $1`],
  ['the right is taken away', `update account set roles = '{support}' where id = $1`],
  [
    'the administrations are others',
    `update account_administration set administration_id = (select id from administration where ars = '120540000000') where account_id = $1`,
  ],
])('a file breaks off when %s on the way', async (_when, change) => {
  const { given, as, app, sql } = world;
  const contact = await given.account({ role: 'contact', administration: await given.administration('cottbus') });
  const cache = app.get(ActorCache);
  const actorOf = cache.actorOf.bind(cache);
  let asked = 0;
  const spy = jest.spyOn(cache, 'actorOf').mockImplementation(async (hash) => {
    asked += 1;
    if (asked === 2) {
      await sql(change, [contact.id]);
      cache.forget(contact.id);
    }
    return actorOf(hash);
  });
  await expect(as(contact).get(filterOf({ state: 'new' }))).rejects.toThrow(/aborted|socket hang up/);
  spy.mockRestore();
  expect(asked).toBe(2);
});

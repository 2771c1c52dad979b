// Does a list leave as a file for exactly those, and with exactly what, the screen shows?
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { recordLine } from '@kommunalredaktion/shared';
import { createWorld, type World } from '../../support/world.js';

let world: World;
beforeAll(async () => { world = await createWorld(); });
afterAll(() => world.close());

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
  const lines = reply.text.trim().split('\n').map((line) => recordLine.parse(JSON.parse(line)));
  expect(lines.map(({ state, externalId }) => [state, externalId.value])).toEqual([['draft', own.id]]);
});

test('abuse 18: a filter that the list does not know is refused for the file as well', async () => {
  const { given, as } = world;
  const reply = await as(await given.account({ role: 'contact' })).get(filterOf({ internalNote: 'x' }));
  expect(reply).toMatchObject({ status: 400, body: { code: 'api.unknown-field' } });
});

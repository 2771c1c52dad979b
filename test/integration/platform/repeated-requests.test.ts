// What happens when the same request comes twice: a double click, a browser that tries again, a proxy that does?
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { AccountView } from '@kommunalredaktion/shared';
import type { Account } from '../../support/given.js';
import { createWorld, type World } from '../../support/world.js';

let world: World;
let admin: Account;
let key: string;
beforeAll(async () => {
  world = await createWorld();
  admin = await world.given.account({ role: 'administrator' });
});
afterAll(() => world.close());
beforeEach(() => {
  key = randomUUID();
});

const body = (more: object = {}) => ({
  email: `${key}@probe.example`,
  name: 'Rieke Neumann',
  roles: ['editor'],
  administrations: [],
  ...more,
});
const invite = (sent: object, by: Account = admin) =>
  world.as(by).post<AccountView>('/users', sent, { headers: { 'idempotency-key': key } });
const invited = async () => (await world.sql(`select 1 from account where email = $1`, [`${key}@probe.example`])).length;

test('the same key and the same body: one effect, the same answer', async () => {
  const first = await invite(body());
  const second = await invite(body());
  expect([first.status, second.status]).toEqual([201, 201]);
  expect(second.text).toBe(first.text);
  expect(await invited()).toBe(1);
});

test('many at the same moment: one effect, the same answer for all', async () => {
  const replies = await Promise.all(Array.from({ length: 10 }, () => invite(body())));
  expect(new Set(replies.map(({ text }) => text)).size).toBe(1);
  expect(await invited()).toBe(1);
});

test('the same key with another body is refused', async () => {
  await invite(body());
  expect(await invite(body({ name: 'Jemand anders' }))).toMatchObject({ status: 422, body: { code: 'api.idempotency-mismatch' } });
});

test('a key belongs to its person', async () => {
  await invite(body());
  const other = await world.given.account({ role: 'administrator' });
  expect(await invite(body({ email: `zweite-${key}@probe.example` }), other)).toMatchObject({ status: 201 });
});

test('a refused request may be tried again with the same key', async () => {
  expect((await invite(body({ administrations: [randomUUID()] }))).status).toBe(422);
  expect((await invite(body())).status).toBe(201);
});

test('a key that is none is refused', async () => {
  expect((await world.as(admin).post('/users', body(), { headers: { 'idempotency-key': 'noch einmal' } })).status).toBe(400);
});

// What happens to somebody who tries one password after the other?
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { networkOf } from '@server/access/passwords/attempts.js';
import { PasswordHashes } from '@server/access/passwords/password-hashes.js';
import { createWorld, type World } from '../../support/world.js';

const password = 'vier alte Bäume rauschen';
let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.close());
beforeEach(() => world.sql('delete from rate_limit'));

const attack = (email: string, times: number, from = '127.0.0.9') =>
  Promise.all(Array.from({ length: times }, () => world.stranger().post('/session', { email, password: 'geraten und falsch' }, { from })));
const waits = async () =>
  (await world.sql<{ expire: string }>(`select expire from rate_limit where key like 'pause:account:%'`)).map(
    ({ expire }) => Number(expire) - Date.now(),
  );

test('after five failures the account makes everybody wait, and says for how long', async () => {
  const { email } = await world.given.account({ password });
  expect((await attack(email, 5)).map(({ status }) => status)).toEqual([401, 401, 401, 401, 401]);
  const statuses = (await attack(email, 10)).map(({ status }) => status);
  expect(statuses.filter((status) => status === 401)).toHaveLength(1);
  expect(statuses.filter((status) => status === 429)).toHaveLength(9);
  const refused = await world.stranger().post('/session', { email, password });
  expect(refused).toMatchObject({ status: 429, body: { code: 'api.too-many', retryAfter: expect.any(Number) } });
  expect(refused.headers['retry-after']).toBe(String(refused.body['retryAfter']));
});

test('each further failure makes the pause longer, up to five minutes', async () => {
  const { email } = await world.given.account({ password });
  const lengths: number[] = [];
  await attack(email, 5);
  for (let round = 0; round < 4; round += 1) {
    await world.sql(`delete from rate_limit where key like 'pause:%'`);
    await attack(email, 1);
    lengths.push(Math.round(Math.max(...(await waits())) / 1000));
  }
  expect(lengths).toEqual([1, 2, 4, 8]);
  await world.sql(`update rate_limit set points = 1000 where key like 'try:account:%'`);
  await world.sql(`delete from rate_limit where key like 'pause:%'`);
  await attack(email, 1);
  expect(Math.round(Math.max(...(await waits())) / 1000)).toBe(300);
});

test('an account that does not exist makes wait just the same', async () => {
  const statuses = [...(await attack('niemand@probe.example', 5)), ...(await attack('niemand@probe.example', 5))].map(
    ({ status }) => status,
  );
  expect(statuses.filter((status) => status === 429)).toHaveLength(4);
});

test('letter case, spaces and a forged sender make no new counter', async () => {
  const { email } = await world.given.account({ password });
  await attack(email, 5);
  await attack(email, 1);
  const tricks = await Promise.all([
    world.stranger().post('/session', { email: email.toUpperCase(), password }),
    world.stranger().post('/session', { email: ` ${email} `, password }),
    world.stranger().post('/session', { email, password }, { headers: { 'x-forwarded-for': '203.0.113.7' }, from: '127.0.0.77' }),
  ]);
  expect(tricks.map(({ status }) => status)).toEqual([429, 429, 429]);
});

test('the browser in which somebody works gets in while others attack their account', async () => {
  const { email } = await world.given.account({ password });
  const own = world.stranger();
  expect((await own.post('/session', { email, password })).status).toBe(200);
  await attack(email, 20);
  expect((await world.stranger().post('/session', { email, password })).status).toBe(429);
  expect((await own.post('/session', { email, password })).status).toBe(200);
});

test('a known browser is no way around: it has its own patience, and knows one account only', async () => {
  const { email } = await world.given.account({ password });
  const own = world.stranger();
  await own.post('/session', { email, password });
  const guesses = [];
  for (let guess = 0; guess < 13; guess += 1) guesses.push((await own.post('/session', { email, password: 'geraten und falsch' })).status);
  expect(guesses.slice(0, 10)).toEqual(Array(10).fill(401));
  expect(guesses.filter((status) => status === 429).length).toBeGreaterThan(0);
  const other = await world.given.account({ password });
  await attack(other.email, 5);
  await attack(other.email, 1);
  expect((await own.post('/session', { email: other.email, password })).status).toBe(429);
});

test('somebody who tries many accounts from one network waits as well; others do not', async () => {
  for (let round = 0; round < 3; round += 1)
    await Promise.all(Array.from({ length: 20 }, (_, index) => attack(`konto-${round}-${index}@probe.example`, 1, '127.0.0.50')));
  const { email } = await world.given.account({ password });
  expect((await world.stranger().post('/session', { email, password }, { from: '127.0.0.50' })).status).toBe(429);
  expect((await world.stranger().post('/session', { email, password }, { from: '127.0.0.51' })).status).toBe(200);
});

test('after ten tries the owner is told, once', async () => {
  const { id, email } = await world.given.account({ password });
  const mails = () => world.sql<{ subject: string; body: string }>(`select subject, body from mail where to_address = $1`, [email]);
  await attack(email, 9);
  expect(await mails()).toEqual([]);
  await attack(email, 20);
  await world.until(async () => (await mails()).length > 0);
  expect(await mails()).toMatchObject([
    { subject: 'Fehlgeschlagene Anmeldungen an Ihrem Konto', body: expect.stringContaining('http://localhost:3000/passwort-vergessen') },
  ]);
  expect(await world.sql(`select 1 from journal where subject_id = $1`, [id])).toEqual([]);
});

test('a success is forgotten as a try', async () => {
  const { email } = await world.given.account({ password });
  for (let day = 0; day < 8; day += 1) expect((await world.stranger().post('/session', { email, password })).status).toBe(200);
});

test('the table of counters knows no addresses and no names', async () => {
  await attack('niemand@probe.example', 1);
  const keys = (await world.sql<{ key: string }>('select key from rate_limit')).map(({ key }) => key);
  expect(keys.every((key) => /^(try|pause):(account|network):[0-9a-f]{64}$/.test(key))).toBe(true);
});

test.each([
  ['203.0.113.7', '203.0.113.7'],
  ['::ffff:203.0.113.7', '203.0.113.7'],
  ['2001:db8:1:2:aaaa::1', '2001:db8:1:2'],
  ['2001:0db8:0001:0002:bbbb:cccc:dddd:eeee', '2001:db8:1:2'],
  ['2001:db8::1', '2001:db8:0:0'],
  ['::1', '0:0:0:0'],
])('the address %s belongs to the network %s', (address, network) => expect(networkOf(address)).toBe(network));

test('a crowd of logins waits in line, and beyond fifty is asked to come again, while other routes answer', async () => {
  const hashes = world.app.get(PasswordHashes);
  const crowd = Promise.allSettled(Array.from({ length: 80 }, () => hashes.fits(undefined, 'falsch')));
  expect((await world.stranger().get('/health/live')).status).toBe(200);
  const outcomes = await crowd;
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(54);
  expect(outcomes.filter((one) => one.status === 'rejected' && (one.reason as { code: string }).code === 'api.unavailable')).toHaveLength(
    26,
  );
  expect(await hashes.fits(undefined, 'falsch')).toBe(false);
});

test('a password of a megabyte is not even hashed', async () => {
  expect((await world.stranger().post('/session', { email: 'niemand@probe.example', password: 'x'.repeat(2000) })).status).toBe(422);
  expect((await world.stranger().post('/session', { email: 'niemand@probe.example', password: 'x'.repeat(1_100_000) })).status).toBe(413);
});

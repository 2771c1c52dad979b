// How do people get in and out, and what keeps others from getting in with them?
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { SessionView } from '@kommunalredaktion/shared';
import { createWorld, type World } from '../../support/world.js';
import type { Browser, Reply } from '../../support/browser.js';

const password = 'vier alte Bäume rauschen';
let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.close());

const sessionCookie = (browser: Browser): string => browser.cookies.get('kr') ?? '';
const cookieLines = (reply: Reply<unknown>): string[] => [reply.headers['set-cookie'] ?? []].flat();
/** Everything an observer could compare, without what differs between any two answers. */
const seen = ({ status, text, headers }: Reply<unknown>) => ({
  status,
  text,
  headers: { ...headers, date: '', 'x-request-id': '', 'content-length': headers['content-length'] },
});

test('somebody logs in, is known, and logs out', async () => {
  const anna = await world.given.account({ role: 'contact', password });
  const browser = world.stranger();
  const login = await browser.post<SessionView>('/session', { email: ` ${anna.email.toUpperCase()}`, password });
  expect(login).toMatchObject({
    status: 200,
    body: { id: anna.id, central: false, administrations: [{ id: anna.administrations[0] }], idleSeconds: 1800 },
  });
  expect(await browser.get('/session')).toMatchObject({ status: 200, body: { email: anna.email } });
  expect((await browser.delete('/session')).status).toBe(204);
  expect(await browser.get('/session')).toMatchObject({ status: 401, body: { code: 'access.session-expired' } });
  const events = await world.sql<{ event: string }>(`select event from journal where subject_id = $1 order by n`, [anna.id]);
  expect(events.map(({ event }) => event)).toEqual(['account.login', 'account.logout']);
});

test('logging out twice is no error, and forgets nobody’s device', async () => {
  const anna = await world.given.account({ password });
  const browser = world.stranger();
  await browser.post('/session', { email: anna.email, password });
  expect([(await browser.delete('/session')).status, (await browser.delete('/session')).status]).toEqual([204, 204]);
  expect([...browser.cookies.keys()]).toEqual(['kr-device']);
});

test('the database knows a session only by its hash, and the browser keeps it from scripts', async () => {
  const anna = await world.given.account({ password });
  const browser = world.stranger();
  const [line = ''] = cookieLines(await browser.post('/session', { email: anna.email, password }));
  expect(line).toMatch(/^kr=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);
  const rows = await world.sql(`select 1 from session where id_hash = $1 or account_id::text = $1`, [sessionCookie(browser)]);
  expect(rows).toEqual([]);
});

test('behind https the cookie is bound to this host', async () => {
  const anna = await world.given.account({ password });
  const app = await world.another({ BASE_URL: 'https://redaktion.example' });
  const answer = await fetch(`${await app.getUrl()}/api/session`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'X-Requested-With': 'kommunalredaktion' },
    body: JSON.stringify({ email: anna.email, password }),
  });
  expect(answer.headers.getSetCookie()[0]).toMatch(/^__Host-kr=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
});

test('a session that was there before the login is not the one after it', async () => {
  const anna = await world.given.account({ password });
  const victim = world.stranger();
  victim.cookies.set('kr', 'an-id-that-somebody-else-has-chosen-beforehand');
  await victim.post('/session', { email: anna.email, password });
  expect(sessionCookie(victim)).not.toBe('an-id-that-somebody-else-has-chosen-beforehand');
  const first = sessionCookie(victim);
  await victim.post('/session', { email: anna.email, password });
  const old = world.stranger();
  old.cookies.set('kr', first);
  expect((await old.get('/session')).status).toBe(401);
  expect((await victim.get('/session')).status).toBe(200);
});

test.each([
  ['with a wrong password', async () => ({ email: (await world.given.account({ password })).email, password: 'ganz und gar falsch' })],
  ['without an account', async () => ({ email: 'niemand@probe.example', password })],
  ['with a deactivated account', async () => ({ email: (await world.given.account({ password, state: 'inactive' })).email, password })],
  ['with an invitation that was not redeemed', async () => ({ email: (await world.given.account({ state: 'invited' })).email, password })],
  ['as a robot', async () => ({ email: 'Hausmeister', password })],
])('nobody gets in %s, and all of them get the same answer', async (_who, body) => {
  const wrong = { email: (await world.given.account({ password })).email, password: 'ganz und gar falsch' };
  const expected = seen(await world.stranger().post('/session', wrong));
  expect(expected.status).toBe(401);
  expect(seen(await world.stranger().post('/session', await body()))).toEqual(expected);
});

test('an account without a place any more cannot log in: its administration has left', async () => {
  const mittenwalde = await world.given.administration('mittenwalde');
  const anna = await world.given.account({ role: 'contact', administration: mittenwalde, password });
  const browser = world.as(anna);
  expect((await browser.get('/session')).status).toBe(200);
  await world.sql(`update administration set member_until = current_date - 1 where id = $1`, [mittenwalde.id]);
  expect(await world.stranger().post('/session', { email: anna.email, password })).toMatchObject({
    status: 401,
    body: { code: 'access.login-failed' },
  });
});

test('a session ends after half an hour of silence', async () => {
  const anna = await world.given.account({});
  const browser = world.as(anna);
  expect((await browser.get('/session')).status).toBe(200);
  await world.sql(`update session set last_seen_at = now() - interval '29 minutes' where account_id = $1`, [anna.id]);
  await world.forgetWhoIsWho();
  expect((await browser.get('/session')).status).toBe(200);
  await world.sql(`update session set last_seen_at = now() - interval '31 minutes' where account_id = $1`, [anna.id]);
  await world.forgetWhoIsWho();
  expect(await browser.get('/session')).toMatchObject({ status: 401, body: { code: 'access.session-expired' } });
});

test('a session ends after ten hours, however busy', async () => {
  const anna = await world.given.account({ password });
  const browser = world.stranger();
  const { body } = await browser.post<SessionView>('/session', { email: anna.email, password });
  expect(Date.parse(body.expiresAt) - world.clock.now().getTime()).toBeGreaterThan(9.9 * 3_600_000);
  await world.sql(`update session set expires_at = now() - interval '1 second', last_seen_at = now() where account_id = $1`, [anna.id]);
  await world.forgetWhoIsWho();
  expect((await browser.get('/session')).status).toBe(401);
});

test('the last contact is written at most once a minute', async () => {
  const anna = await world.given.account({});
  const browser = world.as(anna);
  const contact = async () =>
    (await world.sql<{ at: Date }>(`select last_seen_at as at from session where account_id = $1`, [anna.id]))[0]?.at.getTime() ?? 0;
  await browser.get('/session');
  const before = await contact();
  await browser.get('/session');
  expect(await contact()).toBe(before);
  await world.sql(`update session set last_seen_at = now() - interval '2 minutes' where account_id = $1`, [anna.id]);
  await world.forgetWhoIsWho();
  await browser.get('/session');
  await world.until(async () => (await contact()) >= before);
});

test('the language of a person stays with them', async () => {
  const browser = world.as(await world.given.account({}));
  expect(await browser.patch('/session', { language: 'en' })).toMatchObject({ status: 200, body: { language: 'en' } });
  expect((await browser.get('/records/no-such-record')).body).toMatchObject({ title: 'The record was not found.' });
});

test('a login page of a productive system names no accounts', async () => {
  expect((await world.stranger().get('/session/login-info')).body).toEqual({ rehearsal: false, accounts: [], password: null });
});

// How do people come to a new password, and what does everybody else not learn about it?
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { createWorld, type World } from '../../support/world.js';
import type { Account } from '../../support/given.js';

const password = 'vier alte Bäume rauschen';
const fresh = 'am Ufer liegt ein Kahn';
let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.close());
beforeEach(() => world.sql('delete from rate_limit'));

const mailsTo = (email: string) =>
  world.sql<{ body: string; state: string; subject: string }>(
    `select subject, body, state from mail where to_address = $1 order by created_at`,
    [email],
  );
const tokenIn = (body: string): string => /token=([\w-]+)/.exec(body)?.[1] ?? '';
const resetLinkFor = async ({ email }: Account): Promise<string> => {
  const before = (await mailsTo(email)).length;
  expect((await world.stranger().post('/session/reset', { email })).status).toBe(202);
  await world.until(async () => (await mailsTo(email)).length > before);
  return tokenIn((await mailsTo(email)).at(-1)?.body ?? '');
};
const canLogIn = async (email: string, secret: string) =>
  (await world.stranger().post('/session', { email, password: secret })).status === 200;

test('whoever changes their password stays logged in, and everybody else on that account does not', async () => {
  const anna = await world.given.account({ password });
  const [here, there] = [world.stranger(), world.stranger()];
  for (const browser of [here, there]) await browser.post('/session', { email: anna.email, password });
  expect((await here.post('/session/password', { current: password, password: fresh })).status).toBe(204);
  await world.until(async () => (await there.get('/session')).status === 401);
  expect((await here.get('/session')).status).toBe(200);
  expect([await canLogIn(anna.email, password), await canLogIn(anna.email, fresh)]).toEqual([false, true]);
});

test('the present password is asked for', async () => {
  const browser = world.as(await world.given.account({ password }));
  expect(await browser.post('/session/password', { current: 'nicht das richtige', password: fresh })).toMatchObject({
    status: 422,
    body: { code: 'api.invalid', fields: { current: expect.any(String) } },
  });
});

test.each([
  ['too short', 'elf Zeichen', 422],
  ['everybody’s first idea', 'Passwort1234', 422],
  ['with signs for letters', 'P4ssw0rt!2026', 422],
  ['a word of ours', 'Kommunalredaktion', 422],
  ['the own name', 'RosalindeWiesenthal1', 422],
  ['the own address', 'rosalinde@wiesenthal', 422],
  ['one key', 'aaaaaaaaaaaaaaaa', 422],
  ['four words', fresh, 204],
])('a password is judged: %s', async (_what, candidate, status) => {
  const browser = world.as(
    await world.given.account({ name: 'Rosalinde Wiesenthal', email: `rosalinde.${Math.random()}@wiesenthal.example`, password }),
  );
  expect((await browser.post('/session/password', { current: password, password: candidate })).status).toBe(status);
});

test('a link from the mail sets a password, once', async () => {
  const anna = await world.given.account({ password });
  const elsewhere = world.as(anna);
  expect((await elsewhere.get('/session')).status).toBe(200);
  const token = await resetLinkFor(anna);
  expect((await world.stranger().post('/session/redeem', { token, password: fresh })).status).toBe(204);
  expect([await canLogIn(anna.email, password), await canLogIn(anna.email, fresh)]).toEqual([false, true]);
  expect(await world.stranger().post('/session/redeem', { token, password: fresh })).toMatchObject({
    status: 400,
    body: { code: 'access.link-invalid' },
  });
  await world.until(async () => (await elsewhere.get('/session')).status === 401);
});

test('of many who come with the same link at once, one sets the password', async () => {
  const token = await resetLinkFor(await world.given.account({ password }));
  const answers = await Promise.all(
    Array.from({ length: 10 }, (_, index) => world.stranger().post('/session/redeem', { token, password: `${fresh} ${index}` })),
  );
  expect(answers.map(({ status }) => status).sort()).toEqual([204, ...Array<number>(9).fill(400)]);
});

test('a link that has expired, that never was, that was replaced, or whose owner was deactivated: the same answer', async () => {
  const [late, replaced, gone] = [
    await world.given.account({ password }),
    await world.given.account({ password }),
    await world.given.account({ password }),
  ];
  const tokens = {
    late: await resetLinkFor(late),
    replaced: await resetLinkFor(replaced),
    gone: await resetLinkFor(gone),
    invented: 'x'.repeat(43),
  };
  await resetLinkFor(replaced);
  await world.sql(`update account_link set expires_at = now() - interval '1 second' where account_id = $1`, [late.id]);
  await world.sql(`update account set state = 'inactive' where id = $1`, [gone.id]);
  const texts = await Promise.all(
    Object.values(tokens).map(async (token) => (await world.stranger().post('/session/redeem', { token, password: fresh })).text),
  );
  expect(new Set(texts).size).toBe(1);
  expect(texts[0]).toContain('access.link-invalid');
});

test('links are valid for half an hour', async () => {
  const anna = await world.given.account({ password });
  await resetLinkFor(anna);
  const [link] = await world.sql<{ minutes: number }>(
    `select round(extract(epoch from expires_at - now()) / 60)::int as minutes from account_link where account_id = $1`,
    [anna.id],
  );
  expect(link?.minutes).toBe(30);
});

test('an object instead of a link or a password is refused as input', async () => {
  const body = { token: { $ne: '' }, password: fresh };
  expect((await world.stranger().post('/session/redeem', body)).status).toBe(422);
  expect((await world.stranger().post('/session/redeem', { token: 'x'.repeat(43), password: fresh, account: 'anna' })).status).toBe(400);
});

test('asking for a reset tells nobody whether there is an account', async () => {
  const anna = await world.given.account({ password });
  const sleeping = await world.given.account({ password, state: 'inactive' });
  const ask = async (email: string) => {
    const { status, text, headers } = await world.stranger().post('/session/reset', { email });
    return { status, text, headers: { ...headers, date: '', 'x-request-id': '' } };
  };
  const known = await ask(anna.email);
  expect(known.status).toBe(202);
  expect([await ask('niemand@probe.example'), await ask(sleeping.email)]).toEqual([known, known]);
  await world.until(async () => (await mailsTo(anna.email)).length === 1);
  expect([...(await mailsTo('niemand@probe.example')), ...(await mailsTo(sleeping.email))]).toEqual([]);
});

test('nobody’s mailbox is flooded with reset mails', async () => {
  const anna = await world.given.account({ password });
  const answers = await Promise.all(Array.from({ length: 20 }, () => world.stranger().post('/session/reset', { email: anna.email })));
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([202]));
  await world.until(
    async () => (await world.sql<{ points: number }>(`select points from rate_limit where key like 'try:reset:%'`))[0]?.points === 20,
  );
  expect((await mailsTo(anna.email)).length).toBeLessThanOrEqual(4);
});

test('links lead to the configured address, whatever the request calls us', async () => {
  const anna = await world.given.account({ password });
  await world
    .stranger()
    .post('/session/reset', { email: anna.email }, { headers: { host: 'boese.example', 'x-forwarded-host': 'boese.example' } });
  await world.until(async () => (await mailsTo(anna.email)).length === 1);
  expect((await mailsTo(anna.email))[0]?.body).toContain('http://localhost:3000/passwort?token=');
});

test('nothing of a link or a password is kept in the database', async () => {
  const anna = await world.given.account({ password });
  const token = await resetLinkFor(anna);
  expect(await world.sql(`select 1 from account_link where token_hash = $1`, [token])).toEqual([]);
  await world.stranger().post('/session/redeem', { token, password: fresh });
  const [{ hash } = { hash: '' }] = await world.sql<{ hash: string }>(`select password_hash as hash from account where id = $1`, [anna.id]);
  expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(
    (await world.sql<{ details: string }>(`select details::text from journal where subject_id = $1`, [anna.id]))
      .map(({ details }) => details)
      .join(),
  ).not.toContain(anna.email);
});

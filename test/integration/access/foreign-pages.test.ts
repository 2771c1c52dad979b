// Can the page of somebody else make a browser do something here?
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Account } from '../../support/given.js';
import { createWorld, type World } from '../../support/world.js';

let world: World;
let anna: Account;
beforeAll(async () => {
  world = await createWorld();
  anna = await world.given.account({});
});
afterAll(() => world.close());

const own = { 'x-requested-with': 'kommunalredaktion' };
test.each([
  ['our own page', { ...own, origin: 'http://localhost:3000', 'sec-fetch-site': 'same-origin' }, 200],
  ['a program that has the header', own, 200],
  ['a typed address', { ...own, 'sec-fetch-site': 'none' }, 200],
  ['a form without the header', { 'x-requested-with': undefined }, 403],
  ['a page with another header', { 'x-requested-with': 'XMLHttpRequest' }, 403],
  ['a foreign page', { ...own, 'sec-fetch-site': 'cross-site' }, 403],
  ['a neighbouring host', { ...own, 'sec-fetch-site': 'same-site' }, 403],
  ['a foreign origin', { ...own, origin: 'https://boese.example' }, 403],
  ['a sandboxed page', { ...own, origin: 'null' }, 403],
])('a write from %s', async (_who, headers, status) => {
  const answer = await world.as(anna).patch('/session', { language: 'de' }, { headers });
  expect(answer.status).toBe(status);
  if (status === 403) expect(answer.body).toMatchObject({ code: 'api.csrf' });
});

test.each([['text/plain'], ['application/x-www-form-urlencoded'], ['multipart/form-data; boundary=x']])(
  'a body as %s, as a form would send it, is not accepted',
  async (type) => {
    const answer = await world.as(anna).patch('/session', '{"language":"de"}', { headers: { 'content-type': type } });
    expect([400, 415]).toContain(answer.status);
  },
);

test('reading from elsewhere is not refused, but no other page may read the answer', async () => {
  const answer = await world
    .as(anna)
    .get('/session', { headers: { origin: 'https://boese.example', 'sec-fetch-site': 'cross-site', 'x-requested-with': undefined } });
  expect(answer.status).toBe(200);
  expect(answer.headers['access-control-allow-origin']).toBeUndefined();
  expect(answer.headers).toMatchObject({
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
  });
  expect(answer.headers['content-security-policy']).toMatch(/frame-ancestors 'none'/);
  expect(answer.headers['content-security-policy']).toMatch(/script-src 'self'(;|$)/);
});

test.each([['{"language":"de","language":"en"'], ['{"__proto__":{"admin":true},"language":"de"}'], ['[]'], ['"de"'], ['']])(
  'a body that is none (%s) is refused in one sentence',
  async (body) => {
    const answer = await world.as(anna).patch('/session', body);
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
    expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8');
  },
);

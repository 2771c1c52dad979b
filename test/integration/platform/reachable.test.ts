// Can the platform and the people who build on it find their way? Health, the contract as a document and as a page.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createWorld, type World } from '../../support/world.js';

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.close());

test('a process that works says so, and nothing else', async () => {
  const nobody = world.stranger();
  expect(await nobody.get('/health/live')).toMatchObject({ status: 200, text: '{"status":"ok"}' });
  expect(await nobody.get('/health/ready')).toMatchObject({ status: 200, text: '{"status":"ok"}' });
});

test('a process on a database that lacks a migration is not ready', async () => {
  const behind = await world.another();
  await world.sql(`delete from migration where name = (select max(name) from migration)`);
  const answer = await fetch(`${await behind.getUrl()}/api/health/ready`);
  expect([answer.status, await answer.text()]).toEqual([503, '{"status":"unavailable"}']);
});

test('the contract is for those who are signed in', async () => {
  expect((await world.stranger().get('/openapi.json')).status).toBe(401);
  expect((await world.stranger().get('/docs')).status).toBe(401);
  const editor = world.as(await world.given.account({ role: 'editor' }));
  const { status, body } = await editor.get<{ paths: Record<string, unknown> }>('/openapi.json');
  expect(status).toBe(200);
  expect(Object.keys(body.paths)).toEqual(expect.arrayContaining(['/api/session', '/api/users/{id}', '/api/tasks/{id}/events']));
  const page = await editor.get('/docs');
  expect([page.status, page.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
  expect(page.text).toContain('POST /api/session');
  expect(page.text).not.toContain('<script');
});

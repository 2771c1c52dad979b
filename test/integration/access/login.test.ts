// How do people get in and out, and what keeps others from getting in with them?
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createWorld, type World } from '../../support/world.js';

const password = 'vier alte Bäume rauschen';
let world: World;
beforeAll(async () => { world = await createWorld(); });
afterAll(() => world.close());

test('somebody logs in, is known, and logs out', async () => {
  const anna = await world.given.account({ role: 'contact', password });
  const browser = world.stranger();
  const login = await browser.post('/session', { email: ` ${anna.email.toUpperCase()}`, password });
  expect(login).toMatchObject({ status: 200, body: { id: anna.id, central: false, administrations: [{ name: expect.any(String) }], idleSeconds: 1800 } });
  expect(await browser.get('/session')).toMatchObject({ status: 200, body: { email: anna.email } });
  expect((await browser.delete('/session')).status).toBe(204);
  expect(await browser.get('/session')).toMatchObject({ status: 401, body: { code: 'access.session-expired' } });
});

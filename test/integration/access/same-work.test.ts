// Does the work behind an answer tell what the answer hides? Abuse 31, proved by what is done and not by a clock.
import { createRequire } from 'node:module';
import { afterAll, beforeAll, beforeEach, expect, jest, test } from '@jest/globals';
import type * as Argon2 from '@node-rs/argon2';
import type { World } from '../../support/world.js';

const argon2 = createRequire(import.meta.url)('@node-rs/argon2') as typeof Argon2;
const verify = jest.fn(argon2.verify);
jest.unstable_mockModule('@node-rs/argon2', () => ({ ...argon2, verify }));
const { PasswordHashes } = await import('@server/access/passwords/password-hashes.js');
const { withStatements } = await import('../../support/statements.js');
const { createWorld } = await import('../../support/world.js');

const password = 'vier alte Bäume rauschen';
const wrong = 'ganz und gar falsch';
let world: World;
let stored: string;
beforeAll(async () => {
  world = await createWorld();
  stored = await world.app.get(PasswordHashes).make(password);
});
afterAll(() => world.close());
beforeEach(() => {
  verify.mockClear();
});

/** Of each hashing: with which cost, and of which password. */
const hashings = () => verify.mock.calls.map(([hash, given]) => `${String(hash).split('$').slice(1, 4).join('$')} ${String(given)}`);
const person = async (wanted: object = {}, hash: string | null = stored): Promise<string> => {
  const { id, email } = await world.given.account(wanted);
  await world.sql('update account set password_hash = $2 where id = $1', [id, hash]);
  return email;
};
const statementsOfLogin = async (email: string): Promise<string[]> => {
  const [reply, statements] = await withStatements(() => world.stranger().post('/session', { email, password: wrong }));
  expect(reply.status).toBe(401);
  return statements;
};

const nobodies: [string, () => Promise<string>][] = [
  ['without an account', async () => 'niemand@probe.example'],
  ['with a deactivated account', () => person({ state: 'inactive' })],
  ['with an invitation that was not redeemed', () => person({ state: 'invited' }, null)],
  [
    'from an administration that has left',
    async () => {
      const mittenwalde = await world.given.administration('mittenwalde');
      const email = await person({ role: 'contact', administration: mittenwalde });
      await world.sql('update administration set member_until = current_date - 1 where id = $1', [mittenwalde.id]);
      return email;
    },
  ],
];

test.each(nobodies)(
  'a login %s does what a login with a wrong password does: the same statements, one hashing at the same cost',
  async (_who, emailOf) => {
    const known = await statementsOfLogin(await person());
    const ofKnown = hashings();
    verify.mockClear();
    const email = await emailOf();
    expect(await statementsOfLogin(email)).toEqual(known);
    expect(known.length).toBeGreaterThan(2);
    expect([ofKnown, hashings()]).toEqual([[`argon2id$v=19$m=19456,t=2,p=1 ${wrong}`], [`argon2id$v=19$m=19456,t=2,p=1 ${wrong}`]]);
  },
);

test('the right password costs one hashing as well', async () => {
  const email = await person();
  expect(await world.stranger().post('/session', { email, password })).toMatchObject({ status: 200 });
  expect(hashings()).toEqual([`argon2id$v=19$m=19456,t=2,p=1 ${password}`]);
});

test('a reset is answered before anybody has looked whether the account exists', async () => {
  const email = await person();
  // Held as by somebody who is changing the account at this moment: whoever looked first would have to wait.
  const answers = await world.db.writeAsNobody(async (tx) => {
    await tx.rows('lock table account in access exclusive mode');
    return [
      await world.stranger().post('/session/reset', { email }),
      await world.stranger().post('/session/reset', { email: 'niemand@probe.example' }),
    ];
  });
  expect(answers.map(({ status, text }) => [status, text])).toEqual([
    [202, ''],
    [202, ''],
  ]);
  await world.until(async () => (await world.sql('select 1 from mail where to_address = $1', [email])).length === 1);
});

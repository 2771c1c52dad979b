// How do people come to their accounts, and what can administrators not do?
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { AccountView } from '@kommunalredaktion/shared';
import type { Account, Administration } from '../../support/given.js';
import { startMailServer, type MailServer } from '../../support/mail-server.js';
import { createWorld, type World } from '../../support/world.js';

let world: World;
let mails: MailServer;
let admin: Account;
let belzig: Administration;
beforeAll(async () => {
  mails = await startMailServer();
  world = await createWorld({ SMTP_URL: mails.url, POOL_SIZE: '20' });
  admin = await world.given.account({ role: 'administrator', name: 'Greta Kolberg' });
  belzig = await world.given.administration('badBelzig');
});
afterAll(async () => {
  await world.close();
  await mails.close();
});

const invitation = (more: object = {}) => ({
  email: `neu-${Math.random().toString(36).slice(2)}@probe.example`,
  name: 'Rieke Neumann',
  roles: ['contact'],
  administrations: [belzig.id],
  ...more,
});
const changeOf = (account: Account, more: object = {}) => ({
  expectedRevision: 1,
  name: account.name,
  roles: account.roles,
  administrations: account.administrations,
  active: true,
  ...more,
});

test('from the invitation by mail to the first login', async () => {
  const body = invitation({ email: 'rieke@probe.example', name: 'Rieke Jäger-Öhlschläger' });
  const invited = await world.as(admin).post<AccountView>('/users', body);
  expect(invited).toMatchObject({ status: 201, body: { state: 'invited', roles: ['contact'], administrations: [{ id: belzig.id }] } });
  await world.finishJobs('notices.send-mail');
  expect(mails.arrived).toHaveLength(1);
  const [mail] = mails.arrived;
  expect(mail).toMatchObject({
    to: ['rieke@probe.example'],
    subject: 'Ihr Zugang zur Kommunalredaktion',
    text: expect.stringContaining('Guten Tag Rieke Jäger-Öhlschläger'),
  });
  const token = /einladung\?token=([\w-]{43})/.exec(mail?.text ?? '')?.[1];
  const rieke = world.stranger();
  expect((await rieke.post('/session/redeem', { token, password: 'am Ufer liegt ein Kahn' })).status).toBe(204);
  expect(await rieke.post('/session', { email: body.email, password: 'am Ufer liegt ein Kahn' })).toMatchObject({
    status: 200,
    body: { name: body.name },
  });
  expect(await world.as(admin).get(`/users/${invited.body.id}`)).toMatchObject({
    body: { state: 'active', lastSeenAt: expect.any(String) },
  });
  const events = await world.sql<{ event: string }>(`select event from journal where subject_id = $1 order by n`, [invited.body.id]);
  expect(events.map(({ event }) => event)).toEqual(['account.invite', 'account.activate', 'account.password', 'account.login']);
});

test('an invitation can be sent again; the former link stops working', async () => {
  const { body } = await world.as(admin).post<AccountView>('/users', invitation());
  await world.finishJobs('notices.send-mail');
  const tokenOf = () => /token=([\w-]{43})/.exec(mails.arrived.at(-1)?.text ?? '')?.[1];
  const first = tokenOf();
  expect((await world.as(admin).post(`/users/${body.id}/invitation`)).status).toBe(200);
  await world.finishJobs('notices.send-mail');
  expect(tokenOf()).not.toBe(first);
  expect((await world.stranger().post('/session/redeem', { token: first, password: 'am Ufer liegt ein Kahn' })).status).toBe(400);
  expect((await world.stranger().post('/session/redeem', { token: tokenOf(), password: 'am Ufer liegt ein Kahn' })).status).toBe(204);
  expect((await world.as(admin).post(`/users/${body.id}/invitation`)).status).toBe(409);
});

test('one address is one person', async () => {
  const body = invitation();
  expect((await world.as(admin).post('/users', body)).status).toBe(201);
  expect(await world.as(admin).post('/users', { ...body, email: body.email.toUpperCase() })).toMatchObject({
    status: 409,
    body: { code: 'access.email-taken' },
  });
});

test.each([
  ['municipal and central roles together', { roles: ['contact', 'editor'] }, 'roles'],
  ['a municipal role without an administration', { administrations: [] }, 'administrations'],
  ['a central role for one administration', { roles: ['editor'] }, 'administrations'],
])('no account for %s', async (_what, more, field) => {
  expect(await world.as(admin).post('/users', invitation(more))).toMatchObject({
    status: 422,
    body: { fields: { [field]: expect.any(String) } },
  });
});

test.each([
  ['de', 'Das ist keine gültige E-Mail-Adresse.', 'Bitte füllen Sie dieses Feld aus.'],
  ['en', 'This is not a valid e-mail address.', 'Please fill in this field.'],
])('what is wrong with an entry is said in the language of the reader (%s)', async (language, email, name) => {
  const { name: _none, ...body } = invitation({ email: 'keine Adresse' });
  expect(await world.as(admin).post('/users', body, { headers: { 'accept-language': language } })).toMatchObject({
    status: 422,
    body: { fields: { email, name } },
  });
});

test('only members have accounts', async () => {
  const [stranger] = await world.sql<{ id: string }>(`select id from administration where member_since is null limit 1`);
  const nowhere = '00000000-0000-7000-8000-00000000ffff';
  for (const id of [stranger?.id, nowhere])
    expect(await world.as(admin).post('/users', invitation({ administrations: [belzig.id, id] }))).toMatchObject({
      status: 422,
      body: { fields: { administrations: expect.any(String) } },
    });
});

test('a change says which revision it saw', async () => {
  const anna = await world.given.account({ role: 'contact' });
  const { expectedRevision: _none, ...without } = changeOf(anna);
  expect(await world.as(admin).patch(`/users/${anna.id}`, without)).toMatchObject({ status: 428 });
  expect(await world.as(admin).patch(`/users/${anna.id}`, changeOf(anna, { name: 'Anna Neu' }))).toMatchObject({
    status: 200,
    body: { name: 'Anna Neu', revision: 2 },
  });
  expect(await world.as(admin).patch(`/users/${anna.id}`, changeOf(anna))).toMatchObject({
    status: 412,
    body: { code: 'api.stale', current: { name: 'Anna Neu', revision: 2 } },
  });
});

test('nobody changes their own roles, not even an administrator', async () => {
  const second = await world.given.account({ role: 'administrator' });
  const own = world.as(second);
  expect((await own.patch(`/users/${second.id}`, changeOf(second, { roles: ['administrator', 'lead'] }))).status).toBe(403);
  expect((await own.patch(`/users/${second.id}`, changeOf(second, { active: false }))).status).toBe(403);
  expect((await own.patch(`/users/${second.id}`, changeOf(second, { name: 'Neuer Name' }))).status).toBe(200);
});

test('whoever only looks at accounts changes none', async () => {
  const support = await world.given.account({ role: 'support' });
  expect((await world.as(support).get('/users')).status).toBe(200);
  expect((await world.as(support).post('/users', invitation())).status).toBe(403);
  expect((await world.as(support).patch(`/users/${admin.id}`, changeOf(admin))).status).toBe(403);
});

test.each([
  ['state', 'active'],
  ['passwordHash', 'x'],
  ['password', 'ein neues Passwort'],
  ['id', '00000000-0000-7000-8000-00000000ffff'],
  ['kind', 'robot'],
  ['revision', 9],
  ['createdAt', '2020-01-01'],
])('a field that is not in the form (%s) is refused, not dropped', async (field, value) => {
  const anna = await world.given.account({ role: 'contact' });
  expect(await world.as(admin).patch(`/users/${anna.id}`, { ...changeOf(anna), [field]: value })).toMatchObject({
    status: 400,
    body: { code: 'api.unknown-field', title: expect.stringContaining(field) },
  });
  expect(await world.as(admin).post('/users', { ...invitation(), [field]: value })).toMatchObject({ status: 400 });
});

test('there is no door for setting another person’s password', async () => {
  const anna = await world.given.account({ role: 'contact' });
  expect((await world.as(admin).post(`/users/${anna.id}/password`, { password: 'am Ufer liegt ein Kahn' })).status).toBe(404);
});

test('robots are no people: their accounts are neither shown nor changed', async () => {
  const robot = '00000000-0000-7000-8000-000000000001';
  expect((await world.as(admin).get(`/users/${robot}`)).status).toBe(404);
  expect(
    (
      await world
        .as(admin)
        .patch(`/users/${robot}`, { expectedRevision: 1, name: 'Umbenannt', roles: ['editor'], administrations: [], active: true })
    ).status,
  ).toBe(404);
  expect((await world.as(admin).get<{ data: AccountView[] }>('/users?perPage=100')).body.data.map(({ id }) => id)).not.toContain(robot);
});

test('a deactivated person comes back with the same password, an invited one as invited', async () => {
  const [anna, ben] = [
    await world.given.account({ role: 'contact', password: 'am Ufer liegt ein Kahn' }),
    await world.given.account({ role: 'contact', state: 'invited' }),
  ];
  for (const [account, state] of [
    [anna, 'active'],
    [ben, 'invited'],
  ] as const) {
    expect(await world.as(admin).patch(`/users/${account.id}`, changeOf(account, { active: false }))).toMatchObject({
      body: { state: 'inactive' },
    });
    expect(await world.as(admin).patch(`/users/${account.id}`, changeOf(account, { expectedRevision: 2 }))).toMatchObject({
      body: { state },
    });
  }
});

test('lists are found by name, role, state and administration', async () => {
  const cottbus = await world.given.administration('cottbus');
  const anna = await world.given.account({ role: 'approver', administration: cottbus, name: 'Zacharias Unverwechselbar' });
  const ask = async (query: string) => (await world.as(admin).get<{ data: AccountView[]; total: number }>(`/users?${query}`)).body;
  const filter = (value: object) => `filter=${encodeURIComponent(JSON.stringify(value))}`;
  expect(await ask('q=unverwechsel')).toMatchObject({ total: 1, data: [{ id: anna.id }] });
  expect(await ask(filter({ role: 'approver', administration: cottbus.id }))).toMatchObject({ total: 1, data: [{ id: anna.id }] });
  expect(await ask(filter({ state: [] }))).toMatchObject({ total: 0 });
  expect((await world.as(admin).get(`/users?${filter({ passwordHash: 'x' })}`)).status).toBe(400);
  expect((await world.as(admin).get('/users?sort=passwordHash')).status).toBe(400);
  expect((await world.as(admin).get('/users?after=x')).status).toBe(400);
});

test('of fifty administrators who all deactivate each other at once, one stays', async () => {
  await world.sql(`update account set roles = '{support}' where roles = '{administrator}'`);
  const all = await Promise.all(Array.from({ length: 50 }, () => world.given.account({ role: 'administrator' })));
  await Promise.all(
    all.map((one, index) => {
      const victim = all[(index + 1) % all.length] as Account;
      return world.as(one).patch(`/users/${victim.id}`, changeOf(victim, { active: false }));
    }),
  );
  const [{ left } = { left: 0 }] = await world.sql<{ left: number }>(
    `select count(*)::int as left from account where roles = '{administrator}' and state = 'active'`,
  );
  expect(left).toBeGreaterThanOrEqual(1);
  for (const one of await world.sql<{ id: string }>(`select id from account where roles = '{administrator}' and state = 'active' offset 1`))
    await world.sql(`update account set state = 'inactive' where id = $1`, [one.id]);
  const [last] = await world.sql<Account>(
    `select id, name, roles, array[]::text[] as administrations from account where roles = '{administrator}' and state = 'active'`,
  );
  const second = await world.given.account({ role: 'administrator' });
  const both = await Promise.all(
    [
      [last, second],
      [second, last],
    ].map(([by, whom]) =>
      world.as(by as Account).patch(`/users/${(whom as Account).id}`, changeOf(whom as Account, { roles: ['support'] })),
    ),
  );
  expect(both.map(({ status }) => status).sort()[0]).toBe(200);
  expect(await world.sql(`select 1 from account where 'administrator' = any (roles) and state = 'active'`)).not.toEqual([]);
});

// When does a right that was taken away stop working? In reading within a second, in writing at once.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Controller, Get, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { AppModule } from '@server/app.module.js';
import { Public, Requires } from '@server/platform/http/contract.js';
import { createLog } from '@server/platform/log.js';
import { Refused } from '@server/platform/refused.js';
import type { AccountView, Actor } from '@kommunalredaktion/shared';
import { permissionsOf } from '@kommunalredaktion/shared';
import type { Account } from '../../support/given.js';
import { createWorld, type World } from '../../support/world.js';

let world: World;
let admin: Account;
beforeAll(async () => {
  world = await createWorld();
  admin = await world.given.account({ role: 'administrator' });
});
afterAll(() => world.close());

const actorFor = ({ id, name, roles, administrations }: Account): Actor => ({
  id,
  name,
  kind: 'person',
  language: 'de',
  roles,
  scope: administrations.length > 0 ? administrations : 'all',
  permissions: permissionsOf(roles),
  sitting: id,
});

test('a role that is taken away is gone for the next request of every process', async () => {
  const helper = await world.given.account({ role: 'support' });
  const other = await world.another();
  const browser = world.as(helper);
  const elsewhere = async () =>
    (await fetch(`${await other.getUrl()}/api/mails`, { headers: (await browser.cookieHeader()) as Record<string, string> })).status;
  expect([(await browser.get('/mails')).status, await elsewhere()]).toEqual([200, 200]);
  const { body } = await world.as(admin).get<AccountView>(`/users/${helper.id}`);
  expect(
    (
      await world
        .as(admin)
        .patch(`/users/${helper.id}`, {
          expectedRevision: body.revision,
          name: helper.name,
          roles: ['coordinator'],
          administrations: [],
          active: true,
        })
    ).status,
  ).toBe(200);
  await world.until(async () => (await browser.get('/mails')).status === 403 && (await elsewhere()) === 403);
});

test('a deactivated person is out, whatever they still have open', async () => {
  const editor = await world.given.account({ role: 'editor' });
  const browser = world.as(editor);
  expect((await browser.get('/session')).status).toBe(200);
  await world
    .as(admin)
    .patch(`/users/${editor.id}`, { expectedRevision: 1, name: editor.name, roles: ['editor'], administrations: [], active: false });
  await world.until(async () => (await browser.get('/session')).status === 401);
});

test('a write on behalf of somebody whose rights have changed meanwhile does not happen, even with an actor from before', async () => {
  const contact = await world.given.account({ role: 'contact' });
  const before = actorFor(contact);
  await world.db.write(before, (tx) => tx.rows('select 1'));
  await world.sql(`update account set roles = '{approver}' where id = $1`, [contact.id]);
  await expect(world.db.write(before, (tx) => tx.rows('select 1'))).rejects.toMatchObject({
    code: 'access.forbidden',
  } satisfies Partial<Refused>);
  await world.sql(`update account set roles = '{contact}' where id = $1`, [contact.id]);
  await world.sql(`delete from account_administration where account_id = $1`, [contact.id]);
  await expect(world.db.write(before, (tx) => tx.rows('select 1'))).rejects.toMatchObject({ code: 'access.forbidden' });
  await world.sql(`update account set state = 'inactive' where id = $1`, [contact.id]);
  await expect(world.db.write(before, (tx) => tx.rows('select 1'))).rejects.toMatchObject({ code: 'access.session-expired' });
});

test('people of an administration that leaves lose what they could do there, in writing as in reading', async () => {
  const mittenwalde = await world.given.administration('mittenwalde');
  const contact = await world.given.account({ role: 'contact', administration: mittenwalde });
  const before = actorFor(contact);
  const browser = world.as(contact);
  expect((await browser.get('/session')).status).toBe(200);
  await world.sql(`update administration set member_until = current_date - 1 where id = $1`, [mittenwalde.id]);
  await world.until(async () => (await browser.get('/session')).status === 401);
  await expect(world.db.write(before, (tx) => tx.rows('select 1'))).rejects.toMatchObject({ code: 'access.forbidden' });
});

test('the listening connection comes back, and until then nothing is remembered for longer than a second', async () => {
  const helper = await world.given.account({ role: 'support' });
  const browser = world.as(helper);
  expect((await browser.get('/mails')).status).toBe(200);
  await world.sql(
    `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'kommunalredaktion-listener' and datname = current_database()`,
  );
  await world.sql(`update account set roles = '{coordinator}' where id = $1`, [helper.id]);
  await world.until(async () => (await browser.get('/mails')).status === 403);
  await world.until(
    async () =>
      (
        await world.sql(
          `select 1 from pg_stat_activity where application_name = 'kommunalredaktion-listener' and datname = current_database() and query like 'listen%'`,
        )
      ).length > 0,
  );
});

const startWith = async (controller: new () => object): Promise<void> => {
  @Module({ imports: [AppModule.with(world.config, createLog('silent', 'test'), 5)], controllers: [controller] })
  class Extended {}
  const app = await NestFactory.createApplicationContext(Extended, { logger: false, abortOnError: false });
  await app.close();
};

test('a route that does not say who may call it keeps the process from starting', async () => {
  @Controller('silent')
  class Silent {
    @Get('route') read() {
      return 'everybody reads this';
    }
  }
  await expect(startWith(Silent)).rejects.toThrow(/Silent\.read \(GET \/silent\/route\)/);
});

test('a route that says both does not start either', async () => {
  @Controller('torn')
  class Torn {
    @Get() @Public() @Requires('record.view') read() {
      return 'who knows';
    }
  }
  await expect(startWith(Torn)).rejects.toThrow(/Torn\.read/);
});

// Who reaches what? Every route of the running API, asked by every role about something of their own, of others, and about nothing.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { municipalRoles, rolePermissions, roles, type Permission, type RecordView, type Role } from '@kommunalredaktion/shared';
import { DeclaredRoutes } from '@server/access/declared-routes.js';
import { MailCommands } from '@server/notices/mail.commands.js';
import { robotActor } from '@server/platform/robots.js';
import { TaskCommands } from '@server/platform/tasks/task.commands.js';
import type { Browser, Reply } from '../../support/browser.js';
import type { Account, Place } from '../../support/given.js';
import { createWorld, type World } from '../../support/world.js';
import { table, type Row, type Things } from './permission-table.js';

let world: World;
const people = new Map<Role, Account>();
const things = {} as Record<'own' | 'foreign' | 'none', Things>;
const loader = robotActor('loader');

const shared = async (): Promise<Pick<Things, 'account' | 'task' | 'mail'>> => {
  const tasks = world.app.get(TaskCommands);
  const task = await world.db.write(loader, (tx) => tasks.begin(tx, loader, { kind: 'records.load', title: 'bestand.ndjson' }));
  await world.db.write(loader, (tx) => tasks.finish(tx, task));
  await world.db.write(loader, (tx) =>
    world.app.get(MailCommands).queue(tx, { to: 'anna@probe.example', subject: 'Probe', body: 'Probe' }),
  );
  const [mail] = await world.sql<{ id: string }>('select id from mail limit 1');
  return { account: (await world.given.account({ role: 'editor' })).id, task, mail: mail?.id as string };
};

const thingsAt = async (place: Place, rest: Awaited<ReturnType<typeof shared>>): Promise<Things> => {
  const administration = await world.given.administration(place);
  const contact = world.as(await world.given.account({ role: 'contact', administration }));
  const { body } = await contact.post<RecordView>('/records', {
    kind: 'organisational-unit',
    administration: administration.id,
    title: 'Bürgeramt',
  });
  const edition = body.openEditionId as string;
  const { body: opened } = await contact.get<{ content: object }>(`/editions/${edition}`);
  await contact.patch(`/editions/${edition}`, { expectedRevision: 1, content: opened.content });
  const { record: service } = await world.given.live({ kind: 'service', administration, content: { name: { de: 'Hund anmelden' } } });
  const { record: supplement } = await world.given.live({
    kind: 'supplement',
    administration,
    content: { service: service.id, serviceName: 'Hund anmelden' },
  });
  const [finding] = await world.sql<{ id: string }>(
    `insert into finding (record_id, administration_id, rule, rule_version, severity, field, target, message, state, first_seen, last_seen) values ($1, $2, 'CMP-20', 1, 'warning', 'channels', '', 'x', 'open', now(), now()) returning id`,
    [body.id, administration.id],
  );
  return {
    ...rest,
    record: body.id,
    service: service.id,
    supplement: supplement.id,
    edition,
    finding: finding?.id as string,
    administration: administration.id,
    ars: administration.ars as string,
  };
};

beforeAll(async () => {
  world = await createWorld();
  for (const role of roles) people.set(role, await world.given.account({ role }));
  const rest = await shared();
  things.own = await thingsAt('badBelzig', rest);
  things.foreign = await thingsAt('cottbus', rest);
  const nowhere = '00000000-0000-7000-8000-00000000ffff';
  things.none = {
    record: nowhere,
    service: nowhere,
    supplement: nowhere,
    edition: nowhere,
    finding: nowhere,
    administration: nowhere,
    ars: '999999999999',
    account: nowhere,
    task: nowhere,
    mail: nowhere,
  };
});
afterAll(() => world.close());

const ask = (browser: Browser, route: string, row: Row, about: Things): Promise<Reply> => {
  const [method = 'GET', pattern = ''] = route.split(' ');
  return browser.ask(method as 'GET', row.path?.(about) ?? pattern, row.body?.(about));
};
const code = ({ body }: Reply): unknown => (body as { code?: unknown } | undefined)?.code;
/** Let in, whatever the room then says to what was asked. */
const isLetIn = (reply: Reply): boolean => reply.status < 500 && ![401, 404].includes(reply.status) && code(reply) !== 'access.forbidden';

test('every route has a row, every row has a route, and both name the same right', () => {
  const declared = world.app
    .get(DeclaredRoutes)
    .routes()
    .map(({ method, path, requires, isPublic }) => [`${method} ${path}`, isPublic ? 'public' : requires] as const);
  expect(Object.fromEntries(declared)).toEqual(Object.fromEntries(Object.entries(table).map(([route, { needs }]) => [route, needs])));
});

describe.each(Object.entries(table))('%s', (route, row) => {
  test('nobody comes in without a session, except where everybody may', async () => {
    const reply = await ask(world.stranger(), route, row, things.own);
    if (row.needs === 'public') expect(code(reply)).not.toBe('access.session-expired');
    else expect(reply).toMatchObject({ status: 401, body: { code: 'access.session-expired' } });
  });

  if (row.needs !== 'public')
    test.each(roles)('%s', async (role) => {
      const browser = world.as(people.get(role) as Account);
      const holds = row.needs === 'signed-in' || rolePermissions[role].includes(row.needs as Permission);
      const own = await ask(browser, route, row, things.own);
      if (!holds) {
        expect(own).toMatchObject({ status: 403, body: { code: 'access.forbidden' } });
        for (const about of row.about ? [things.foreign, things.none] : [])
          expect((await ask(browser, route, row, about)).text).toBe(own.text);
        return;
      }
      expect({ status: own.status, text: own.text, in: isLetIn(own) }).toMatchObject({ in: true });
      if (!row.about) return;
      const replies = { foreign: await ask(browser, route, row, things.foreign), none: await ask(browser, route, row, things.none) };
      expect(replies.none).toMatchObject(
        row.about === 'named' ? { status: 422, body: { code: 'api.invalid' } } : { status: 404, body: { code: 'api.not-found' } },
      );
      const hidden = row.about !== 'open' && municipalRoles.includes(role);
      if (hidden) expect([replies.foreign.status, replies.foreign.text]).toEqual([replies.none.status, replies.none.text]);
      else expect(isLetIn(replies.foreign)).toBe(true);
    });
});

// Do the official areas come in whole or not at all, and does everybody find the right one of two that share a name?
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { AdministrationView, AreaView } from '@kommunalredaktion/shared';
import { AreasCommands } from '@server/areas/areas.commands.js';
import { robotActor } from '@server/platform/robots.js';
import type { Browser } from '../../support/browser.js';
import { createWorld, type World } from '../../support/world.js';

const official = readFileSync(path.resolve(import.meta.dirname, '../../../server/data/areas-brandenburg.csv'), 'utf8');
let world: World;
let admin: Browser, contact: Browser;
beforeAll(async () => {
  world = await createWorld();
  admin = world.as(await world.given.account({ role: 'administrator' }));
  contact = world.as(await world.given.account({ role: 'contact' }));
});
afterAll(() => world.close());

const load = (text: string) => world.app.get(AreasCommands).load(text, robotActor('loader'));
const without = (ars: string) =>
  official
    .split('\n')
    .filter((line) => !line.startsWith(`${ars},`))
    .join('\n');
const changed = (from: string, to: string) => {
  expect(official).toContain(from);
  return official.replace(from, to);
};
const list = async <T>(
  who: Browser,
  path: string,
  query: { q?: string; filter?: object; perPage?: number; sort?: string },
): Promise<{ data: T[]; total: number }> => {
  const { filter, ...rest } = query;
  const search = new URLSearchParams(
    Object.entries({ ...rest, ...(filter && { filter: JSON.stringify(filter) }) }).map(([key, value]) => [key, String(value)]),
  );
  const reply = await who.get<{ data: T[]; total: number }>(`${path}?${search}`);
  expect(reply).toMatchObject({ status: 200 });
  return reply.body;
};

test('480 areas, and from them 209 administrations', async () => {
  expect(await world.sql(`select level, count(*)::int as n from area group by level order by level`)).toEqual([
    { level: 'association', n: 52 },
    { level: 'district', n: 14 },
    { level: 'land', n: 1 },
    { level: 'municipality', n: 413 },
  ]);
  expect(await world.sql(`select kind, count(*)::int as n from administration group by kind order by kind`)).toEqual([
    { kind: 'amt', n: 51 },
    { kind: 'dikom', n: 1 },
    { kind: 'district', n: 14 },
    { kind: 'land', n: 1 },
    { kind: 'municipality', n: 141 },
    { kind: 'verbandsgemeinde', n: 1 },
  ]);
});

test('the same file twice changes nothing', async () => {
  const before = await world.sql('select count(*)::int as n from journal');
  expect(await load(official)).toEqual({ errors: [], added: 0, changed: 0, gone: 0 });
  expect(await world.sql('select count(*)::int as n from journal')).toEqual(before);
});

test('a file with a malformed key is refused by line, and nothing of it is written', async () => {
  const bad = changed('Bad Belzig,municipality', 'Anderer Name,municipality').replace('120690304304,', '1206903043,');
  const line = bad.split('\n').findIndex((one) => one.startsWith('1206903043,')) + 1;
  const { errors, changed: written } = await load(bad);
  expect(errors.find((error) => error.line === line)).toMatchObject({ column: 'ars', message: 'areas.file.ars-form' });
  expect(written).toBe(0);
  expect(await world.sql(`select 1 from area where name = 'Anderer Name'`)).toEqual([]);
});

test('what a new file no longer names ends, and comes back; nothing is deleted', async () => {
  expect(await load(without('120690020020'))).toMatchObject({ added: 0, changed: 0, gone: 1 });
  expect((await contact.get<AreaView>('/areas/120690020020')).body.validTo).toBe(world.clock.today());
  expect(await world.sql(`select count(*)::int as n from administration where ars = '120690020020'`)).toEqual([{ n: 1 }]);
  expect(await load(without('120690020020'))).toMatchObject({ gone: 0 });
  expect(await load(official)).toMatchObject({ added: 0, changed: 1, gone: 0 });
  expect((await contact.get<AreaView>('/areas/120690020020')).body.validTo).toBeNull();
});

test('a new name reaches the administration, and the journal says who loaded', async () => {
  await load(changed('Bad Belzig,municipality', 'Belzig am Wasser,municipality'));
  expect((await list<AdministrationView>(contact, '/administrations', { q: 'wasser' })).data).toMatchObject([
    { ars: '120690020020', name: 'Stadt Belzig am Wasser' },
  ]);
  await load(official);
  const { data } = await list(admin, '/journal', { filter: { event: 'area.load' } });
  expect(data[0]).toMatchObject({ event: 'area.load', actor: { name: 'Übernahme' }, details: { added: 0, changed: 1, gone: 0 } });
});

test('places that share a name are always shown with their Landkreis', async () => {
  const { data } = await list<AreaView>(contact, '/areas', { q: 'mittenwalde' });
  expect(data.map(({ name }) => name).sort()).toEqual(['Mittenwalde, Landkreis Dahme-Spreewald', 'Mittenwalde, Landkreis Uckermark']);
  expect((await list<AdministrationView>(contact, '/administrations', { q: 'mittenwalde' })).data).toMatchObject([
    { name: 'Stadt Mittenwalde, Landkreis Dahme-Spreewald', district: 'Dahme-Spreewald' },
  ]);
});

test('areas are filtered, sorted and paged', async () => {
  expect((await list<AreaView>(contact, '/areas', { filter: { level: 'district' }, perPage: 100 })).total).toBe(14);
  expect(
    (await list<AreaView>(contact, '/areas', { sort: '-population', perPage: 1, filter: { level: 'municipality' } })).data,
  ).toMatchObject([{ name: 'Potsdam' }]);
  expect(
    (await list<AreaView>(contact, '/areas', { filter: { parent: '120695904000' }, perPage: 100 })).data.map(({ name }) => name),
  ).toContain('Brück');
  expect(await contact.get('/areas/129999999999')).toMatchObject({ status: 404 });
});

test('membership is given by administrators only, with a journal entry', async () => {
  const {
    data: [place],
  } = await list<AdministrationView>(admin, '/administrations', { q: 'panketal' });
  const door = `/administrations/${place?.id}/membership`;
  expect(place).toMatchObject({ isMember: false });
  expect(await contact.post(door, { memberSince: '2024-01-01', memberUntil: null })).toMatchObject({ status: 403 });
  expect(await admin.post(door, { memberSince: '2024-01-01', memberUntil: '2023-01-01' })).toMatchObject({ status: 422 });
  expect(await admin.post(door, { memberSince: '2024-01-01', memberUntil: null })).toMatchObject({
    status: 200,
    body: { isMember: true, memberSince: '2024-01-01' },
  });
  expect((await list<AdministrationView>(admin, '/administrations', { filter: { isMember: true }, q: 'panketal' })).total).toBe(1);
  expect(await admin.post(door, { memberSince: '2024-01-01', memberUntil: '2024-06-30' })).toMatchObject({
    status: 200,
    body: { isMember: false },
  });
  expect((await list(admin, '/journal', { filter: { event: 'administration.member' } })).total).toBe(2);
});

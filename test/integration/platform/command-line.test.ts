// Does the command line do what it says, and say what it cannot do in one sentence?
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { runCommand, type Ended } from '../../support/command-line.js';
import { fileOf, line, nameOf, removeLoadFiles } from '../../support/load-files.js';
import { createWorld, type World } from '../../support/world.js';

const folder = mkdtempSync(path.join(os.tmpdir(), 'kr-cli-'));
let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(async () => {
  removeLoadFiles();
  rmSync(folder, { recursive: true, force: true });
  await world.close();
});

const cli = (args: string[], settings: Record<string, string> = {}): Promise<Ended> =>
  runCommand(world.config, args, { DATA_DIR: folder, ...settings });
const oneSentence = /^[A-ZÄÖÜ„][^\n]*\n$/;

test.each([
  [['unsinn'], 2],
  [[], 2],
  [['areas', 'load'], 2],
  [['generate'], 2],
  [['generate', '--records', 'viele'], 2],
  [['migrate', 'seitwärts'], 2],
  [['records', 'load', 'a', 'b'], 2],
  [['setup', '--unbekannt'], 2],
  [['accounts', 'invite', '--email', 'x'], 2],
  [['areas', 'load', '/gibt/es/nicht.csv'], 1],
  [['records', 'load', '/gibt/es/nicht.ndjson'], 1],
  [['records', 'download', '--administration', '129999999999'], 1],
  [['records', 'download', '--as', 'niemand@probe.example'], 1],
])('%j is refused with one sentence and %d', async (args, code) => {
  const ended = await cli(args);
  expect(ended).toMatchObject({ code, out: '' });
  expect(ended.complaints).toMatch(oneSentence);
});

test('a database that does not answer is one sentence', async () => {
  const ended = await cli(['setup'], { DATABASE_URL: 'postgresql://app@127.0.0.1:1/app' });
  expect(ended).toMatchObject({ code: 1, out: '' });
  expect(ended.complaints).toMatch(oneSentence);
});

test('help names every command', async () => {
  const { code, out } = await cli(['help']);
  expect(code).toBe(0);
  for (const command of [
    'migrate',
    'setup',
    'areas load',
    'records load',
    'records download',
    'demo',
    'demo accounts',
    'generate',
    'journal verify',
    'journal root',
    'qa run',
    'accounts invite',
  ])
    expect(out).toContain(`  ${command}`);
});

test('setup a second time changes nothing and says nothing', async () => {
  expect(await cli(['setup'])).toEqual({ code: 0, out: '', complaints: '' });
});

test('records are loaded on behalf of a person with the right, and of nobody else', async () => {
  const admin = await world.given.account({ role: 'administrator' });
  const editor = await world.given.account({ role: 'editor' });
  const file = fileOf(line('kommando'), '{', line('kind', { parent: nameOf('kommando') }));
  const refused = await cli(['records', 'load', file, '--as', editor.email]);
  expect(refused).toMatchObject({ code: 1, complaints: expect.stringMatching(oneSentence) });
  expect(await cli(['records', 'load', file, '--dry-run', '--as', admin.email])).toMatchObject({
    code: 1,
    out: expect.stringContaining('Probelauf'),
  });
  expect(await world.sql('select 1 from record_external_id')).toEqual([]);
  expect(await cli(['records', 'load', file, '--as', admin.email])).toEqual({
    code: 1,
    out: expect.stringContaining('2 übernommen'),
    complaints: 'Zeile 2: Die Zeile ist kein JSON-Objekt.\n',
  });
  expect(await world.sql(`select distinct actor_id from journal where event = 'edition.adopt'`)).toEqual([{ actor_id: admin.id }]);
});

test('a download goes to a file or to the output, and comes in again', async () => {
  const file = path.join(folder, 'bestand.ndjson');
  const direct = await cli(['records', 'download', '--administration', '120690020020']);
  expect(direct.out.trim().split('\n')).toHaveLength(2);
  expect(await cli(['records', 'download', '--out', file])).toMatchObject({ code: 0, out: '' });
  expect(readFileSync(file, 'utf8')).toBe(direct.out);
  expect(await cli(['records', 'load', file])).toMatchObject({ code: 0, out: expect.stringContaining('2 unverändert') });
});

test('the first administrator gets a link', async () => {
  const { code, out } = await cli([
    'accounts',
    'invite',
    '--email',
    'erste@probe.example',
    '--name',
    'Erste Person',
    '--role',
    'administrator',
  ]);
  expect(code).toBe(0);
  expect(out).toMatch(/http:\/\/localhost:\d+\/einladung\?token=[\w-]+/);
});

test('the demonstration comes once, with a password that only its owner reads', async () => {
  const { code, out } = await cli(['demo']);
  expect([code, out]).toEqual([0, expect.stringContaining('Vorführung geladen')]);
  expect(statSync(path.join(folder, 'demo-password')).mode & 0o777).toBe(0o600);
  const accounts = await cli(['demo', 'accounts']);
  expect(accounts.out).toContain(readFileSync(path.join(folder, 'demo-password'), 'utf8').trim());
  expect(await cli(['demo'], { NODE_ENV: 'production', BASE_URL: 'https://probe.example' })).toMatchObject({
    code: 1,
    complaints: expect.stringMatching(oneSentence),
  });
});

test('the journal is verified, and a change in it is found', async () => {
  await world.tick('history.seal-journal');
  expect(await cli(['journal', 'verify'])).toMatchObject({ code: 0 });
  await world.sql('alter table journal disable trigger journal_append_only');
  await world.sql(`update journal set event = 'edition.approve' where n = (select min(journal_n) from journal_seal)`);
  expect(await cli(['journal', 'verify'])).toMatchObject({ code: 1, complaints: expect.stringMatching(oneSentence) });
});

// Does the one-command start survive what happens on real machines: hard kills, taken ports, wrong addresses?
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL, fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

const local = fileURLToPath(new URL('../../../server/src/platform/local/', import.meta.url));
const module = (name: string) => JSON.stringify(pathToFileURL(path.join(local, name)).href);

let folder: string;
beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'Prüfstand mit Umlaut '));
  fs.chmodSync(folder, 0o711);
});
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

type Outcome = { code: number | null; signal: NodeJS.Signals | null; said: string };

const run = (args: string[], env: NodeJS.ProcessEnv = {}): Promise<Outcome> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: folder, env: { ...process.env, DATABASE_URL: '', REDIS_URL: '', ...env } });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => (said += part.toString()));
    child.on('close', (code, signal) => resolve({ code, signal, said }));
  });

const script = (code: string, env?: NodeJS.ProcessEnv) => run(['--input-type=module', '-e', code], env);
const isAlive = (pid: number) => {
  try {
    // A process that nobody has collected yet is dead all the same.
    return !/^State:\s+Z/m.test(fs.readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
};
const untilGone = async (pid: number) => {
  for (let wait = 0; wait < 100 && isAlive(pid); wait++) await sleep(50);
  return !isAlive(pid);
};

describe('The embedded database', () => {
  const withServer = (then: string) =>
    script(`
    import { startEmbeddedPostgres } from ${module('embedded-postgres.mjs')};
    import pg from ${JSON.stringify(import.meta.resolve('pg'))};
    const server = await startEmbeddedPostgres({ dir: ${JSON.stringify(path.join(folder, 'Daten', 'postgres'))} });
    const query = async (text) => { const client = new pg.Client(server.url); await client.connect(); const { rows } = await client.query(text); await client.end(); return rows; };
    const say = (answer) => console.log(JSON.stringify(answer));
    ${then}`);

  test('is taken over, with what was saved, after its starter was killed', async () => {
    const first = await withServer(`
      await query('create table note (text text)'); await query("insert into note values ('bleibt')");
      say({ pid: server.process.pid, port: server.port, adopted: server.adopted }); process.kill(process.pid, 'SIGKILL');`);
    expect(first.signal).toBe('SIGKILL');
    const before = JSON.parse(first.said);
    expect(before.adopted).toBe(false);
    expect(isAlive(before.pid)).toBe(true);

    const second = await withServer(
      `say({ pid: server.process.pid, port: server.port, adopted: server.adopted, rows: await query('table note') }); await server.stop();`,
    );
    expect(JSON.parse(second.said)).toEqual({ ...before, adopted: true, rows: [{ text: 'bleibt' }] });
    expect(isAlive(before.pid)).toBe(false);
  });

  test('recovers by itself when it was killed hard', async () => {
    const killed = await withServer(
      `await query("insert into note values ('auch')"); say(server.process.pid); process.kill(server.process.pid, 'SIGKILL'); process.exit();`,
    );
    expect(await untilGone(Number(killed.said))).toBe(true);
    const next = await withServer(`say(await query('table note')); await server.stop();`);
    expect(JSON.parse(next.said)).toEqual([{ text: 'bleibt' }, { text: 'auch' }]);
  });

  test('wants a password, speaks only to this machine and keeps its files to itself', async () => {
    const { said } = await withServer(`
      const wrong = new pg.Client(server.url.replace(/:[^:@]+@/, ':falsch@'));
      const refusal = await wrong.connect().catch((error) => error.code);
      say({ refusal, listens: await query("select current_setting('listen_addresses') as at, current_setting('unix_socket_directories') as socket") }); await server.stop();`);
    expect(JSON.parse(said)).toEqual({ refusal: '28P01', listens: [{ at: '127.0.0.1', socket: '' }] });
    expect(fs.statSync(path.join(folder, 'Daten', 'postgres')).mode & 0o077).toBe(0);
  });

  test('refuses the files of another major version in one sentence', async () => {
    fs.writeFileSync(path.join(folder, 'Daten', 'postgres', 'data', 'PG_VERSION'), '15\n');
    const { said, code } = await withServer('').then((outcome) => outcome);
    expect(code).not.toBe(0);
    expect(said).toContain('stammen von PostgreSQL 15, gebraucht wird 18');
  });
});

describe('The start', () => {
  const start = (args: string[], env: NodeJS.ProcessEnv) =>
    run([path.join(local, 'start.mjs'), ...args], { DATA_DIR: path.join(folder, 'Start'), ...env });
  const sentence = ({ said }: Outcome) =>
    said
      .trim()
      .split('\n')
      .at(-1)
      ?.replace(/^\s*[\d,]+ s\s+/, '');

  test.each([
    ['DATABASE_URL', 'mysql://localhost/x', 'DATABASE_URL ist keine gültige Adresse'],
    ['DATABASE_URL', 'postgresql://a:geheim@127.0.0.1:1/x', 'Die Datenbank unter DATABASE_URL (127.0.0.1:1) ist nicht erreichbar'],
    ['REDIS_URL', 'http://localhost', 'REDIS_URL ist keine gültige Adresse'],
    ['REDIS_URL', 'redis://:geheim@127.0.0.1:1', 'Redis unter REDIS_URL (127.0.0.1:1) ist nicht erreichbar'],
  ])('explains a wrong %s (%s) in one sentence without the password', async (name, url, expected) => {
    const outcome = await start([], { [name]: url });
    expect(outcome.code).toBe(1);
    expect(sentence(outcome)).toContain(expected);
    expect(outcome.said).not.toMatch(/geheim|\n\s+at /);
  });

  test('does not wait for ever for a database that never answers', async () => {
    const silent = net.createServer(() => {}).listen(0, '127.0.0.1');
    const { port } = await new Promise<net.AddressInfo>((resolve) =>
      silent.on('listening', () => resolve(silent.address() as net.AddressInfo)),
    );
    const outcome = await start([], { DATABASE_URL: `postgresql://a:b@127.0.0.1:${port}/x` });
    silent.close();
    expect(sentence(outcome)).toContain('antwortet nicht innerhalb von 5 Sekunden');
  });

  test('deletes nothing without being asked twice, and no folder that is not its own', async () => {
    expect(sentence(await start(['--fresh'], {}))).toContain('bitte mit --yes bestätigen');
    const foreign = path.join(folder, 'Fotos');
    fs.mkdirSync(foreign);
    fs.writeFileSync(path.join(foreign, 'Urlaub.jpg'), '');
    expect(sentence(await start(['--fresh', '--yes'], { DATA_DIR: foreign }))).toContain('kein Datenordner der Kommunalredaktion');
    expect(fs.readdirSync(foreign)).toEqual(['Urlaub.jpg']);
  });

  test('takes the next port when somebody else has the wanted one', async () => {
    const other = net.createServer().listen(0, '127.0.0.1');
    const { port } = await new Promise<net.AddressInfo>((resolve) =>
      other.on('listening', () => resolve(other.address() as net.AddressInfo)),
    );
    const { said } = await script(`import { nextFreePort } from ${module('machine/ports.mjs')}; console.log(await nextFreePort(${port}));`);
    other.close();
    expect(Number(said)).toBeGreaterThan(port);
  });

  test('lets one script at a time have the data folder, and the next one after a hard kill', async () => {
    const env = { DATA_DIR: path.join(folder, 'Schloss') };
    const hold = `import { beginUse } from ${module('running-product.mjs')}; beginUse('npm start');`;
    const rival = await script(
      `${hold}
      import { spawnSync } from 'node:child_process';
      console.log(spawnSync(process.execPath, ['--input-type=module', '-e', ${JSON.stringify(hold)}], { encoding: 'utf8' }).stderr);
      process.kill(process.pid, 'SIGKILL');`,
      env,
    );
    expect(rival.said).toContain('wird gerade von „npm start“ benutzt');
    expect((await script(hold, env)).code).toBe(0);
  });

  test('leaves no program behind when the supervisor is killed hard', async () => {
    const { said } = await script(`
      import { launchNode } from ${module('machine/processes.mjs')};
      const child = launchNode(['-e', 'console.log(process.pid); setInterval(() => {}, 1000)'], { stdio: ['ignore', 'pipe', 'inherit'], detached: true });
      child.stdout.once('data', (pid) => { process.stdout.write(pid); setTimeout(() => process.kill(process.pid, 'SIGKILL'), 100); });`);
    expect(await untilGone(Number(said))).toBe(true);
  });
});

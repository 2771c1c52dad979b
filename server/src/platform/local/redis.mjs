// Where can the tests of the Redis path find a Redis?
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { spawnSync } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { Refusal } from './machine/console.mjs';
import { cacheFolder } from './machine/places.mjs';
import { answers, freePort } from './machine/ports.mjs';
import { end, launch, run, signed } from './machine/processes.mjs';

/** { url, process?, stop } of a Redis for tests, or undefined when none can be had. */
export async function startRedis(folder = os.tmpdir()) {
  if (process.env.REDIS_URL) return { url: process.env.REDIS_URL, stop: async () => {} };
  const program = onPath() ?? unpacked() ?? (await unpackDebian());
  return program && serve(program, folder);
}

async function serve({ command, env = process.env }, folder) {
  const port = await freePort();
  const args = [
    '--bind',
    '127.0.0.1',
    '--port',
    String(port),
    '--dir',
    folder,
    '--save',
    '',
    '--appendonly',
    'no',
    '--maxmemory-policy',
    'noeviction',
  ];
  const child = launch(command, args, { env, stdio: 'ignore', detached: true });
  const stop = async () => end(child);
  for (const deadline = Date.now() + 10_000; !(await answers(port)); await sleep(20)) {
    if (child.exitCode === null && Date.now() < deadline) continue;
    await stop();
    throw new Refusal(`${command} startet nicht.`);
  }
  return { url: `redis://127.0.0.1:${port}`, process: signed(child.pid), stop };
}

const runs = ({ command, env = process.env }) => spawnSync(command, ['--version'], { env, timeout: 10_000 }).status === 0;

const onPath = () => ['redis-server', 'valkey-server'].map((command) => ({ command })).find(runs);

const cache = path.join(cacheFolder, 'redis');

function unpacked() {
  const libraries = { x64: 'x86_64', arm64: 'aarch64' }[process.arch];
  const root = path.join(cache, 'root');
  const program = {
    command: path.join(root, 'usr', 'bin', 'redis-server'),
    env: {
      ...process.env,
      LD_LIBRARY_PATH: ['usr/lib', 'lib'].map((folder) => path.join(root, folder, `${libraries}-linux-gnu`)).join(':'),
    },
  };
  return fs.existsSync(program.command) && runs(program) ? program : undefined;
}

/** Debian's packages, unpacked into our cache: needs no root and leaves the system as it is. */
async function unpackDebian() {
  if (!fs.existsSync('/usr/bin/apt-get')) return undefined;
  for (const folder of ['lists/partial', 'archives/partial', 'root'])
    fs.mkdirSync(path.join(cache, folder), { recursive: true, mode: 0o700 });
  const options = Object.entries({
    'Dir::State::lists': path.join(cache, 'lists'),
    'Dir::Cache': cache,
    'Dir::Cache::archives': path.join(cache, 'archives'),
    'Debug::NoLocking': '1',
    'APT::Sandbox::User': '',
    'Acquire::Retries': '1',
    'Acquire::http::Timeout': '20',
  }).flatMap(([name, value]) => ['-o', `${name}=${value}`]);
  const log = fs.openSync(path.join(cache, 'log'), 'w');
  const quietly = { stdio: ['ignore', log, log] };
  for (const command of [['update'], ['install', '-y', '--no-install-recommends', '--download-only', 'redis-server']]) {
    if ((await run('apt-get', [...options, '-q', ...command], quietly)) !== 0) return undefined;
  }
  const packages = fs.readdirSync(path.join(cache, 'archives')).filter((name) => name.endsWith('.deb'));
  for (const name of packages) await run('dpkg-deb', ['-x', path.join(cache, 'archives', name), path.join(cache, 'root')], quietly);
  return unpacked();
}

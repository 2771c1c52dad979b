// How does PostgreSQL run on a machine where nobody has installed it?
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { Refusal } from './machine/console.mjs';
import { beforeLeaving } from './machine/lifetime.mjs';
import { freePort } from './machine/ports.mjs';
import { findPrograms } from './postgres-programs.mjs';
import { placeOf, prepareFolder, quietEnvironment, superuser } from './postgres-folder.mjs';
import { isAlive, signed } from './machine/processes.mjs';

/** An eighth of the memory: at least what PostgreSQL takes by itself, at most what the production file gives it. */
const buffers = () => {
  const memory = Math.min(os.totalmem(), process.constrainedMemory() || Infinity);
  return `${Math.round(Math.min(Math.max(memory / 8 / 2 ** 20, 128), 1024))}MB`;
};

const settings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  logging_collector: 'off',
  max_connections: 200,
  shared_buffers: buffers(),
  work_mem: '16MB',
  jit: 'off',
  random_page_cost: 1.1,
  max_wal_size: '4GB',
  checkpoint_timeout: '15min',
};
const notDurable = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };

/** Starts the server on `dir`, or takes over the one that a killed script has left running there. */
export async function startEmbeddedPostgres({ dir, port, durable = true, database = 'kommunalredaktion', logFile }) {
  const programs = findPrograms();
  const place = await prepareFolder(path.resolve(dir), programs);
  const adopted = await runningServer(place);
  const server = adopted ?? (await startServer({ place, programs, port, durable, logFile }));
  const stop = () => stopServer(server.process);
  beforeLeaving(stop);
  const url = (name) => `postgresql://${superuser}:${fs.readFileSync(place.passwordFile, 'utf8')}@127.0.0.1:${server.port}/${name}`;
  await createDatabase(url('postgres'), database);
  return {
    url: url(database),
    adminUrl: url('postgres'),
    port: server.port,
    dir: place.folder,
    process: server.process,
    adopted: adopted !== undefined,
    isRunning: () => isAlive(server.process),
    stop,
  };
}

/** Stops whatever still runs on `dir` and deletes its files, wherever they had to be put. */
export async function erasePostgres(dir) {
  const place = placeOf(path.resolve(dir), findPrograms());
  const server = await runningServer(place);
  if (server) await stopServer(server.process);
  fs.rmSync(place.folder, { recursive: true, force: true });
}

async function startServer({ place, programs, port, durable, logFile }) {
  const log = logFile ?? path.join(place.folder, 'postgres.log');
  const chosen = port ?? (await freePort());
  const options = Object.entries({ ...settings, ...(durable ? {} : notDurable) }).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const [command, ...args] = [...programs.prefix, path.join(programs.bin, 'postgres'), '-D', place.data, '-p', String(chosen), ...options];
  const out = fs.openSync(log, 'a', 0o600);
  // A group of its own: Ctrl-C must reach the programs that still need the database, not the database.
  const child = spawn(command, args, {
    ...programs.owner,
    cwd: place.folder,
    detached: true,
    stdio: ['ignore', out, out],
    env: quietEnvironment,
  });
  fs.closeSync(out);
  child.unref();
  const server = { process: signed(child.pid), port: chosen };
  beforeLeaving(() => stopServer(server.process));
  // Until the new server has written the file, it may still be that of one that was killed.
  for (let status; status?.pid !== child.pid || status.state !== 'ready'; status = statusOf(place)) {
    if (!isAlive(server.process)) throw new Refusal(`PostgreSQL startet nicht: ${lastWords(log)}`);
    await sleep(20);
  }
  return server;
}

/** postmaster.pid: line 1 process id, line 4 port, line 8 state. */
function statusOf({ data }) {
  try {
    const lines = fs.readFileSync(path.join(data, 'postmaster.pid'), 'utf8').split('\n');
    return { pid: Number(lines[0]), port: Number(lines[3]), state: lines[7]?.trim() };
  } catch {
    return undefined;
  }
}

async function runningServer(place) {
  for (let wait = 0; wait < 300; wait++) {
    const status = statusOf(place);
    if (!status) return undefined;
    // PostgreSQL would take a stale file for a rival; the shared memory still guards against a real one.
    if (!isPostgres(status.pid)) return void fs.rmSync(path.join(place.data, 'postmaster.pid'), { force: true });
    if (status.state === 'ready') return { process: signed(status.pid), port: status.port };
    await sleep(100);
  }
  throw new Refusal(`Auf ${place.data} läuft ein PostgreSQL, das weder bereit wird noch endet.`);
}

// After a reboot the number in postmaster.pid may belong to somebody else, or the dead one was never collected.
function isPostgres(pid) {
  if (signed(pid).since === undefined) return false;
  return process.platform !== 'linux' || fs.readFileSync(`/proc/${pid}/comm`, 'utf8').startsWith('postgres');
}

async function createDatabase(adminUrl, name) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: adminUrl, connectionTimeoutMillis: 10_000 });
  await client.connect();
  const { rowCount } = await client.query('select from pg_database where datname = $1', [name]);
  if (!rowCount) await client.query(`create database ${client.escapeIdentifier(name)}`);
  await client.end();
}

async function stopServer(server) {
  for (const [signal, patience] of [
    ['SIGINT', 20_000],
    ['SIGQUIT', 5_000],
  ]) {
    if (!isAlive(server)) return;
    process.kill(server.pid, signal);
    for (const end = Date.now() + patience; isAlive(server) && Date.now() < end;) await sleep(20);
  }
  if (isAlive(server)) throw new Refusal(`PostgreSQL (Prozess ${server.pid}) lässt sich nicht beenden.`);
}

const lastWords = (log) =>
  fs
    .readFileSync(log, 'utf8')
    .trim()
    .split('\n')
    .findLast((line) => /FATAL|ERROR|error/.test(line)) ?? `siehe ${log}`;

// How does a browser test get the whole product? An own database with the demonstration, API and worker as processes of their own, screens included.
import { randomBytes } from 'node:crypto';
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import pg from 'pg';
import { adminUrl, asAdmin, urlOf } from './template-database.js';

const root = path.resolve(import.meta.dirname, '../..');
/** Ends a program whose test was killed before it could say goodbye. */
const leash = pathToFileURL(path.join(root, 'server/src/platform/local/machine/leash.mjs')).href;
const patienceMs = 60_000;

export interface StartedProduct {
  readonly url: string;
  /** Of every account of the demonstration. */
  readonly password: string;
  /** The superuser of the test server, past all walls: for arranging and for looking. */
  sql<T = Record<string, unknown>>(text: string, params?: readonly unknown[]): Promise<T[]>;
  /** The process goes without a goodbye, as in a power cut. */
  killApi(): Promise<void>;
  startApi(): Promise<void>;
  stop(): Promise<void>;
}

/** Asks again until the answer is no longer nothing. */
export const until = async <T>(what: string, ask: () => Promise<T | false | null | undefined>): Promise<T> => {
  for (const end = Date.now() + patienceMs; Date.now() < end; await pause(50)) {
    const answer = await ask();
    if (answer !== false && answer !== null && answer !== undefined) return answer;
  }
  throw new Error(`waited in vain: ${what}`);
};

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

interface Program {
  readonly child: ChildProcess;
  readonly lastWords: () => string;
  readonly gone: Promise<number | null>;
}

const run = (name: string, args: readonly string[], env: NodeJS.ProcessEnv): Program => {
  const child = spawn(process.execPath, ['--import', leash, path.join(root, 'server/dist', `${name}.js`), ...args], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let words = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      words = (words + text).slice(-4000);
    });
  return { child, lastWords: () => words, gone: new Promise((resolve) => child.once('exit', resolve)) };
};

const runToTheEnd = async (name: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<void> => {
  const program = run(name, args, env);
  if ((await program.gone) !== 0) throw new Error(`${name} ${args.join(' ')} failed: ${program.lastWords()}`);
};

const end = async ({ child, gone }: Program, signal: NodeJS.Signals): Promise<void> => {
  child.kill(signal);
  await gone;
};

const isReady = (url: string) =>
  fetch(`${url}/api/health/ready`).then(
    ({ ok }) => ok,
    () => false,
  );

/** Comes back once it answers, so that nothing in a test has to ask for it. */
const startApi = async (url: string, env: NodeJS.ProcessEnv): Promise<Program> => {
  const api = run('api', [], env);
  await until('the API is ready', async () => {
    if (api.child.exitCode !== null) throw new Error(`the API ended at once: ${api.lastWords()}`);
    return isReady(url);
  });
  return api;
};

export const startProduct = async (settings: Record<string, string> = {}): Promise<StartedProduct> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'kr-e2e-'));
  const database = `kr_e2e_${randomBytes(6).toString('hex')}`;
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const env = {
    ...process.env,
    NODE_ENV: 'development',
    DATABASE_URL: urlOf(database),
    REDIS_URL: '',
    HOST: '127.0.0.1',
    PORT: String(port),
    METRICS_PORT: '0',
    BASE_URL: url,
    DATA_DIR: folder,
    LOG_LEVEL: 'warn',
    KR_DEMO: '1',
    SWEEP_SECONDS: '1',
    ...settings,
  };
  await asAdmin(adminUrl(), (admin) => admin.query(`create database ${database}`));
  await runToTheEnd('cli', ['migrate', 'up'], env);
  await runToTheEnd('cli', ['setup'], env);
  const worker = run('worker', [], env);
  let api = await startApi(url, env);
  const pool = new pg.Pool({ connectionString: urlOf(database), max: 2 });
  return {
    url,
    password: (await readFile(path.join(folder, 'demo-password'), 'utf8')).trim(),
    sql: async <T>(text: string, params: readonly unknown[] = []) => (await pool.query(text, params as unknown[])).rows as T[],
    killApi: () => end(api, 'SIGKILL'),
    startApi: async () => {
      api = await startApi(url, env);
    },
    stop: async () => {
      await pool.end();
      await Promise.all([end(api, 'SIGTERM'), end(worker, 'SIGTERM')]);
      await asAdmin(adminUrl(), (admin) => admin.query(`drop database if exists ${database} with (force)`));
      await rm(folder, { recursive: true, force: true });
    },
  };
};

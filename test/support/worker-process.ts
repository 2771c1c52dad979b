// How does a test get a real worker, and how does it die? As a process of its own, killed by nothing but its own number.
import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Config } from '@server/platform/config.js';

const root = path.resolve(import.meta.dirname, '../..');
/** Ends a worker whose test was killed before it could say goodbye. */
const leash = pathToFileURL(path.join(root, 'server/src/platform/local/machine/leash.mjs')).href;

export interface WorkerProcess {
  kill(): Promise<void>;
  stop(): Promise<void>;
}

const running = new Set<ChildProcess>();
const end = (child: ChildProcess, signal: NodeJS.Signals): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    child.once('exit', () => resolve()).kill(signal);
  });

export const startWorker = ({ DATABASE_URL, REDIS_URL, SECRET_KEY }: Config): WorkerProcess => {
  const env = {
    ...process.env,
    NODE_ENV: 'test',
    DATABASE_URL,
    REDIS_URL: REDIS_URL ?? '',
    SECRET_KEY,
    METRICS_PORT: '0',
    SWEEP_SECONDS: '1',
    LOG_LEVEL: 'silent',
  };
  const child = spawn(process.execPath, ['--import', leash, path.join(root, 'server/dist/worker.js')], { cwd: root, env, stdio: 'ignore' });
  running.add(child);
  child.once('exit', () => running.delete(child));
  return { kill: () => end(child, 'SIGKILL'), stop: () => end(child, 'SIGTERM') };
};

/** For the end of a test file, whatever happened in it. */
export const killWorkers = async (): Promise<void> => {
  await Promise.all([...running].map((child) => end(child, 'SIGKILL')));
};

/** As long as something moves there is hope; fails when nothing has changed for half a minute. */
export const untilDone = async <T>(look: () => Promise<{ done: boolean; sign: T }>): Promise<void> => {
  let before = '';
  for (let end = performance.now() + 30_000; ;) {
    const { done, sign } = await look();
    if (done) return;
    const now = JSON.stringify(sign);
    if (now !== before) {
      before = now;
      end = performance.now() + 30_000;
    }
    if (performance.now() > end) throw new Error(`nothing moves any more: ${now}`);
    await new Promise((resolve) => {
      setTimeout(resolve, 20);
    });
  }
};

// How does a test use the command line? As a process of its own on the test's database.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Config } from '@server/platform/config.js';

const root = path.resolve(import.meta.dirname, '../..');
const leash = pathToFileURL(path.join(root, 'server/src/platform/local/machine/leash.mjs')).href;

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly complaints: string;
}
export interface RunningCommand {
  readonly ended: Promise<Ended>;
  kill(): void;
}

export const startCommand = (config: Config, args: readonly string[], settings: Record<string, string> = {}): RunningCommand => {
  const env = {
    ...process.env,
    NODE_ENV: 'test',
    DATABASE_URL: config.DATABASE_URL,
    REDIS_URL: '',
    SECRET_KEY: config.SECRET_KEY,
    KR_DEMO: '0',
    ...settings,
  };
  const child = spawn(process.execPath, ['--import', leash, path.join(root, 'server/dist/cli.js'), ...args], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [out, complaints] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaints += text;
  });
  return {
    ended: new Promise((resolve) => {
      child.once('close', (code) => resolve({ code, out, complaints }));
    }),
    kill: () => {
      child.kill('SIGKILL');
    },
  };
};

export const runCommand = (config: Config, args: readonly string[], settings: Record<string, string> = {}): Promise<Ended> =>
  startCommand(config, args, settings).ended;

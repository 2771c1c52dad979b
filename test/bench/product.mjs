// How does the product run while it is measured? As in production: the API, two workers, everybody logged in through the public door.
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Refusal } from '../../server/src/platform/local/machine/console.mjs';
import { inRoot } from '../../server/src/platform/local/machine/places.mjs';
import { freePort } from '../../server/src/platform/local/machine/ports.mjs';
import { end, launchNode, runNode } from '../../server/src/platform/local/machine/processes.mjs';
import { expectOk, person, send } from './load.mjs';

const patienceMs = 60_000;
const requestedWith = { 'x-requested-with': 'kommunalredaktion' };

export const productEnvironment = ({ url, secretKey, folder }) => ({
  ...process.env,
  DATABASE_URL: url,
  SECRET_KEY: secretKey,
  NODE_ENV: 'production',
  DATA_DIR: folder,
  BASE_URL: 'http://localhost',
  KR_DEMO: '',
  HOST: '127.0.0.1',
  PORT: '',
  METRICS_PORT: '',
});

/** Runs one command of the product's command line to its end. */
export async function command(installation, ...words) {
  const code = await runNode([inRoot('server', 'dist', 'cli.js'), ...words], {
    env: productEnvironment(installation),
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (code !== 0) throw new Refusal(`Der Befehl „${words.join(' ')}“ endete mit Code ${code}.`);
}

/** Starts a program whose output goes to a file of its own. */
export function startProgram(installation, name, args, env = {}) {
  const file = path.join(installation.folder, `${name}.log`);
  const log = fs.openSync(file, 'a', 0o600);
  const child = launchNode(args, { env: { ...productEnvironment(installation), ...env }, stdio: ['ignore', log, log] });
  fs.closeSync(log);
  const lastWords = () => fs.readFileSync(file, 'utf8').trim().split('\n').slice(-12).join('\n');
  return {
    name,
    pid: child.pid,
    lastWords,
    exitCode: () => child.exitCode,
    isRunning: () => child.exitCode === null && child.signalCode === null,
    stop: () => end(child),
  };
}

/** The product's own loader with generated lines. */
export function generate(installation, words) {
  const program = startProgram(installation, 'loader', [...profiling(), inRoot('server', 'dist', 'cli.js'), 'generate', ...words]);
  const expectSuccess = () => {
    if (program.exitCode() !== 0) throw new Refusal(`Das Laden ist gescheitert: ${program.lastWords()}`);
  };
  return { ...program, expectSuccess };
}

export async function untilItAnswers(program, port, path) {
  for (const patience = Date.now() + patienceMs; Date.now() < patience; await sleep(50)) {
    if (!program.isRunning()) throw new Refusal(`${program.name} hat sich beendet: ${program.lastWords()}`);
    const answer = await send(person(port, 0), { path }).catch(() => undefined);
    if (answer?.status === 200) return;
  }
  throw new Refusal(`${program.name} antwortet nicht: ${program.lastWords()}`);
}

export async function startApi(installation) {
  const port = await freePort();
  const program = startProgram(installation, 'api', [...profiling(), inRoot('server', 'dist', 'api.js')], {
    PORT: String(port),
    BASE_URL: `http://localhost:${port}`,
  });
  await untilItAnswers(program, port, '/api/session/login-info');
  return { ...program, port };
}

export const startWorkers = (installation, count) =>
  Array.from({ length: count }, (_, index) =>
    startProgram(installation, `worker-${index + 1}`, [...profiling(), inRoot('server', 'dist', 'worker.js')]),
  );

/** With BENCH_PROFILE set, loader, API and workers write processor profiles into this folder when they end. */
const profiling = () => (process.env.BENCH_PROFILE ? ['--cpu-prof', `--cpu-prof-dir=${process.env.BENCH_PROFILE}`] : []);

/** One login for each person; afterwards they only carry their cookie. */
export async function logIn(port, { email, password }, count) {
  const people = [];
  for (let index = 0; index < count; index += 1) {
    const someone = person(port, index, requestedWith);
    const request = { method: 'POST', path: '/api/session', body: { email, password } };
    const answer = await send(someone, request);
    expectOk(answer, request);
    const cookie = (answer.headers['set-cookie'] ?? []).map((text) => text.split(';')[0]).join('; ');
    people.push({ ...someone, headers: { ...requestedWith, cookie } });
  }
  return people;
}

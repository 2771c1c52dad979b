// How does one command check everything, on a machine that has nothing but Node?
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { browserLaunch } from './browser.mjs';
import { buildAll } from './build.mjs';
import { Refusal, say, secondsSince } from './machine/console.mjs';
import { startEmbeddedPostgres } from './embedded-postgres.mjs';
import { install } from './install.mjs';
import { live } from './machine/lifetime.mjs';
import { inRoot, tool } from './machine/places.mjs';
import { exitOf, launchNode, runNode } from './machine/processes.mjs';
import { startRedis } from './redis.mjs';
import { temporaryFolder } from './machine/temporary-folder.mjs';

const projects = ['static', 'unit', 'ui', 'integration', 'e2e'];
const help = `npm test [-- Optionen] [-- Angaben für jest]

  --only PROJEKT     nur ${projects.join(', ')} (mehrfach möglich)
  --without-browser  ohne Browser, also ohne e2e
  --without-redis    ohne den Weg über Redis

Beispiel: npm test -- --only unit -- -t Öffnungszeiten`;

const count = { passed: 0, failed: 0, skipped: 0 };
const stages = [];

await live(async () => {
  const options = readOptions();
  if (options.help) return console.log(help) ?? 0;
  try {
    await checkEverything(options);
  } catch (error) {
    stages.push({ name: 'abgebrochen', ok: false });
    if (!(error instanceof Refusal)) throw error;
    console.error(`\n${error.message}`);
  }
  summarise(options);
  return stages.every(({ ok }) => ok) && count.failed === 0 ? 0 : 1;
});

function readOptions() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        only: { type: 'string', multiple: true },
        'without-browser': { type: 'boolean' },
        'without-redis': { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
    const unknown = values.only?.find((name) => !projects.includes(name));
    if (unknown) throw new Error(`--only ${unknown}`);
    const browser = !values['without-browser'];
    const chosen = projects.filter((name) => (values.only?.includes(name) ?? true) && (browser || name !== 'e2e'));
    return { help: values.help, chosen, browser, redis: !values['without-redis'], forJest: positionals };
  } catch (error) {
    throw new Refusal(`Unverständliche Angabe: ${error.message}\n\n${help}`);
  }
}

async function checkEverything(options) {
  await install();
  await buildAll();
  const { folder, environment } = await prepareWorld(options);
  if (options.chosen.includes('static')) await checkSources();
  for (const name of options.chosen) await stage(name, () => jest(name, { folder, environment, args: options.forJest }));
}

async function stage(name, action) {
  say(`${name} …`);
  const start = performance.now();
  const ok = await action();
  stages.push({ name, ok, seconds: secondsSince(start) });
  say(`${name}: ${ok ? 'in Ordnung' : 'FEHLER'} (${secondsSince(start)} s)`);
}

async function checkSources() {
  const { scripts } = JSON.parse(fs.readFileSync(inRoot('package.json'), 'utf8'));
  const [, ...lint] = scripts.lint.split(' ');
  await stage('Stilprüfung', async () => (await runNode([tool('eslint'), ...lint])) === 0);
  await stage('Satzspiegel', async () => (await runNode([tool('prettier'), '--check', '--log-level', 'warn', '**/*.{ts,tsx,mjs}'])) === 0);
  await stage('Typprüfung', async () => (await runNode([tool('tsc'), '-b', 'tsconfig.json'])) === 0);
}

/** Everything the tests need from outside, started before jest because its sandbox has only a copy of the environment. */
async function prepareWorld({ chosen, redis }) {
  const needs = (...names) => names.some((name) => chosen.includes(name));
  const { folder, remember } = await temporaryFolder('test');
  const { DATABASE_URL, REDIS_URL, KR_DEMO, ...environment } = process.env;
  Object.assign(environment, { NODE_ENV: 'test', DATA_DIR: path.join(folder, 'data') });
  if (needs('static', 'integration', 'e2e')) {
    const postgres = await startEmbeddedPostgres({ dir: path.join(folder, 'postgres'), durable: false });
    remember(postgres.process);
    environment.TEST_DATABASE_URL = postgres.adminUrl;
    say('PostgreSQL für die Tests läuft');
  }
  if (redis && needs('integration')) {
    const server = await startRedis(folder);
    if (!server)
      throw new Refusal('Kein Redis zu bekommen: bitte redis-server installieren oder REDIS_URL setzen (oder --without-redis angeben).');
    if (server.process) remember(server.process);
    environment.TEST_REDIS_URL = server.url;
    say('Redis für die Tests läuft');
  }
  if (needs('e2e')) {
    environment.E2E_LAUNCH = JSON.stringify(await browserLaunch());
    say('Browser für die Tests gefunden');
  }
  return { folder, environment };
}

async function jest(project, { folder, environment, args }) {
  const outcome = path.join(folder, `${project}.json`);
  const { code } = await exitOf(
    launchNode(
      [
        '--experimental-vm-modules',
        '--disable-warning=ExperimentalWarning',
        tool('jest'),
        '--config',
        inRoot('test', 'jest.config.mjs'),
        '--selectProjects',
        project,
        '--maxWorkers=2',
        '--passWithNoTests',
        '--json',
        `--outputFile=${outcome}`,
        ...(project === 'e2e' ? ['--testTimeout=180000'] : []),
        ...args,
      ],
      { env: environment },
    ),
  );
  add(outcome, code);
  return code === 0;
}

function add(outcome, code) {
  if (!fs.existsSync(outcome)) {
    count.failed += code === 0 ? 0 : 1;
    return;
  }
  const result = JSON.parse(fs.readFileSync(outcome, 'utf8'));
  count.passed += result.numPassedTests;
  count.failed += result.numFailedTests + result.numRuntimeErrorTestSuites;
  count.skipped += result.numPendingTests + result.numTodoTests;
}

function summarise({ browser, redis }) {
  const ran = stages.map(({ name, ok, seconds }) => `${name} ${ok ? '✓' : '✗'}${seconds ? ` ${seconds} s` : ''}`);
  const left = [browser ? '' : 'ohne Browser', redis ? '' : 'ohne Redis'].filter(Boolean);
  console.log(`\nGelaufen: ${[...ran, ...left].join(' · ')}`);
  console.log(`jest: ${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`);
}

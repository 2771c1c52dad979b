// How does the whole product start with one command, and end without a trace?
import { createInterface } from 'node:readline/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { buildAll } from './build.mjs';
import { Refusal, say, warn } from './machine/console.mjs';
import { erasePostgres } from './embedded-postgres.mjs';
import { checkNode, install } from './install.mjs';
import { beforeLeaving, isLeaving, leave, live } from './machine/lifetime.mjs';
import { environmentFor, migrateAndLoad, openDatabase, supervised } from './local-database.mjs';
import { dataFolder, entry, inData } from './machine/places.mjs';
import { nextFreePort } from './machine/ports.mjs';
import { exitOf, launchNode } from './machine/processes.mjs';
import { beginUse, describeProduct, emptyDataFolder, endLeftovers, forgetProduct, runningProduct } from './running-product.mjs';
import { keepRunning, lastLine, logOf } from './machine/supervisor.mjs';

const help = `npm start [-- Optionen]

  --port N   Port der Anwendung (sonst PORT oder 3000; belegt: der nächste freie)
  --fresh    löscht vorher alle Daten in ${dataFolder} (fragt nach)
  --yes      beantwortet die Frage von --fresh mit ja
  --help     diese Hilfe

Umgebung: DATABASE_URL (sonst eingebettetes PostgreSQL), REDIS_URL (sonst Warteschlangen in PostgreSQL), DATA_DIR, HOST, BASE_URL.`;

let ready = false;
await live(start, { codeWhenStopped: () => (ready ? 0 : 130) });

async function start() {
  checkNode();
  const options = readOptions();
  if (options.help) return console.log(help) ?? 0;
  if (saysThatItRuns()) return options.fresh ? 1 : 0;
  beginUse('npm start');
  beforeLeaving(() => ready && say('Beendet.'));
  if (options.fresh) await confirmErasing(options.yes);
  await install();
  await buildAll();
  await endLeftovers();
  if (options.fresh) await erase();
  const database = await openDatabase();
  const port = await choosePort(options.port);
  const environment = environmentFor(database, port);
  await migrateAndLoad(environment);
  const accounts = demonstrationAccounts(environment);
  await runPrograms(database, environment, port);
  greet(environment, await accounts);
  return undefined;
}

function readOptions() {
  try {
    const { values } = parseArgs({
      options: { port: { type: 'string' }, fresh: { type: 'boolean' }, yes: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
    });
    const port = Number(values.port ?? (process.env.PORT || 3000));
    if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new Error(`--port ${values.port ?? process.env.PORT}`);
    return { ...values, port };
  } catch (error) {
    throw new Refusal(`Unverständliche Angabe: ${error.message}\n\n${help}`);
  }
}

function saysThatItRuns() {
  const product = runningProduct();
  if (product)
    say(`Läuft bereits unter ${product.url} (Daten in ${dataFolder}, beenden mit Strg-C dort oder kill ${product.pids.supervisor}).`);
  return product !== undefined;
}

async function confirmErasing(yes) {
  if (process.env.DATABASE_URL) throw new Refusal('--fresh löscht nur die eingebettete Datenbank; mit DATABASE_URL geht das nicht.');
  if (yes) return;
  if (!process.stdin.isTTY) throw new Refusal('--fresh löscht alle Daten; ohne Terminal bitte mit --yes bestätigen.');
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  terminal.on('SIGINT', () => leave(130));
  const answer = await terminal.question(`Wirklich alle Daten in ${dataFolder} löschen? (ja/nein) `);
  terminal.close();
  if (answer.trim().toLowerCase() !== 'ja') throw new Refusal('Nichts gelöscht.');
}

async function erase() {
  await erasePostgres(inData('postgres'));
  emptyDataFolder();
  say(`Alle Daten in ${dataFolder} sind gelöscht.`);
}

async function choosePort(wanted) {
  const port = await nextFreePort(wanted);
  if (port !== wanted) say(`Port ${wanted} ist belegt, genommen wird ${port}.`);
  return port;
}

async function runPrograms(database, environment, port) {
  say('Anwendung startet …');
  const programs = {};
  const describe = () => {
    const running = Object.entries({ ...programs, postgres: database }).filter(([, program]) => program.process);
    describeProduct({
      url: environment.BASE_URL,
      port,
      databaseUrl: database.url,
      redisUrl: database.redisUrl,
      embedded: database.embedded,
      startedAt: new Date().toISOString(),
      processes: Object.fromEntries(running.map(([name, program]) => [name, program.process])),
    });
  };
  beforeLeaving(forgetProduct);
  for (const [name, title] of [
    ['api', 'API'],
    ['worker', 'Worker'],
  ]) {
    const env = await supervised(environment);
    programs[name] = keepRunning({
      name: title,
      args: ['--enable-source-maps', entry(name)],
      env,
      onStart: () => queueMicrotask(describe),
    });
  }
  leaveWithDatabase(database);
  await untilReady(port);
}

async function untilReady(port) {
  for (const end = Date.now() + 60_000; Date.now() < end; await sleep(100)) {
    const answer = await fetch(`http://127.0.0.1:${port}/api/health/ready`, { signal: AbortSignal.timeout(2_000) }).catch(() => undefined);
    if (answer?.status === 200) return void (ready = true);
  }
  throw new Refusal(`Die Anwendung wurde in 60 Sekunden nicht bereit: ${lastLine('API')} (Protokoll: ${logOf('API')})`);
}

function leaveWithDatabase(database) {
  setInterval(() => {
    if (database.isRunning() || isLeaving()) return;
    warn(`PostgreSQL hat sich beendet; alles wird beendet. Protokoll: ${logOf('postgres')}`);
    leave(1);
  }, 1_000);
}

async function demonstrationAccounts(env) {
  if (env.KR_DEMO !== '1') return '';
  const child = launchNode([entry('cli'), 'demo', 'accounts'], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  let text = '';
  child.stdout.setEncoding('utf8').on('data', (part) => (text += part));
  await exitOf(child);
  return text;
}

function greet({ BASE_URL }, accounts) {
  say(`Kommunalredaktion läuft: ${BASE_URL}\n`);
  console.log(`          Daten:       ${dataFolder}`);
  console.log(`          Protokolle:  ${inData('log')}`);
  console.log('          Beenden:     Strg-C\n');
  if (accounts) console.log(accounts);
}

// Who is using the data folder right now, and where does the running product answer?
import fs from 'node:fs';
import { Refusal } from './machine/console.mjs';
import { beforeLeaving } from './machine/lifetime.mjs';
import { dataFolder, inData } from './machine/places.mjs';
import { endStrangers, isAlive, signed } from './machine/processes.mjs';

const lockFile = () => inData('lock.json');
const stateFile = () => inData('runtime.json');

function read(file) {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

function write(file, content, flag = 'w') {
  fs.writeFileSync(file, `${JSON.stringify(content, null, 2)}\n`, { mode: 0o600, flag });
}

export function holder() {
  const lock = read(lockFile());
  return isAlive(lock) ? lock : undefined;
}

/** One script at a time owns a data folder. Returns false when another one does. */
export function takeDataFolder(purpose) {
  const mine = { ...signed(process.pid), purpose };
  try {
    claimFolder();
    if (fs.existsSync(lockFile()) && !holder()) fs.rmSync(lockFile());
    write(lockFile(), mine, 'wx');
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    if (['EACCES', 'EPERM', 'EROFS'].includes(error.code))
      throw new Refusal(`Der Datenordner ${dataFolder} gehört jemand anderem oder ist nicht beschreibbar.`);
    throw error;
  }
  beforeLeaving(() => fs.rmSync(lockFile(), { force: true }));
  return true;
}

// The mark says that the folder is ours, so that --fresh never empties somebody's home.
function claimFolder() {
  const mark = inData('.kommunalredaktion');
  fs.mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
  if (fs.existsSync(mark)) return;
  if (fs.readdirSync(dataFolder).length) throw new Refusal(`${dataFolder} ist nicht leer und kein Datenordner der Kommunalredaktion.`);
  fs.writeFileSync(mark, 'Daten der Kommunalredaktion auf diesem Rechner; löschen mit: npm start -- --fresh\n');
}

/** For scripts that cannot share the folder and need not wait for it. */
export function beginUse(purpose) {
  if (takeDataFolder(purpose)) return;
  const { purpose: other, pid } = holder() ?? { purpose: 'einem anderen Aufruf', pid: '?' };
  throw new Refusal(`Der Datenordner ${dataFolder} wird gerade von „${other}“ benutzt (Prozess ${pid}); bitte jenen erst beenden.`);
}

/** Only for the one who holds the folder. */
export function emptyDataFolder() {
  for (const name of fs.readdirSync(dataFolder)) {
    if (!['.kommunalredaktion', 'lock.json'].includes(name)) fs.rmSync(inData(name), { recursive: true, force: true });
  }
}

/** { url, databaseUrl, redisUrl?, port, pids, startedAt } of the product, if it is running. */
export function runningProduct() {
  const state = read(stateFile());
  return isAlive(state?.processes?.supervisor) ? state : undefined;
}

export function describeProduct(state) {
  const processes = { supervisor: signed(process.pid), ...state.processes };
  const pids = Object.fromEntries(Object.entries(processes).map(([name, { pid }]) => [name, pid]));
  const half = `${stateFile()}.new`;
  write(half, { ...state, pids, processes });
  fs.renameSync(half, stateFile());
}

export function forgetProduct() {
  fs.rmSync(stateFile(), { force: true });
}

/** What a hard-killed predecessor left behind, except the database, which is taken over. */
export async function endLeftovers() {
  const { api, worker } = read(stateFile())?.processes ?? {};
  await endStrangers([api, worker].filter(Boolean));
  forgetProduct();
}

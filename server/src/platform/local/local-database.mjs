// Which database, and which settings, do the programs of this checkout work with?
import fs from 'node:fs';
import { randomBytes } from 'node:crypto';
import { checkConnections } from './check-connections.mjs';
import { say } from './machine/console.mjs';
import { startEmbeddedPostgres } from './embedded-postgres.mjs';
import { freePort } from './machine/ports.mjs';
import { entry, dataFolder, inData } from './machine/places.mjs';
import { must } from './machine/processes.mjs';
import { logOf, openLog } from './machine/supervisor.mjs';

/** The database of DATABASE_URL, or else the embedded one. */
export async function openDatabase() {
  await checkConnections();
  const redisUrl = process.env.REDIS_URL || undefined;
  if (process.env.DATABASE_URL) {
    say(`PostgreSQL wird benutzt (DATABASE_URL, ${new URL(process.env.DATABASE_URL).host})`);
    return { url: process.env.DATABASE_URL, redisUrl, embedded: false, isRunning: () => true };
  }
  fs.closeSync(openLog('postgres'));
  const server = await startEmbeddedPostgres({ dir: inData('postgres'), logFile: logOf('postgres') });
  say(`PostgreSQL läuft (eingebettet${server.adopted ? ', vom letzten Start übernommen' : ''}, Daten in ${server.dir})`);
  return { ...server, redisUrl, embedded: true };
}

/** What the API, the worker and the command line are told. */
export function environmentFor({ url, redisUrl, embedded }, port) {
  const mode = process.env.NODE_ENV || 'development';
  const given = {
    DATABASE_URL: url,
    REDIS_URL: redisUrl,
    PORT: String(port),
    HOST: process.env.HOST || '127.0.0.1',
    BASE_URL: process.env.BASE_URL || `http://localhost:${port}`,
    DATA_DIR: dataFolder,
    NODE_ENV: mode,
    SECRET_KEY: process.env.SECRET_KEY || (embedded ? ownSecret() : undefined),
    KR_DEMO: process.env.KR_DEMO ?? (embedded && mode !== 'production' ? '1' : undefined),
  };
  return { ...process.env, ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) };
}

/** One secret per data folder, so that no two installations accept each other's signatures. */
function ownSecret() {
  const file = inData('secret');
  if (!fs.existsSync(file)) fs.writeFileSync(file, randomBytes(32).toString('base64url'), { mode: 0o600 });
  return fs.readFileSync(file, 'utf8');
}

export const supervised = async (environment) => ({
  ...environment,
  METRICS_PORT: String(await freePort()),
  KR_SUPERVISED: '1',
  KR_SUPERVISOR_PID: String(process.pid),
});

export async function migrateAndLoad(env) {
  say('Datenbankschema wird geprüft …');
  await must('Das Datenbankschema ließ sich nicht aktualisieren (siehe oben).', [entry('cli'), 'migrate', 'up'], { env });
  say('Grunddaten werden geprüft …');
  await must('Die Grunddaten ließen sich nicht laden (siehe oben).', [entry('cli'), 'setup'], { env });
}

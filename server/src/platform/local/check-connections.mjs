// Do the given DATABASE_URL and REDIS_URL lead to something this product can work with?
import { Refusal } from './machine/console.mjs';

const patience = 5_000;
const oldestPostgres = 18;

export async function checkConnections({ DATABASE_URL, REDIS_URL } = process.env) {
  if (DATABASE_URL) await checkDatabase(DATABASE_URL);
  if (REDIS_URL) await checkRedis(REDIS_URL);
}

export async function checkDatabase(url) {
  const { host } = parsed(
    url,
    ['postgres:', 'postgresql:'],
    'DATABASE_URL ist keine gültige Adresse; erwartet wird postgresql://benutzer:passwort@rechner:5432/datenbank.',
  );
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: patience, query_timeout: patience });
  client.on('error', () => {});
  try {
    await client.connect();
    const {
      rows: [{ version }],
    } = await client.query(`select current_setting('server_version_num')::int / 10000 as version`);
    if (version < oldestPostgres)
      throw new Refusal(`Unter DATABASE_URL läuft PostgreSQL ${version}, gebraucht wird ${oldestPostgres} oder neuer.`);
  } catch (error) {
    throw error instanceof Refusal
      ? error
      : new Refusal(`Die Datenbank unter DATABASE_URL (${host || 'lokal'}) ${databaseTrouble(error)}.`);
  } finally {
    await client.end().catch(() => {});
  }
}

export async function checkRedis(url) {
  const { host } = parsed(url, ['redis:', 'rediss:'], 'REDIS_URL ist keine gültige Adresse; erwartet wird redis://:passwort@rechner:6379.');
  const { Redis } = await import('ioredis');
  const redis = new Redis(url, {
    lazyConnect: true,
    connectTimeout: patience,
    commandTimeout: patience,
    retryStrategy: () => null,
    maxRetriesPerRequest: 0,
  });
  let trouble;
  redis.on('error', (error) => (trouble ??= error));
  try {
    await redis.connect();
    await redis.ping();
  } catch (error) {
    throw new Refusal(`Redis unter REDIS_URL (${host}) ${redisTrouble(trouble ?? error)}.`);
  } finally {
    redis.disconnect();
  }
}

function parsed(url, protocols, sentence) {
  try {
    const address = new URL(url);
    decodeURIComponent(address.password);
    if (protocols.includes(address.protocol)) return address;
  } catch {
    // Falls through to the sentence, which is all a person needs to know.
  }
  throw new Refusal(sentence);
}

const troubles = {
  ENOTFOUND: 'hat einen unbekannten Rechnernamen',
  EAI_AGAIN: 'hat einen unbekannten Rechnernamen',
  ECONNREFUSED: 'ist nicht erreichbar (Verbindung abgelehnt)',
  ECONNRESET: 'hat die Verbindung abgebrochen',
  '28P01': 'lehnt Benutzer oder Passwort ab',
  28000: 'lässt diesen Benutzer nicht zu',
  '3D000': 'gibt es auf diesem Server nicht',
  53300: 'nimmt keine weiteren Verbindungen an',
};

const firstCause = (error) => error.errors?.[0] ?? error;

function databaseTrouble(error) {
  const { code, message } = firstCause(error);
  if (/timeout/i.test(message)) return `antwortet nicht innerhalb von ${patience / 1000} Sekunden`;
  if (/terminated unexpectedly/.test(message)) return troubles.ECONNRESET;
  return troubles[code] ?? `ist nicht benutzbar (${message})`;
}

function redisTrouble(error) {
  const { code, message } = firstCause(error);
  if (/NOAUTH|WRONGPASS|invalid.*password/i.test(message)) return 'lehnt Benutzer oder Passwort ab';
  if (/time(d )?-?out/i.test(message) || code === 'ETIMEDOUT') return `antwortet nicht innerhalb von ${patience / 1000} Sekunden`;
  return troubles[code] ?? `ist nicht benutzbar (${message})`;
}

// Which settings exist? Read once, typed, complete; a missing or short secret stops a production start with one sentence.
import { z } from 'zod';

const flag = z
  .enum(['0', '1'])
  .default('0')
  .transform((value) => value === '1');
const rehearsalSecret = 'nur-fuer-die-probe-nicht-fuer-den-betrieb';

const settings = z.object({
  NODE_ENV: z.enum(['production', 'development', 'test']).default('development'),
  DATABASE_URL: z.url({
    protocol: /^postgres(ql)?$/,
    error: 'DATABASE_URL muss die Form postgresql://nutzer:passwort@rechner:port/datenbank haben.',
  }),
  REDIS_URL: z.url({ protocol: /^rediss?$/, error: 'REDIS_URL muss die Form redis://rechner:port haben.' }).optional(),
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  /** The address people type; links in mails start with it. */
  BASE_URL: z.url().optional(),
  METRICS_PORT: z.coerce.number().int().min(0).max(65_535).default(0),
  DATA_DIR: z.string().default('.data'),
  /** Signs cursors and journal roots; at least 32 characters. */
  SECRET_KEY: z.string().min(32, 'SECRET_KEY braucht mindestens 32 Zeichen.').optional(),
  /** Networks whose X-Forwarded-For is believed, such as 10.0.0.0/8; empty: none. */
  TRUSTED_PROXY: z.string().default(''),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: z.string().default('Kommunalredaktion <redaktion@localhost>'),
  LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'),
  POOL_SIZE: z.coerce.number().int().min(1).max(100).default(8),
  WORKER_CONCURRENCY: z.coerce.number().int().min(1).max(50).default(4),
  SWEEP_SECONDS: z.coerce.number().int().min(1).max(3600).default(30),
  SESSION_IDLE_MINUTES: z.coerce.number().int().min(1).max(600).default(30),
  SESSION_HOURS: z.coerce.number().int().min(1).max(72).default(10),
  /** A rehearsal system shows its demonstration accounts on the login page. */
  KR_DEMO: flag,
  /** Moves the clock of this process, for rehearsals of time: whole days. */
  CLOCK_OFFSET_DAYS: z.coerce.number().int().default(0),
});

export type Settings = z.infer<typeof settings>;
export type Config = Omit<Settings, 'SECRET_KEY' | 'BASE_URL'> & { SECRET_KEY: string; BASE_URL: string };

export class ConfigError extends Error {}

/** The names of all settings, for the completeness test of env.example. */
export const settingNames = Object.keys(settings.shape);

/** Browsers keep the cookie of a session only on https, and on the machine itself. */
const isSecure = (address: string): boolean => {
  const { protocol, hostname } = new URL(address);
  return protocol === 'https:' || ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
};

export const readConfig = (environment: Record<string, string | undefined>): Config => {
  const given = Object.fromEntries(Object.entries(environment).filter(([name, value]) => name in settings.shape && value !== ''));
  const result = settings.safeParse(given);
  if (!result.success) {
    throw new ConfigError(result.error.issues.map(({ path, message }) => `Einstellung ${path.join('.')}: ${message}`).join(' '));
  }
  const read = result.data;
  const production = read.NODE_ENV === 'production';
  if (production && (!read.SECRET_KEY || read.SECRET_KEY === rehearsalSecret))
    throw new ConfigError('Im Betrieb muss SECRET_KEY gesetzt sein: mindestens 32 zufällige Zeichen.');
  if (production && read.KR_DEMO) throw new ConfigError('KR_DEMO zeigt Vorführkonten und ist im Betrieb nicht erlaubt.');
  if (production && !read.BASE_URL)
    throw new ConfigError('Im Betrieb muss BASE_URL gesetzt sein: die Adresse, unter der die Anwendung erreichbar ist.');
  if (read.BASE_URL && !isSecure(read.BASE_URL))
    throw new ConfigError(
      'BASE_URL muss mit https:// beginnen; ohne https bleibt nur http://localhost, sonst merkt sich der Browser keine Anmeldung.',
    );
  return { ...read, SECRET_KEY: read.SECRET_KEY ?? rehearsalSecret, BASE_URL: read.BASE_URL ?? `http://localhost:${read.PORT}` };
};

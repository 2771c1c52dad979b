// How fast is it, on a database that really writes to disk?
import path from 'node:path';
import { parseArgs } from 'node:util';
import { buildAll } from './build.mjs';
import { checkConnections } from './check-connections.mjs';
import { say } from './machine/console.mjs';
import { startEmbeddedPostgres } from './embedded-postgres.mjs';
import { install } from './install.mjs';
import { live } from './machine/lifetime.mjs';
import { inRoot } from './machine/places.mjs';
import { exitOf, launchNode } from './machine/processes.mjs';
import { temporaryFolder } from './machine/temporary-folder.mjs';

await live(async () => {
  // --data FOLDER keeps the loaded data for the next run; everything else is for the benches themselves.
  const { values } = parseArgs({ options: { data: { type: 'string' } }, strict: false });
  await install();
  await buildAll();
  await checkConnections();
  const DATABASE_URL = process.env.DATABASE_URL || (await startDatabase(values.data));
  const env = { ...process.env, DATABASE_URL, NODE_ENV: process.env.NODE_ENV || 'production' };
  const child = launchNode(['--enable-source-maps', inRoot('test', 'bench', 'run.mjs'), ...process.argv.slice(2)], { env });
  return (await exitOf(child)).code;
});

async function startDatabase(kept) {
  const { folder, remember } = kept ? { folder: path.resolve(kept), remember: () => {} } : await temporaryFolder('bench');
  const server = await startEmbeddedPostgres({ dir: path.join(folder, 'postgres') });
  remember(server.process);
  say(`PostgreSQL läuft (eingebettet, Daten in ${server.dir})`);
  return server.url;
}

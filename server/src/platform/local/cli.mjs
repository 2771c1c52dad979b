// How does one command of the product find its database, whether the product is running or not?
import { setTimeout as sleep } from 'node:timers/promises';
import { buildServer } from './build.mjs';
import { Refusal, say, speakOnStderr } from './machine/console.mjs';
import { install } from './install.mjs';
import { live } from './machine/lifetime.mjs';
import { environmentFor, openDatabase } from './local-database.mjs';
import { dataFolder, entry } from './machine/places.mjs';
import { runNode } from './machine/processes.mjs';
import { endLeftovers, holder, runningProduct, takeDataFolder } from './running-product.mjs';

const port = Number(process.env.PORT || 3000);

speakOnStderr();
await live(async () => {
  await install();
  await buildServer();
  const env = await findEnvironment();
  return runNode(['--enable-source-maps', entry('cli'), ...process.argv.slice(2)], { env });
});

async function findEnvironment() {
  if (process.env.DATABASE_URL) return environmentFor(await openDatabase(), port);
  const product = await productOrFolder();
  if (product) return { ...environmentFor({ ...product, url: product.databaseUrl }, product.port), BASE_URL: product.url };
  await endLeftovers();
  return environmentFor(await openDatabase(), port);
}

/** The running product, or nothing once the data folder is ours. */
async function productOrFolder() {
  for (let wait = 0; wait < 120; wait++) {
    const product = runningProduct();
    if (product || takeDataFolder('npm run cli')) return product;
    if (wait === 2) say(`Der Datenordner wird gerade von „${holder()?.purpose}“ benutzt; warte …`);
    await sleep(500);
  }
  throw new Refusal(`Der Datenordner ${dataFolder} wird seit einer Minute von „${holder()?.purpose}“ (Prozess ${holder()?.pid}) benutzt.`);
}

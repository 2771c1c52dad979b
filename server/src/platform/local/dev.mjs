// How does a developer see every change at once, with one command and one Ctrl-C?
import fs from 'node:fs';
import { buildServer } from './build.mjs';
import { Refusal, say } from './machine/console.mjs';
import { install } from './install.mjs';
import { isLeaving, leave, live } from './machine/lifetime.mjs';
import { environmentFor, migrateAndLoad, openDatabase, supervised } from './local-database.mjs';
import { entry, inData, inRoot, tool } from './machine/places.mjs';
import { nextFreePort } from './machine/ports.mjs';
import { exitOf, launchNode } from './machine/processes.mjs';
import { beginUse, endLeftovers } from './running-product.mjs';
import { keepRunning } from './machine/supervisor.mjs';

await live(async () => {
  beginUse('npm run dev');
  await install();
  await buildServer();
  await endLeftovers();
  const database = await openDatabase();
  const apiPort = await nextFreePort(Number(process.env.PORT || 3000));
  const uiPort = await nextFreePort(5173);
  const environment = environmentFor(database, apiPort);
  environment.BASE_URL = process.env.BASE_URL || `http://localhost:${uiPort}`;
  await migrateAndLoad(environment);
  const programs = await Promise.all(
    [
      ['API', 'api'],
      ['Worker', 'worker'],
    ].map(async ([name, file]) => keepRunning({ name, args: ['--enable-source-maps', entry(file)], env: await supervised(environment) })),
  );
  restartOnChange(programs);
  tie('tsc', launchNode([tool('tsc'), '-b', 'server', '-w', '--preserveWatchOutput']));
  tie(
    'vite',
    launchNode([tool('vite'), '--port', String(uiPort), '--strictPort', '--clearScreen', 'false'], {
      cwd: inRoot('admin-ui'),
      env: { ...environment, API_PORT: String(apiPort) },
    }),
  );
  say(`Oberfläche: http://localhost:${uiPort}   API: http://localhost:${apiPort}/api   Protokolle: ${inData('log')}`);
});

/** tsc writes many files at once: wait until it is quiet. */
function restartOnChange(programs) {
  let timer;
  for (const workspace of ['shared', 'server']) {
    fs.watch(inRoot(workspace, 'dist'), { recursive: true }, (_, name) => {
      if (!name?.endsWith('.js')) return;
      clearTimeout(timer);
      timer = setTimeout(() => {
        say('Änderung übernommen, API und Worker starten neu');
        for (const program of programs) program.restart();
      }, 300);
    });
  }
}

async function tie(name, child) {
  const { code } = await exitOf(child);
  if (isLeaving()) return;
  console.error(new Refusal(`${name} hat sich beendet (Code ${code}).`).message);
  leave(1);
}

// What does the product cost, measured against the bare minimum? Prepares the stock, starts everything, measures, reports; a figure is never a failure.
import fs from 'node:fs';
import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { Refusal, say } from '../../server/src/platform/local/machine/console.mjs';
import { live } from '../../server/src/platform/local/machine/lifetime.mjs';
import { temporaryFolder } from '../../server/src/platform/local/machine/temporary-folder.mjs';
import { connect, furnish, markComplete, openDatabase, urlOf } from './database.mjs';
import { judged } from './goals.mjs';
import { readOptions } from './options.mjs';
import { memoryOf } from './processes.mjs';
import { startApi, startWorkers } from './product.mjs';
import { showGoals, showRows, showStock } from './report.mjs';
import { measureRequests, rows } from './requests.mjs';
import { measureLoad, measureRuns } from './stock.mjs';

const workerCount = 2;
const megabytes = (programs, moment) => programs.map(({ name, pid }) => ({ name, megabytes: memoryOf(pid)[moment] }));

/** API and workers for as long as `work` takes; also answers how much memory each had at most. */
async function whileRunning(installation, work) {
  const api = await startApi(installation);
  const workers = startWorkers(installation, workerCount);
  const programs = [api, ...workers];
  const result = await work({ ...installation, api, workers });
  const highest = megabytes(programs.filter(({ isRunning }) => isRunning()), 'highest');
  await Promise.all(programs.map(({ stop }) => stop()));
  return { ...result, highest };
}

async function measureStock(installation, { records, only }, isLoaded) {
  const wants = (key) => !only || only.includes(key);
  if (isLoaded && !wants('run')) return { stock: {}, highest: [] };
  const { highest, ...stock } = await whileRunning(installation, async (running) => {
    const load = isLoaded ? {} : { load: await measureLoad(running, records) };
    if (!isLoaded) {
      await installation.client.query('vacuum analyze');
      await markComplete(installation.serverUrl, installation.name);
    }
    return { ...load, ...(wants('run') && (await measureRuns(running))) };
  });
  await installation.client.query('vacuum analyze');
  return { stock, highest: [...highest, ...(stock.load ? [{ name: 'loader', megabytes: stock.load.loaderMegabytes }] : [])] };
}

/** Memory in rest first, then the requests; meanwhile the workers stand still, so that they disturb neither side. */
async function measureAnswers(installation, { only, idleSeconds, ...options }) {
  const { answers, idle, highest } = await whileRunning(installation, async (running) => {
    let idle;
    if (!only || only.includes('memory')) {
      say(`Speicher in Ruhe: ${idleSeconds} s warten …`);
      await sleep(idleSeconds * 1000);
      idle = megabytes([running.api, ...running.workers], 'now');
    }
    await Promise.all(running.workers.map(({ stop }) => stop()));
    return { idle, answers: await measureRequests(running, { only, ...options }) };
  });
  return { answers, idle, highest };
}

const highestOf = (...lists) => {
  const names = [...new Set(lists.flat().map(({ name }) => name))];
  return names.map((name) => ({ name, megabytes: Math.max(...lists.flat().filter((one) => one.name === name).map((one) => one.megabytes)) }));
};

await live(async () => {
  const options = readOptions();
  if (!options) return 0;
  const serverUrl = process.env.DATABASE_URL;
  if (!serverUrl) throw new Refusal('Bitte starten Sie die Messung mit „npm run bench“.');
  const { folder } = await temporaryFolder('bench-logs');
  const name = `bench_${options.records}`;
  const installation = { serverUrl, name, url: urlOf(serverUrl, name), folder, secretKey: randomBytes(32).toString('base64url') };
  const { isLoaded } = await openDatabase(serverUrl, name);
  if (!isLoaded) await furnish(installation);
  installation.client = await connect(installation.url);
  const { stock, highest } = await measureStock(installation, options, isLoaded);
  const wantsAnswers = !options.only || options.only.some((key) => key === 'memory' || rows.some((row) => row.key === key));
  const { answers, idle, highest: later } = wantsAnswers ? await measureAnswers(installation, options) : { answers: [], highest: [] };
  const results = { records: options.records, rows: answers, stock, memory: { idleSeconds: options.idleSeconds, idle, highest: highestOf(highest, later) } };
  showRows(results, options.clients);
  showStock(results);
  showGoals(results);
  if (options.json) fs.writeFileSync(options.json, `${JSON.stringify({ ...results, goals: judged(results) }, null, 2)}\n`);
  await installation.client.end();
  return 0;
});

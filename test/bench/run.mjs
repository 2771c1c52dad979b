// What does the product cost, measured against the bare minimum? Prepares the stock, starts everything, measures, reports; a figure is never a failure.
import fs from 'node:fs';
import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { Refusal, say } from '../../server/src/platform/local/machine/console.mjs';
import { live } from '../../server/src/platform/local/machine/lifetime.mjs';
import { temporaryFolder } from '../../server/src/platform/local/machine/temporary-folder.mjs';
import { compare } from './comparison.mjs';
import { connect, furnish, markComplete, openDatabase, urlOf } from './database.mjs';
import { judged } from './goals.mjs';
import { readOptions } from './options.mjs';
import { memoryOf } from './processes.mjs';
import { startApi, startWorkers } from './product.mjs';
import { showComparison, showGoals, showStock } from './report.mjs';
import { measureRequests } from './requests.mjs';
import { measureSetRules } from './set-rules.mjs';
import { measureLoad, measureRuns } from './stock.mjs';
import { stocksOf } from './stocks.mjs';

const workerCount = 2;
const megabytes = (programs, moment) => programs.map(({ name, pid }) => ({ name, megabytes: memoryOf(pid)[moment] }));

/** API and workers for as long as `work` takes; also answers how much memory each had at most. */
async function whileRunning(installation, work) {
  const api = await startApi(installation);
  const workers = startWorkers(installation, workerCount);
  const programs = [api, ...workers];
  const result = await work({ ...installation, api, workers });
  const highest = megabytes(
    programs.filter(({ isRunning }) => isRunning()),
    'highest',
  );
  await Promise.all(programs.map(({ stop }) => stop()));
  return { ...result, highest };
}

async function measureStock(installation, stock, isLoaded) {
  const { wants } = stock;
  const wantsRules = stock.hasSetRules && wants('rules');
  if (isLoaded && !wants('run') && !wantsRules) return { figures: {}, highest: [] };
  const { highest, ...figures } = await whileRunning(installation, async (running) => {
    const load = isLoaded ? {} : { load: await measureLoad(running, stock) };
    if (!isLoaded) {
      await installation.client.query('vacuum analyze');
      await markComplete(installation.serverUrl, installation.name);
    }
    return { ...load, ...(wants('run') && (await measureRuns(running))) };
  });
  await installation.client.query('vacuum analyze');
  const setRules = wantsRules ? { setRules: await measureSetRules(installation) } : {};
  return {
    figures: { ...figures, ...setRules },
    highest: [...highest, ...(figures.load ? [{ name: 'loader', megabytes: figures.load.loaderMegabytes }] : [])],
  };
}

/** Memory in rest first, then the requests; meanwhile the workers stand still, so that they disturb neither side. */
async function measureAnswers(installation, { rows, wants }, { idleSeconds, ...options }) {
  const { answers, idle, highest } = await whileRunning(installation, async (running) => {
    let idle;
    if (wants('memory')) {
      say(`Speicher in Ruhe: ${idleSeconds} s warten …`);
      await sleep(idleSeconds * 1000);
      idle = megabytes([running.api, ...running.workers], 'now');
    }
    await Promise.all(running.workers.map(({ stop }) => stop()));
    return { idle, answers: await measureRequests(running, rows, options) };
  });
  return { answers, idle, highest };
}

const highestOf = (...lists) => {
  const names = [...new Set(lists.flat().map(({ name }) => name))];
  return names.map((name) => ({
    name,
    megabytes: Math.max(
      ...lists
        .flat()
        .filter((one) => one.name === name)
        .map((one) => one.megabytes),
    ),
  }));
};

async function measure(where, stock, options) {
  const { name, title, records, scale, rows, wants } = stock;
  say(`Bestand: ${title}, ${records.toLocaleString('de-DE')} Datensätze`);
  const installation = { ...where, name, url: urlOf(where.serverUrl, name) };
  const { isLoaded } = await openDatabase(where.serverUrl, name);
  if (!isLoaded) await furnish(installation);
  installation.client = await connect(installation.url);
  const { figures, highest } = await measureStock(installation, stock, isLoaded);
  const {
    answers,
    idle,
    highest: later,
  } = rows.length > 0 || wants('memory') ? await measureAnswers(installation, stock, options) : { answers: [], highest: [] };
  await installation.client.end();
  return {
    title,
    records,
    ...(scale && { scale }),
    rows: answers,
    stock: figures,
    memory: { idleSeconds: options.idleSeconds, idle, highest: highestOf(highest, later) },
  };
}

await live(async () => {
  const options = readOptions();
  if (!options) return 0;
  const serverUrl = process.env.DATABASE_URL;
  if (!serverUrl) throw new Refusal('Bitte starten Sie die Messung mit „npm run bench“.');
  const { folder } = await temporaryFolder('bench-logs');
  const where = { serverUrl, folder, secretKey: randomBytes(32).toString('base64url') };
  const results = {};
  for (const stock of stocksOf(options)) {
    results[stock.kind] = await measure(where, stock, options);
    showStock(results[stock.kind], options.clients);
  }
  if (options.against && results.brandenburg) results.against = compare(results.brandenburg, options.against);
  showComparison(results.against);
  showGoals(results);
  if (options.json) fs.writeFileSync(options.json, `${JSON.stringify({ ...results, goals: judged(results) }, null, 2)}\n`);
  return 0;
});

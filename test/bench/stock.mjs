// How fast is work on the whole stock: taking it in, making it searchable, judging it? The workers run as they do every day.
import { setTimeout as sleep } from 'node:timers/promises';
import { say } from '../../server/src/platform/local/machine/console.mjs';
import { connect, dropDatabase, editor, furnish, openDatabase, urlOf } from './database.mjs';
import { bareLoad } from './floor/load.mjs';
import { expectOk, send } from './load.mjs';
import { cpuSecondsOf, memoryOf, serverCpu } from './processes.mjs';
import { generate, logIn } from './product.mjs';

/** Seconds of processor time per thousand records, of the product's own processes and of PostgreSQL: these hardly suffer from what else the machine does. */
async function cpuMeter({ client, workers }) {
  const {
    rows: [{ pid }],
  } = await client.query('select pg_backend_pid() as pid');
  const database = serverCpu(pid);
  const ofWorkers = () => workers.reduce((sum, worker) => sum + cpuSecondsOf(worker.pid), 0);
  const [databaseBefore, workersBefore] = [database(), ofWorkers()];
  return (records, ownSeconds = 0) => ({
    cpu: ((ownSeconds + ofWorkers() - workersBefore) / records) * 1000,
    databaseCpu: ((database() - databaseBefore) / records) * 1000,
  });
}

const secondsSince = (begin) => (performance.now() - begin) / 1000;
const floorLines = 20_000;

/** The floor takes fewer lines: its speed does not depend on how many there are. */
async function floorLoad({ serverUrl, folder, secretKey }) {
  const name = 'bench_boden';
  const url = urlOf(serverUrl, name);
  await openDatabase(serverUrl, name);
  await furnish({ url, folder, secretKey });
  const client = await connect(url);
  try {
    return await bareLoad(client, floorLines);
  } finally {
    await client.end();
    await dropDatabase(serverUrl, name);
  }
}

async function untilSearchIsReady(client) {
  for (;;) {
    const {
      rows: [{ waiting }],
    } = await client.query('select exists (select 1 from search_missing) as waiting');
    if (!waiting) return;
    await sleep(200);
  }
}

/** Loads through the product's own loader; the search counts as ready when nothing waits for it any more. */
export async function measureLoad(installation, { records, words, hasFloor }) {
  const floorPerSecond = hasFloor ? await floorLoad(installation) : undefined;
  say(`${records.toLocaleString('de-DE')} Datensätze werden geladen …`);
  const used = await cpuMeter(installation);
  const begin = performance.now();
  const loader = generate(installation, words);
  let [highest, loaderCpu] = [0, 0];
  while (loader.isRunning()) {
    highest = Math.max(highest, memoryOf(loader.pid).highest || 0);
    loaderCpu = cpuSecondsOf(loader.pid) || loaderCpu;
    await sleep(100);
  }
  loader.expectSuccess();
  const seconds = secondsSince(begin);
  say(`geladen in ${seconds.toFixed(1)} s; die Suche wird vervollständigt …`);
  const loaded = performance.now();
  await untilSearchIsReady(installation.client);
  return {
    records,
    seconds,
    perSecond: records / seconds,
    floorPerSecond,
    searchReadySeconds: secondsSince(loaded),
    loaderMegabytes: highest,
    ...used(records, loaderCpu),
  };
}

/** After a big load the workers begin one by themselves. */
async function untilNothingRuns(client) {
  for (;;) {
    const {
      rows: [{ busy }],
    } = await client.query(
      `select exists (select 1 from task where state in ('waiting', 'running')) or exists (select 1 from record r where live_edition_id is not null and not exists (select 1 from qa_stamp s where s.edition_id = r.live_edition_id)) as busy`,
    );
    if (!busy) return;
    await sleep(500);
  }
}

async function fullRun(someone, { client, workers }) {
  const {
    rows: [{ records }],
  } = await client.query('select count(*)::int as records from record where live_edition_id is not null');
  const start = { method: 'POST', path: '/api/rules/runs', body: {} };
  const used = await cpuMeter({ client, workers });
  let task = JSON.parse(expectOk(await send(someone, start), start));
  while (['waiting', 'running'].includes(task.state)) {
    await sleep(100);
    const look = { path: `/api/tasks/${task.id}` };
    task = JSON.parse(expectOk(await send(someone, look), look));
  }
  if (task.state !== 'done') throw new Error(`der Regellauf endete mit „${task.state}“: ${task.error}`);
  const seconds = (Date.parse(task.endedAt) - Date.parse(task.createdAt)) / 1000;
  return { records, seconds, perSecond: records / seconds, ...used(records) };
}

const share = 500;

/** Reads every content and writes the same verdicts once more, on two connections, without thinking about them. */
async function floorRun({ url, client }) {
  await client.query(
    'drop table if exists floor_stamp, floor_finding; create table floor_stamp (like qa_stamp including all); create table floor_finding (like finding including all)',
  );
  const { rows } = await client.query('select id, live_edition_id as edition from record where live_edition_id is not null order by id');
  const begin = performance.now();
  await Promise.all(
    [0, 1].map(async (half) => {
      const hand = await connect(url);
      for (let from = half * share; from < rows.length; from += 2 * share) {
        const part = rows.slice(from, from + share);
        await hand.query('select id, content from edition where id = any ($1::uuid[])', [part.map(({ edition }) => edition)]);
        await hand.query(
          `with stamped as (insert into floor_stamp select * from qa_stamp where edition_id = any ($1::uuid[]))
        insert into floor_finding select * from finding where record_id = any ($2::uuid[])`,
          [part.map(({ edition }) => edition), part.map(({ id }) => id)],
        );
      }
      await hand.end();
    }),
  );
  const seconds = secondsSince(begin);
  await client.query('drop table floor_stamp, floor_finding');
  return rows.length / seconds;
}

/** First everything is judged as if for the first time, then once more when nothing has changed. */
export async function measureRuns(installation) {
  const { client, api } = installation;
  say('Die Arbeiter holen nach, was das Laden übrig lässt …');
  await untilNothingRuns(client);
  say('Voller Regellauf …');
  const [someone] = await logIn(api.port, editor, 1);
  // As after a change of the rules: every verdict is old, every finding is found anew.
  await client.query(`truncate finding, finding_event; update qa_stamp set ruleset = 'früher'`);
  await client.query('vacuum analyze qa_stamp');
  const first = await fullRun(someone, installation);
  const {
    rows: [{ findings }],
  } = await client.query('select count(*)::int as findings from finding');
  const second = await fullRun(someone, installation);
  const floorPerSecond = await floorRun(installation);
  return { firstRun: { ...first, findings, floorPerSecond }, secondRun: { ...second, floorPerSecond } };
}

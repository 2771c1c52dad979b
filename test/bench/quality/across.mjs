// What is planted across records, and what do the rules say? A land of its own on a real database: loaded, looked at and read as the product does it.
import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { setRules } from '../../../shared/dist/index.js';
import { withProduct } from '../../../server/dist/cli/product.js';
import { listSource } from '../../../server/dist/exchange/load/source.js';
import { RecordsLoad } from '../../../server/dist/exchange/records-load.js';
import { readConfig } from '../../../server/dist/platform/config.js';
import { robotActor } from '../../../server/dist/platform/robots.js';
import { RunSetRules } from '../../../server/dist/qa/run-set-rules.job.js';
import { startEmbeddedPostgres } from '../../../server/src/platform/local/embedded-postgres.mjs';
import { Refusal, say } from '../../../server/src/platform/local/machine/console.mjs';
import { temporaryFolder } from '../../../server/src/platform/local/machine/temporary-folder.mjs';
import { connect, dropDatabase, furnish, openDatabase, urlOf } from '../database.mjs';
import { productEnvironment } from '../product.mjs';
import { gapPlants } from './across/gaps.mjs';
import { dissolved } from './across/ground.mjs';
import { Land } from './across/land.mjs';
import { pointPlants } from './across/points.mjs';
import { rivalPlants } from './across/rivals.mjs';
import { officePlants } from './across/same-offices.mjs';
import { territoryPlants } from './across/territory.mjs';
import { twinPlants } from './across/twins.mjs';
import { countFor, sidesOf, untouched } from './plants.mjs';

const plants = [...gapPlants, ...territoryPlants, ...rivalPlants, ...twinPlants, ...officePlants, ...pointPlants];
const name = 'bench_quality';

/** Every planting with what is to be found of it, and by whom each record came in. */
function plantAll(land) {
  const planted = [];
  const wayOf = new Map();
  for (const plant of plants) {
    for (const { side, ways, isNear } of sidesOf(plant)) {
      for (let n = 0; n < countFor(ways); n += 1) {
        const [way, from] = [`${plant.rule} ${side} ${(n % ways.length) + 1}`, land.lines.length];
        const finds = ways[n % ways.length](land).map((find) => (typeof find === 'string' ? { rule: plant.rule, place: find } : find));
        planted.push({ rule: plant.rule, way, isNear, finds });
        for (const { externalId } of land.lines.slice(from)) wayOf.set(externalId.value, way);
      }
    }
  }
  return { planted, wayOf };
}

async function startServer() {
  const { folder, remember } = await temporaryFolder('bench-quality');
  const server = process.env.DATABASE_URL ? undefined : await startEmbeddedPostgres({ dir: path.join(folder, 'postgres'), durable: false });
  if (server) remember(server.process);
  return { serverUrl: process.env.DATABASE_URL || server.url, folder };
}

async function changeAreas(client, { strangers }) {
  await client.query('update administration set member_since = null where ars = any ($1::text[])', [strangers.map(({ ars }) => ars)]);
  await client.query(
    `insert into area (ars, name, level, type, parent, valid_from, valid_to)
     select $1, $2, level, type, parent, valid_from, $3 from area where level = 'municipality' limit 1`,
    [dissolved.ars, dissolved.name, dissolved.endedOn],
  );
}

async function load(product, title, lines) {
  const report = await product.get(RecordsLoad).run(
    listSource(title, lines, () => ({ changed: 0, assured: null })),
    robotActor('loader'),
  );
  const [error] = report.errors;
  if (error)
    throw new Refusal(
      `${title}: Zeile ${error.n} ließ sich nicht laden (${error.field}: ${error.message}) ${JSON.stringify(lines[error.n - 1]).slice(0, 400)}`,
    );
}

const findings = `
  select f.rule, x.value as record, f.field, f.target, s.value as service from finding f join record_external_id x on x.record_id = f.record_id
  left join record_external_id s on s.record_id = case when f.rule = 'RSP-01' then nullif(split_part(f.target, ' ', 1), '')::uuid end
  where f.rule = any ($1::text[]) and f.state <> 'fixed'`;

/** How a finding is told apart from others of its rule: record, service or entry, area. */
const placeOf = ({ rule, record, field, target, service }) => {
  const item = rule === 'RSP-01' ? service : /^(?:competences|links|addresses)\.([^.]+)/.exec(field)?.[1];
  return [record, item, rule === 'RSP-01' ? target.split(' ')[1] : target].filter(Boolean).join(' ');
};

async function lookAt(land) {
  const { serverUrl, folder } = await startServer();
  await openDatabase(serverUrl, name);
  const installation = { serverUrl, folder, name, url: urlOf(serverUrl, name), secretKey: randomBytes(32).toString('base64url') };
  await furnish(installation);
  const client = await connect(installation.url);
  try {
    await changeAreas(client, land);
    say(`${land.lines.length.toLocaleString('de-DE')} Datensätze werden geladen und angesehen …`);
    const outcome = await withProduct(readConfig(productEnvironment(installation)), async (product) => {
      await load(product, 'Bestand', land.lines);
      await load(product, 'Änderungen', land.later);
      return product.get(RunSetRules).run();
    });
    if (outcome !== 'done') throw new Refusal('Die Regeln über viele Datensätze sind nicht gelaufen.');
    const { rows } = await client.query(findings, [setRules.map(({ id }) => id)]);
    return rows.map((row) => ({ rule: row.rule, record: row.record, place: placeOf(row) }));
  } finally {
    await client.end();
    await dropDatabase(serverUrl, name);
  }
}

/** Cases to be scored: each find that was planted, each near miss, each record without any, and each finding that nobody planted. */
export async function lookAcross() {
  const land = new Land();
  const { planted, wayOf } = plantAll(land);
  const rows = await lookAt(land);
  const nameOf = ({ rule, place }) => `${rule} ${place}`;
  const found = new Set(rows.map(nameOf));
  const wanted = new Set(planted.flatMap(({ finds }) => finds.map(nameOf)));
  const touched = new Set([...wayOf.keys(), ...rows.map(({ record }) => record)]);
  return [
    ...planted.flatMap(({ finds, ...labels }) =>
      finds.map((find) => ({ ...labels, isNear: false, expected: [find.rule], found: found.has(nameOf(find)) ? [find.rule] : [] })),
    ),
    ...planted.filter(({ isNear }) => isNear).map(({ rule, way }) => ({ ...untouched(way), rule, isNear: true })),
    ...rows.filter((row) => !wanted.has(nameOf(row))).map((row) => untouched(wayOf.get(row.record) ?? 'unberührt', [row.rule])),
    ...land.lines.filter(({ externalId }) => !touched.has(externalId.value)).map(() => untouched('unberührt')),
  ];
}

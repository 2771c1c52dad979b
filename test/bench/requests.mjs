// How fast are single requests? Row by row, product and floor in turns; the workers rest meanwhile.
import { randomUUID } from 'node:crypto';
import { permissionsOf } from '../../shared/dist/index.js';
import { freePort } from '../../server/src/platform/local/machine/ports.mjs';
import { inRoot } from '../../server/src/platform/local/machine/places.mjs';
import { say, warn } from '../../server/src/platform/local/machine/console.mjs';
import { editor } from './database.mjs';
import { makeDrafts, readChoices } from './data.mjs';
import { person } from './load.mjs';
import { measureRow } from './measure.mjs';
import { serverCpu } from './processes.mjs';
import { logIn, startProgram, untilItAnswers } from './product.mjs';

async function readActor(client) {
  const {
    rows: [{ id, name, roles }],
  } = await client.query(`select id, name, roles from account where email = $1`, [editor.email]);
  return { id, kind: 'person', name, language: 'de', roles, scope: 'all', permissions: permissionsOf(roles), sitting: randomUUID() };
}

async function startFloor(installation, actor) {
  const port = await freePort();
  const program = startProgram(installation, 'boden', [inRoot('test', 'bench', 'floor', 'server.mjs')], {
    PORT: String(port),
    BENCH_ACTOR: JSON.stringify(actor),
  });
  await untilItAnswers(program, port, '/api/board');
  return { ...program, port };
}

/** Only who changes something needs drafts. */
const writing = ['save', 'transition'];

export async function measureRequests(installation, rows, { clients, seconds }) {
  const { api, client, secretKey } = installation;
  const most = Math.max(...clients, 1);
  const actor = await readActor(client);
  const floor = await startFloor(installation, actor);
  const people = await logIn(api.port, editor, most);
  const {
    rows: [{ pid }],
  } = await client.query('select pg_backend_pid() as pid');
  const world = {
    ...(await readChoices(client, { actor, secretKey })),
    pools: rows.some(({ key }) => writing.includes(key)) ? await makeDrafts(client, people[0]) : undefined,
    databaseCpu: serverCpu(pid),
    product: { name: 'product', pid: api.pid, people },
    floor: { name: 'floor', pid: floor.pid, people: Array.from({ length: most }, (_, index) => person(floor.port, index)) },
  };
  const results = [];
  for (const row of rows) {
    say(row.title);
    // One row that fails does not take the others with it; its figures are missing, and that is seen.
    await measureRow(row, world, { clients, seconds }).then(
      (result) => results.push(result),
      (error) => warn(`${row.title}: ${error.message}`),
    );
  }
  await floor.stop();
  return results;
}

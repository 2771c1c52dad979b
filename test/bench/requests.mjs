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
import * as reads from './rows/reads.mjs';
import * as writes from './rows/writes.mjs';

export const rows = [reads.list, reads.text, reads.search, reads.open, writes.save, writes.transition, reads.history, reads.board, reads.far, writes.bulk, reads.download];

async function readActor(client) {
  const { rows: [{ id, name, roles }] } = await client.query(`select id, name, roles from account where email = $1`, [editor.email]);
  return { id, kind: 'person', name, language: 'de', roles, scope: 'all', permissions: permissionsOf(roles), sitting: randomUUID() };
}

async function startFloor(installation, actor) {
  const port = await freePort();
  const program = startProgram(installation, 'boden', [inRoot('test', 'bench', 'floor.mjs')], { PORT: String(port), BENCH_ACTOR: JSON.stringify(actor) });
  await untilItAnswers(program, port, '/api/board');
  return { ...program, port };
}

export async function measureRequests(installation, { clients, seconds, only }) {
  const { api, client, secretKey } = installation;
  const most = Math.max(...clients, 1);
  const actor = await readActor(client);
  const floor = await startFloor(installation, actor);
  const people = await logIn(api.port, editor, most);
  const { rows: [{ pid }] } = await client.query('select pg_backend_pid() as pid');
  const world = {
    ...(await readChoices(client, { actor, secretKey })), pools: await makeDrafts(client, people[0]), databaseCpu: serverCpu(pid),
    product: { name: 'product', pid: api.pid, people }, floor: { name: 'floor', pid: floor.pid, people: Array.from({ length: most }, (_, index) => person(floor.port, index)) },
  };
  const results = [];
  for (const row of rows.filter(({ key }) => !only || only.includes(key))) {
    say(row.title);
    // One row that fails does not take the others with it; its figures are missing, and that is seen.
    await measureRow(row, world, { clients, seconds }).then((result) => results.push(result), (error) => warn(`${row.title}: ${error.message}`));
  }
  await floor.stop();
  return results;
}

// Does a load that was killed go on where it was, with nothing lost and nothing twice?
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readAreas, type RecordLine } from '@kommunalredaktion/shared';
import { generateLines } from '@server/exchange/generate.js';
import { runCommand, startCommand } from '../../support/command-line.js';
import { fileOf, line, loadFile, loadUntilDeath, removeLoadFiles } from '../../support/load-files.js';
import { createWorld, type World } from '../../support/world.js';
import { untilDone } from '../../support/worker-process.js';

const { areas } = readAreas(readFileSync(path.resolve(import.meta.dirname, '../../../server/data/areas-brandenburg.csv'), 'utf8'));
const shuffled = (lines: RecordLine[]): RecordLine[] => [...lines].sort((a, b) => order(a) - order(b));
const order = ({ externalId }: RecordLine): number => (Number(externalId.value.replace(/\D/g, '')) * 7919) % 4001;

let world: World, undisturbed: World;
beforeAll(async () => {
  [world, undisturbed] = [await createWorld(), await createWorld()];
});
afterAll(async () => {
  removeLoadFiles();
  await Promise.all([world.close(), undisturbed.close()]);
});

const stock = (one: World) =>
  one.sql(
    `select x.value, r.state, p.value as parent, e.content - 'parent' as content, coalesce((select array_agg(f.rule order by f.rule, f.field) from finding f where f.record_id = r.id), '{}') as findings,
     (select count(*)::int from edition v where v.record_id = r.id) as editions, (select count(*)::int from journal j where j.record_id = r.id) as journal
   from record_external_id x join record r on r.id = x.record_id join edition e on e.id = coalesce(r.live_edition_id, r.open_edition_id) left join record_external_id p on p.record_id = r.parent_id order by x.value`,
  );

test('killed three times on the way, the same command ends as if nothing had happened; parents come in any order', async () => {
  const file = fileOf(...shuffled([...generateLines(4000, areas)]));
  expect(await runCommand(undisturbed.config, ['records', 'load', file])).toMatchObject({ code: 0 });
  for (let death = 1, done = 0; death <= 3; death += 1) {
    const loading = startCommand(world.config, ['records', 'load', file]);
    await untilDone(async () => {
      const [task] = await world.sql<{ done: number }>(`select done from task where state = 'running'`);
      return { done: (task?.done ?? 0) > done, sign: task };
    });
    loading.kill();
    await loading.ended;
    done = (await world.sql<{ done: number }>(`select done from task where state = 'running'`))[0]?.done ?? 0;
  }
  const ended = await runCommand(world.config, ['records', 'load', file]);
  expect(ended).toMatchObject({ code: 0, complaints: '' });
  expect(ended.out).toMatch(/^Fortgesetzt: /);
  expect(await world.sql(`select state, done, total, failed from task where kind = 'records.load'`)).toEqual([
    { state: 'done', done: 4000, total: 4000, failed: 0 },
  ]);
  expect(await stock(world)).toEqual(await stock(undisturbed));
}, 240_000);

test('a name that comes twice is noticed, although one half of the load had gone farther than the other', async () => {
  const file = fileOf(
    ...Array.from({ length: 500 }, (_, n) => line(`doppelt-${n}`)),
    line('doppelt-7', { name: { de: 'Noch einmal' } }),
    line('andere', {}, { administration: '120520000000' }),
  );
  await loadUntilDeath(world, file, 450);
  const report = await loadFile(world, file);
  expect(report).toMatchObject({ resumed: true, adopted: 101, drafts: 0, failed: 1 });
  expect(report.errors).toEqual([{ n: 501, field: 'externalId', message: 'Diese Kennung steht schon in Zeile 8.' }]);
});

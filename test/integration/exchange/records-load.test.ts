// Do records come in through the same checks as on the screen, line by line, and never twice?
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { EditionView, RecordView, RevisionView, TaskView } from '@kommunalredaktion/shared';
import { Refused } from '@server/platform/refused.js';
import { robotActor } from '@server/platform/robots.js';
import type { Browser } from '../../support/browser.js';
import { saveAs, stepAs } from '../../support/given-editions.js';
import { fileOf, line, loadFile, nameOf, removeLoadFiles } from '../../support/load-files.js';
import { office, unreachable } from '../../support/office.js';
import { createWorld, type World } from '../../support/world.js';

let world: World;
let lead: Browser, contact: Browser, admin: Browser;
beforeAll(async () => {
  world = await createWorld();
  lead = world.as(await world.given.account({ role: 'lead' }));
  contact = world.as(await world.given.account({ role: 'contact' }));
  admin = world.as(await world.given.account({ role: 'administrator' }));
});
afterAll(async () => {
  removeLoadFiles();
  await world.close();
});

const recordOf = async (value: string): Promise<RecordView> => {
  const [row] = await world.sql<{ id: string }>('select record_id as id from record_external_id where value = $1', [value]);
  return (await lead.get<RecordView>(`/records/${row?.id}`)).body;
};
const counts = ({ adopted, drafts, unchanged, failed }: { adopted: number; drafts: number; unchanged: number; failed: number }) => [
  adopted,
  drafts,
  unchanged,
  failed,
];
const everything = () =>
  world.sql(`select (select count(*)::int from record) as records, (select count(*)::int from edition) as editions, (select count(*)::int from edition_revision) as revisions,
  (select count(*)::int from journal where event not in ('task.start')) as journal, (select count(*)::int from finding) as findings, (select count(*)::int from finding_event) as events`);

test('a new live line is adopted as edition 1 with its verdict, a draft line becomes a draft', async () => {
  expect(counts(await loadFile(world, fileOf(line('neu-1'), line('neu-2', unreachable()), line('neu-3', {}, { state: 'draft' }))))).toEqual(
    [2, 1, 0, 0],
  );
  const adopted = await recordOf('neu-2');
  expect(adopted).toMatchObject({
    state: 'live',
    findings: { blocker: 1, warning: 0, hint: 0 },
    externalIds: [nameOf('neu-2')],
    editions: [{ number: 1, state: 'published', basis: 'adopted' }],
  });
  const { body: edition } = await lead.get<EditionView>(`/editions/${adopted.liveEditionId}`);
  expect(edition).toMatchObject({
    publishedBy: { name: 'Übernahme' },
    stamp: { contentHash: edition.contentHash, findings: [{ rule: 'CMP-19' }] },
    authors: [],
  });
  expect((await lead.get<{ data: object[] }>(`/editions/${edition.id}/revisions`)).body.data).toMatchObject([
    { n: 1, by: { name: 'Übernahme' } },
  ]);
  expect((await lead.get<RevisionView>(`/editions/${edition.id}/revisions/1`)).body.content).toEqual(edition.content);
  expect(await recordOf('neu-3')).toMatchObject({ state: 'new', openState: 'draft', liveEditionId: null });
  const { body: journal } = await lead.get<{ data: { event: string; details: object }[] }>(
    `/journal?filter=${JSON.stringify({ record: adopted.id })}`,
  );
  expect(journal.data).toMatchObject([{ event: 'edition.adopt', details: { task: expect.any(String) } }]);
});

test('the same file twice changes nothing', async () => {
  const file = fileOf(line('zweimal-1'), line('zweimal-2', unreachable()), line('zweimal-3', {}, { state: 'draft' }));
  await loadFile(world, file);
  const before = await everything();
  expect(counts(await loadFile(world, file))).toEqual([0, 0, 3, 0]);
  expect(await everything()).toEqual(before);
});

test('a changed live line becomes a draft and never overwrites; loaded again changed, the same draft is written on', async () => {
  await loadFile(world, fileOf(line('anders')));
  const before = await recordOf('anders');
  expect(counts(await loadFile(world, fileOf(line('anders', { summary: { de: 'Neu.' } }))))).toEqual([0, 1, 0, 0]);
  const drafted = await recordOf('anders');
  expect(drafted).toMatchObject({ state: 'live-with-draft', openState: 'draft', liveEditionId: before.liveEditionId });
  expect(counts(await loadFile(world, fileOf(line('anders', { summary: { de: 'Neu.' } }))))).toEqual([0, 0, 1, 0]);
  expect(counts(await loadFile(world, fileOf(line('anders', { summary: { de: 'Noch neuer.' } }))))).toEqual([0, 1, 0, 0]);
  expect((await lead.get<EditionView>(`/editions/${drafted.openEditionId}`)).body).toMatchObject({
    revision: 2,
    number: 2,
    content: { summary: { de: 'Noch neuer.' } },
    authors: [{ name: 'Übernahme' }],
  });
  expect((await lead.get<EditionView>(`/editions/${before.liveEditionId}`)).body.content).toMatchObject({ summary: office()['summary'] });
});

test('a draft that a person has touched is left alone', async () => {
  await loadFile(world, fileOf(line('berührt', {}, { state: 'draft' }), line('vergeben')));
  const touched = await recordOf('berührt');
  const { body: edition } = await contact.get<EditionView>(`/editions/${touched.openEditionId}`);
  expect((await saveAs(contact, edition, { ...edition.content, summary: { de: 'Von Hand.' } })).status).toBe(200);
  await contact.post(`/records/${(await recordOf('vergeben')).id}/editions`);
  const { failed, errors } = await loadFile(
    world,
    fileOf(line('berührt', { summary: { de: 'Aus der Datei.' } }), line('vergeben', { summary: { de: 'Aus der Datei.' } })),
  );
  expect(failed).toBe(2);
  expect(errors).toMatchObject([{ n: 1, message: expect.stringContaining('Entwurf von jemand anderem') }, { n: 2 }]);
  expect((await contact.get<EditionView>(`/editions/${touched.openEditionId}`)).body.content).toMatchObject({
    summary: { de: 'Von Hand.' },
  });
});

test('what was withdrawn does not come back by itself', async () => {
  await loadFile(world, fileOf(line('weg')));
  const { liveEditionId } = await recordOf('weg');
  const { body: live } = await lead.get<EditionView>(`/editions/${liveEditionId}`);
  expect((await stepAs(lead, live, { action: 'withdraw', reason: 'Die Stelle ist aufgelöst.' })).status).toBe(200);
  expect(counts(await loadFile(world, fileOf(line('weg'))))).toEqual([0, 0, 0, 1]);
  expect((await recordOf('weg')).state).toBe('withdrawn');
});

test('good lines are kept, every bad one is told with its line, its place and a sentence', async () => {
  const file = fileOf(
    line('gut-1'),
    '{"kind":',
    Buffer.from([0x7b, 0xff, 0x7d]),
    '"x\\u0000y"',
    'null',
    '',
    line('gut-1'),
    { ...line('form'), more: 1 },
    line('kopf', {}, { administration: '129999999999' }),
    line('feld', { nonsense: 1 }),
    line('lang', { name: { de: 'x'.repeat(301) } }),
    line('zeit', { openingHours: [{ id: 'z', kind: 'opening', slots: [{ id: 's', day: 'mo', from: '25:00' }] }] }),
    JSON.stringify(line('riesig', { synonyms: ['x'.repeat(300 * 1024)] })),
    line('waise', { parent: nameOf('gibt-es-nicht') }),
    line('gut-2'),
    line('halb', { summary: { de: 'x' } }, { externalId: nameOf('\ud800') }),
  );
  const report = await loadFile(world, file);
  expect(counts(report)).toEqual([2, 0, 0, 13]);
  const told = report.errors.map(({ n, field }) => `${n} ${field ?? '-'}`);
  expect(told).toEqual(
    expect.arrayContaining([
      '2 -',
      '3 -',
      '4 -',
      '5 -',
      '7 externalId',
      '8 more',
      '9 administration',
      '10 nonsense',
      '11 name.de',
      '12 openingHours.z.slots.s.from',
      '13 -',
      '14 parent',
      '16 -',
    ]),
  );
  expect(report.errors.every(({ message }) => /^[A-ZÄÖÜ].*\.$/.test(message))).toBe(true);
  const { body: tasks } = await admin.get<{ data: TaskView[] }>('/tasks?perPage=1');
  const { body: items } = await admin.get<{ total: number; data: object[] }>(`/tasks/${tasks.data[0]?.id}/items?perPage=100`);
  expect(tasks.data[0]).toMatchObject({ kind: 'records.load', state: 'done', total: 16, done: 2 });
  expect(items.data).toContainEqual({ n: expect.any(Number), item: 'Zeile 11', field: 'name.de', message: 'Dieser Text ist zu lang.' });
});

test('a rehearsal writes nothing and tells the same', async () => {
  const before = await world.sql(
    'select (select count(*)::int from record) as records, (select count(*)::int from task) as tasks, (select max(n) from journal) as journal',
  );
  const file = fileOf(
    line('probe-eltern'),
    line('probe-kind', { parent: nameOf('probe-eltern') }),
    line('probe-früh', { parent: nameOf('probe-spät') }),
    line('probe-spät'),
    'x',
    line('anders', { summary: { de: 'Ganz anders.' } }),
  );
  const rehearsed = await loadFile(world, file, { dryRun: true });
  expect(
    await world.sql(
      'select (select count(*)::int from record) as records, (select count(*)::int from task) as tasks, (select max(n) from journal) as journal',
    ),
  ).toEqual(before);
  const real = await loadFile(world, file);
  expect(counts(rehearsed)).toEqual(counts(real));
  expect(rehearsed.errors).toEqual(real.errors);
});

test('parents may stand before, behind or in another load; a circle is refused', async () => {
  const many = Array.from({ length: 600 }, (_, n) => line(`mitte-${n}`, {}, { state: 'draft' }));
  const report = await loadFile(
    world,
    fileOf(
      line('kind', { parent: nameOf('eltern') }),
      line('enkel', { parent: nameOf('kind') }),
      ...many,
      line('eltern'),
      line('kreis-a', { parent: nameOf('kreis-b') }),
      line('kreis-b', { parent: nameOf('kreis-a') }),
    ),
  );
  expect(counts(report)).toEqual([3, 600, 0, 2]);
  expect(report.errors).toMatchObject([
    { n: 604, field: 'parent' },
    { n: 605, field: 'parent' },
  ]);
  expect((await recordOf('enkel')).parent?.title).toBe('Bürgerbüro');
  await loadFile(world, fileOf(line('später', { parent: nameOf('enkel') }), line('ersatz', { parent: (await recordOf('kind')).id })));
  expect((await recordOf('später')).parent?.id).toBe((await recordOf('enkel')).id);
  expect((await recordOf('ersatz')).parent?.id).toBe((await recordOf('kind')).id);
});

test('a phone number of the unit above counts, so parents are known before children are judged', async () => {
  await loadFile(world, fileOf(line('haus'), line('zimmer', { channels: [], addresses: [], parent: nameOf('haus') })));
  expect((await recordOf('zimmer')).findings).toEqual({ blocker: 0, warning: 0, hint: 0 });
});

test('markup outside the list is taken away and told', async () => {
  await loadFile(world, fileOf(line('bunt', { description: { de: '<p onclick="x()">Hallo <script>alert(1)</script><b>Welt</b></p>' } })));
  const { liveEditionId } = await recordOf('bunt');
  const { body } = await lead.get<EditionView>(`/editions/${liveEditionId}`);
  expect(body.content['description']).toEqual({ de: '<p>Hallo <b>Welt</b></p>' });
  expect(body.removedHtml).toEqual(['<p onclick>', '<script>']);
  expect(body.stamp?.findings).toMatchObject([{ rule: 'FMT-12', target: 'removed' }]);
});

test('only who may load loads', async () => {
  const account = await world.given.account({ role: 'editor' });
  const editor = { ...robotActor('loader'), id: account.id, kind: 'person' as const, roles: ['editor' as const], permissions: [] };
  await expect(loadFile(world, fileOf(line('verboten')), { actor: editor })).rejects.toThrow(Refused);
  expect(await world.sql(`select 1 from record_external_id where value = 'verboten'`)).toEqual([]);
});

test('a task that is cancelled stops the load between two batches', async () => {
  const [{ id } = { id: '' }] = await world.sql<{ id: string }>(`select id from task where kind = 'records.load' limit 1`);
  expect(id).not.toBe('');
  const file = fileOf(...Array.from({ length: 2000 }, (_, n) => line(`viel-${n}`, {}, { state: 'draft' })));
  const loading = loadFile(world, file);
  await world.until(async () => (await world.sql(`select 1 from task where state = 'running' and done > 0`)).length > 0);
  await world.sql(`update task set state = 'cancelled' where state = 'running'`);
  const report = await loading;
  expect(report.cancelled).toBe(true);
  expect(report.drafts).toBeLessThan(2000);
  expect(counts(await loadFile(world, file))).toEqual([0, 2000 - report.drafts, report.drafts, 0]);
});

test('two loads at once: the second is told to wait', async () => {
  const loading = loadFile(world, fileOf(...Array.from({ length: 1000 }, (_, n) => line(`eins-${n}`, {}, { state: 'draft' }))));
  await world.until(async () => (await world.sql(`select 1 from task where state = 'running'`)).length > 0);
  await expect(loadFile(world, fileOf(line('zwei')))).rejects.toThrow('tasks.already-running');
  await loading;
});

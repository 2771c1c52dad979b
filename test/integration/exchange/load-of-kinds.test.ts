// Do services, supplements and online services come in and go out as offices do, with what they refer to?
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { recordLine, type Content, type EditionView } from '@kommunalredaktion/shared';
import type { Browser } from '../../support/browser.js';
import { competence, keyOf, onlineService, service, supplement } from '../../support/contents.js';
import { fileOf, line, loadFile, nameOf, removeLoadFiles } from '../../support/load-files.js';
import { office } from '../../support/office.js';
import { createWorld, type World } from '../../support/world.js';

let world: World;
let lead: Browser;
beforeAll(async () => {
  world = await createWorld();
  lead = world.as(await world.given.account({ role: 'lead' }));
});
afterAll(async () => {
  removeLoadFiles();
  await world.close();
});

const [landArs, cottbusArs] = ['120000000000', '120520000000'];
const of = (kind: string, content: Content, administration = '120690020020') => ({ kind, content, administration });
const lineOf = (value: string, { kind, content, administration }: ReturnType<typeof of>, over: object = {}) => ({
  ...line(value),
  kind,
  content,
  administration,
  ...over,
});
const serviceLine = (value: string, over: Content = {}, more: object = {}) => lineOf(value, of('service', service(over), landArs), more);
const supplementLine = (value: string, to: unknown, over: Content = {}, more: object = {}) =>
  lineOf(value, of('supplement', { ...supplement(''), service: to, ...over }), more);

interface Row {
  id: string;
  kind: string;
  live: string;
  service: string | null;
  master: string | null;
  followed: string | null;
  key: string | null;
  content: Content;
}
const recordOf = async (value: string): Promise<Row> => {
  const [row] = await world.sql<Row>(
    `select r.id, r.kind, r.live_edition_id as live, r.service_id as service, r.master_edition_id as master, r.followed_edition_id as followed, r.service_key as key, e.content
     from record r join record_external_id x on x.record_id = r.id join edition e on e.id = coalesce(r.live_edition_id, r.open_edition_id) where x.value = $1`,
    [value],
  );
  if (!row) throw new Error(`${value} was not loaded`);
  return row;
};
const competencesOf = (id: string) =>
  world.sql<{ item: string; service: string | null }>(
    'select item, service_id as service from competence where holder_id = $1 order by item',
    [id],
  );
const counts = ({ adopted, drafts, unchanged, failed }: Awaited<ReturnType<typeof loadFile>>) => [adopted, drafts, unchanged, failed];

test('everything refers to services by names of other systems, before or behind them, in whatever order', async () => {
  const report = await loadFile(
    world,
    fileOf(
      supplementLine('e-hund', nameOf('l-hund'), { masterEdition: '0199a000-0000-7000-8000-000000000000' }),
      line('a-hund', {
        competences: [competence('x', { service: nameOf('l-hund') as never }), competence('y', { serviceKey: keyOf(40) })],
      }),
      serviceLine('l-hund'),
      serviceLine('l-fisch', { key: keyOf(40) }),
      lineOf(
        'o-hund',
        of('online-service', onlineService({ competences: [competence('x', { service: nameOf('l-hund') as never })] }), cottbusArs),
      ),
    ),
  );
  expect([counts(report), report.errors]).toEqual([[5, 0, 0, 0], []]);
  const [dog, fish, added, unit, online] = (await Promise.all(['l-hund', 'l-fisch', 'e-hund', 'a-hund', 'o-hund'].map(recordOf))) as [
    Row,
    Row,
    Row,
    Row,
    Row,
  ];
  expect(added).toMatchObject({
    kind: 'supplement',
    service: dog.id,
    master: dog.live,
    content: { service: dog.id, masterEdition: dog.live },
  });
  expect(dog).toMatchObject({ kind: 'service', key: keyOf(13), followed: dog.live });
  expect(await competencesOf(unit.id)).toEqual([
    { item: 'x', service: dog.id },
    { item: 'y', service: fish.id },
  ]);
  expect(await competencesOf(online.id)).toEqual([{ item: 'x', service: dog.id }]);
  await world.finishJobs();
  expect((await lead.get<EditionView>(`/editions/${added.live}`)).body.stamp).not.toBeNull();
});

test('the same file again, and what went out, changes nothing', async () => {
  const file = fileOf(
    serviceLine('l-zwei', { key: keyOf(41) }),
    supplementLine('e-zwei', nameOf('l-zwei')),
    line('a-zwei', { competences: [competence('x', { service: nameOf('l-zwei') as never })] }),
  );
  expect(counts(await loadFile(world, file))).toEqual([3, 0, 0, 0]);
  expect(counts(await loadFile(world, file))).toEqual([0, 0, 3, 0]);
  const { text } = await lead.get('/records/download');
  const lines = text
    .trim()
    .split('\n')
    .map((one) => recordLine.parse(JSON.parse(one)));
  expect(lines.find(({ externalId }) => externalId.value === 'e-zwei')?.content).toMatchObject({ service: nameOf('l-zwei') });
  expect(lines.find(({ externalId }) => externalId.value === 'e-zwei')?.content).not.toHaveProperty('masterEdition');
  expect(lines.find(({ externalId }) => externalId.value === 'a-zwei')?.content).toMatchObject({
    competences: [{ service: nameOf('l-zwei') }],
  });
  expect(counts(await loadFile(world, fileOf(text.trim())))).toEqual([0, 0, lines.length, 0]);
});

test('what comes in new for a service that has changed meanwhile is written for its present text', async () => {
  await loadFile(world, fileOf(serviceLine('l-drei', { key: keyOf(42) }), supplementLine('e-drei', nameOf('l-drei'))));
  const first = await recordOf('l-drei');
  const { body: started } = await lead.post<EditionView>(`/records/${first.id}/editions`);
  const { body: saved } = await lead.patch<EditionView>(`/editions/${started.id}`, {
    expectedRevision: started.revision,
    content: { ...started.content, notes: { de: '<p>Neu.</p>' } },
  });
  await lead.post(`/editions/${started.id}/transitions`, {
    action: 'publish-urgently',
    expectedRevision: saved.revision,
    reason: 'Das Gesetz ist neu.',
  });
  const report = await loadFile(
    world,
    fileOf(supplementLine('e-drei', nameOf('l-drei'), { notes: { de: '<p>Auch neu.</p>' } }), supplementLine('e-drei-b', nameOf('l-drei'))),
  );
  expect(counts(report)).toEqual([1, 1, 0, 0]);
  expect(await recordOf('e-drei')).toMatchObject({ master: first.live, content: { masterEdition: first.live } });
  expect(
    await world.sql(
      `select e.content ->> 'masterEdition' as master from record r join record_external_id x on x.record_id = r.id join edition e on e.id = r.open_edition_id where x.value = 'e-drei'`,
    ),
  ).toEqual([{ master: started.id }]);
  expect(await recordOf('e-drei-b')).toMatchObject({ master: started.id, content: { masterEdition: started.id } });
});

test('a service that nobody knows is told with its place; what somebody could have typed in is a matter for the quality check', async () => {
  const nobodysId = '0199a000-0000-7000-8000-00000000aaaa';
  const unit = (value: string, ...services: unknown[]) =>
    line(value, { competences: services.map((one, n) => competence(`c${n}`, { service: one as never })) });
  const report = await loadFile(
    world,
    fileOf(
      supplementLine('f-1', nameOf('gibt-es-nicht')),
      supplementLine('f-2', nobodysId),
      supplementLine('f-3', 17),
      unit('f-4', nameOf('gibt-es-nicht')),
      unit('f-5', nobodysId),
      unit('f-6', null),
      serviceLine('f-7', { parent: nameOf('l-hund') }),
      serviceLine('f-8', {}, { administration: cottbusArs }),
      supplementLine('f-9', nameOf('f-8')),
    ),
  );
  expect(counts(report)).toEqual([3, 0, 0, 6]);
  const told = Object.fromEntries(report.errors.map(({ n, field, message }) => [n, [field, message]]));
  const unknown = 'Diese Leistung gibt es weder bei dieser Verwaltung noch beim Land oder bei DIKOM.';
  expect(told).toMatchObject({
    1: ['service', unknown],
    2: ['service', unknown],
    3: ['service', expect.any(String)],
    4: ['competences.c0.service', unknown],
    7: ['parent', expect.any(String)],
    9: ['service', unknown],
  });
  expect(await competencesOf((await recordOf('f-5')).id)).toEqual([{ item: 'c0', service: nobodysId }]);
});

test('a name belongs to a record of one kind, and only units stand above others', async () => {
  const before = [line('k-amt'), serviceLine('k-leistung', { key: keyOf(44) }, { administration: cottbusArs })];
  expect(counts(await loadFile(world, fileOf(...before)))).toEqual([2, 0, 0, 0]);
  const report = await loadFile(
    world,
    fileOf(
      serviceLine('k-amt', { key: keyOf(45) }, { administration: '120690020020' }),
      line('k-leistung', {}, { administration: cottbusArs }),
      supplementLine('k-zu-amt', nameOf('k-amt')),
      line('k-unter-leistung', { parent: nameOf('k-leistung') }, { administration: cottbusArs }),
      line('k-unter-neuem', { parent: nameOf('k-neu') }, { administration: cottbusArs }),
      serviceLine('k-neu', { key: keyOf(46) }, { administration: cottbusArs }),
      line('k-unter-amt', { parent: nameOf('k-amt') }),
    ),
  );
  expect(counts(report)).toEqual([2, 0, 0, 5]);
  const otherKind = ['externalId', expect.stringContaining('Datensatz anderer Art')];
  expect(Object.fromEntries(report.errors.map(({ n, field, message }) => [n, [field, message]]))).toEqual({
    1: otherKind,
    2: otherKind,
    3: ['service', expect.any(String)],
    4: ['parent', expect.any(String)],
    5: ['parent', expect.any(String)],
  });
  expect(
    await world.sql(
      `select 1 from record r join record_external_id x on x.record_id = r.id where x.value like 'k-%' and r.open_edition_id is not null`,
    ),
  ).toEqual([]);
});

test('a rehearsal tells the same as the load itself', async () => {
  const file = fileOf(
    supplementLine('p-1', nameOf('p-2')),
    serviceLine('p-2', { key: keyOf(43) }),
    supplementLine('p-3', nameOf('p-nie')),
    line('p-4', { competences: [competence('x', { service: nameOf('p-2') as never })] }),
  );
  const rehearsed = await loadFile(world, file, { dryRun: true });
  const real = await loadFile(world, file);
  expect([counts(rehearsed), rehearsed.errors]).toEqual([counts(real), real.errors]);
});

test('three hundred offices with forty competences each are projected with their batches', async () => {
  const names = Array.from({ length: 40 }, (_, n) => `l-viel-${n}`);
  const competences = names.map((name, n) =>
    competence(`c${n}`, n % 2 === 0 ? { service: nameOf(name) as never } : { serviceKey: keyOf(800 + n) }),
  );
  const report = await loadFile(
    world,
    fileOf(
      ...Array.from({ length: 300 }, (_, n) =>
        line(`viele-${n}`, { ...office(), competences }, n % 3 === 0 ? { administration: cottbusArs } : {}),
      ),
      ...names.map((name, n) => serviceLine(name, { key: keyOf(800 + n) })),
    ),
  );
  expect(counts(report)).toEqual([340, 0, 0, 0]);
  expect(
    await world.sql(
      `select count(*)::int as n, count(c.service_id)::int as found, count(distinct c.service_id)::int as services from competence c join record_external_id x on x.record_id = c.holder_id where x.value like 'viele-%'`,
    ),
  ).toEqual([{ n: 12_000, found: 12_000, services: 40 }]);
});

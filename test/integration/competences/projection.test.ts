// Is what offices say about their competences known as soon as it is public, and forgotten as soon as it is not?
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Content, EditionView } from '@kommunalredaktion/shared';
import type { Browser } from '../../support/browser.js';
import { competence, keyOf, onlineService, service } from '../../support/contents.js';
import type { Administration } from '../../support/given.js';
import { stepAs } from '../../support/given-editions.js';
import { office } from '../../support/office.js';
import { createWorld, type World } from '../../support/world.js';

let world: World;
let belzig: Administration, cottbus: Administration, land: Administration;
let lead: Browser;

beforeAll(async () => {
  world = await createWorld();
  [belzig, cottbus, land] = [
    await world.given.administration('badBelzig'),
    await world.given.administration('cottbus'),
    await world.given.administration('land'),
  ];
  lead = world.as(await world.given.account({ role: 'lead', name: 'Lea' }));
});
afterAll(() => world.close());

const reason = 'Das ist so beschlossen.';
const rowsOf = (holder: EditionView) =>
  world.sql<Record<string, unknown>>(
    `select item, ars, service_id as service, service_key as key, by_key as "byKey", role, criterion from competence where holder_id = $1 order by item, ars`,
    [holder.record.id],
  );
const serviceOf = async (holder: EditionView): Promise<unknown> => (await rowsOf(holder))[0]?.['service'];
const liveService = (over: Content, administration = land) => world.given.live({ kind: 'service', administration, content: service(over) });
const liveOffice = (competences: Content[], more: { administration?: Administration; over?: EditionView } = {}) =>
  more.over
    ? world.given.edition({ ...more, over: more.over, state: 'published', content: office({ competences }) })
    : world.given.live({ ...more, content: office({ competences }) });
const withdraw = async (edition: EditionView) => expect((await stepAs(lead, edition, { action: 'withdraw', reason })).status).toBe(200);

test('each entry becomes one row for each area; without areas it holds where the administration is at home', async () => {
  const dogs = await liveService({});
  const holder = await liveOffice([
    competence('a', { service: dogs.record.id }, { areas: ['120690020020', '120695904076'], criterion: 'A bis K' }),
    competence('b', { serviceKey: '99000000000000' }, { role: '03' }),
  ]);
  expect(await rowsOf(holder)).toEqual([
    { item: 'a', ars: '120690020020', service: dogs.record.id, key: null, byKey: false, role: '01', criterion: 'A bis K' },
    { item: 'a', ars: '120695904076', service: dogs.record.id, key: null, byKey: false, role: '01', criterion: 'A bis K' },
    { item: 'b', ars: '120690020020', service: null, key: '99000000000000', byKey: true, role: '03', criterion: null },
  ]);
});

test('a draft is responsible for nothing, and a new text takes the place of the old one', async () => {
  const holder = await liveOffice([competence('a', { serviceKey: 'eins' }), competence('b', { serviceKey: 'zwei' })]);
  const drafted = await world.given.edition({
    over: holder,
    state: 'in-review',
    content: office({ competences: [competence('b', { serviceKey: 'zwei' }), competence('c', { serviceKey: 'drei' })] }),
  });
  expect((await rowsOf(holder)).map(({ item }) => item)).toEqual(['a', 'b']);
  const [{ version } = { version: '' }] = await world.sql<{ version: string }>(
    `select xmin::text as version from competence where holder_id = $1 and item = 'b'`,
    [holder.record.id],
  );
  expect((await stepAs(lead, drafted, { action: 'publish-urgently', reason })).status).toBe(200);
  expect((await rowsOf(holder)).map(({ item }) => item)).toEqual(['b', 'c']);
  expect(
    await world.sql(`select 1 from competence where holder_id = $1 and item = 'b' and xmin::text = $2`, [holder.record.id, version]),
  ).toHaveLength(1);
});

test('withdrawn, it is responsible for nothing any more', async () => {
  const holder = await world.given.live({
    kind: 'online-service',
    content: onlineService({ competences: [competence('a', { serviceKey: 'eins' })] }),
  });
  expect(await rowsOf(holder)).toHaveLength(1);
  await withdraw(holder);
  expect(await rowsOf(holder)).toEqual([]);
});

test('who names a service by its key waits for it, finds it, and loses it again', async () => {
  const holder = await liveOffice([competence('a', { serviceKey: keyOf(201) })]);
  expect(await serviceOf(holder)).toBeNull();
  const first = await liveService({ key: keyOf(201) });
  expect(await serviceOf(holder)).toBe(first.record.id);
  const second = await liveService({ key: keyOf(201) });
  expect(await serviceOf(holder)).toBe(first.record.id);
  await withdraw(first);
  expect(await serviceOf(holder)).toBe(second.record.id);
  await world.given.edition({
    kind: 'service',
    administration: land,
    over: second,
    state: 'published',
    content: service({ key: keyOf(202) }),
  });
  expect(await serviceOf(holder)).toBeNull();
});

test('the own services of another municipality are not meant by a key', async () => {
  const holder = await liveOffice([competence('a', { serviceKey: 'eigen' })]);
  await liveService({ key: '', localId: 'eigen' }, cottbus);
  expect(await serviceOf(holder)).toBeNull();
  const own = await liveService({ key: '', localId: 'eigen' }, belzig);
  expect(await serviceOf(holder)).toBe(own.record.id);
});

test('an approver of the municipality, who may see no more than that, finds the service of the Land as well', async () => {
  const common = await liveService({ key: keyOf(203) });
  const approver = await world.given.account({ role: 'approver', administration: cottbus });
  const contact = world.as(await world.given.account({ role: 'contact', administration: cottbus }));
  const editor = world.as(await world.given.account({ role: 'editor' }));
  const { body: started } = await contact.post<{ openEditionId: string }>('/records', {
    kind: 'organisational-unit',
    administration: cottbus.id,
    title: 'Ordnungsamt',
  });
  const { body: draft } = await contact.get<EditionView>(`/editions/${started.openEditionId}`);
  const content = office({ competences: [competence('a', { serviceKey: keyOf(203) })] });
  const { body: byContact } = await contact.patch<EditionView>(`/editions/${draft.id}`, {
    expectedRevision: draft.revision,
    content: { ...content, synonyms: ['Amt'] },
  });
  // Written by both sides: each of them approves what the other one wrote.
  const { body: byEditor } = await world
    .as(await world.given.account({ role: 'editor' }))
    .patch<EditionView>(`/editions/${draft.id}`, { expectedRevision: byContact.revision, content });
  const { body: submitted } = await contact.post<EditionView>(`/editions/${draft.id}/transitions`, {
    action: 'submit',
    expectedRevision: byEditor.revision,
  });
  const { body: half } = await stepAs(editor, submitted, { action: 'approve' });
  const { body: live } = await stepAs(world.as(approver), half, { action: 'approve' });
  expect(live).toMatchObject({ state: 'published' });
  expect(await serviceOf(live)).toBe(common.record.id);
});

test('a service and an office that become public at the same moment find each other', async () => {
  const keys = Array.from({ length: 8 }, (_, n) => keyOf(300 + n));
  for (const key of keys) {
    const named = await world.given.edition({ kind: 'service', administration: land, state: 'approved', content: service({ key }) });
    const names = await world.given.edition({
      state: 'approved',
      content: office({ competences: [competence('a', { serviceKey: key })] }),
    });
    const replies = await Promise.all([stepAs(lead, named, { action: 'publish' }), stepAs(lead, names, { action: 'publish' })]);
    expect(replies.map(({ status }) => status)).toEqual([200, 200]);
    expect(await serviceOf(names)).toBe(named.record.id);
  }
});

test('an approver of the Land reaches no further than the Land; whoever waits elsewhere is found by the job', async () => {
  const holder = await liveOffice([competence('a', { serviceKey: keyOf(204) })]);
  const named = await liveService({ key: keyOf(204) });
  await world.sql(`update competence set service_id = null where holder_id = $1`, [holder.record.id]);
  await world.finishJobs('competences.follow-master');
  expect(await serviceOf(holder)).toBe(named.record.id);
});

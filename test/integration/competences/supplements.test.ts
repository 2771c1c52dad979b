// How does a supplement come to its service, and what does it keep of it?
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { EditionView, RecordView } from '@kommunalredaktion/shared';
import type { Browser } from '../../support/browser.js';
import { keyOf, onlineService, service, supplement } from '../../support/contents.js';
import type { Administration } from '../../support/given.js';
import { saveAs, stepAs } from '../../support/given-editions.js';
import { createWorld, type World } from '../../support/world.js';

let world: World;
let belzig: Administration, cottbus: Administration, land: Administration;
let anna: Browser;
let dogs: EditionView;
const nobodysId = '0199a000-0000-7000-8000-000000000000';

beforeAll(async () => {
  world = await createWorld();
  [belzig, cottbus, land] = [
    await world.given.administration('badBelzig'),
    await world.given.administration('cottbus'),
    await world.given.administration('land'),
  ];
  anna = world.as(await world.given.account({ role: 'contact', name: 'Anna' }));
  dogs = await world.given.live({ kind: 'service', administration: land, content: service() });
});
afterAll(() => world.close());

const create = (body: object) =>
  anna.post<RecordView>('/records', { kind: 'supplement', administration: belzig.id, title: 'Ergänzung', ...body });
const draftOf = async ({ openEditionId }: RecordView): Promise<EditionView> =>
  (await anna.get<EditionView>(`/editions/${openEditionId}`)).body;
const columnsOf = async (recordId: string) =>
  (
    await world.sql(`select service_id as service, master_edition_id as master, service_key as key from record where id = $1`, [recordId])
  )[0];

test.each([
  ['service', service()],
  ['online-service', onlineService()],
] as const)('a record of the kind %s begins with its title and goes the whole way', async (kind, content) => {
  const { body, status } = await anna.post<RecordView>('/records', { kind, administration: belzig.id, title: 'Angeln' });
  expect({ status, body }).toMatchObject({ status: 201, body: { kind, title: 'Angeln', state: 'new' } });
  const live = await world.given.live({ kind, content });
  expect(live).toMatchObject({ state: 'published', record: { kind }, content });
});

test('a supplement goes by the name of its service and remembers which version it was written for', async () => {
  const { body: record } = await create({ service: dogs.record.id, areas: ['120690020020'] });
  expect(record).toMatchObject({ title: 'Hund anmelden', kind: 'supplement' });
  expect((await draftOf(record)).content).toEqual({
    service: dogs.record.id,
    serviceName: 'Hund anmelden',
    masterEdition: dogs.id,
    areas: ['120690020020'],
  });
  expect(await columnsOf(record.id)).toEqual({ service: dogs.record.id, master: dogs.id, key: null });
});

test('a service is findable by its key, without one by its local id', async () => {
  expect(await columnsOf(dogs.record.id)).toMatchObject({ key: keyOf(13) });
  const own = await world.given.edition({ kind: 'service', content: service({ key: '', localId: 'belzig-7' }) });
  expect(await columnsOf(own.record.id)).toMatchObject({ key: 'belzig-7' });
});

test('without a service, or with one that is not there, not public, not a service or not for everybody, nothing is created', async () => {
  const draft = await world.given.edition({ kind: 'service', administration: land, content: service() });
  const foreign = await world.given.live({ kind: 'service', administration: cottbus, content: service({ key: '', localId: 'cottbus-1' }) });
  const none = await create({ service: nobodysId });
  expect(none).toMatchObject({
    status: 422,
    body: { fields: { service: 'Diese Leistung gibt es nicht, oder sie ist nicht veröffentlicht.' } },
  });
  for (const id of [draft.record.id, foreign.record.id, (await world.given.live()).record.id])
    expect((await create({ service: id })).text).toBe(none.text);
  expect(await create({})).toMatchObject({ status: 422, body: { fields: { service: expect.any(String) } } });
  expect(await create({ kind: 'organisational-unit', service: dogs.record.id })).toMatchObject({
    status: 422,
    body: { fields: { service: expect.any(String) } },
  });
});

test('nobody types in which version it was written for; another service brings its own', async () => {
  const { body: record } = await create({ service: dogs.record.id });
  const draft = await draftOf(record);
  const other = await world.given.live({
    kind: 'service',
    administration: land,
    content: service({ key: keyOf(14), publicName: { de: 'Hund abmelden' } }),
  });
  const { body: saved } = await saveAs(anna, draft, {
    ...draft.content,
    procedure: { de: '<p>Kommen Sie vorbei.</p>' },
    masterEdition: other.id,
  });
  expect(saved.content['masterEdition']).toBe(dogs.id);
  const { body: moved } = await saveAs(anna, saved, { ...saved.content, service: other.record.id });
  expect(moved.content['masterEdition']).toBe(other.id);
  expect(await columnsOf(record.id)).toMatchObject({ service: other.record.id, master: other.id });
  expect(await saveAs(anna, moved, { ...moved.content, service: nobodysId })).toMatchObject({
    status: 422,
    body: { fields: { service: expect.any(String) } },
  });
});

test('what has been withdrawn under a supplement does not keep anybody from working on it', async () => {
  const short = await world.given.live({ kind: 'service', administration: land, content: service({ key: keyOf(15) }) });
  const { body: record } = await create({ service: short.record.id });
  expect(
    (
      await stepAs(world.as(await world.given.account({ role: 'lead' })), short, {
        action: 'withdraw',
        reason: 'Das Gesetz gilt nicht mehr.',
      })
    ).status,
  ).toBe(200);
  const draft = await draftOf(record);
  expect(await saveAs(anna, draft, { ...draft.content, notes: { de: '<p>Nur noch bis Jahresende.</p>' } })).toMatchObject({ status: 200 });
});

test('a new draft stands by the version that the supplement was written for, until its writer has seen the new one', async () => {
  const first = await world.given.live({ kind: 'service', administration: land, content: service({ key: keyOf(16) }) });
  const added = await world.given.live({ kind: 'supplement', content: supplement(first.record.id) });
  const second = await world.given.edition({
    kind: 'service',
    administration: land,
    over: first,
    state: 'published',
    content: service({ key: keyOf(16), notes: { de: '<p>Neu.</p>' } }),
  });
  expect(added.content['masterEdition']).toBe(first.id);
  const { body: draft } = await anna.post<EditionView>(`/records/${added.record.id}/editions`);
  expect(draft.content).toEqual(added.content);
  const { body: saved } = await saveAs(anna, draft, { ...draft.content, masterEdition: second.id });
  expect(saved.content['masterEdition']).toBe(second.id);
});

test('the supplements of a service are a list of their own: the own ones', async () => {
  const birds = await world.given.live({ kind: 'service', administration: land, content: service({ key: keyOf(17) }) });
  const mine = await world.given.live({ kind: 'supplement', content: supplement(birds.record.id) });
  await world.given.live({ kind: 'supplement', administration: cottbus, content: supplement(birds.record.id) });
  const { body } = await anna.get<{ data: { id: string }[]; total: number }>(
    `/records?filter=${JSON.stringify({ service: birds.record.id })}`,
  );
  expect(body).toMatchObject({ total: 1, data: [{ id: mine.record.id }] });
});

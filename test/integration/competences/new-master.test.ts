// What becomes of the supplements when the text of their service changes?
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Content, EditionView } from '@kommunalredaktion/shared';
import type { Browser } from '../../support/browser.js';
import { keyOf, service, supplement } from '../../support/contents.js';
import type { Administration } from '../../support/given.js';
import { createWorld, type World } from '../../support/world.js';

let world: World;
let cottbus: Administration, land: Administration;
let lead: Browser;
let services = 700;

beforeAll(async () => {
  world = await createWorld();
  [cottbus, land] = [await world.given.administration('cottbus'), await world.given.administration('land')];
  lead = world.as(await world.given.account({ role: 'lead', name: 'Lea' }));
});
afterAll(() => world.close());

const job = 'competences.follow-master';
const say = (text: string) => ({ de: `<p>${text}</p>` });
const liveService = (): Promise<EditionView> =>
  world.given.live({ kind: 'service', administration: land, content: service({ key: keyOf((services += 1)) }) });
const change = (over: EditionView, content: Content): Promise<EditionView> =>
  world.given.edition({ kind: 'service', administration: land, over, state: 'published', content: { ...over.content, ...content } });
const add = (to: EditionView, content: Content, administration?: Administration): Promise<EditionView> =>
  world.given.live({
    kind: 'supplement',
    ...(administration && { administration }),
    content: {
      service: to.record.id,
      serviceName: 'Hund anmelden',
      fees: [{ id: 'f', kind: 'free' }],
      processingTimes: supplement('').processingTimes,
      ...content,
    },
  });
const baseOf = async ({ record }: EditionView) =>
  (await world.sql<{ base: string | null }>('select master_edition_id as base from record where id = $1', [record.id]))[0]?.base;
const isDue = async ({ id }: EditionView) =>
  (await world.sql(`select 1 from qa_stamp where edition_id = $1 and due_at <= now()`, [id])).length > 0;
const rebasesOf = async ({ record }: EditionView): Promise<object[]> =>
  (await lead.get<{ data: object[] }>(`/journal?filter=${JSON.stringify({ record: record.id, event: 'supplement.rebase' })}`)).body.data;

test('where it changed something that the supplement speaks about, the supplement waits for somebody; the others move on and say so; all are judged again', async () => {
  const first = await liveService();
  const [concerned, other] = [
    await add(first, { procedure: say('Am Schalter.') }),
    await add(first, { notes: say('Bitte läuten.') }, cottbus),
  ];
  await world.finishJobs();
  const second = await change(first, { procedure: say('Ganz anders als bisher.'), sdg: [] });
  await world.finishJobs(job);
  expect([await baseOf(concerned), await baseOf(other)]).toEqual([first.id, second.id]);
  expect([await isDue(concerned), await isDue(other)]).toEqual([true, true]);
  expect([await rebasesOf(concerned), await rebasesOf(other)]).toMatchObject([
    [],
    [{ actor: { name: 'Veröffentlichung' }, administration: { id: cottbus.id }, details: { master: second.id } }],
  ]);
  expect((await lead.get<EditionView>(`/editions/${other.id}`)).body.content['masterEdition']).toBe(first.id);
});

test('it is done once, and again with the next text; what fits again moves on', async () => {
  const first = await liveService();
  const added = await add(first, { procedure: say('Am Schalter.') });
  const second = await change(first, { procedure: say('Ganz anders als bisher.') });
  await world.finishJobs(job);
  await world.finishJobs();
  expect(await world.sql('select 1 from record where id = $1 and followed_edition_id = live_edition_id', [first.record.id])).toHaveLength(
    1,
  );
  expect(await isDue(added)).toBe(false);
  const third = await change(second, { procedure: first.content['procedure'] });
  await world.finishJobs(job);
  expect(await baseOf(added)).toBe(third.id);
  expect(await rebasesOf(added)).toHaveLength(1);
});

test('a new text of the supplement says nothing about the new text of the service unless its writer has compared them', async () => {
  const first = await liveService();
  const added = await add(first, { procedure: say('Am Schalter.') });
  const second = await change(first, { procedure: say('Ganz anders als bisher.') });
  await world.finishJobs(job);
  const published = async (edit: (content: Content) => Content) => {
    const { body: started } = await lead.post<EditionView>(`/records/${added.record.id}/editions`);
    const { body: saved } = await lead.patch<EditionView>(`/editions/${started.id}`, {
      expectedRevision: started.revision,
      content: edit(started.content),
    });
    const { body: live } = await lead.post<EditionView>(`/editions/${saved.id}/transitions`, {
      action: 'publish-urgently',
      expectedRevision: saved.revision,
      reason: 'Muss heute noch hinaus.',
    });
    expect(live).toMatchObject({ state: 'published' });
  };
  await published((content) => ({ ...content, notes: say('Neue Klingel.') }));
  expect(await baseOf(added)).toBe(first.id);
  await published((content) => ({ ...content, masterEdition: second.id }));
  expect(await baseOf(added)).toBe(second.id);
});

test('six hundred supplements are followed set by set', async () => {
  const first = await liveService();
  const one = await add(first, { notes: say('Bitte läuten.') });
  await world.sql(
    `with made as (
       insert into record (kind, administration_id, commons, title, state, service_id, master_edition_id) select 'supplement', $2, false, 'Ergänzung', 'new', $1, $3 from generate_series(1, 600) returning id)
     insert into edition (record_id, administration_id, commons, number, state, basis, content, review_hash, created_by, adopted_by_task)
     select m.id, $2, false, 1, 'published', 'adopted', e.content, 'x', '00000000-0000-7000-8000-000000000001', m.id from made m, edition e where e.id = $4`,
    [first.record.id, cottbus.id, first.id, one.id],
  );
  await world.sql(
    `update record r set live_edition_id = e.id, state = 'live' from edition e where e.record_id = r.id and r.service_id = $1 and r.live_edition_id is null`,
    [first.record.id],
  );
  const second = await change(first, { procedure: say('Ganz anders als bisher.') });
  await world.finishJobs(job);
  expect(
    await world.sql('select count(*)::int as n from record where service_id = $1 and master_edition_id = $2', [first.record.id, second.id]),
  ).toEqual([{ n: 601 }]);
  expect(
    await world.sql(`select count(*)::int as n from journal where event = 'supplement.rebase' and details ->> 'master' = $1`, [second.id]),
  ).toEqual([{ n: 601 }]);
});

test('a service that becomes public for the first time takes along what was waiting for it', async () => {
  const contact = world.as(await world.given.account({ role: 'contact', administration: cottbus }));
  const own = await world.given.edition({
    kind: 'service',
    administration: cottbus,
    state: 'in-review',
    content: service({ key: '', localId: 'c-9' }),
  });
  const { body: record } = await contact.post<{ id: string }>('/records', {
    kind: 'supplement',
    administration: cottbus.id,
    title: 'x',
    service: own.record.id,
  });
  expect(await world.sql('select master_edition_id from record where id = $1', [record.id])).toEqual([{ master_edition_id: null }]);
  const leader = await lead.post<EditionView>(`/editions/${own.id}/transitions`, {
    action: 'publish-urgently',
    expectedRevision: own.revision,
    reason: 'Wird heute gebraucht.',
  });
  expect(leader.status).toBe(200);
  await world.finishJobs(job);
  expect(await world.sql('select 1 from record where id = $1 and followed_edition_id = live_edition_id', [own.record.id])).toHaveLength(1);
});

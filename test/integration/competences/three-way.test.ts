// What does a municipality see of a service that has changed under its supplement, and what can it say about it?
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Content, EditionView, MasterComparison } from '@kommunalredaktion/shared';
import type { Browser } from '../../support/browser.js';
import { keyOf, service, supplement } from '../../support/contents.js';
import type { Account, Administration } from '../../support/given.js';
import { reasonEnough, saveAs, stepAs } from '../../support/given-editions.js';
import { createWorld, type World } from '../../support/world.js';

let world: World;
let land: Administration, cottbus: Administration;
let anna: Browser, lead: Browser;
let services = 800;

beforeAll(async () => {
  world = await createWorld();
  [land, cottbus] = [await world.given.administration('land'), await world.given.administration('cottbus')];
  anna = world.as(await world.given.account({ role: 'contact', name: 'Anna' }));
  lead = world.as(await world.given.account({ role: 'lead', name: 'Lea' }));
});
afterAll(() => world.close());

const say = (text: string) => ({ de: `<p>${text}</p>` });
const liveService = (content: Content = {}): Promise<EditionView> =>
  world.given.live({
    kind: 'service',
    administration: land,
    content: service({ key: keyOf((services += 1)), staffNote: { de: 'Nur für uns.' }, ...content }),
  });
const change = (over: EditionView, content: Content): Promise<EditionView> =>
  world.given.edition({ kind: 'service', administration: land, over, state: 'published', content: { ...over.content, ...content } });
const add = (to: EditionView, content: Content = {}): Promise<EditionView> =>
  world.given.live({ kind: 'supplement', content: supplement(to.record.id, { procedure: say('Am Schalter.'), ...content }) });
const look = (at: EditionView, who = anna) => who.get<MasterComparison>(`/records/${at.record.id}/master`);
const fits = (at: EditionView, master: EditionView, who = anna) =>
  who.post<MasterComparison>(`/records/${at.record.id}/master/confirmations`, { expectedEdition: at.id, expectedMaster: master.id });
const withdraw = (edition: EditionView) => stepAs(lead, edition, { action: 'withdraw', reason: reasonEnough });
const open = ({ record }: EditionView) =>
  world.sql<{ field: string; message: string }>(
    `select field, message from finding where record_id = $1 and rule = 'CUR-07' and state in ('open', 'recurred') order by field`,
    [record.id],
  );
const baseOf = async ({ record }: EditionView) =>
  (await world.sql<{ base: string | null }>('select master_edition_id as base from record where id = $1', [record.id]))[0]?.base;

/** A service that said something else when the supplement was written. */
const behind = async (content: Content = {}) => {
  const first = await liveService();
  const added = await add(first, content);
  const second = await change(first, { procedure: say('Ganz anders als bisher.'), notes: say('Neu.') });
  await world.finishJobs();
  return { first, added, second };
};

test('only the parts where both meet are shown, with what stood there, what stands there and the own words', async () => {
  const { first, added, second } = await behind();
  const { status, body } = await look(added);
  expect(status).toBe(200);
  expect(body).toMatchObject({
    supplement: { id: added.record.id, editionId: added.id },
    service: { id: first.record.id, owner: land.name },
    before: { editionId: first.id },
    now: { editionId: second.id },
    mayConfirm: true,
    said: ['procedure', 'fees', 'processingTimes'],
    changed: ['procedure'],
  });
  expect(body.texts).toEqual({
    before: { procedure: first.content['procedure'] },
    now: { procedure: say('Ganz anders als bisher.') },
    own: { procedure: say('Am Schalter.') },
  });
});

test('the earlier version itself stays closed to the municipality, and nothing of it but these parts comes out', async () => {
  const { first, added } = await behind();
  expect((await anna.get(`/editions/${first.id}`)).status).toBe(404);
  const { text } = await look(added);
  for (const word of ['Nur für uns', 'Impfpass', 'authors', 'comments', 'Neu.']) expect(text).not.toContain(word);
});

test('a supplement of others is not there, nor without the wall in the program', async () => {
  const { added, second } = await behind();
  const stranger = world.as(await world.given.account({ role: 'contact', administration: cottbus }));
  for (const wallOne of [true, false]) {
    world.db.wallOne = wallOne;
    expect([(await look(added, stranger)).status, (await fits(added, second, stranger)).status]).toEqual([404, 404]);
  }
  world.db.wallOne = true;
});

test('whatever a supplement points to: the service of another municipality is not told', async () => {
  const foreign = await world.given.live({ kind: 'service', administration: cottbus, content: service({ key: '', localId: 'cottbus-9' }) });
  const { added } = await behind();
  await world.sql('update record set service_id = $2, master_edition_id = $3 where id = $1', [
    added.record.id,
    foreign.record.id,
    foreign.id,
  ]);
  expect((await look(added)).body).toMatchObject({ service: null, before: null, now: null, changed: [] });
  expect((await fits(added, foreign)).status).toBe(412);
});

test('an office has no master, a supplement that is up to date has nothing to compare, and says what was looked at', async () => {
  const { body } = await look(await add(await liveService()));
  expect(body).toMatchObject({
    before: null,
    changed: [],
    said: ['procedure', 'fees', 'processingTimes'],
    mayConfirm: false,
    texts: { before: {}, now: {}, own: {} },
  });
  expect((await look(await world.given.live())).status).toBe(404);
});

test('"fits the new text" settles the finding and leaves the public text alone; the journal knows which text was seen', async () => {
  const { first, added, second } = await behind();
  expect(await open(added)).toEqual([{ field: 'procedure', message: 'qa.CUR-07.changed' }]);
  const { status, body } = await fits(added, second);
  expect({ status, body }).toMatchObject({ status: 200, body: { before: null, changed: [], supplement: { editionId: added.id } } });
  await world.finishJobs();
  expect([await open(added), await baseOf(added)]).toEqual([[], second.id]);
  expect(await world.sql(`select details from journal where record_id = $1 and event = 'supplement.confirm'`, [added.record.id])).toEqual([
    { details: { edition: added.id, master: second.id, before: first.id } },
  ]);
});

test('whoever has seen another text, of the service or of the supplement, is told; without saying which, nothing happens', async () => {
  const { first, added, second } = await behind();
  expect(await fits(added, first)).toMatchObject({ status: 412, body: { code: 'api.stale' } });
  const third = await change(second, { procedure: say('Wieder anders.') });
  expect(await fits(added, second)).toMatchObject({ status: 412 });
  expect(await fits({ ...added, id: first.id }, third)).toMatchObject({ status: 412 });
  for (const body of [{ expectedEdition: added.id }, { expectedMaster: third.id }])
    expect((await anna.post(`/records/${added.record.id}/master/confirmations`, body)).status).toBe(428);
  expect(await baseOf(added)).toBe(first.id);
});

test('a coordinator looks but does not decide', async () => {
  const { added, second } = await behind();
  const coordinator = world.as(await world.given.account({ role: 'coordinator' }));
  expect((await look(added, coordinator)).body.mayConfirm).toBe(false);
  expect((await fits(added, second, coordinator)).status).toBe(403);
});

/** Colleagues, each in a browser of their own. */
const crowd = async (): Promise<Browser[]> => {
  const people: Account[] = [];
  for (let n = 0; n < 12; n += 1) people.push(await world.given.account({ role: 'contact', name: `Kontakt ${n}` }));
  return people.map((who) => world.as(who));
};
const saidAbout = ({ record }: EditionView) =>
  world.sql(`select 1 from journal where record_id = $1 and event = 'supplement.confirm'`, [record.id]);

test('many say so at once: it is said once', async () => {
  const [{ added, second }, people] = [await behind(), await crowd()];
  const replies = await Promise.all(people.map((who) => fits(added, second, who)));
  expect(replies.filter(({ status }) => status !== 200)).toEqual([]);
  expect([await saidAbout(added), await baseOf(added)]).toEqual([[expect.anything()], second.id]);
});

test('many say so while the service changes once more: never about a text that nobody has seen', async () => {
  const [{ first, added, second }, people] = [await behind(), await crowd()];
  const third = await world.given.edition({
    kind: 'service',
    administration: land,
    over: second,
    state: 'in-review',
    content: { ...second.content, procedure: say('Noch einmal anders.') },
  });
  const editor = world.as(await world.given.account({ role: 'editor', name: 'Eva' }));
  const replies = await Promise.all([...people.map((who) => fits(added, second, who)), stepAs(editor, third, { action: 'approve' })]);
  expect(replies.filter(({ status }) => ![200, 412].includes(status))).toEqual([]);
  await world.finishJobs();
  const said = await saidAbout(added);
  expect(said.length).toBeLessThanOrEqual(1);
  expect(await baseOf(added)).toBe(said.length === 1 ? second.id : first.id);
  expect(await open(added)).toEqual([{ field: 'procedure', message: 'qa.CUR-07.changed' }]);
});

test('a draft begun for the old text is written for the new one as soon as its writer has seen it, and nobody is asked again', async () => {
  const first = await liveService();
  const added = await add(first);
  const { body: draft } = await anna.post<EditionView>(`/records/${added.record.id}/editions`);
  const second = await change(first, { procedure: say('Ganz anders als bisher.') });
  await world.finishJobs();
  const { body: kept } = await saveAs(anna, draft, { ...draft.content, procedure: say('Am Schalter nebenan.') });
  expect(kept.content['masterEdition']).toBe(first.id);
  const { body: adopted } = await saveAs(anna, kept, { ...kept.content, masterEdition: second.id });
  expect(adopted.content['masterEdition']).toBe(second.id);
  expect((await stepAs(lead, adopted, { action: 'publish-urgently', reason: reasonEnough })).status).toBe(200);
  await world.finishJobs();
  expect([await baseOf(added), await open(added)]).toEqual([second.id, []]);
});

test('a service that is withdrawn makes its supplements due at once: it is found that nobody reads them, and said what stood there', async () => {
  const first = await liveService();
  const added = await add(first);
  await world.finishJobs();
  expect((await withdraw(first)).status).toBe(200);
  await world.finishJobs('competences.follow-master');
  expect(await world.sql('select 1 from qa_stamp where edition_id = $1 and due_at <= now()', [added.id])).toHaveLength(1);
  await world.finishJobs();
  expect([await open(added), await baseOf(added)]).toEqual([[{ field: 'service', message: 'qa.CUR-07.gone' }], first.id]);
  const { body } = await look(added);
  expect(body).toMatchObject({
    before: { editionId: first.id },
    now: null,
    changed: ['procedure', 'fees', 'processingTimes'],
    mayConfirm: false,
    texts: { now: {} },
  });
  expect((await fits(added, first)).status).toBe(412);
});

test('when it comes back and says the same there, the supplements fit again without a word', async () => {
  const first = await liveService();
  const added = await add(first);
  await withdraw(first);
  await world.finishJobs();
  const { body: again } = await lead.post<EditionView>(`/records/${first.record.id}/editions`);
  const { body: saved } = await saveAs(lead, again, { ...again.content, sdg: [], notes: say('Wieder da.') });
  expect((await stepAs(lead, saved, { action: 'publish-urgently', reason: reasonEnough })).status).toBe(200);
  await world.finishJobs();
  expect([await open(added), await baseOf(added)]).toEqual([[], again.id]);
});

test('the start page of the contact counts what has changed, and leads there', async () => {
  const { added } = await behind();
  const { body } = await anna.get<{ cards: { key: string; count: number; link: string }[]; next: { link: string }[] }>('/board');
  const card = body.cards.find(({ key }) => key === 'masters-changed');
  const { body: list } = await anna.get<{ total: number; data: { id: string }[] }>(card?.link ?? '');
  expect(list.total).toBe(card?.count);
  expect(list.data.map(({ id }) => id)).toContain(added.record.id);
  expect(body.next.map(({ link }) => link)).toContain(`/records/${list.data[0]?.id}/master`);
});

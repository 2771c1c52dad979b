// What does everybody see of the common texts of the Land? What is public, and nothing of what is in the making.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { EditionView, RecordView } from '@kommunalredaktion/shared';
import type { Browser, Json } from '../../support/browser.js';
import type { Administration } from '../../support/given.js';
import { stepAs } from '../../support/given-editions.js';
import { office, secretNote, secretPerson } from '../../support/office.js';
import { createWorld, type World } from '../../support/world.js';

let world: World;
let land: Administration;
let annas: Browser;
/** A common text with a draft over it, and what a foreign municipality has. */
let common: { live: EditionView; draft: EditionView };
let foreign: { live: EditionView };

interface Page {
  data: Json[];
  total: number;
}
const list = async (who: Browser, path: string, query: { filter?: object; q?: string } = {}): Promise<Page> => {
  const search = new URLSearchParams({ ...(query.filter && { filter: JSON.stringify(query.filter) }), ...(query.q && { q: query.q }) });
  const reply = await who.get<Page & Json>(`${path}?${search}`);
  expect(reply).toMatchObject({ status: 200 });
  return reply.body;
};

beforeAll(async () => {
  world = await createWorld();
  land = await world.given.administration('land');
  annas = world.as(await world.given.account({ role: 'contact', name: 'Anna' }));
  foreign = {
    live: await world.given.live({
      administration: await world.given.administration('cottbus'),
      content: office({ name: { de: 'Lausitzamt' }, parent: undefined }),
    }),
  };
  const live = await world.given.live({ administration: land, content: office({ name: { de: 'Landesauskunft' } }) });
  common = {
    live,
    draft: await world.given.edition({ administration: land, over: live, content: office({ name: { de: 'Geheimplan' } }) }),
  };
  await world.finishJobs();
});
afterAll(() => world.close());

describe('the common texts of the Land', () => {
  test('can be read by everybody, without what is only for the house', async () => {
    const { status, body, text } = await annas.get<EditionView>(`/editions/${common.live.id}`);
    expect({ status, body }).toMatchObject({
      status: 200,
      body: { state: 'published', content: { name: { de: 'Landesauskunft' }, contactPersons: [{ familyName: 'Dahms' }] } },
    });
    expect(body).toMatchObject({
      authors: [],
      approvals: [],
      comments: [],
      actions: [],
      stamp: null,
      basis: null,
      publishedBy: null,
      mayEdit: false,
      contentHash: '',
      reviewHash: '',
      record: { openEditionId: null },
    });
    expect(text).not.toMatch(new RegExp(`${secretPerson}|${secretNote}|Geheimplan`));
  });

  test('show in page, list and comparison that they are public, and nothing of what is in the making', async () => {
    const { body } = await annas.get<RecordView>(`/records/${common.live.record.id}`);
    expect(body).toMatchObject({
      state: 'live',
      openEditionId: null,
      openState: null,
      externalIds: [],
      assuredBy: null,
      mayWrite: false,
      mayConfirm: false,
      editions: [{ state: 'published' }],
    });
    const { data, total } = await list(annas, '/records', { filter: { administration: land.id } });
    expect({ data, total }).toMatchObject({
      total: 1,
      data: [{ id: common.live.record.id, state: 'live', openEditionId: null, openState: null, reviewBy: null, findings: { blocker: 0 } }],
    });
    expect((await annas.get(`/editions/${common.live.id}/comparison?with=${common.draft.id}`)).status).toBe(404);
    expect((await annas.get(`/editions/${common.live.id}/comparison?with=live`)).text).not.toMatch(secretPerson);
  });

  test('stand beside the own entries for whoever asks for them', async () => {
    const ids = async (filter: object, q?: string) =>
      (await list(annas, '/records', { filter, ...(q !== undefined && { q }) })).data.map(({ id }) => id);
    expect(await ids({})).not.toContain(common.live.record.id);
    expect(await ids({ commons: true })).toContain(common.live.record.id);
    expect(await ids({ commons: true }, 'Landesauskunft')).toEqual([common.live.record.id]);
    expect(await ids({ commons: true }, 'Geheimplan')).toEqual([]);
    expect(await ids({ commons: true, overdue: false })).not.toContain(common.live.record.id);
    expect(await ids({ commons: true })).not.toContain(foreign.live.record.id);
  });

  test.each([
    { state: 'live-with-draft' },
    { openState: 'draft' },
    { openState: 'in-review' },
    { overdue: true },
    { overdue: false },
    { mine: true },
    { secondLook: true },
    { severity: 'blocker' },
    { rule: 'CMP-19' },
    { reviewBy: { from: '2020-01-01' } },
    { freshAt: { from: '2020-01-01' } },
  ])('abuse 5: the question %j tells nothing about them', async (filter) => {
    expect(await list(annas, '/records', { filter: { administration: land.id, ...filter } })).toMatchObject({ total: 0, data: [] });
  });

  test('tell when their public text was changed, and not when somebody writes the next one: by date, question and order', async () => {
    const before = await world.given.live({ content: office({ name: { de: 'Vorher' } }) });
    const later = await world.given.live({ content: office({ name: { de: 'Später' } }) });
    const dates = { [before.record.id]: '2020-01-01', [common.live.record.id]: '2020-01-02', [later.record.id]: '2020-01-03' };
    for (const [id, day] of Object.entries(dates))
      await world.sql(
        `update record set live_changed_at = $2, updated_at = case when commons then '2020-06-01' else $2::timestamptz end where id = $1`,
        [id, `${day}T12:00:00Z`],
      );
    const wanted = { id: Object.keys(dates), commons: true };
    const seen: unknown[] = [];
    for (let after = ''; seen.length < 5;) {
      const search = new URLSearchParams({ sort: 'updatedAt', perPage: '1', filter: JSON.stringify(wanted), ...(after && { after }) });
      const { body } = await annas.get<Page & { next: string | null }>(`/records?${search}`);
      seen.push(...body.data.map(({ id, updatedAt }) => [id, String(updatedAt).slice(0, 10)]));
      if (body.next === null) break;
      after = body.next;
    }
    expect(seen).toEqual(Object.entries(dates));
    expect((await annas.get<RecordView & Json>(`/records/${common.live.record.id}`)).body['updatedAt']).toContain('2020-01-02');
    const ids = async (filter: object) => (await list(annas, '/records', { filter: { ...wanted, ...filter } })).data.map(({ id }) => id);
    expect(await ids({ updatedAt: { from: '2020-05-01' } })).toEqual([]);
    expect(await ids({ updatedAt: { from: '2020-01-02', to: '2020-01-02' } })).toEqual([common.live.record.id]);
    const byReview = await annas.get<Page>(`/records?sort=reviewBy&filter=${encodeURIComponent(JSON.stringify(wanted))}`);
    expect(byReview.body).toMatchObject({ total: 2, data: [{ id: before.record.id }, { id: later.record.id }] });
  });

  test('abuse 8: are found by their public words, not by the others', async () => {
    const found = (q: string) => list(annas, '/records', { filter: { administration: land.id }, q });
    expect(await found('Landesauskunft')).toMatchObject({ total: 1 });
    for (const word of [secretPerson, 'Tresorschlüssel', 'Geheimplan']) expect(await found(word)).toMatchObject({ total: 0 });
  });

  test('are not changed by somebody who may only read them', async () => {
    const forbidden = { status: 403, body: { code: 'access.forbidden' } };
    expect(await annas.patch(`/editions/${common.live.id}`, { expectedRevision: common.live.revision, content: office() })).toMatchObject(
      forbidden,
    );
    expect(await stepAs(annas, common.live, { action: 'withdraw', reason: 'Gefällt mir nicht mehr.' })).toMatchObject(forbidden);
    expect(await annas.post(`/editions/${common.live.id}/comments`, { text: 'Aha.', visibility: 'municipality' })).toMatchObject(forbidden);
    expect(await annas.post(`/records/${common.live.record.id}/editions`)).toMatchObject(forbidden);
    expect(await annas.post(`/records/${common.live.record.id}/confirmations`, { expectedEdition: common.live.id })).toMatchObject(
      forbidden,
    );
  });
});

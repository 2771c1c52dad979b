// Does anybody see what is not theirs, through any door that leads to records, editions, findings and figures?
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { BoardView, EditionView, RecordView } from '@kommunalredaktion/shared';
import type { Browser, Json, Reply } from '../../support/browser.js';
import type { Administration } from '../../support/given.js';
import { stepAs } from '../../support/given-editions.js';
import { office, secretNote, secretPerson, unreachable } from '../../support/office.js';
import { withStatements } from '../../support/statements.js';
import { createWorld, type World } from '../../support/world.js';

let world: World;
let belzig: Administration, cottbus: Administration, land: Administration;
let annas: Browser, leas: Browser;
/** What Cottbus has: one public text with a finding, one draft with a comment; and what the Land has: a common text with a draft over it. */
let foreign: { live: EditionView; draft: EditionView; finding: string };
let common: { live: EditionView; draft: EditionView };
let own: EditionView;
const nobodysId = '0199a000-0000-7000-8000-000000000000';

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
const alike = ({ status, text, headers: { date: _date, 'x-request-id': _id, ...headers } }: Reply<unknown>) => ({ status, text, headers });

beforeAll(async () => {
  world = await createWorld();
  [belzig, cottbus, land] = [
    await world.given.administration('badBelzig'),
    await world.given.administration('cottbus'),
    await world.given.administration('land'),
  ];
  annas = world.as(await world.given.account({ role: 'contact', name: 'Anna' }));
  leas = world.as(await world.given.account({ role: 'lead', name: 'Lea' }));
  own = await world.given.live({ authors: [await world.given.account({ role: 'contact', name: 'Ben' })] });
  const draft = await world.given.edition({
    administration: cottbus,
    content: unreachable({ name: { de: 'Lausitzamt' }, parent: undefined }),
  });
  const { body: live } = await stepAs(leas, draft, { action: 'publish-urgently', reason: 'Ohne Zweifel nötig.' });
  const {
    data: [finding],
  } = await list(leas, '/findings', { filter: { record: live.record.id } });
  foreign = {
    live,
    finding: finding?.['id'] as string,
    draft: await world.given.edition({ administration: cottbus, state: 'in-review', content: office({ name: { de: 'Parkeisenbahn' } }) }),
  };
  const published = await world.given.live({ administration: land, content: office({ name: { de: 'Landesauskunft' } }) });
  common = {
    live: published,
    draft: await world.given.edition({ administration: land, over: published, content: office({ name: { de: 'Geheimplan' } }) }),
  };
  await world.finishJobs();
});
afterAll(() => world.close());

describe('abuse 1: what is foreign answers like what is not there, byte by byte', () => {
  const nothing = '0199a000-0000-7000-8000-00000000000';
  const doors: [
    string,
    (id: {
      record: string;
      live: string;
      draft: string;
      finding: string;
      common: string;
    }) => [method: 'GET' | 'POST' | 'PATCH', path: string, body?: object],
  ][] = [
    ['a record', ({ record }) => ['GET', `/records/${record}`]],
    ['a public text', ({ live }) => ['GET', `/editions/${live}`]],
    ['a draft', ({ draft }) => ['GET', `/editions/${draft}`]],
    ['the draft of a common text', ({ common: id }) => ['GET', `/editions/${id}`]],
    ['abuse 20: snapshots', ({ draft }) => ['GET', `/editions/${draft}/revisions`]],
    ['abuse 20: one snapshot', ({ draft }) => ['GET', `/editions/${draft}/revisions/1`]],
    ['abuse 21: a comparison', ({ live }) => ['GET', `/editions/${live}/comparison?with=live`]],
    ['the texts above', ({ live }) => ['GET', `/editions/${live}/parents`]],
    ['a save', ({ draft }) => ['PATCH', `/editions/${draft}`, { expectedRevision: 1, content: office() }]],
    ['a step', ({ draft }) => ['POST', `/editions/${draft}/transitions`, { action: 'take-back', expectedRevision: 3 }]],
    ['abuse 38: a comment', ({ draft }) => ['POST', `/editions/${draft}/comments`, { text: 'Aha.', visibility: 'municipality' }]],
    ['abuse 37: a copy to work on', ({ record }) => ['POST', `/records/${record}/editions`]],
    ['“still correct”', ({ record }) => ['POST', `/records/${record}/confirmations`, { expectedEdition: nobodysId }]],
    ['abuse 54: a finding', ({ finding }) => ['GET', `/findings/${finding}`]],
  ];

  test.each(doors)('%s', async (_what, door) => {
    const ask = (ids: Parameters<typeof door>[0]) => {
      const [method, path, body] = door(ids);
      return annas.ask(method, path, body);
    };
    const [theirs, theirWork] = await withStatements(() =>
      ask({
        record: foreign.live.record.id,
        live: foreign.live.id,
        draft: foreign.draft.id,
        finding: foreign.finding,
        common: common.draft.id,
      }),
    );
    const [missing, noWork] = await withStatements(() =>
      ask({ record: nobodysId, live: `${nothing}1`, draft: `${nothing}2`, finding: `${nothing}3`, common: `${nothing}4` }),
    );
    const malformed = await ask({ record: 'x', live: '1', draft: '%00', finding: "'", common: '..%2f' });
    expect(theirs).toMatchObject({ status: 404, body: { code: 'api.not-found', title: 'Der Datensatz wurde nicht gefunden.' } });
    expect(alike(theirs)).toEqual(alike(missing));
    // Abuse 31: whoever measures the time finds the same work as well.
    expect(theirWork).toEqual(noWork);
    expect(theirWork.length).toBeGreaterThan(0);
    expect(alike(malformed)).toEqual(alike(missing));
    expect(theirs.headers).toMatchObject({ 'cache-control': 'no-store' });
  });

  test('and nothing has happened to it', async () => {
    expect((await leas.get<EditionView>(`/editions/${foreign.draft.id}`)).body).toEqual({
      ...foreign.draft,
      actions: expect.anything(),
      mayEdit: expect.anything(),
    });
  });
});

describe('abuse 10: lists and figures count the own rows', () => {
  test.each(['/records', '/findings', '/review-queue'])('%s', async (path) => {
    const mine = await list(annas, path);
    expect(mine.data.every((row) => (row['administration'] as { id: string }).id === belzig.id)).toBe(true);
    expect(mine.total).toBe(mine.data.length);
    expect(await list(annas, path, { filter: { administration: cottbus.id } })).toMatchObject({ total: 0, data: [] });
    expect((await list(leas, path, { filter: { administration: cottbus.id } })).total).toBeGreaterThan(0);
  });

  test('abuse 8 and 9: foreign words find nothing', async () => {
    for (const q of ['Lausitzamt', 'Parkeisenbahn', secretNote]) {
      expect((await list(annas, '/records', { q })).data.filter(({ id }) => id !== own.record.id)).toEqual([]);
      const { data: found } = (await list(annas, '/findings', { q })) as unknown as { data: { record: { id: string } }[] };
      expect(found.filter(({ record }) => record.id !== own.record.id)).toEqual([]);
    }
    expect(await list(leas, '/records', { q: 'Lausitzamt' })).toMatchObject({ total: 1 });
    expect(await list(annas, '/records', { q: secretPerson })).toMatchObject({ total: 1, data: [{ id: own.record.id }] });
  });

  test('by a foreign id, person or record', async () => {
    expect(await list(annas, '/records', { filter: { id: [foreign.live.record.id, own.record.id] } })).toMatchObject({ total: 1 });
    for (const filter of [{ record: foreign.live.record.id }, { id: foreign.finding }])
      expect(await list(annas, '/findings', { filter })).toMatchObject({ total: 0 });
  });

  test('the start page', async () => {
    const { body } = await annas.get<BoardView>('/board');
    const count = (key: string) => body.cards.find((card) => card.key === key)?.count;
    expect([count('blockers'), count('my-records'), count('waiting-for-others')]).toEqual([0, 1, 0]);
    expect(body.next).toEqual([]);
  });
});

describe('abuse 17: a mark to read on from', () => {
  const firstPage = async (who: Browser) => (await who.get<{ next: string }>('/records?perPage=1&sort=title')).body.next;

  test('leads its owner on', async () => {
    const mark = await firstPage(annas);
    expect(await annas.get(`/records?perPage=1&sort=title&after=${mark}`)).toMatchObject({ status: 200, body: { data: [] } });
  });

  test('is worth nothing to somebody else, for another question, or changed by a letter', async () => {
    const [mine, leasMark] = [await firstPage(annas), await firstPage(leas)];
    const [values = '', seal = ''] = mine.split('.');
    const forged = `${Buffer.from('["",""]').toString('base64url')}.${seal}`;
    const asked = [
      `sort=title&after=${leasMark}`,
      `sort=-title&after=${mine}`,
      `sort=title&q=x&after=${mine}`,
      `sort=title&after=${forged}`,
      `sort=title&after=${values}`,
    ];
    for (const question of asked)
      expect(await annas.get(`/records?perPage=1&${question}`)).toMatchObject({ status: 400, body: { code: 'api.malformed' } });
  });
});

test('abuse 33: one foreign id among many, and nothing is done', async () => {
  const ids = [own.record.id, foreign.live.record.id];
  const reply = await annas.post('/records/review-by', { ids, reviewBy: '2027-06-30' });
  expect(alike(reply)).toEqual(alike(await annas.post('/records/review-by', { ids: [own.record.id, nobodysId], reviewBy: '2027-06-30' })));
  expect(reply.status).toBe(404);
  expect(await world.sql(`select 1 from record where review_by = '2027-06-30'`)).toEqual([]);
  expect(await annas.post('/records/review-by', { ids: [own.record.id], reviewBy: '2027-06-30' })).toMatchObject({
    status: 200,
    body: { changed: 1 },
  });
});

test('abuse 21: two texts of different records are not compared, not even the own ones', async () => {
  const other = await world.given.live();
  expect((await annas.get(`/editions/${own.id}/comparison?with=${other.id}`)).status).toBe(404);
  expect((await annas.get(`/editions/${own.id}/comparison?with=${foreign.live.id}`)).status).toBe(404);
  expect((await leas.get(`/editions/${own.id}/comparison?with=${foreign.live.id}`)).status).toBe(404);
});

test.each(['state', 'administrationId', 'createdBy', 'version', 'commons'])(
  'abuse 35: %s cannot be sent along with a new record',
  async (name) => {
    const reply = await annas.post('/records', { kind: 'organisational-unit', administration: belzig.id, title: 'Neu', [name]: 'x' });
    expect(reply).toMatchObject({ status: 400, body: { code: 'api.unknown-field' } });
  },
);

test('a record for a foreign administration is refused like one for none', async () => {
  const create = (administration: string) => annas.post('/records', { kind: 'organisational-unit', administration, title: 'Neu' });
  const reply = await create(cottbus.id);
  expect(reply).toMatchObject({ status: 422, body: { fields: { administration: expect.any(String) } } });
  expect(alike(reply)).toEqual(alike(await create(nobodysId)));
});

test('abuse 25: what a foreign record is called elsewhere, an own one may be called as well', async () => {
  for (const { record, administration } of [foreign.live, own]) {
    await world.sql(
      `insert into record_external_id (record_id, administration_id, agency, scheme, value) values ($1, $2, 'Probe', 'Nummer', '4711')`,
      [record.id, administration.id],
    );
  }
  expect((await annas.get<RecordView>(`/records/${own.record.id}`)).body.externalIds).toEqual([
    { agency: 'Probe', scheme: 'Nummer', value: '4711' },
  ]);
});

test('abuse 32 and 39: ids tell nothing but their time, and no answer may be kept on the way', async () => {
  const reply = await annas.get<RecordView>(`/records/${own.record.id}`);
  expect(reply.body.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7/);
  for (const path of ['/records', '/board', `/editions/${own.id}`, '/review-queue', '/findings'])
    expect((await annas.get(path)).headers['cache-control']).toBe('no-store');
});

test('abuse 42: who has left sees nothing any more, from that moment', async () => {
  const former = world.as(await world.given.account({ role: 'contact', administration: cottbus }));
  expect((await former.get(`/editions/${foreign.live.id}`)).status).toBe(200);
  await world.sql(`update administration set member_until = current_date - 1 where id = $1`, [cottbus.id]);
  const { body } = await leas.get<EditionView>(`/editions/${foreign.draft.id}`);
  expect(
    (await former.post(`/editions/${foreign.draft.id}/transitions`, { action: 'take-back', expectedRevision: body.revision })).status,
  ).toBeGreaterThanOrEqual(401);
  await world.sql(`update administration set member_until = null where id = $1`, [cottbus.id]);
});

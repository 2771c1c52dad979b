// What happens to requests that no screen would send? They are refused with a sentence, and never become a fault of the server.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { EditionView, RecordView } from '@kommunalredaktion/shared';
import type { Browser } from '../../support/browser.js';
import type { Account } from '../../support/given.js';
import { office, unreachable } from '../../support/office.js';
import { createWorld, type World } from '../../support/world.js';

let world: World;
let anna: Account;
let annas: Browser;
let draft: EditionView;
beforeAll(async () => {
  world = await createWorld();
  anna = await world.given.account({ role: 'contact' });
  annas = world.as(anna);
  draft = await world.given.edition({ authors: [anna] });
});
afterAll(() => world.close());

const save = (content: string) =>
  annas.ask('PATCH', `/editions/${draft.id}`, `{"expectedRevision":${draft.revision},"content":${content}}`);
/** The office with one more field, or with another text in place of one that it has. */
const asText = (more: string) => JSON.stringify(office({ [/\w+/.exec(more)?.[0] ?? '']: undefined })).replace(/\}$/, `,${more}}`);
const isUntouched = async () => expect((await annas.get<EditionView>(`/editions/${draft.id}`)).body).toEqual(draft);

describe('abuse 107: a body that is no honest JSON', () => {
  const deep = (n: number) => `${'{"a":'.repeat(n)}1${'}'.repeat(n)}`;
  test.each([
    ['10,000 nested objects', asText(`"position":${deep(10_000)}`), 400, 'Zu tief verschachtelt: höchstens 40 Ebenen.'],
    [
      '10,000 nested lists',
      asText(`"position":${'['.repeat(10_000)}${']'.repeat(10_000)}`),
      400,
      'Zu tief verschachtelt: höchstens 40 Ebenen.',
    ],
    ['10,000 nested objects in a text', asText(`"description":${deep(10_000)}`), 400, 'Zu tief verschachtelt: höchstens 40 Ebenen.'],
    ['__proto__ at the top', asText('"__proto__":{"state":"published"}'), 400, 'Das Feld ‚__proto__‘ gibt es hier nicht.'],
    [
      '__proto__ in an item, in escapes',
      asText('"channels":[{"id":"c","channel":"02","\\u005f_proto__":{"public":true}}]'),
      400,
      'Das Feld ‚__proto__‘ gibt es hier nicht.',
    ],
    ['constructor.prototype', asText('"constructor":{"prototype":{"x":1}}'), 400, 'Das Feld ‚constructor‘ gibt es hier nicht.'],
    ['a number beyond all numbers', asText('"position":1e400'), 400, 'Eine Zahl ist zu groß, um genau gespeichert zu werden.'],
    ['a number beyond exactness', asText('"position":9007199254740993'), 400, 'Eine Zahl ist zu groß, um genau gespeichert zu werden.'],
    ['NaN', asText('"position":NaN'), 400, 'Das ist kein gültiges JSON.'],
    ['half a body', '{"name":{"de":"Bü', 400, 'Das ist kein gültiges JSON.'],
    [
      'the same field twice',
      asText('"shortName":{"de":"Rathaus"},"shortName":{"de":"Bauhof"}'),
      400,
      'Das Feld ‚shortName‘ steht hier mehr als einmal.',
    ],
    [
      'the same field twice, once in escapes',
      asText('"shortName":{"de":"Rathaus"},"short\\u004eame":{"de":"Bauhof"}'),
      400,
      'Das Feld ‚shortName‘ steht hier mehr als einmal.',
    ],
    [
      'the same language twice in an item',
      asText('"accessibility":{"de":"Stufen","de":"Rampe"}'),
      400,
      'Das Feld ‚de‘ steht hier mehr als einmal.',
    ],
    ['a list for a text', asText('"summary":["x"]'), 422, 'Bitte prüfen Sie die markierten Angaben.'],
    ['a text for a list', asText('"channels":"x"'), 422, 'Bitte prüfen Sie die markierten Angaben.'],
    ['null for a content', 'null', 422, 'Bitte prüfen Sie die markierten Angaben.'],
    ['a list for a content', '[]', 422, 'Bitte prüfen Sie die markierten Angaben.'],
    ['a name of 40 characters too many', asText(`"${'x'.repeat(400)}":1`), 400, `Das Feld ‚${'x'.repeat(40)}‘ gibt es hier nicht.`],
    [
      'ten thousand synonyms',
      asText(`"synonyms":${JSON.stringify(Array.from({ length: 10_000 }, (_, n) => `s${n}`))}`),
      422,
      'Bitte prüfen Sie die markierten Angaben.',
    ],
  ])('%s', async (_what, content, status, title) => {
    expect(await save(content)).toMatchObject({ status, body: { title } });
    await isUntouched();
  });

  test('more than a megabyte', async () => {
    expect(await save(asText(`"description":{"de":"${'x'.repeat(1024 * 1024)}"}`))).toMatchObject({
      status: 413,
      body: { code: 'api.too-large', title: 'Zu groß: höchstens 1 MB.' },
    });
    await isUntouched();
  });

  test('the same field twice, at the top, in a filter', async () => {
    const body = `{"expectedRevision":${draft.revision},"content":${JSON.stringify(office())},"expectedRevision":999}`;
    expect(await annas.ask('PATCH', `/editions/${draft.id}`, body)).toMatchObject({
      status: 400,
      body: { code: 'api.duplicate-field', title: 'Das Feld ‚expectedRevision‘ steht hier mehr als einmal.' },
    });
    expect((await annas.get(`/records?filter=${encodeURIComponent('{"state":"live","state":"new"}')}`)).status).toBe(400);
    await isUntouched();
  });

  test('nothing at all, and what only looks like it', async () => {
    expect(await annas.ask('POST', '/records', '')).toMatchObject({ status: 400, body: { code: 'api.not-json' } });
    expect(await save(asText('"shortName":{"de":"\\"de\\":1, \\"de\\" : 2"}'))).toMatchObject({ status: 200 });
    draft = (await annas.get<EditionView>(`/editions/${draft.id}`)).body;
  });
});

describe('characters that no database keeps', () => {
  const nul = 'Bürger\u0000büro';
  const half = 'Bürger\ud800büro';

  test.each([
    ['NUL', nul],
    ['half a character', half],
  ])('%s in a text is left out', async (_name, text) => {
    const { status, body } = await annas.patch<EditionView>(`/editions/${draft.id}`, {
      expectedRevision: draft.revision,
      content: office({ shortName: { de: text } }),
    });
    expect({ status, name: (body.content['shortName'] as { de: string }).de }).toEqual({
      status: 200,
      name: expect.stringMatching(/^Bürger�?büro$/),
    });
    draft = body;
  });

  test.each([
    ['NUL', nul],
    ['half a character', half],
  ])('%s in a title, a remark, a reason, a question', async (_name, text) => {
    const live = await world.given.live({ authors: [anna] });
    const lead = world.as(await world.given.account({ role: 'lead' }));
    const urgent = await world.given.edition({ authors: [anna], content: unreachable() });
    const published = await lead.post<EditionView>(`/editions/${urgent.id}/transitions`, {
      action: 'publish-urgently',
      expectedRevision: urgent.revision,
      reason: 'Ohne Zweifel nötig.',
    });
    const {
      body: {
        data: [finding],
      },
    } = await lead.get<{ data: { id: string; revision: number }[] }>(
      `/findings?filter=${encodeURIComponent(JSON.stringify({ record: published.body.record.id }))}`,
    );
    const replies = [
      await annas.post<RecordView>('/records', { kind: 'organisational-unit', administration: live.administration.id, title: text }),
      await annas.post(`/editions/${live.id}/comments`, { text, visibility: 'municipality' }),
      await lead.post(`/editions/${live.id}/transitions`, {
        action: 'withdraw',
        expectedRevision: live.revision,
        reason: `${text} ist zu.`,
      }),
      await lead.post(`/findings/${finding?.id}/waiver`, {
        expectedRevision: finding?.revision,
        until: '2027-01-31',
        reason: `${text} ist zu.`,
      }),
      await annas.get(`/records?q=${encodeURIComponent(nul)}`),
      await annas.get(`/records?filter=${encodeURIComponent(JSON.stringify({ rule: nul }))}`),
      await annas.get(`/findings?filter=${encodeURIComponent(JSON.stringify({ rule: text }))}`),
    ];
    expect(replies.filter(({ status }) => status >= 500).map(({ text: said }) => said)).toEqual([]);
  });
});

describe('abuse 14 and 16: a question that no list understands', () => {
  const lists = ['/records', '/findings', '/review-queue'] as const;
  const questions = [
    'page=0',
    'page=-1',
    'page=NaN',
    'page=1;drop',
    'page=1e9',
    'page=1&page=2',
    'perPage=0',
    'perPage=101',
    'perPage=-1',
    'page=10000&perPage=2',
    'page=',
    'perPage=2.5',
    'where=1',
    '%24or=1',
    'lookup=x',
    '__proto__=x',
    'filter=x',
    'filter=[]',
    'filter=%22x%22',
    'filter=null',
    'filter={}&filter={}',
    'fields=*',
    'embed=editions',
    'populate=*',
    'sort=password_hash',
    'sort=(CASE%20WHEN%20(SELECT%201)%3D1%20THEN%201%20END)',
    'sort=--updatedAt',
    'sort=',
    'after=x',
    'after=',
    'after=W10.AAAA',
    'q=a&q=b',
  ];
  test.each(lists)('%s refuses each', async (list) => {
    for (const question of [...questions, ...(list === '/review-queue' ? ['q=x'] : [])])
      expect({ question, status: (await annas.get(`${list}?${question}`)).status }).toEqual({ question, status: 400 });
  });

  const filters = (list: string) => [
    { tenantId: 'x' },
    { internalNote: 'x' },
    { passwordHash: 'x' },
    { 'submission.reviewer.email~a': 'x' },
    { administration: 'x' },
    { administration: { contains: 'a' } },
    ...(list === '/review-queue' ? [{ mine: 'ja' }] : [{ id: 'x' }, { state: 'x' }, { state: { not: 'live' } }, { rule: 'x'.repeat(21) }]),
    ...(list === '/records'
      ? [
          { updatedAt: { from: 'gestern' } },
          { updatedAt: { from: '2026-02-31' } },
          { reviewBy: { to: '0000-00-00' } },
          { reviewBy: 'x' },
          { overdue: 1 },
        ]
      : []),
    ...(list === '/findings' ? [{ firstSeen: { from: 'now()' } }, { waivedUntil: { to: 'infinity' } }, { evidence: 'x' }] : []),
  ];
  test.each(lists)('%s refuses what it does not filter by (abuse 2, 3, 4, 6, 7, 13)', async (list) => {
    for (const filter of [...filters(list), JSON.parse('{"__proto__":{"x":1}}') as object]) {
      expect({ filter, status: (await annas.get(`${list}?filter=${encodeURIComponent(JSON.stringify(filter))}`)).status }).toEqual({
        filter,
        status: 400,
      });
    }
  });

  test.each(['/records', '/findings'])('abuse 15: %s answers none of nothing with nothing', async (list) => {
    expect(await annas.get(`${list}?filter=${encodeURIComponent(JSON.stringify({ id: [] }))}`)).toMatchObject({
      status: 200,
      body: { data: [], total: 0 },
    });
  });

  test('the years that only a calendar of gods knows are refused as well', async () => {
    for (const day of ['0000-01-01', '9999-12-31']) {
      const reply = await annas.get(
        `/records?filter=${encodeURIComponent(JSON.stringify({ updatedAt: { from: day, to: day }, reviewBy: { from: day, to: day } }))}`,
      );
      expect(reply.status).toBeLessThan(500);
      expect((await annas.post('/records/review-by', { ids: [draft.record.id], reviewBy: day })).status).toBeLessThan(500);
    }
  });
});

test('a time zone that lies nowhere on earth is refused, by every list that compares it in the database', async () => {
  const lists = {
    '/records': ['updatedAt', 'reviewBy', 'freshAt'],
    '/findings': ['firstSeen', 'waivedUntil', 'appeared', 'fixed'],
    '/review-queue': ['submittedAt'],
  };
  for (const [list, names] of Object.entries(lists))
    for (const name of names) {
      const filter = encodeURIComponent(JSON.stringify({ [name]: { from: '2026-01-01T00:00:00+23:00' } }));
      expect({ list, name, status: (await annas.get(`${list}?filter=${filter}`)).status }).toEqual({ list, name, status: 400 });
    }
});

test('what looks like a telephone number and has no digits to dial is an ordinary question', async () => {
  for (const list of ['/records', '/findings'])
    for (const q of ['00-----', '(0)......']) expect((await annas.get(`${list}?q=${encodeURIComponent(q)}`)).status).toBe(200);
});

test('abuse 30: whatever is refused, nothing of the database is told', async () => {
  const said = [
    (await save('[]')).text,
    (await annas.get('/records?filter=x')).text,
    (await annas.post('/records', { kind: 'x' })).text,
    (await annas.get('/records/1')).text,
  ];
  expect(said.join('\n')).not.toMatch(/select|constraint|pg_|typeorm|stack|postgres/i);
});

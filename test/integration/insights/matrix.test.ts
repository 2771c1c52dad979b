// Does the matrix say of each municipality who looks after a service there, and to each reader no more than is theirs to know?
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { stateOf, type CellView, type Content, type EditionView, type MatrixView } from '@kommunalredaktion/shared';
import type { Browser } from '../../support/browser.js';
import { competence, keyOf, onlineService, service, supplement } from '../../support/contents.js';
import type { Account, Administration } from '../../support/given.js';
import { reasonEnough, stepAs } from '../../support/given-editions.js';
import { office, unreachable } from '../../support/office.js';
import { createWorld, type World } from '../../support/world.js';

const [belzigArs, cottbusArs, brueckArs, golzowArs, potsdamArs] = [
  '120690020020',
  '120520000000',
  '120695904076',
  '120695904216',
  '120540000000',
];
let world: World;
let land: Administration, belzig: Administration, cottbus: Administration, mittelmark: Administration, brueck: Administration;
let lead: Browser;
const people = new Map<string, Account>();
const services: Record<string, EditionView> = {};
const records: Record<string, EditionView> = {};

const title = (de: string, over: Content = {}): Content => service({ name: { de }, publicName: { de }, ...over });
const urgently = async (edition: EditionView) => (await stepAs(lead, edition, { action: 'publish-urgently', reason: reasonEnough })).body;
const named = (name: string, ...competences: Content[]) => office({ name: { de: name }, competences });
const asks = (name: string) => ({ service: services[name]?.record.id as string });

beforeAll(async () => {
  world = await createWorld();
  const { given } = world;
  [land, belzig, cottbus, mittelmark, brueck] = [
    await given.administration('land'),
    await given.administration('badBelzig'),
    await given.administration('cottbus'),
    await given.administration('mittelmark'),
    await given.administration('amtBrueck'),
  ];
  lead = world.as(await given.account({ role: 'lead' }));
  for (const administration of [belzig, cottbus, mittelmark, brueck])
    people.set(administration.id, await given.account({ role: 'contact', administration }));
  const common = async (name: string, content: Content) => {
    services[name] = await given.live({ kind: 'service', administration: land, content });
  };
  await common('dogs', title('Hund anmelden', { key: keyOf(1) }));
  await common('trees', title('Baum fällen', { key: keyOf(2), areas: [cottbusArs] }));
  await common('taxes', title('Steuern zahlen', { key: keyOf(3), typing: ['2a'] }));
  await common('waste', title('Abfall entsorgen', { key: keyOf(4) }));
  services['ferry'] = await given.live({
    kind: 'service',
    administration: belzig,
    content: title('Mit der Fähre fahren', { key: keyOf(5) }),
  });
  records['belzig'] = await given.live({
    administration: belzig,
    content: named(
      'Ordnungsamt',
      competence('a', asks('dogs')),
      competence('b', asks('waste'), { role: '03' }),
      competence('c', asks('ferry')),
    ),
  });
  records['brueck'] = await given.live({
    administration: brueck,
    content: named('Bürgerbüro', competence('a', asks('dogs')), competence('b', asks('waste'), { areas: [golzowArs] })),
  });
  records['mittelmark'] = await given.live({
    administration: mittelmark,
    content: named('Abfallamt', competence('a', asks('waste')), competence('b', asks('taxes'))),
  });
  records['online'] = await given.live({
    kind: 'online-service',
    administration: cottbus,
    content: onlineService({ competences: [competence('a', asks('waste'))] }),
  });
  records['cottbus'] = await urgently(
    await given.edition({
      administration: cottbus,
      content: unreachable({ name: { de: 'Grünamt' }, competences: [competence('a', asks('trees')), competence('b', asks('dogs'))] }),
    }),
  );
  records['words'] = await given.live({ kind: 'supplement', administration: belzig, content: supplement(services['dogs']!.record.id) });
  await world.finishJobs();
  await world.sql(`update finding set state = 'fixed' where rule like 'CUR-%' or rule like 'RSP-%'`);
  for (const [name, rule] of [
    ['mittelmark', 'CUR-01'],
    ['words', 'CUR-07'],
  ] as const) {
    await world.sql(
      `insert into finding (record_id, administration_id, rule, rule_version, severity, field, target, message, state, first_seen, last_seen)
       select id, administration_id, $2, 1, 'warning', 'x', 'planted', 'x', 'open', now(), now() from record where id = $1`,
      [records[name]?.record.id, rule],
    );
  }
});
afterAll(() => world.close());

const reader = (administration: Administration) => world.as(people.get(administration.id) as Account);
const matrixOf = async (browser: Browser, query = ''): Promise<MatrixView> => {
  const { status, body } = await browser.get<MatrixView>(`/insights/matrix${query}`);
  expect(status).toBe(200);
  return body;
};
const cellIn = ({ areas, services: columns, rows }: MatrixView, ars: string, name: string): string => {
  const [row, column] = [areas.findIndex((area) => area.ars === ars), columns.findIndex(({ id }) => id === services[name]?.record.id)];
  return row < 0 || column < 0 ? 'not shown' : stateOf(rows[row]?.[column]);
};
const listBehind = async (browser: Browser, link: string): Promise<{ total: number; data: { id: string; record?: { id: string } }[] }> => {
  const { status, body } = await browser.get<{ total: number; data: { id: string }[] }>(`${link}&perPage=25`);
  expect({ link, status }).toEqual({ link, status: 200 });
  return body;
};
const cellOf = (browser: Browser, ars: string, name: string) =>
  browser.get<CellView>(`/insights/matrix/cell?area=${ars}&service=${services[name]?.record.id}`);

test('the centre sees every municipality and what municipalities carry out, by name', async () => {
  const view = await matrixOf(lead);
  expect(view.areas).toHaveLength(413);
  expect(view.rows).toHaveLength(413);
  expect(view.rows.every((row) => row.length === view.services.length)).toBe(true);
  expect(view.services.map((one) => one.title)).toEqual(['Abfall entsorgen', 'Baum fällen', 'Hund anmelden']);
  expect(view.areas.map(({ name }) => name)).toEqual(view.areas.map(({ name }) => name).sort((a, b) => a.localeCompare(b, 'de')));
  expect(view.hasMore).toBe(false);
});

test('the nearest level counts: town, Amt, Landkreis; where nobody is entered, it says so', async () => {
  const view = await matrixOf(lead);
  const states = (name: string) => [belzigArs, brueckArs, golzowArs, cottbusArs, potsdamArs].map((ars) => cellIn(view, ars, name));
  expect(states('dogs')).toEqual(['stale', 'inherited', 'inherited', 'broken', 'missing']);
  // A point of contact is not who is responsible, and neither is an online service.
  expect(states('waste')).toEqual(['stale', 'stale', 'fine', 'missing', 'missing']);
  expect(states('trees')).toEqual(['none', 'none', 'none', 'broken', 'none']);
});

test('services of other levels and of one town show when asked for', async () => {
  const all = await matrixOf(lead, '?filter={"typing":"all"}');
  expect([belzigArs, cottbusArs].map((ars) => cellIn(all, ars, 'taxes'))).toEqual(['stale', 'none']);
  expect(cellIn(all, belzigArs, 'ferry')).toBe('not shown');
  const district = await matrixOf(lead, '?filter={"district":"120690000000"}');
  expect(district.areas).toHaveLength(38);
  expect([belzigArs, brueckArs].map((ars) => cellIn(district, ars, 'ferry'))).toEqual(['fine', 'none']);
  expect((await matrixOf(lead, `?filter={"administration":"${brueck.id}"}`)).areas).toHaveLength(6);
  expect((await matrixOf(lead, '?q=hund%20anm')).services.map((one) => one.title)).toEqual(['Hund anmelden']);
  expect((await matrixOf(lead, `?q=${keyOf(4)}`)).services.map((one) => one.title)).toEqual(['Abfall entsorgen']);
  expect(await matrixOf(lead, '?page=2')).toMatchObject({ services: [], hasMore: false });
});

test('a municipality sees its own area alone, an Amt and a Landkreis what lies within', async () => {
  expect((await matrixOf(reader(belzig))).areas.map(({ ars }) => ars)).toEqual([belzigArs]);
  expect((await matrixOf(reader(brueck))).areas).toHaveLength(6);
  expect((await matrixOf(reader(mittelmark))).areas).toHaveLength(38);
  expect((await matrixOf(reader(belzig), `?filter={"administration":"${cottbus.id}"}`)).areas).toEqual([]);
  expect(await cellOf(reader(belzig), cottbusArs, 'dogs')).toMatchObject({ status: 404 });
});

test('who is responsible is public; how the office of somebody else is doing is not', async () => {
  const own = await matrixOf(reader(belzig));
  expect(['dogs', 'waste', 'ferry'].map((name) => cellIn(own, belzigArs, name))).toEqual(['stale', 'inherited', 'fine']);
  const above = await matrixOf(reader(mittelmark));
  expect(['dogs', 'waste'].map((name) => cellIn(above, belzigArs, name))).toEqual(['fine', 'stale']);
});

test('without the walls in the statements municipalities learn no more', async () => {
  const before = await matrixOf(reader(belzig));
  world.db.wallOne = false;
  const without = await matrixOf(reader(belzig)).finally(() => {
    world.db.wallOne = true;
  });
  expect({ ...without, asOf: '' }).toEqual({ ...before, asOf: '' });
});

test('each cell leads to what it shows', async () => {
  const { body: broken } = await cellOf(lead, cottbusArs, 'trees');
  expect(broken.state).toBe('broken');
  expect((await listBehind(lead, broken.link)).data.map(({ record }) => record?.id)).toEqual([records['cottbus']?.record.id]);
  const { body: stale } = await cellOf(lead, belzigArs, 'dogs');
  expect((await listBehind(lead, stale.link)).data.map(({ record }) => record?.id)).toEqual([records['words']?.record.id]);
  const { body: fine } = await cellOf(lead, golzowArs, 'dogs');
  expect(fine.state).toBe('inherited');
  expect((await listBehind(lead, fine.link)).data.map(({ id }) => id)).toEqual([records['brueck']?.record.id]);
  const { body: missing } = await cellOf(lead, cottbusArs, 'waste');
  expect(missing.state).toBe('missing');
  expect((await listBehind(lead, missing.link)).data.map(({ id }) => id)).toEqual([records['cottbus']?.record.id]);
  expect((await cellOf(lead, belzigArs, 'trees')).body).toEqual({ state: 'none', link: `/records/${services['trees']?.record.id}/show` });
});

test('a cell says what the matrix says, to whoever asks', async () => {
  for (const browser of [lead, reader(belzig), reader(mittelmark)]) {
    const view = await matrixOf(browser, '?filter={"typing":"all","district":"120690000000"}');
    for (const ars of [belzigArs, brueckArs, golzowArs].filter((one) => view.areas.some((area) => area.ars === one))) {
      for (const name of Object.keys(services))
        expect([ars, name, (await cellOf(browser, ars, name)).body.state]).toEqual([ars, name, cellIn(view, ars, name)]);
    }
  }
});

test('what a municipality cannot open, it reads with the eyes of the public', async () => {
  const { body } = await cellOf(reader(belzig), belzigArs, 'waste');
  expect(body).toEqual({ state: 'inherited', link: `/services/${services['waste']?.record.id}/effective?area=${belzigArs}` });
  expect((await reader(belzig).get(body.link)).status).toBe(200);
});

test.each(['?filter={"district":"12"}', '?filter={"colour":"red"}', '?page=0', '?rows=1'])(
  'an unknown question is refused: %s',
  async (query) => {
    expect((await lead.get(`/insights/matrix${query}`)).status).toBe(400);
  },
);

// Is one point for different houses found wherever they are entered, told without a square of pairs, and settled when one of them moves?
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { Content, EditionView } from '@kommunalredaktion/shared';
import type { Browser } from '../../support/browser.js';
import { saveAs, stepAs } from '../../support/given-editions.js';
import type { Administration } from '../../support/given.js';
import { office } from '../../support/office.js';
import { createWorld, type World } from '../../support/world.js';

let world: World;
let lead: Browser;
let badBelzig: Administration, cottbus: Administration;
beforeAll(async () => {
  world = await createWorld();
  [badBelzig, cottbus] = [await world.given.administration('badBelzig'), await world.given.administration('cottbus')];
  lead = world.as(await world.given.account({ role: 'lead' }));
  await world.finishJobs();
});
beforeEach(() => world.finishJobs());
afterAll(() => world.close());

const centre = { epsg: '4326', x: 12.5956, y: 52.1422 };
let numbers = 100;
const address = (more: Content = {}): Content => ({
  id: 'a1',
  type: '001',
  street: 'Am Weg',
  houseNumber: String((numbers += 1)),
  postcode: '14806',
  city: 'Bad Belzig',
  wheelchair: 'yes',
  coordinates: centre,
  ...more,
});
const named = (name: string, addresses: Content[], administration = badBelzig): Promise<EditionView> =>
  world.given.live({ administration, content: office({ name: { de: name }, addresses }) });
const told = async ({ record }: EditionView): Promise<object[]> =>
  world.sql(
    `select field, message, params, evidence from finding where rule = 'GEO-04' and record_id = $1 and state <> 'fixed' order by field`,
    [record.id],
  );
const at = (item: string, message: string, params: object | null = null, evidence = '12.5956 / 52.1422') => ({
  field: `addresses.${item}.coordinates`,
  message: `qa.GEO-04.${message}`,
  params,
  evidence,
});
const publish = async ({ record, content }: EditionView, change: Content): Promise<EditionView> => {
  const { body: begun } = await lead.post<EditionView>(`/records/${record.id}/editions`);
  const { body: saved } = await saveAs(lead, begun, { ...content, ...change });
  return (await stepAs(lead, saved, { action: 'publish-urgently', reason: 'Ohne Zweifel nötig.' })).body;
};

test('offices in different streets at one point are told of each other, until one finds its own', async () => {
  const [hall, library] = [await named('Rathaus', [address()]), await named('Bücherei', [address()])];
  const [abroad, boxed] = [
    await named('Rathaus', [address()], cottbus),
    await named('Poststelle', [
      address({ coordinates: undefined }),
      address({ id: 'a2', type: '003', street: '', houseNumber: '', postBox: '11 04' }),
    ]),
  ];
  await world.finishJobs();
  expect(await told(hall)).toEqual([at('a1', 'elsewhere', { title: 'Bücherei' })]);
  expect(await told(library)).toEqual([at('a1', 'elsewhere', { title: 'Rathaus' })]);
  expect([await told(abroad), await told(boxed)]).toEqual([[], []]);
  await publish(library, { addresses: [address({ coordinates: { ...centre, x: 12.6 } })] });
  await world.finishJobs();
  expect([await told(hall), await told(library)]).toEqual([[], []]);
});

test('two houses of one office, and zero by zero', async () => {
  const point = { epsg: '25833', x: 333_000, y: 5_780_000 };
  const both = await named('Bauhof', [
    address({ coordinates: point }),
    address({ id: 'a2', type: '002', coordinates: { x: 333_000, y: 5_780_000 } }),
    address({ id: 'a3', type: '006', coordinates: { epsg: '4326', x: 0, y: 0 } }),
  ]);
  await world.finishJobs();
  const evidence = '333000 / 5780000';
  expect(await told(both)).toEqual([at('a1', 'same', null, evidence), at('a2', 'same', null, evidence), at('a3', 'zero', null, '0 / 0')]);
});

test.each([
  ['Lange Str.', '6'],
  ['LANGE STRASSE', ' 6 '],
  ['Lange Straße', '6a'],
  ['Lange Straße', '6 – 8'],
  ['Lange Straße 6', ''],
  ['Lange Straße (Hintereingang)', '6'],
])('„%s“ „%s“ is the house Lange Straße 6', async (street, houseNumber) => {
  const coordinates = { ...centre, y: 52 + numbers / 10_000 };
  const houses = [
    await named('Standesamt', [address({ street: 'Lange Straße', houseNumber: '6', coordinates })]),
    await named('Stadtarchiv', [address({ street, houseNumber, coordinates })]),
  ];
  await world.finishJobs();
  for (const house of houses) expect(await told(house)).toEqual([]);
});

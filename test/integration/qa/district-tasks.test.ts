// Is a gap in a task of the districts told to the district, once, and not to each of its towns?
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Content, EditionView } from '@kommunalredaktion/shared';
import type { Browser } from '../../support/browser.js';
import { competence, keyOf, service } from '../../support/contents.js';
import type { Administration } from '../../support/given.js';
import { reasonEnough, saveAs, stepAs } from '../../support/given-editions.js';
import { office } from '../../support/office.js';
import { createWorld, type World } from '../../support/world.js';

const [belzigArs, brueckArs, districtArs] = ['120690020020', '120695904076', '120690000000'];
let world: World;
let lead: Browser;
let land: Administration, belzig: Administration, brueck: Administration, mittelmark: Administration, elsewhere: Administration;
const halls: Record<'belzig' | 'district' | 'elsewhere', EditionView> = {} as never;

beforeAll(async () => {
  world = await createWorld();
  const { given } = world;
  lead = world.as(await given.account({ role: 'lead' }));
  [land, belzig, brueck, mittelmark] = [
    await given.administration('land'),
    await given.administration('badBelzig'),
    await given.administration('amtBrueck'),
    await given.administration('mittelmark'),
  ];
  const [row] = await world.sql<Administration>(
    `update administration set member_since = date '2024-01-01' where ars = '120610000000' returning id, name, ars, false as central`,
  );
  elsewhere = row!;
  halls.belzig = await liveOffice(belzig, []);
  halls.district = await liveOffice(mittelmark, []);
  halls.elsewhere = await liveOffice(elsewhere, []);
  await liveOffice(brueck, []);
  await world.finishJobs();
});
afterAll(() => world.close());

let offices = 0;
const liveOffice = (administration: Administration, competences: Content[]) =>
  world.given.live({ administration, content: office({ name: { de: `Stelle ${(offices += 1)}` }, competences }) });
const licence = (n: number) =>
  world.given.live({ kind: 'service', administration: land, content: service({ key: keyOf(n), typing: ['2b'], areas: [districtArs] }) });
const change = async ({ record }: EditionView, competences: Content[]) => {
  const { body: begun } = await lead.post<EditionView>(`/records/${record.id}/editions`);
  const { body: saved } = await saveAs(lead, begun, { ...begun.content, competences });
  await stepAs(lead, saved, { action: 'publish-urgently', reason: reasonEnough });
  await world.finishJobs();
};
/** Where it is told, and in which words. */
const told = async ({ record }: EditionView) =>
  (
    await world.sql<{ at: string; target: string; message: string; params: object }>(
      `select record_id as at, split_part(target, ' ', 2) as target, message, params - 'service' as params from finding
        where rule = 'RSP-01' and state <> 'fixed' and (target like $1 or record_id = $2) order by record_id, target`,
      [`${record.id} %`, record.id],
    )
  ).map(({ at, target, message, params }) => [at, target, message.replace('qa.RSP-01.', ''), params]);

test('what only districts do is told to the district, in part, in one place and when it is mended', async () => {
  const one = await licence(901);
  await change(halls.elsewhere, [competence('a', { service: one.record.id })]);
  expect(await told(one)).toEqual([[halls.district.record.id, districtArs, 'missing', { area: 'Potsdam-Mittelmark' }]]);
  await change(halls.district, [competence('a', { service: one.record.id }, { areas: ['120695904000'] })]);
  expect(await told(one)).toEqual([[halls.district.record.id, districtArs, 'missing', { area: 'Bad Belzig' }]]);
  await change(halls.district, [competence('a', { service: one.record.id }, { areas: [brueckArs] })]);
  expect(await told(one)).toEqual([[halls.district.record.id, districtArs, 'partly', { area: 'Potsdam-Mittelmark', n: 6 }]]);
  await change(halls.district, [competence('a', { service: one.record.id })]);
  expect(await told(one)).toEqual([]);
});

test('what a town does as well is asked of each town', async () => {
  const one = await licence(902);
  const hall = await liveOffice(brueck, [competence('a', { service: one.record.id }, { areas: [brueckArs] })]);
  await change(halls.elsewhere, [competence('a', { service: one.record.id })]);
  expect((await told(one)).filter(([at]) => at === halls.belzig.record.id)).toEqual([
    [halls.belzig.record.id, belzigArs, 'missing', { area: 'Bad Belzig' }],
  ]);
  expect((await told(one)).some(([at]) => at === halls.district.record.id)).toBe(false);
  await stepAs(lead, (await lead.get<EditionView>(`/editions/${hall.id}`)).body, { action: 'withdraw', reason: reasonEnough });
});

test('where the district takes no part, it stands at the service', async () => {
  const one = await licence(903);
  await world.sql(`update administration set member_since = null where id = $1`, [mittelmark.id]);
  await change(halls.elsewhere, [competence('a', { service: one.record.id })]);
  expect(await told(one)).toEqual([[one.record.id, districtArs, 'missing', { area: 'Potsdam-Mittelmark' }]]);
});

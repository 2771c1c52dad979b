// Are keys that no area has, but that everybody accepts, understood alike: by who is responsible, the words that hold, the lists, the matrix and the rules?
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import {
  stateOf,
  type CellView,
  type CompetenceView,
  type EditionView,
  type EffectiveView,
  type MatrixView,
  type ResponsibleView,
} from '@kommunalredaktion/shared';
import type { Browser } from '../../support/browser.js';
import { competence, keyOf, service, supplement } from '../../support/contents.js';
import type { Administration } from '../../support/given.js';
import { office } from '../../support/office.js';
import { createWorld, type World } from '../../support/world.js';

const [town, padded, neighbour, germany] = ['120690020020', '120690020000', '120695904076', '000000000000'];
let world: World;
let lead: Browser;
let belzig: Administration, mittelmark: Administration, land: Administration;
beforeAll(async () => {
  world = await createWorld();
  [belzig, mittelmark, land] = [
    await world.given.administration('badBelzig'),
    await world.given.administration('mittelmark'),
    await world.given.administration('land'),
  ];
  await world.given.administration('amtBrueck');
  lead = world.as(await world.given.account({ role: 'lead' }));
});
afterAll(() => world.close());

let count = 700;
const liveService = (over: object = {}) =>
  world.given.live({ kind: 'service', administration: land, content: service({ key: keyOf((count += 1)), typing: ['2b'], ...over }) });
const liveOffice = (administration: Administration, one: EditionView, ars: string) =>
  world.given.live({
    administration,
    content: office({
      name: { de: `Stelle ${(count += 1)}` },
      competences: [competence('a', { service: one.record.id }, { areas: [ars] })],
    }),
  });
const asked = async ({ record }: EditionView, ars: string) => {
  const { body } = await lead.get<ResponsibleView>(`/services/${record.id}/responsible?area=${ars}`);
  return [body.steps.findIndex(({ chosen }) => chosen), body.holders.map((holder) => holder.record.id)];
};
const stateIn = async ({ record }: EditionView, ars: string) => {
  const { areas, services, rows } = (await lead.get<MatrixView>('/insights/matrix')).body;
  const cell = (await lead.get<CellView>(`/insights/matrix/cell?area=${ars}&service=${record.id}`)).body;
  const shown = stateOf(rows[areas.findIndex((area) => area.ars === ars)]?.[services.findIndex(({ id }) => id === record.id)]);
  expect(cell.state).toBe(shown);
  return [shown, cell.link];
};
const rulesAt = async ({ record }: EditionView) =>
  (
    await world.sql<{ rule: string }>(
      `select rule from finding where record_id = $1 and state <> 'fixed' and (rule like 'RSP-%' or rule = 'FMT-05') and rule <> 'RSP-01' order by rule`,
      [record.id],
    )
  ).map(({ rule }) => rule);
const gapsOf = async ({ record }: EditionView) =>
  (
    await world.sql<{ area: string }>(
      `select split_part(target, ' ', 2) as area from finding where rule = 'RSP-01' and state <> 'fixed' and target like $1`,
      [`${record.id} %`],
    )
  ).map(({ area }) => area);

test('the padded key of a town without Amt means the town', async () => {
  const one = await liveService({ areas: [padded] });
  const words = await world.given.live({
    kind: 'supplement',
    administration: belzig,
    content: supplement(one.record.id, { areas: [padded] }),
  });
  const holder = await liveOffice(belzig, one, padded);
  await world.finishJobs();
  expect(await asked(one, town)).toEqual([0, [holder.record.id]]);
  expect(await stateIn(one, town)).toEqual(['fine', expect.stringContaining(holder.record.id)]);
  expect([await gapsOf(one), await rulesAt(holder)]).toEqual([[], []]);
  const { body } = await lead.get<EffectiveView>(`/services/${one.record.id}/effective?area=${town}`);
  expect(body.texts.procedure.map(({ owner }) => owner.recordId)).toContain(words.record.id);
  const list = async (filter: object) =>
    (await lead.get<{ data: CompetenceView[] }>(`/records/${holder.record.id}/competences?filter=${JSON.stringify(filter)}`)).body.data;
  expect((await list({})).map(({ area }) => area)).toEqual([expect.objectContaining({ ars: town, name: 'Bad Belzig' })]);
  expect(await list({ ars: town })).toHaveLength(1);
});

test('somebody else who is entered for it reaches as far as with the plain key', async () => {
  const one = await liveService();
  const [pinned, stray] = [
    await liveOffice(mittelmark, one, padded),
    await liveOffice(await world.given.administration('cottbus'), one, padded),
  ];
  await world.finishJobs();
  expect([await rulesAt(pinned), await rulesAt(stray)]).toEqual([
    ['RSP-04', 'RSP-06'],
    ['RSP-03', 'RSP-06'],
  ]);
});

test('whoever is entered for Germany is found everywhere, and a town that is so is told', async () => {
  const one = await liveService({ areas: [germany] });
  const everybody = await liveOffice(land, one, germany);
  await world.finishJobs();
  for (const ars of [town, neighbour]) {
    expect(await asked(one, ars)).toEqual([3 - Number(ars === town), [everybody.record.id]]);
    expect((await stateIn(one, ars))[0]).toBe('inherited');
  }
  expect([await gapsOf(one), await rulesAt(everybody)]).toEqual([[], []]);
  const other = await liveService();
  const [tooWide, district] = [await liveOffice(belzig, other, germany), await liveOffice(mittelmark, other, germany)];
  await world.finishJobs();
  expect([await rulesAt(tooWide), await rulesAt(district)]).toEqual([
    ['RSP-05', 'RSP-06'],
    ['RSP-03', 'RSP-06'],
  ]);
});

// Do the rules know what lies beyond a text: the day for looking again, the areas there are, and the service that a supplement adds to?
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Content, EditionView } from '@kommunalredaktion/shared';
import type { Browser } from '../../support/browser.js';
import { saveAs, stepAs } from '../../support/given-editions.js';
import type { Administration } from '../../support/given.js';
import { keyOf, service } from '../../support/contents.js';
import { office } from '../../support/office.js';
import { createWorld, type World } from '../../support/world.js';

let world: World;
let lead: Browser, contact: Browser;
let land: Administration;
beforeAll(async () => {
  world = await createWorld();
  land = await world.given.administration('land');
  lead = world.as(await world.given.account({ role: 'lead' }));
  contact = world.as(await world.given.account({ role: 'contact' }));
  await world.finishJobs();
});
afterAll(() => world.close());

const say = (text: string) => ({ de: `<p>${text}</p>` });
const rulesAt = async (id: string): Promise<string[]> =>
  (
    await world.sql<{ rule: string }>(
      `select distinct rule from finding where record_id = $1 and state in ('open', 'recurred') order by 1`,
      [id],
    )
  ).map(({ rule }) => rule);
const stampOf = async ({ id }: EditionView) =>
  (
    await world.sql<{ rules: string[]; facts: string }>(
      `select array(select distinct f ->> 'rule' from jsonb_array_elements(findings) f order by 1) as rules, facts_hash as facts from qa_stamp where edition_id = $1`,
      [id],
    )
  )[0];
let services = 800;
const liveService = (content: Content) =>
  world.given.live({ kind: 'service', administration: land, content: service({ key: keyOf((services += 1)), ...content }) });
const supplement = (to: EditionView, content: Content) =>
  world.given.live({ kind: 'supplement', content: { service: to.record.id, serviceName: 'Hund anmelden', ...content } });

test('a day for looking again that has passed is a finding at once, and another day settles it', async () => {
  const {
    record: { id },
  } = await world.given.live({});
  const look = async (reviewBy: string) => {
    expect(await lead.post('/records/review-by', { ids: [id], reviewBy })).toMatchObject({ status: 200 });
    await world.finishJobs('qa.check-record');
    return rulesAt(id);
  };
  expect(await look('2020-01-01')).toEqual(['CUR-02']);
  expect(await look('2099-01-01')).toEqual([]);
});

test('an area that nobody knows is found while writing; when an area ends, everything is judged again', async () => {
  const draft = await world.given.edition({
    content: office({ competences: [{ id: 'z', serviceName: 'Hund anmelden', areas: ['120690020020'], role: '01' }] }),
  });
  expect((await stampOf(draft))?.rules).not.toContain('FMT-05');
  const { body: saved } = await saveAs(lead, draft, {
    ...draft.content,
    competences: [{ id: 'z', serviceName: 'Hund anmelden', areas: ['120690020021'], role: '01' }],
  });
  expect((await stampOf(saved))?.rules).toContain('FMT-05');
  const live = await world.given.live({
    content: office({ competences: [{ id: 'z', serviceName: 'Hund anmelden', areas: ['120690304304'], role: '01' }] }),
  });
  await world.finishJobs();
  expect(await rulesAt(live.record.id)).not.toContain('FMT-05');
  await world.sql(`update area set valid_to = $1::date - 1 where ars = '120690304304'`, [world.clock.today()]);
  world.clock.moveDays(1);
  await world.finishJobs();
  expect(await rulesAt(live.record.id)).toContain('FMT-05');
});

test('a supplement knows the service that it adds to: while being written, on submission, and when it is public', async () => {
  const master = await liveService({
    fees: [{ id: 'f', kind: 'free' }],
    procedure: say('Melden Sie den Hund innerhalb von zwei Wochen an, nachdem Sie ihn aufgenommen haben. Sie bekommen einen Bescheid.'),
  });
  const copied = { procedure: master.content['procedure'] };
  const added = await supplement(master, {});
  expect((await stampOf(added))?.rules).not.toContain('CMP-04');
  const { body: begun } = await contact.post<EditionView>(`/records/${added.record.id}/editions`);
  const { body: saved } = await saveAs(contact, begun, { ...begun.content, ...copied });
  expect((await stampOf(saved))?.rules).toContain('CON-12');
  const { body: submitted } = await stepAs(contact, saved, { action: 'submit' });
  expect((await stampOf(submitted))?.rules).toContain('CON-12');
  const { body: published } = await stepAs(lead, submitted, { action: 'publish-urgently', reason: 'Ohne Zweifel nötig.' });
  expect((await stampOf(published))?.rules).toContain('CON-12');
  await world.finishJobs('qa.check-record');
  expect(await rulesAt(added.record.id)).toContain('CON-12');
});

test('a new text of the service is held against every supplement: what it changed, what it says no more, what both say now', async () => {
  const master = await liveService({ fees: [{ id: 'f', kind: 'free' }], procedure: say('Melden Sie ihn an.') });
  const [speaking, silent] = [
    await supplement(master, { procedure: say('Am Schalter in Bad Belzig.') }),
    await supplement(master, { areas: ['120690020020'] }),
  ];
  await world.finishJobs();
  expect([await rulesAt(speaking.record.id), await rulesAt(silent.record.id)].flat()).not.toEqual(expect.arrayContaining(['CUR-07']));
  await world.given.edition({
    kind: 'service',
    administration: land,
    over: master,
    state: 'published',
    content: { ...master.content, fees: [], procedure: say('Ganz anders als bisher.') },
  });
  await world.finishJobs();
  expect(await rulesAt(speaking.record.id)).toEqual(expect.arrayContaining(['CMP-04', 'CUR-07']));
  expect(await rulesAt(silent.record.id)).toContain('CMP-04');
  expect(await rulesAt(silent.record.id)).not.toContain('CUR-07');
});

test('what another supplement says where this one holds need not be said again; without it, it has to be', async () => {
  const master = await liveService({ fees: [], processingTimes: [] });
  const mittelmark = await world.given.administration('mittelmark');
  const ofDistrict = (content: Content) =>
    world.given.live({
      kind: 'supplement',
      administration: mittelmark,
      content: { service: master.record.id, serviceName: 'Hund anmelden', ...content },
    });
  const added = await supplement(master, { procedure: say('Am Schalter.') });
  await ofDistrict({ fees: [{ id: 'f', kind: 'free' }], areas: ['120695904076'] });
  await ofDistrict({ fees: [{ id: 'f', kind: 'free' }], validity: { from: '2099-01-01' } });
  await world.finishJobs();
  expect(await rulesAt(added.record.id)).toEqual(expect.arrayContaining(['CMP-04', 'CMP-06']));
  const wide = await ofDistrict({ fees: [{ id: 'f', kind: 'free' }] });
  // As if the district itself had published it, who may not touch what belongs to its towns.
  await world.sql('update qa_stamp set due_at = null where edition_id = $1', [added.id]);
  await world.finishJobs();
  expect(await rulesAt(added.record.id)).toContain('CMP-06');
  expect(await rulesAt(added.record.id)).not.toContain('CMP-04');
  expect(await rulesAt(wide.record.id)).toContain('CMP-06');
  const { body: begun } = await contact.post<EditionView>(`/records/${added.record.id}/editions`);
  expect(begun.alsoSaid).toEqual(['fees']);
  const { body: saved } = await saveAs(contact, begun, { ...begun.content, procedure: say('Am Tresen.') });
  expect((await stampOf(saved))?.rules).not.toContain('CMP-04');
  await stepAs(lead, (await lead.get<EditionView>(`/editions/${wide.id}`)).body, { action: 'withdraw', reason: 'Das gilt nicht mehr.' });
  await world.finishJobs();
  expect(await rulesAt(added.record.id)).toContain('CMP-04');
});

test('what is judged once is not judged again, whatever kind it is', async () => {
  await world.finishJobs();
  const before = await world.sql('select edition_id, judged_at from qa_stamp order by 1');
  await lead.post('/rules/runs', {});
  await world.finishJobs();
  expect(await world.sql('select edition_id, judged_at from qa_stamp order by 1')).toEqual(before);
});

// Do findings across records live like all others, and do neither the rules of one text nor those across records touch what the other has found?
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { Content, EditionView, FindingView } from '@kommunalredaktion/shared';
import { RunSetRules } from '@server/qa/run-set-rules.job.js';
import type { Browser } from '../../support/browser.js';
import { competence, keyOf, onlineService, service, supplement } from '../../support/contents.js';
import { saveAs, stepAs } from '../../support/given-editions.js';
import type { Administration } from '../../support/given.js';
import { office } from '../../support/office.js';
import { createWorld, type World } from '../../support/world.js';

let world: World;
let lead: Browser;
let land: Administration, badBelzig: Administration, cottbus: Administration;
beforeAll(async () => {
  world = await createWorld();
  [land, badBelzig, cottbus] = [
    await world.given.administration('land'),
    await world.given.administration('badBelzig'),
    await world.given.administration('cottbus'),
  ];
  lead = world.as(await world.given.account({ role: 'lead' }));
  await world.finishJobs();
});
beforeEach(() => world.finishJobs());
afterAll(() => world.close());

let services = 600;
const own = ['120690020020', '120520000000'];
const liveService = (content: Content = {}) =>
  world.given.live({
    kind: 'service',
    administration: land,
    content: service({ key: keyOf((services += 1)), typing: ['2b'], areas: own, ...content }),
  });
let offices = 0;
const elsewhere = (n: number): Content => ({
  addresses: [{ id: 'haus', type: '001', street: 'Am Weg', houseNumber: String(n), postcode: '14806', city: 'Bad Belzig' }],
  channels: [
    { id: 'tel', channel: '02', value: `+49 33841 ${70_000 + n}`, public: true },
    { id: 'mail', channel: '01', value: 'post@probe.example', public: true },
  ],
});
const liveOffice = (competences: Content[], content: Content = {}, administration = badBelzig) =>
  world.given.live({
    administration,
    content: office({ ...elsewhere((offices += 1)), name: { de: `Stelle ${offices}` }, competences, ...content }),
  });
const findings = async (rule: string, { record }: EditionView): Promise<string[]> =>
  (
    await world.sql<{ line: string }>(
      `select concat_ws(' ', state, severity, nullif(field, ''), nullif(target, '')) as line from finding where rule = $1 and record_id = $2 order by 1`,
      [rule, record.id],
    )
  ).map(({ line }) => line);
const publish = async ({ record, content }: EditionView, change: Content): Promise<EditionView> => {
  const { body: begun } = await lead.post<EditionView>(`/records/${record.id}/editions`);
  const { body: saved } = await saveAs(lead, begun, { ...content, ...change });
  return (await stepAs(lead, saved, { action: 'publish-urgently', reason: 'Ohne Zweifel nötig.' })).body;
};
const everything = () =>
  world.sql(
    'select f.id, f.state, f.revision, f.severity, count(e.id)::int as events from finding f left join finding_event e on e.finding_id = f.id group by f.id order by f.id',
  );

test('a gap is found where it is, closed when somebody takes the task over, and open again when they give it up', async () => {
  const gap = await liveService();
  const [here, there] = [await liveOffice([]), await liveOffice([], {}, cottbus)];
  await liveOffice([competence('a', { service: gap.record.id })]);
  await world.finishJobs();
  const target = `${gap.record.id} 120520000000`;
  expect(await findings('RSP-01', there)).toEqual([`open blocker competences ${target}`]);
  expect((await findings('RSP-01', here)).filter((line) => line.includes(gap.record.id))).toEqual([]);
  const taken = await publish(there, { competences: [competence('a', { service: gap.record.id })] });
  await world.finishJobs();
  expect(await findings('RSP-01', there)).toEqual([`fixed blocker competences ${target}`]);
  await publish(taken, { competences: [] });
  await world.finishJobs();
  expect(await findings('RSP-01', there)).toEqual([`recurred blocker competences ${target}`]);
  const contact = world.as(await world.given.account({ role: 'contact', administration: cottbus }));
  const { body } = await contact.get<{ data: FindingView[] }>(`/findings?filter=${JSON.stringify({ rule: 'RSP-01' })}`);
  expect(body.data.map(({ message, params, record }) => [message, params, record.id])).toEqual([
    ['qa.RSP-01.missing', { service: 'Hund anmelden', area: 'Cottbus/Chóśebuz' }, there.record.id],
  ]);
  await publish(there, { competences: [competence('a', { service: gap.record.id })] });
});

test('a service that nobody at all is responsible for is one finding, at the service', async () => {
  const lonely = await liveService();
  await world.finishJobs();
  expect(await findings('RSP-01', lonely)).toEqual(['open blocker']);
  expect(await world.sql(`select 1 from finding where rule = 'RSP-01' and target like $1`, [`${lonely.record.id}%`])).toEqual([]);
  await lead.post(`/editions/${lonely.id}/transitions`, {
    action: 'withdraw',
    expectedRevision: (await lead.get<EditionView>(`/editions/${lonely.id}`)).body.revision,
    reason: 'Die Leistung gibt es nicht mehr.',
  });
  expect(await findings('RSP-01', lonely)).toEqual(['fixed blocker']);
});

test('what a municipality publishes settles what it can at the centre, and leaves the rest of the centre alone', async () => {
  const [dikom] = await world.sql<Administration>(`select id, name, ars, true as central from administration where kind = 'dikom'`);
  const gaps = [
    await liveService(),
    await world.given.live({
      kind: 'service',
      administration: dikom!,
      content: service({ key: keyOf((services += 1)), typing: ['2b'], areas: own }),
    }),
  ];
  await world.finishJobs();
  for (const gap of gaps) expect(await findings('RSP-01', gap)).toEqual(['open blocker']);
  await world.sql(
    `insert into finding (record_id, administration_id, rule, rule_version, severity, field, target, message, state, first_seen, last_seen)
     values ($1, $2, 'DUP-01', 1, 'blocker', 'key', '', 'x', 'open', now(), now())`,
    [gaps[0]?.record.id, land.id],
  );
  await liveOffice(gaps.map(({ record }, n) => competence(`a${n}`, { service: record.id })));
  await world.finishJobs();
  for (const gap of gaps) expect(await findings('RSP-01', gap)).toEqual(['fixed blocker']);
  expect(await findings('DUP-01', gaps[0]!)).toEqual(['open blocker key']);
});

test('a competence for a service that is withdrawn shows at once as one that leads nowhere', async () => {
  const [named, keyed] = [await liveService(), await liveService()];
  const holder = await liveOffice([
    competence('id', { service: named.record.id }),
    competence('key', { serviceKey: keyed.content['key'] as string }),
    competence('strange', { serviceKey: '99102999012000' }),
  ]);
  await world.finishJobs();
  expect(await findings('RSP-07', holder)).toEqual(['open blocker competences.strange.serviceKey']);
  for (const one of [named, keyed])
    await stepAs(lead, (await lead.get<EditionView>(`/editions/${one.id}`)).body, {
      action: 'withdraw',
      reason: 'Die Leistung gibt es nicht mehr.',
    });
  await world.finishJobs();
  expect(await findings('RSP-07', holder)).toEqual([
    'open blocker competences.id.service',
    'open blocker competences.key.serviceKey',
    'open blocker competences.strange.serviceKey',
  ]);
  expect(
    await world.sql(`select distinct message from finding where rule = 'RSP-07' and record_id = $1 order by 1`, [holder.record.id]),
  ).toEqual([{ message: 'qa.RSP-07.hidden' }, { message: 'qa.RSP-07.missing' }]);
});

test('rivals are told of each other in both administrations', async () => {
  const one = await liveService();
  const [first, second] = [
    await liveOffice([competence('a', { service: one.record.id })]),
    await liveOffice([competence('a', { service: one.record.id }, { areas: ['120690020020'] })], {}, cottbus),
  ];
  await world.finishJobs();
  expect([await findings('RSP-06', first), await findings('RSP-06', second)]).toEqual([
    ['open warning competences.a.areas 120690020020'],
    ['open warning competences.a.areas 120690020020'],
  ]);
  expect(await findings('RSP-03', second)).toEqual(['open warning competences.a.areas 120690020020']);
});

test('one town under two keys is one place: for rivals, and for what is entered twice', async () => {
  const one = await liveService();
  const [town, padded] = ['120690020020', '120690020000'];
  const entered = (id: string, ars: string) => competence(id, { service: one.record.id }, { areas: [ars] });
  const [first, second] = [await liveOffice([entered('a', town)]), await liveOffice([entered('a', padded), entered('b', town)])];
  await world.finishJobs();
  expect([await findings('RSP-06', first), await findings('RSP-06', second)]).toEqual([
    [`open warning competences.a.areas ${town}`],
    [`open warning competences.a.areas ${padded}`, `open warning competences.b.areas ${town}`],
  ]);
  expect(await findings('DUP-05', second)).toEqual([`open warning competences.b ${town}`]);
});

test('what a rule about one text finds is left alone, and the other way round', async () => {
  const one = await liveService();
  const double = await liveOffice([competence('a', { service: one.record.id }), competence('b', { service: one.record.id })], {
    openingHours: [],
  });
  await world.finishJobs();
  expect([await findings('DUP-05', double), await findings('CMP-23', double)]).toEqual([
    ['open warning competences.b 120690020020'],
    [expect.stringContaining('open')],
  ]);
  await world.sql(`update qa_stamp set facts_hash = '', due_at = now() where edition_id = $1`, [double.id]);
  await world.finishJobs('qa.check-record');
  expect(await findings('DUP-05', double)).toEqual(['open warning competences.b 120690020020']);
  world.clock.moveDays(1);
  await world.finishJobs('qa.run-set-rules');
  expect(await findings('CMP-23', double)).toEqual([expect.stringContaining('open')]);
});

test('looking again, whole or in part, changes nothing where nothing has changed', async () => {
  const one = await liveService();
  for (const areas of [['120690020020'], ['120690020020']])
    await world.given.live({ kind: 'supplement', content: supplement(one.record.id, { areas }) });
  for (const uri of ['https://Amt.example/antrag/', 'http://www.amt.example/antrag'])
    await world.given.live({
      kind: 'online-service',
      content: onlineService({ links: [{ id: 'start', type: '01', uri, title: 'Zum Antrag', language: 'de' }] }),
    });
  await world.finishJobs();
  const before = await everything();
  expect(
    await world.sql(
      `select rule, count(*)::int as n from finding where rule in ('DUP-01', 'DUP-03') and state = 'open' group by rule order by 1`,
    ),
  ).toEqual([
    { rule: 'DUP-01', n: 2 },
    { rule: 'DUP-03', n: 2 },
  ]);
  await world.sql(
    'insert into set_rules_due (administration_id, since) select id, now() from administration where ars = any ($1::text[])',
    [own],
  );
  await world.finishJobs('qa.run-set-rules');
  await world.sql('delete from set_rule_run');
  await world.finishJobs('qa.run-set-rules');
  expect(await everything()).toEqual(before);
  expect(await world.app.get(RunSetRules).run()).toBe('skipped');
});

test('what follows on something else is not there twice; pages of one application are not one address', async () => {
  const one = await liveService();
  const following = (validity: Content) => world.given.live({ kind: 'supplement', content: supplement(one.record.id, { validity }) });
  const [before, after] = [await following({ to: '2026-12-31' }), await following({ from: '2027-01-01' })];
  const page = (fragment: string) =>
    world.given.live({
      kind: 'online-service',
      content: onlineService({
        links: [{ id: 'start', type: '01', uri: `https://portal.example/app/${fragment}`, title: 'Zum Antrag', language: 'de' }],
      }),
    });
  const [money, dog, sameDog, top, below] = [
    await page('#/wohngeld'),
    await page('#/hund'),
    await page('#/hund/'),
    await page('#oben'),
    await page('#unten'),
  ];
  await world.finishJobs();
  expect([await findings('DUP-01', before), await findings('DUP-01', after), await findings('DUP-03', money)]).toEqual([[], [], []]);
  for (const same of [dog, sameDog, top, below]) expect(await findings('DUP-03', same)).toEqual(['open warning links.start.uri']);
  const overlapping = await following({ from: '2026-12-31' });
  await world.finishJobs();
  for (const twice of [before, after, overlapping]) expect(await findings('DUP-01', twice)).toEqual(['open blocker service']);
});

test('a waiver holds until its last day, however often the rule looks', async () => {
  const idle = await liveOffice([]);
  await world.finishJobs();
  expect(await findings('RSP-08', idle)).toEqual(['open warning competences']);
  const {
    body: {
      data: [finding],
    },
  } = await lead.get<{ data: FindingView[] }>(`/findings?filter=${JSON.stringify({ rule: 'RSP-08', record: idle.record.id })}`);
  const until = new Date(Date.parse(world.clock.today()) + 2 * 86_400_000).toISOString().slice(0, 10);
  await lead.post(`/findings/${finding?.id}/waiver`, {
    expectedRevision: finding?.revision,
    until,
    reason: 'Die Stelle wird gerade aufgebaut.',
  });
  world.clock.moveDays(1);
  await world.finishJobs();
  expect(await findings('RSP-08', idle)).toEqual(['waived warning competences']);
  world.clock.moveDays(3);
  await world.finishJobs();
  expect(await findings('RSP-08', idle)).toEqual(['open warning competences']);
});

test('a rule that is set otherwise looks at once: counted for less, then switched off, then as before', async () => {
  const idle = await liveOffice([]);
  await world.finishJobs();
  const set = async (expectedVersion: number, change: object) => {
    expect(
      await lead.patch('/rules/RSP-08', {
        expectedVersion,
        isOn: true,
        severity: null,
        parameters: {},
        reason: 'Bis der Stand geklärt ist.',
        ...change,
      }),
    ).toMatchObject({ status: 200 });
    await world.finishJobs();
    return findings('RSP-08', idle);
  };
  expect(await set(0, { severity: 'hint' })).toEqual(['open hint competences']);
  expect(await set(1, { isOn: false })).toEqual(['fixed hint competences']);
  expect(await set(2, {})).toEqual(['recurred warning competences']);
});

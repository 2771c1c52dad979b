// Are findings right at every moment: when time passes, when the unit above changes, when a waiver ends, and however often the check runs?
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { shippedRules, type EditionView, type FindingView, type RecordView } from '@kommunalredaktion/shared';
import { CheckRecord } from '@server/qa/check-record.job.js';
import { judgeRecords, writeVerdicts } from '@server/qa/verdicts.js';
import { Judging } from '@server/editions/judging/judging.queries.js';
import { robotActor } from '@server/platform/robots.js';
import type { Browser } from '../../support/browser.js';
import { saveAs, stepAs } from '../../support/given-editions.js';
import { fileOf, line, loadFile, nameOf, removeLoadFiles } from '../../support/load-files.js';
import { office, unreachable } from '../../support/office.js';
import { createWorld, type World } from '../../support/world.js';

let world: World;
let lead: Browser, contact: Browser;
beforeAll(async () => {
  world = await createWorld();
  lead = world.as(await world.given.account({ role: 'lead' }));
  contact = world.as(await world.given.account({ role: 'contact' }));
  await world.finishJobs();
});
beforeEach(() => world.finishJobs('qa.check-record'));
afterAll(async () => {
  removeLoadFiles();
  await world.close();
});

const check = () => world.finishJobs('qa.check-record');
const idOf = async (value: string): Promise<string> =>
  (await world.sql<{ id: string }>('select record_id as id from record_external_id where value = $1', [value]))[0]?.id ?? '';
const findingsOf = async (value: string): Promise<string[]> =>
  (
    await world.sql<{ finding: string }>(`select rule || ' ' || state as finding from finding where record_id = $1 order by 1`, [
      await idOf(value),
    ])
  ).map(({ finding }) => finding);
const judgedAt = async (value: string): Promise<string> =>
  (
    await world.sql<{ at: string }>(
      'select s.judged_at::text as at from qa_stamp s join record r on r.live_edition_id = s.edition_id where r.id = $1',
      [await idOf(value)],
    )
  )[0]?.at ?? '';
const everyFinding = () => world.sql('select id, record_id, rule, field, target, state, first_seen, revision from finding order by id');
const events = () => world.sql('select finding_id, event from finding_event order by finding_id, at, event');

/** Publishes a new text of a public record without asking anybody. */
const publish = async (value: string, content: object): Promise<void> => {
  const { body: begun } = await lead.post<EditionView>(`/records/${await idOf(value)}/editions`);
  const { body: saved } = await saveAs(lead, begun, { ...begun.content, ...content });
  expect(await stepAs(lead, saved, { action: 'publish-urgently', reason: 'Ohne Zweifel nötig.' })).toMatchObject({ status: 200 });
};

test('thirteen months later exactly what nobody looked at is old, and nothing else is judged again', async () => {
  await loadFile(world, fileOf(line('liegt'), line('bestätigt'), line('geändert')));
  world.clock.moveDays(100);
  const { body: confirmed } = await lead.get<RecordView>(`/records/${await idOf('bestätigt')}`);
  expect((await contact.post(`/records/${confirmed.id}/confirmations`, { expectedEdition: confirmed.liveEditionId })).status).toBe(200);
  await publish('geändert', { summary: { de: 'Ganz frisch.' } });
  await check();
  const before = [await judgedAt('bestätigt'), await judgedAt('geändert')];
  world.clock.moveDays(296);
  await check();
  expect([await findingsOf('liegt'), await findingsOf('bestätigt'), await findingsOf('geändert')]).toEqual([
    ['CUR-01 open', 'CUR-02 open'],
    [],
    [],
  ]);
  expect([await judgedAt('bestätigt'), await judgedAt('geändert')]).toEqual(before);
  world.clock.moveDays(365);
  await check();
  expect(await findingsOf('bestätigt')).toEqual(['CUR-01 open', 'CUR-02 open']);
});

test('confirming what is old settles it at once', async () => {
  const { body: old } = await lead.get<RecordView>(`/records/${await idOf('liegt')}`);
  await contact.post(`/records/${old.id}/confirmations`, { expectedEdition: old.liveEditionId });
  await check();
  expect(await findingsOf('liegt')).toEqual(['CUR-01 fixed', 'CUR-02 fixed']);
});

test('when the unit above loses its phone, those below it are incomplete', async () => {
  await loadFile(
    world,
    fileOf(
      line('oben'),
      line('unten', { channels: [], addresses: [], parent: nameOf('oben') }),
      line('ganz-unten', { channels: [], addresses: [], parent: nameOf('unten') }),
    ),
  );
  expect([await findingsOf('unten'), await findingsOf('ganz-unten')]).toEqual([[], []]);
  await publish('oben', { channels: [{ id: 'mail', channel: '01', value: 'amt@probe.example', public: true }] });
  await check();
  expect([await findingsOf('unten'), await findingsOf('ganz-unten')]).toEqual([['CMP-20 open'], ['CMP-20 open']]);
});

test('a waiver ends with its last day', async () => {
  await loadFile(world, fileOf(line('geduldet', unreachable())));
  const tomorrow = new Date(Date.parse(world.clock.today()) + 86_400_000).toISOString().slice(0, 10);
  const {
    body: {
      data: [finding],
    },
  } = await lead.get<{ data: FindingView[] }>(`/findings?filter=${JSON.stringify({ record: await idOf('geduldet') })}`);
  expect(
    await lead.post(`/findings/${finding?.id}/waiver`, {
      expectedRevision: finding?.revision,
      until: tomorrow,
      reason: 'Das Haus wird gerade umgebaut.',
    }),
  ).toMatchObject({ status: 200 });
  await check();
  expect(await findingsOf('geduldet')).toEqual(['CMP-19 waived']);
  world.clock.moveDays(2);
  await check();
  expect(await findingsOf('geduldet')).toEqual(['CMP-19 open']);
});

test('once, twice, three times and in parallel: the check says the same', async () => {
  await loadFile(world, fileOf(...Array.from({ length: 20 }, (_, n) => line(`oft-${n}`, n % 2 ? unreachable() : office()))));
  const [findings, happened] = [await everyFinding(), await events()];
  const ids = await world.sql<{ id: string }>(`select record_id as id from record_external_id where value like 'oft-%'`);
  const job = world.app.get(CheckRecord);
  await world.sql('delete from finding_event; delete from finding');
  await world.sql('update qa_stamp set facts_hash = $1', ['']);
  for (let turn = 0; turn < 3; turn += 1) await Promise.all([...ids, ...ids, ...ids].map(({ id }) => job.run({ recordId: id })));
  const form = (rows: Record<string, unknown>[]) =>
    rows.map(({ record_id, rule, field, target, state }) => [record_id, rule, field, target, state].join(' ')).sort();
  const mine = new Set(ids.map(({ id }) => id));
  expect(form(await everyFinding())).toEqual(form(findings.filter(({ record_id }) => mine.has(record_id as string))));
  expect((await events()).length).toBe(10);
  expect(happened.length).toBeGreaterThanOrEqual(10);
  expect(await job.run({ recordId: ids[0]?.id ?? '' })).toBe('skipped');
});

test('a verdict about a text that is no longer public is not written', async () => {
  await loadFile(world, fileOf(line('überholt')));
  const id = await idOf('überholt');
  await world.sql(`update qa_stamp s set facts_hash = '' from record r where r.live_edition_id = s.edition_id and r.id = $1`, [id]);
  const moment = await world.app.get(Judging).now();
  const judged = await judgeRecords(world.db.read(robotActor('checker')), [id], moment);
  expect(judged).toHaveLength(1);
  await publish('überholt', unreachable());
  expect(await world.db.write(robotActor('checker'), (tx) => writeVerdicts(tx, judged, moment))).toBe(0);
  await check();
  expect(await findingsOf('überholt')).toEqual(['CMP-19 open']);
});

test('the catalogue counts what the list shows', async () => {
  const { body } = await lead.get<{ data: { id: string; open: number; waived: number; records: number }[]; ruleset: string }>('/rules');
  expect(body.ruleset).toBe(shippedRules.version);
  for (const { id, open } of body.data) {
    const { body: list } = await lead.get<{ total: number }>(
      `/findings?filter=${JSON.stringify({ rule: id, state: ['open', 'assigned', 'recurred'] })}`,
    );
    expect([id, open]).toEqual([id, list.total]);
  }
  const foreign = world.as(await world.given.account({ role: 'contact', administration: await world.given.administration('cottbus') }));
  expect((await foreign.get<{ data: { open: number }[] }>('/rules')).body.data.every(({ open }) => open === 0)).toBe(true);
});

test('a full run is started by who may, and only one at a time', async () => {
  expect(await contact.post('/rules/runs', {})).toMatchObject({ status: 403 });
  expect(await lead.post('/rules/runs', {})).toMatchObject({ status: 202, body: { kind: 'qa.full-run', state: 'waiting' } });
  expect(await lead.post('/rules/runs', {})).toMatchObject({ status: 409, body: { code: 'tasks.already-running' } });
  await world.finishJobs();
  expect(
    await world.sql(`select state, done = total as whole from task where kind = 'qa.full-run' order by created_at desc limit 1`),
  ).toEqual([{ state: 'done', whole: true }]);
});

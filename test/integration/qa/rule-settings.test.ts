// Is everything judged by the rules as they are set: at once, in every process, and only set by who may?
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { EditionView, JournalRow, RulesView, RuleView, SettingsView } from '@kommunalredaktion/shared';
import { FollowRuleset } from '@server/qa/follow-ruleset.job.js';
import type { Browser } from '../../support/browser.js';
import { saveAs } from '../../support/given-editions.js';
import type { Account } from '../../support/given.js';
import { unreachable } from '../../support/office.js';
import { createWorld, type World } from '../../support/world.js';

let world: World;
let coordinator: Browser, contact: Browser;
let lead: Account;
beforeAll(async () => {
  world = await createWorld();
  lead = await world.given.account({ role: 'lead', name: 'Lea Leitung' });
  coordinator = world.as(await world.given.account({ role: 'coordinator', name: 'Kai Koordination' }));
  contact = world.as(await world.given.account({ role: 'contact' }));
});
beforeEach(() => world.finishJobs());
afterAll(() => world.close());

const as = (who: Browser, id: string, over: object = {}) =>
  who.patch<RuleView & { fields?: object; code?: string }>(`/rules/${id}`, {
    expectedVersion: 0,
    isOn: true,
    severity: null,
    parameters: {},
    reason: 'Beschluss der Konferenz.',
    ...over,
  });
const findings = async (rule: string, { record }: EditionView) =>
  (
    await world.sql<{ line: string }>(`select state || ' ' || severity as line from finding where rule = $1 and record_id = $2`, [
      rule,
      record.id,
    ])
  ).map(({ line }) => line);
const onDraft = async (rule: string, draft: EditionView, word: string) => {
  const { body } = await saveAs(contact, (await contact.get<EditionView>(`/editions/${draft.id}`)).body, {
    ...draft.content,
    summary: { de: word },
  });
  return body.stamp?.findings.filter((one) => one.rule === rule).map(({ severity }) => severity);
};

test('switched off, a rule finds nothing any more while somebody writes; switched on it finds it again', async () => {
  const draft = await world.given.edition({ content: unreachable() });
  expect(await onDraft('CMP-19', draft, 'Erstens.')).toEqual(['blocker']);
  expect(await as(coordinator, 'CMP-19', { isOn: false })).toMatchObject({ status: 200, body: { id: 'CMP-19', version: 1 } });
  expect(await onDraft('CMP-19', draft, 'Zweitens.')).toEqual([]);
  expect(await as(world.as(lead), 'CMP-19', { expectedVersion: 1 })).toMatchObject({ status: 200, body: { version: 2 } });
  expect(await onDraft('CMP-19', draft, 'Drittens.')).toEqual(['blocker']);
});

test('counted for less, a finding keeps its life; set back it is as before, and the stock need not be judged again', async () => {
  const old = await world.given.live({});
  world.clock.moveDays(400);
  await world.finishJobs();
  expect(await findings('CUR-01', old)).toEqual(['open warning']);
  await as(coordinator, 'CUR-01', { severity: 'hint' });
  await world.finishJobs();
  expect(await findings('CUR-01', old)).toEqual(['open hint']);
  await as(coordinator, 'CUR-01', { expectedVersion: 1, parameters: { warnAfterMonths: 18 } });
  await world.finishJobs();
  expect(await findings('CUR-01', old)).toEqual(['fixed hint']);
  await as(coordinator, 'CUR-01', { expectedVersion: 2 });
  await world.finishJobs();
  expect(await findings('CUR-01', old)).toEqual(['recurred warning']);
  await as(coordinator, 'CUR-01', { expectedVersion: 3, severity: 'blocker', parameters: { warnAfterMonths: 12, blockAfterMonths: 24 } });
  expect(await world.app.get(FollowRuleset).backlog()).toEqual([]);
});

test('a full run that somebody has cancelled is not begun again, one that has failed not at once', async () => {
  const isDueAfter = async (state: string, minutes: number): Promise<boolean> => {
    await world.sql(
      `update task set state = $1, ended_at = $2 where id = (select id from task where kind = 'qa.full-run' order by created_at desc limit 1)`,
      [state, new Date(world.clock.now().getTime() - minutes * 60_000)],
    );
    return (await world.app.get(FollowRuleset).backlog()).length > 0;
  };
  expect([await isDueAfter('done', 0), await isDueAfter('cancelled', 0), await isDueAfter('cancelled', 600)]).toEqual([
    false,
    false,
    false,
  ]);
  expect([await isDueAfter('failed', 1), await isDueAfter('failed', 59), await isDueAfter('failed', 61)]).toEqual([false, false, true]);
  await isDueAfter('cancelled', 0);
  await as(coordinator, 'CMP-21', { severity: 'hint' });
  expect(await world.app.get(FollowRuleset).backlog()).toHaveLength(1);
});

test('every process judges by it at once, and tells browsers by what to judge', async () => {
  const other = await world.another();
  const there = world.as(lead, await other.getUrl());
  expect((await there.get<SettingsView>('/rules/settings')).body.settings).not.toHaveProperty('LNG-16');
  await as(coordinator, 'LNG-16', { isOn: false });
  await world.until(async () => (await there.get<SettingsView>('/rules/settings')).body.settings['LNG-16']?.isOn === false);
  const { body } = await there.get<RulesView>('/rules');
  expect(body.ruleset).toBe((await world.as(lead).get<SettingsView>('/rules/settings')).body.ruleset);
});

test('what was set stays readable, by whom and why; the journal names it', async () => {
  const { body } = await contact.get<RulesView>('/rules');
  const age = body.data.find(({ id }) => id === 'CUR-01');
  expect(age).toMatchObject({
    version: 4,
    history: [
      { version: 4, severity: 'blocker' },
      { version: 3 },
      { version: 2, parameters: { warnAfterMonths: 18, blockAfterMonths: 24 } },
      { version: 1, severity: 'hint', reason: 'Beschluss der Konferenz.', changedBy: { name: 'Kai Koordination' } },
    ],
  });
  const { body: journal } = await world
    .as(lead)
    .get<{ data: JournalRow[] }>(`/journal?filter=${JSON.stringify({ event: 'rule.configure' })}`);
  expect(journal.data.at(-1)).toMatchObject({
    actor: { name: 'Kai Koordination' },
    subject: { kind: 'rule', id: 'CMP-19', title: 'CMP-19' },
    administration: null,
    details: { version: 1 },
  });
  await expect(world.sql(`set role kr_writer; update rule_setting set reason = 'Anders als gesagt.'`)).rejects.toThrow('permission denied');
});

test('only who may sets rules, knowing how they are set, within their range and with a reason', async () => {
  expect(await as(contact, 'CMP-20')).toMatchObject({ status: 403 });
  expect(await as(coordinator, 'CUR-01', { expectedVersion: 3 })).toMatchObject({ status: 412, body: { code: 'api.stale' } });
  expect(await as(coordinator, 'CMP-20', { expectedVersion: undefined })).toMatchObject({ status: 428 });
  expect(await as(coordinator, 'XYZ-99')).toMatchObject({ status: 404 });
  expect(await as(coordinator, 'nonsense')).toMatchObject({ status: 404 });
  expect(await as(coordinator, 'CMP-20', { parameters: { months: 3 } })).toMatchObject({
    status: 400,
    body: { code: 'api.unknown-field' },
  });
  expect(await as(coordinator, 'CUR-01', { expectedVersion: 4, parameters: { warnAfterMonths: 999 } })).toMatchObject({
    status: 422,
    body: { fields: { 'parameters.warnAfterMonths': 'Der Wert darf höchstens 60 sein.' } },
  });
  expect(await as(coordinator, 'CMP-20', { reason: 'kurz' })).toMatchObject({
    status: 422,
    body: { fields: { reason: expect.any(String) } },
  });
  const both = await Promise.all([as(coordinator, 'CMP-20'), as(world.as(lead), 'CMP-20')]);
  expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
});

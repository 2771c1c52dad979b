// How does a finding live, from the publication that brings it to the one that mends it?
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { setRules, type Content, type EditionView, type FindingView } from '@kommunalredaktion/shared';
import type { Account } from '../../support/given.js';
import { reasonEnough, stepAs } from '../../support/given-editions.js';
import { office, reworded, unreachable } from '../../support/office.js';
import { createWorld, type World } from '../../support/world.js';

let world: World;
let anna: Account, eva: Account, lea: Account, coordinator: Account;
beforeAll(async () => {
  world = await createWorld();
  [anna, eva] = [await world.given.account({ role: 'contact', name: 'Anna' }), await world.given.account({ role: 'editor', name: 'Eva' })];
  [lea, coordinator] = [await world.given.account({ role: 'lead' }), await world.given.account({ role: 'coordinator' })];
});
afterAll(() => world.close());

const urgently = async (edition: EditionView) =>
  (await stepAs(world.as(lea), edition, { action: 'publish-urgently', reason: reasonEnough })).body;
const publicWith = async (content: Content, over?: EditionView) =>
  urgently(await world.given.edition({ authors: [anna], content, ...(over && { over }) }));
/** Rules across records have their say as well; here it is about what one text does. */
const isAcross = (rule: string): boolean => setRules.some(({ id }) => id === rule);
const findingsOf = async (
  edition: EditionView,
  filter: object = { state: ['open', 'assigned', 'waived', 'fixed', 'recurred'] },
): Promise<FindingView[]> =>
  (
    await world
      .as(eva)
      .get<{ data: FindingView[] }>(`/findings?filter=${encodeURIComponent(JSON.stringify({ record: edition.record.id, ...filter }))}`)
  ).body.data.filter(({ rule }) => !isAcross(rule));
const eventsOf = async (finding: FindingView) =>
  (await world.sql<{ event: string }>('select event from finding_event where finding_id = $1 order by at, id', [finding.id])).map(
    ({ event }) => event,
  );
const decide = (who: Account, finding: FindingView, what: 'waiver' | 'reopening' | 'assignment', more: object = {}) =>
  world.as(who).post<FindingView>(`/findings/${finding.id}/${what}`, { expectedRevision: finding.revision, ...more });
const inDays = (days: number) => new Date(Date.parse(world.clock.today()) + days * 86_400_000).toISOString().slice(0, 10);

let live: EditionView;
let finding: FindingView;
beforeEach(async () => {
  live = await publicWith(unreachable());
  [finding] = (await findingsOf(live)) as [FindingView];
});

test('what the rules say of a draft stays with the draft', async () => {
  const draft = await world.given.edition({ authors: [anna], content: unreachable() });
  expect(draft.stamp?.findings).toMatchObject([{ rule: 'CMP-19', severity: 'blocker' }]);
  expect(await findingsOf(draft)).toEqual([]);
});

test('the publication turns it into findings, in the same step', () => {
  expect(finding).toMatchObject({
    rule: 'CMP-19',
    severity: 'blocker',
    state: 'open',
    field: 'addresses',
    record: { id: live.record.id, title: 'Bürgerbüro' },
    mayWaive: true,
  });
  expect(live.stamp).toMatchObject({ contentHash: live.contentHash, findings: [{ rule: 'CMP-19' }] });
});

test('the next text mends it; a later one brings it back as the same finding', async () => {
  const mended = await publicWith(office(), live);
  expect(await findingsOf(live)).toMatchObject([{ id: finding.id, state: 'fixed' }]);
  expect(await world.sql('select fixed_by_edition from finding where id = $1', [finding.id])).toEqual([{ fixed_by_edition: mended.id }]);
  await publicWith(unreachable(), mended);
  expect(await findingsOf(live)).toMatchObject([{ id: finding.id, state: 'recurred' }]);
  expect(await eventsOf(finding)).toEqual(['appeared', 'fixed', 'recurred']);
});

test('looked at again and again, nothing new happens to it', async () => {
  await world.sql('update qa_stamp set due_at = now() where edition_id = $1', [live.id]);
  await world.finishJobs();
  expect(await findingsOf(live)).toEqual([{ ...finding, lastSeen: expect.any(String) }]);
  expect(await eventsOf(finding)).toEqual(['appeared']);
});

describe('blockers', () => {
  test('the old one of the public text stops nobody', async () => {
    const draft = await world.given.edition({ over: live, authors: [anna], content: unreachable({ summary: { de: 'Anders.' } }) });
    const { body: submitted } = await stepAs(world.as(anna), draft, { action: 'submit' });
    expect(await stepAs(world.as(eva), submitted, { action: 'approve' })).toMatchObject({ status: 200, body: { state: 'published' } });
  });

  test('a new one is mended first, and its rule is named before and after the click', async () => {
    const draft = await world.given.edition({ over: live, authors: [anna], content: unreachable({ channels: [] }) });
    const reasons = [{ code: 'workflow.new-blockers', params: { n: 2, rules: 'CMP-20, CMP-21' } }];
    expect(draft.actions).toContainEqual({ action: 'submit', reasons, needsReason: false });
    expect(await stepAs(world.as(anna), draft, { action: 'submit' })).toMatchObject({
      status: 403,
      body: { code: 'workflow.refused', reasons: [{ ...reasons[0], title: expect.stringContaining('CMP-20') }] },
    });
  });

  test('a warning stops nobody', async () => {
    const draft = await world.given.edition({ authors: [anna], content: office({ openingHours: [] }) });
    expect(draft.stamp?.findings).toMatchObject([{ rule: 'CMP-23', severity: 'warning' }]);
    expect(await stepAs(world.as(anna), draft, { action: 'submit' })).toMatchObject({ status: 200 });
  });

  test('one that appears above while the text is reviewed is seen before the approval', async () => {
    const above = await world.given.live({ authors: [anna] });
    const { body: submitted } = await stepAs(
      world.as(anna),
      await world.given.edition({ authors: [anna], content: unreachable({ parent: above.record.id }) }),
      { action: 'submit' },
    );
    expect(submitted).toMatchObject({ state: 'in-review', stamp: { findings: [] } });
    await stepAs(world.as(lea), above, { action: 'withdraw', reason: reasonEnough });
    expect(await stepAs(world.as(eva), submitted, { action: 'approve' })).toMatchObject({
      status: 403,
      body: { reasons: [{ code: 'workflow.new-blockers', params: { rules: 'CMP-19' } }] },
    });
  });
});

describe('a waiver', () => {
  test('holds until its day is over, then the finding comes back by itself', async () => {
    const { body: waived } = await decide(eva, finding, 'waiver', { until: inDays(10), reason: 'Der Umzug ist im Gange.' });
    expect(waived).toMatchObject({ state: 'waived', waivedUntil: inDays(10), waiverReason: 'Der Umzug ist im Gange.' });
    expect(await findingsOf(live, {})).toEqual([]);
    world.clock.moveDays(10);
    await world.finishJobs();
    expect(await findingsOf(live)).toMatchObject([{ state: 'waived' }]);
    world.clock.moveDays(1);
    await world.finishJobs();
    expect(await findingsOf(live, {})).toMatchObject([{ id: finding.id, state: 'open', waivedUntil: null, waiverReason: null }]);
    expect(await eventsOf(finding)).toEqual(['appeared', 'waived', 'reopened']);
    world.clock.moveDays(-11);
  });

  test('ends early when somebody opens it again', async () => {
    const { body: waived } = await decide(eva, finding, 'waiver', { until: inDays(10), reason: 'Der Umzug ist im Gange.' });
    expect(await decide(eva, waived, 'reopening')).toMatchObject({
      status: 200,
      body: { state: 'open', waivedUntil: null, waiverReason: null },
    });
    expect(await decide(eva, { ...waived, revision: waived.revision + 1 }, 'reopening')).toMatchObject({
      status: 409,
      body: { code: 'findings.already-settled' },
    });
  });

  test('ends when the text is mended, and does not come back with the fault', async () => {
    await decide(eva, finding, 'waiver', { until: inDays(10), reason: 'Der Umzug ist im Gange.' });
    await publicWith(unreachable(), await publicWith(office(), live));
    expect(await findingsOf(live)).toMatchObject([{ state: 'recurred', waivedUntil: null, waiverReason: null }]);
  });

  test.each([
    ['no reason', {}],
    ['the reason “x”', { reason: 'x' }],
    ['ten blanks', { reason: '          ' }],
  ])('abuse 53: with %s is refused', async (_what, reason) => {
    expect(await decide(eva, finding, 'waiver', { until: inDays(10), ...reason })).toMatchObject({
      status: 422,
      body: { fields: { reason: expect.any(String) } },
    });
  });

  test.each([[0], [-1], [800]])('for a day %i days away is refused', async (days) => {
    expect(await decide(eva, finding, 'waiver', { until: inDays(days), reason: reasonEnough })).toMatchObject({
      status: 422,
      body: { fields: { until: expect.any(String) } },
    });
  });

  test.each(['contact', 'approver', 'coordinator', 'administrator', 'support'] as const)('abuse 55: is not given by a %s', async (role) => {
    expect(await decide(await world.given.account({ role }), finding, 'waiver', { until: inDays(10), reason: reasonEnough })).toMatchObject(
      { status: 403 },
    );
    expect(await findingsOf(live)).toEqual([finding]);
  });

  test('is not ended by handing the work out', async () => {
    const { body: waived } = await decide(eva, finding, 'waiver', { until: inDays(10), reason: 'Der Umzug ist im Gange.' });
    for (const assignee of [null, eva.id])
      expect(await decide(coordinator, waived, 'assignment', { assignee })).toMatchObject({ status: 409 });
    expect(await findingsOf(live)).toEqual([waived]);
  });
});

describe('deciding about a finding', () => {
  test('abuse 54: is refused when it was decided or mended meanwhile', async () => {
    const { body: assigned } = await decide(eva, finding, 'assignment', { assignee: eva.id });
    expect(await decide(eva, finding, 'waiver', { until: inDays(10), reason: reasonEnough })).toMatchObject({
      status: 412,
      body: { code: 'api.stale' },
    });
    await publicWith(office(), live);
    const [fixed] = (await findingsOf(live)) as [FindingView];
    expect(fixed.revision).toBe(assigned.revision + 1);
    for (const what of ['waiver', 'reopening', 'assignment'] as const) {
      expect(
        await decide(
          eva,
          fixed,
          what,
          what === 'waiver' ? { until: inDays(10), reason: reasonEnough } : what === 'assignment' ? { assignee: eva.id } : {},
        ),
      ).toMatchObject({ status: 409, body: { code: 'findings.already-settled' } });
    }
  });

  test('it is given to a person, and back to nobody', async () => {
    const { body: assigned } = await decide(coordinator, finding, 'assignment', { assignee: eva.id });
    expect(assigned).toMatchObject({ state: 'assigned', assignee: { name: 'Eva' } });
    expect(await findingsOf(live, { assignee: eva.id })).toHaveLength(1);
    expect((await decide(coordinator, assigned, 'assignment', { assignee: null })).body).toMatchObject({ state: 'open', assignee: null });
  });

  test('nobody is given it who is not there or sees it not', async () => {
    const neighbour = await world.given.account({ role: 'contact', administration: await world.given.administration('cottbus') });
    const gone = await world.given.account({ role: 'editor', state: 'inactive' });
    for (const assignee of ['0199a000-0000-7000-8000-000000000000', gone.id, neighbour.id]) {
      expect(await decide(eva, finding, 'assignment', { assignee })).toMatchObject({
        status: 422,
        body: { fields: { assignee: 'Diese Person gibt es nicht.' } },
      });
    }
  });

  test('the journal names what was decided, not why', async () => {
    await decide(eva, finding, 'waiver', { until: inDays(10), reason: 'Der Umzug ist im Gange.' });
    const rows = await world.sql<{ event: string; details: object }>(`select event, details from journal where subject_id = $1`, [
      finding.id,
    ]);
    expect(rows).toEqual([{ event: 'finding.waive', details: { until: inDays(10) } }]);
  });
});

test('two findings that differ only in their words are not one', async () => {
  const twice = await publicWith(reworded('Wir freuen uns 😀', { shortName: { de: 'Büro 😀' } }));
  expect((await findingsOf(twice)).map(({ field }) => field).sort()).toEqual(['shortName.de', 'summary.de']);
});

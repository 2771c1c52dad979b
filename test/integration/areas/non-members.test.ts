// What can be done about the entries of an administration that is no member? Everybody who may see them reads them, and nobody changes them, the centre included.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { EditionView, FindingView, RecordView } from '@kommunalredaktion/shared';
import { refuseUnmaintained } from '@server/areas/maintained.commands.js';
import { robotActor } from '@server/platform/robots.js';
import type { Browser, Reply } from '../../support/browser.js';
import type { Administration, Place } from '../../support/given.js';
import { reasonEnough, saveAs, stepAs } from '../../support/given-editions.js';
import { fileOf, line, loadFile, removeLoadFiles } from '../../support/load-files.js';
import { reworded, unreachable } from '../../support/office.js';
import { createWorld, type World } from '../../support/world.js';

let world: World;
let lead: Browser, admin: Browser, coordinator: Browser;
beforeAll(async () => {
  world = await createWorld();
  [lead, admin, coordinator] = [
    world.as(await world.given.account({ role: 'lead' })),
    world.as(await world.given.account({ role: 'administrator' })),
    world.as(await world.given.account({ role: 'coordinator' })),
  ];
});
afterAll(async () => {
  removeLoadFiles();
  await world.close();
});

const membership = async ({ id }: Administration, isMember: boolean) =>
  expect(
    await admin.post(`/administrations/${id}/membership`, { memberSince: '2024-01-01', memberUntil: isMember ? null : '2024-06-30' }),
  ).toMatchObject({ status: 200, body: { isMember } });
const readOnly = {
  status: 403,
  body: {
    code: 'workflow.refused',
    reasons: [{ code: 'areas.not-maintained', title: 'Diese Verwaltung ist kein Mitglied. Ihre Einträge lassen sich nur lesen.' }],
  },
};
const journalled = async () => (await world.sql<{ n: string }>(`select count(*) as n from journal where event not like 'account.%'`))[0]?.n;

interface Entries {
  readonly owner: Administration;
  readonly live: EditionView;
  readonly draft: EditionView;
  readonly waiting: EditionView;
  readonly finding: FindingView;
}
const entriesOf = async (place: Place): Promise<Entries> => {
  const owner = await world.given.administration(place);
  const { body: live } = await stepAs(lead, await world.given.edition({ administration: owner, content: unreachable() }), {
    action: 'publish-urgently',
    reason: reasonEnough,
  });
  const {
    body: {
      data: [finding],
    },
  } = await lead.get<{ data: FindingView[] }>(`/findings?filter=${encodeURIComponent(JSON.stringify({ record: live.record.id }))}`);
  return {
    owner,
    live,
    draft: await world.given.edition({ administration: owner }),
    waiting: await world.given.edition({ administration: owner, state: 'in-review' }),
    finding: finding as FindingView,
  };
};

type Road = (entries: Entries, as: Browser) => Promise<Reply<unknown>>;
const roads: [string, Road][] = [
  ['a new entry', ({ owner }, as) => as.post('/records', { kind: 'organisational-unit', administration: owner.id, title: 'Bürgeramt' })],
  ['a new draft', ({ live }, as) => as.post(`/records/${live.record.id}/editions`)],
  ['a save', ({ draft }, as) => saveAs(as, draft, reworded('Neu.'))],
  ['a step', ({ draft }, as) => stepAs(as, draft, { action: 'submit' })],
  ['a review', ({ waiting }, as) => stepAs(as, waiting, { action: 'approve' })],
  ['an urgent publication', ({ draft }, as) => stepAs(as, draft, { action: 'publish-urgently', reason: reasonEnough })],
  ['an end of a publication', ({ live }, as) => stepAs(as, live, { action: 'withdraw', reason: reasonEnough })],
  ['a remark', ({ draft }, as) => as.post(`/editions/${draft.id}/comments`, { text: 'Bitte ansehen.', visibility: 'internal' })],
  ['“still correct”', ({ live }, as) => as.post(`/records/${live.record.id}/confirmations`, { expectedEdition: live.id })],
  [
    'a review date',
    ({ live, draft }, as) => as.post('/records/review-by', { ids: [live.record.id, draft.record.id], reviewBy: '2027-06-30' }),
  ],
  [
    'a waiver',
    ({ finding }, as) =>
      as.post(`/findings/${finding.id}/waiver`, { expectedRevision: finding.revision, until: '2026-12-31', reason: reasonEnough }),
  ],
  [
    'an assignment',
    ({ finding }, as) => as.post(`/findings/${finding.id}/assignment`, { expectedRevision: finding.revision, assignee: null }),
  ],
];

describe('an administration that has left', () => {
  let left: Entries;
  beforeAll(async () => {
    left = await entriesOf('cottbus');
    await membership(left.owner, false);
  });

  test.each(roads)('%s is refused, and the answer says why', async (_what, road) => {
    const before = await journalled();
    expect(await road(left, lead)).toMatchObject(readOnly);
    expect(await journalled()).toBe(before);
  });

  test('can be read: entries, drafts, findings; nothing is offered without the reason', async () => {
    expect((await lead.get<RecordView>(`/records/${left.live.record.id}`)).body).toMatchObject({
      maintained: false,
      mayWrite: false,
      mayConfirm: false,
      findings: { blocker: 1 },
    });
    expect((await lead.get<FindingView>(`/findings/${left.finding.id}`)).body).toMatchObject({ mayWaive: false, mayAssign: false });
    for (const { id, content } of [left.draft, left.waiting, left.live]) {
      const { body } = await lead.get<EditionView>(`/editions/${id}`);
      expect(body).toMatchObject({ content, mayEdit: false });
      expect(body.actions.length).toBeGreaterThan(0);
      expect(body.actions.every(({ reasons }) => reasons.length === 1 && reasons[0]?.code === 'areas.not-maintained')).toBe(true);
    }
  });

  test('waits in no queue for the next reviewer', async () => {
    expect(await lead.post('/review-queue/next', {})).toMatchObject({ status: 200, body: { editionId: null } });
    await membership(left.owner, true);
    expect(await lead.post('/review-queue/next', {})).toMatchObject({ status: 200, body: { editionId: left.waiting.id } });
    await membership(left.owner, false);
  });

  test('is refused in the order of all answers: not there, forbidden to the role, changed meanwhile, then this', async () => {
    expect(await stepAs(lead, { id: '0199a000-0000-7000-8000-000000000000', revision: 1 }, { action: 'submit' })).toMatchObject({
      status: 404,
    });
    expect(await saveAs(coordinator, left.draft, reworded('Neu.'))).toMatchObject({ status: 403, body: { code: 'access.forbidden' } });
    expect(await saveAs(lead, { ...left.draft, revision: 1 }, reworded('Neu.'))).toMatchObject({ status: 412 });
    expect(await saveAs(lead, left.draft, { unknown: 1 })).toMatchObject({ status: 400 });
    expect(await stepAs(lead, left.draft, { action: 'approve' })).toMatchObject(readOnly);
  });

  test('one of its entries among many, and the review date of none is set', async () => {
    const own = await world.given.live();
    expect(await lead.post('/records/review-by', { ids: [own.record.id, left.live.record.id], reviewBy: '2027-06-29' })).toMatchObject(
      readOnly,
    );
    expect(await world.sql(`select 1 from record where review_by = '2027-06-29'`)).toEqual([]);
  });

  test('still takes the stock that was public before, and its verdicts', async () => {
    expect(await loadFile(world, fileOf(line('bestand', unreachable(), { administration: '120520000000' })))).toMatchObject({
      adopted: 1,
      failed: 0,
    });
    await world.finishJobs();
    expect(
      await world.sql(
        `select f.rule from finding f join record_external_id x on x.record_id = f.record_id where x.value = 'bestand' and f.rule like 'CMP-%'`,
      ),
    ).toEqual([{ rule: 'CMP-19' }]);
  });

  test('is maintained again as soon as it is a member again', async () => {
    await membership(left.owner, true);
    expect(await saveAs(lead, left.draft, reworded('Neu.'))).toMatchObject({ status: 200 });
    await membership(left.owner, false);
  });
});

test('an administration whose time as a member has not begun is none', async () => {
  const potsdam = await world.given.administration('potsdam');
  await world.sql(`update administration set member_since = current_date + 2 where id = $1`, [potsdam.id]);
  expect(await lead.post('/records', { kind: 'organisational-unit', administration: potsdam.id, title: 'Bürgeramt' })).toMatchObject(
    readOnly,
  );
});

test.each(['land', 'dikom'])('%s is always maintained', async (kind) => {
  const [owner] = await world.sql<Administration>(
    `update administration set member_since = null, member_until = null where kind = $1 returning id, name, ars, true as central`,
    [kind],
  );
  const live = await world.given.live({ administration: owner as Administration });
  expect(await world.given.edition({ administration: owner as Administration, over: live, state: 'published' })).toMatchObject({
    number: 2,
  });
});

describe('a membership that ends while somebody writes', () => {
  let entries: Entries;
  beforeAll(async () => {
    entries = await entriesOf('badBelzig');
  });
  const waits = async () => (await world.sql(`select 1 from pg_locks where locktype = 'advisory' and not granted`)).length > 0;
  const end = () =>
    admin.post<{ isMember: boolean }>(`/administrations/${entries.owner.id}/membership`, {
      memberSince: '2024-01-01',
      memberUntil: '2024-06-30',
    });

  test('ends after a write that has begun', async () => {
    const writer = robotActor('loader');
    const ending = await world.db.write(writer, async (tx) => {
      await refuseUnmaintained(tx, [entries.owner.id]);
      const asked = end();
      await world.until(waits);
      expect(await world.sql('select member_until from administration where id = $1', [entries.owner.id])).toEqual([
        { member_until: null },
      ]);
      return { asked };
    });
    expect(await ending.asked).toMatchObject({ status: 200, body: { isMember: false } });
  });

  test('a write that comes while it ends waits, and is refused', async () => {
    await membership(entries.owner, true);
    const saving = await world.db.write(robotActor('loader'), async (tx) => {
      await tx.rows(`select pg_advisory_xact_lock(hashtextextended('membership ' || $1::uuid, 0))`, [entries.owner.id]);
      await tx.rows(`update administration set member_until = '2024-06-30' where id = $1`, [entries.owner.id]);
      const asked = saveAs(lead, entries.draft, reworded('Zu spät.'));
      await world.until(waits);
      return { asked };
    });
    expect(await saving.asked).toMatchObject(readOnly);
  });

  test('in any order of many: whatever was written, was written before', async () => {
    for (let round = 0; round < 20; round += 1) {
      await membership(entries.owner, true);
      const { body: draft } = await lead.get<EditionView>(`/editions/${entries.draft.id}`);
      const writes = [
        saveAs(lead, draft, reworded(`Runde ${round}`)),
        lead.post(`/editions/${draft.id}/comments`, { text: `Runde ${round}`, visibility: 'internal' }),
        lead.post('/records/review-by', { ids: [draft.record.id], reviewBy: '2027-06-30' }),
      ];
      const [ended, ...replies] = await Promise.all([end(), ...writes] as Promise<Reply<unknown>>[]);
      expect(ended).toMatchObject({ status: 200 });
      for (const reply of replies) if (reply.status >= 300) expect(reply).toMatchObject(readOnly);
      const [late] = await world.sql<{ n: number }>(
        `select count(*)::int as n from journal j where j.administration_id = $1 and j.event <> 'administration.member' and j.n > (select max(m.n) from journal m where m.administration_id = $1 and m.event = 'administration.member')`,
        [entries.owner.id],
      );
      expect(late).toEqual({ n: 0 });
    }
  });
});

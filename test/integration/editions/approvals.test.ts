// Whose approval does a text need, and what makes an approval void?
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { EditionView, TransitionBody } from '@kommunalredaktion/shared';
import type { Account, Administration } from '../../support/given.js';
import { reasonEnough, saveAs, stepAs } from '../../support/given-editions.js';
import { office, reworded } from '../../support/office.js';
import { createWorld, type World } from '../../support/world.js';

let world: World;
let belzig: Administration, land: Administration;
let anna: Account, ben: Account, eva: Account, emil: Account;
beforeAll(async () => {
  world = await createWorld();
  [belzig, land] = [await world.given.administration('badBelzig'), await world.given.administration('land')];
  [anna, ben] = [await world.given.account({ role: 'contact', name: 'Anna' }), await world.given.account({ role: 'contact', name: 'Ben' })];
  [eva, emil] = [await world.given.account({ role: 'editor', name: 'Eva' }), await world.given.account({ role: 'editor', name: 'Emil' })];
});
afterAll(() => world.close());

const step = (who: Account, edition: EditionView, action: TransitionBody['action'], more: Partial<TransitionBody> = {}) =>
  stepAs(world.as(who), edition, { action, ...more });
const done = async (who: Account, edition: EditionView, action: TransitionBody['action'], more: Partial<TransitionBody> = {}) => {
  const reply = await step(who, edition, action, more);
  expect(reply).toMatchObject({ status: 200 });
  return reply.body;
};
const saved = async (who: Account, edition: EditionView, content = reworded('Anders gesagt.')) => {
  const reply = await saveAs(world.as(who), edition, content);
  expect(reply).toMatchObject({ status: 200 });
  return reply.body;
};
const seenBy = async (who: Account, { id }: EditionView) => (await world.as(who).get<EditionView>(`/editions/${id}`)).body;
const refused = (code: string) => ({ status: 403, body: { code: 'workflow.refused', reasons: [{ code: `workflow.${code}` }] } });
const submitted = (...authors: Account[]) => world.given.edition({ state: 'in-review', authors });

describe('four eyes (abuse 48)', () => {
  test('nobody can approve a text that carries their own edits, and is told so before', async () => {
    const edition = await submitted(eva, anna);
    expect((await seenBy(eva, edition)).actions).toContainEqual({
      action: 'approve',
      reasons: [{ code: 'workflow.four-eyes' }],
      needsReason: false,
    });
    expect(await step(eva, edition, 'approve')).toMatchObject(refused('four-eyes'));
  });

  test('a co-editor counts like the one who began', async () => {
    expect(await step(eva, await submitted(anna, eva, ben), 'approve')).toMatchObject(refused('four-eyes'));
  });

  test('a change counts although it was undone', async () => {
    const draft = await world.given.edition({ authors: [anna] });
    const undone = await saved(eva, await saved(eva, draft), draft.content);
    expect(undone.content).toEqual(draft.content);
    expect(await step(eva, await done(anna, undone, 'submit'), 'approve')).toMatchObject(refused('four-eyes'));
  });

  test('saving what is there already makes nobody an author', async () => {
    const draft = await world.given.edition({ authors: [anna] });
    const looked = await saved(eva, draft, draft.content);
    expect(looked).toMatchObject({ revision: draft.revision, authors: [{ name: 'Anna' }] });
    expect(await step(eva, await done(anna, looked, 'submit'), 'approve')).toMatchObject({ status: 200, body: { state: 'published' } });
  });

  test('authors of the edition before are free to approve the next one', async () => {
    const live = await world.given.live({ authors: [eva, anna] });
    const next = await world.given.edition({ state: 'in-review', over: live, authors: [anna] });
    expect(await step(eva, next, 'approve')).toMatchObject({ status: 200, body: { state: 'published' } });
  });

  test('an approval ends when its giver becomes an author later', async () => {
    const approved = await done(eva, await submitted(anna), 'approve', { later: true });
    const own = await saved(eva, await done(anna, approved, 'take-back'), office({ synonyms: ['Meldestelle'] }));
    expect(own.approvals).toMatchObject([{ by: { name: 'Eva' }, valid: false }]);
    expect(await done(anna, own, 'submit')).toMatchObject({ state: 'in-review', requiredApprovals: ['methodical', 'subject'] });
  });
});

describe('which approval is needed', () => {
  test('a text from the town hall needs the methodical one, which its own approver cannot give', async () => {
    const amtsleiter = await world.given.account({ role: 'approver', administration: await world.given.administration('cottbus') });
    const author = await world.given.account({ role: 'contact', administration: await world.given.administration('cottbus') });
    const edition = await submitted(author);
    expect(edition.requiredApprovals).toEqual(['methodical']);
    expect(await step(amtsleiter, edition, 'approve')).toMatchObject(refused('approval-not-wanted'));
    expect(await done(eva, edition, 'approve')).toMatchObject({
      state: 'published',
      basis: 'approvals',
      approvals: [{ kind: 'methodical', by: { name: 'Eva' } }],
    });
  });

  test('a text from the centre needs the subject one, from the owner’s approver', async () => {
    const cottbus = await world.given.administration('cottbus');
    const approver = await world.given.account({ role: 'approver', administration: cottbus });
    const edition = await world.given.edition({ state: 'in-review', authors: [eva], administration: cottbus });
    expect(edition.requiredApprovals).toEqual(['subject']);
    expect(await step(emil, edition, 'approve')).toMatchObject(refused('approval-not-wanted'));
    expect(await done(approver, edition, 'approve')).toMatchObject({ state: 'published', approvals: [{ kind: 'subject' }] });
  });

  test.each([
    ['has no approver', async () => belzig],
    ['is the Land', async () => land],
    [
      'has delegated',
      async () => {
        const mittenwalde = await world.given.administration('mittenwalde');
        await world.given.account({ role: 'approver', administration: mittenwalde });
        await world.sql('update administration set delegates_subject = true where id = $1', [mittenwalde.id]);
        return mittenwalde;
      },
    ],
  ])('where the owner %s, a second editor gives it', async (_why, owner) => {
    const edition = await world.given.edition({ state: 'in-review', authors: [eva], administration: await owner() });
    expect(await step(eva, edition, 'approve')).toMatchObject(refused('four-eyes'));
    expect(await done(emil, edition, 'approve')).toMatchObject({
      state: 'published',
      approvals: [{ kind: 'subject', by: { name: 'Emil' } }],
    });
  });

  test('an approver who has left stands in nobody’s way', async () => {
    const cottbus = await world.given.administration('cottbus');
    await world.sql(
      `update account set state = 'inactive' where 'approver' = any (roles) and id in (select account_id from account_administration where administration_id = $1)`,
      [cottbus.id],
    );
    const edition = await world.given.edition({ state: 'in-review', authors: [eva], administration: cottbus });
    expect(await step(emil, edition, 'approve')).toMatchObject({ status: 200, body: { state: 'published' } });
  });

  test.each([
    ['methodical', 'subject'],
    ['subject', 'methodical'],
  ])('a text of both needs both, first %s, then %s, from two people', async (first) => {
    const cottbus = await world.given.administration('cottbus');
    const [author, approver] = [
      await world.given.account({ role: 'contact', administration: cottbus }),
      await world.given.account({ role: 'approver', administration: cottbus }),
    ];
    const edition = await submitted(author, emil);
    expect(edition.requiredApprovals).toEqual(['methodical', 'subject']);
    const [one, other] = first === 'methodical' ? [eva, approver] : [approver, eva];
    const half = await done(one, edition, 'approve');
    expect(half).toMatchObject({ state: 'in-review', approvals: [{ kind: first, valid: true }] });
    expect(await done(other, half, 'approve')).toMatchObject({ state: 'published' });
  });

  test('where the only approver has written at it, a second editor stands in', async () => {
    const potsdam = await world.given.administration('potsdam');
    const approver = await world.given.account({ role: 'approver', administration: potsdam });
    const half = await done(eva, await submitted(approver, emil), 'approve');
    expect(await step(approver, half, 'approve')).toMatchObject({ status: 403 });
    const second = await world.given.account({ role: 'lead', name: 'Lea' });
    expect(await done(second, half, 'approve')).toMatchObject({
      state: 'published',
      approvals: [{ kind: 'methodical' }, { kind: 'subject', by: { name: 'Lea' } }],
    });
  });

  test('nobody gives both kinds', async () => {
    const half = await done(eva, await submitted(anna, emil), 'approve');
    expect(await step(eva, half, 'approve')).toMatchObject({
      status: 403,
      body: { reasons: expect.arrayContaining([expect.objectContaining({ code: 'workflow.already-approved' })]) },
    });
  });
});

describe('what becomes of an approval', () => {
  let approved: EditionView;
  beforeEach(async () => {
    approved = await done(eva, await submitted(anna), 'approve', { later: true, receipt: { openFindings: 0, comparison: 'changes' } });
    expect(approved).toMatchObject({ state: 'approved', approvals: [{ valid: true }] });
  });

  test('ticked “later”, it waits until somebody publishes', async () => {
    expect(await done(emil, approved, 'publish')).toMatchObject({ state: 'published', basis: 'approvals', publishedBy: { name: 'Emil' } });
    expect(await world.sql(`select receipt from approval where edition_id = $1`, [approved.id])).toEqual([
      { receipt: { openFindings: 0, comparison: 'changes' } },
    ]);
  });

  test('an edit of other words voids it (abuse 49)', async () => {
    const changed = await saved(anna, await done(anna, approved, 'take-back'));
    expect(changed.approvals).toMatchObject([{ valid: false }]);
    const again = await done(anna, changed, 'submit');
    expect(again).toMatchObject({ state: 'in-review' });
    expect(await step(emil, again, 'publish')).toMatchObject({
      status: 409,
      body: { code: 'workflow.state', title: expect.stringContaining('In Prüfung') },
    });
    expect(await done(eva, again, 'approve')).toMatchObject({ state: 'published' });
  });

  test('an edit of what needs no review keeps it, and the text waits for publication again', async () => {
    const changed = await saved(anna, await done(anna, approved, 'take-back'), office({ synonyms: ['Meldestelle'], position: 3 }));
    expect(changed.approvals).toMatchObject([{ valid: true }]);
    const again = await done(anna, changed, 'submit');
    expect(again).toMatchObject({ state: 'approved' });
    expect(await done(emil, again, 'publish')).toMatchObject({ state: 'published', content: { synonyms: ['Meldestelle'] } });
  });

  test('words that come back bring it back', async () => {
    const back = await saved(anna, await saved(anna, await done(anna, approved, 'take-back')), approved.content);
    expect(back.approvals).toMatchObject([{ valid: true }]);
  });

  test('its giver can take it back', async () => {
    expect(await step(emil, approved, 'revoke-approval')).toMatchObject(refused('no-own-approval'));
    const open = await done(eva, approved, 'revoke-approval');
    expect(open).toMatchObject({ state: 'in-review', approvals: [] });
    expect(await done(eva, open, 'approve')).toMatchObject({ state: 'published' });
  });

  test('whoever asks for changes ends it, so that the next submission is looked at', async () => {
    const returned = await done(emil, approved, 'request-changes', { reason: reasonEnough });
    expect(returned).toMatchObject({
      state: 'changes-requested',
      approvals: [],
      comments: [{ kind: 'reason', action: 'request-changes', text: reasonEnough, by: { name: 'Emil' } }],
    });
    const again = await done(anna, returned, 'submit');
    expect(again).toMatchObject({ state: 'in-review' });
    expect(await done(eva, again, 'approve')).toMatchObject({ state: 'published' });
  });
});

test('a reason needs ten characters that say something', async () => {
  const edition = await submitted(anna);
  for (const reason of [undefined, '', 'zu kurz', '             ', 'kurz      ']) {
    expect(await step(eva, edition, 'request-changes', reason === undefined ? {} : { reason })).toMatchObject(refused('reason-missing'));
  }
  expect((await seenBy(eva, edition)).actions).toContainEqual({ action: 'request-changes', reasons: [], needsReason: true });
});

test('a right that ended between opening and approving is gone at once (abuse 51)', async () => {
  const edition = await submitted(anna);
  const former = await world.given.account({ role: 'editor' });
  expect((await seenBy(former, edition)).actions.map(({ action }) => action)).toContain('approve');
  await world.sql(`update account set roles = '{coordinator}' where id = $1`, [former.id]);
  expect((await step(former, edition, 'approve')).status).toBe(403);
  expect(await seenBy(eva, edition)).toMatchObject({ state: 'in-review', approvals: [] });
});

// Who may take which step in which state? Written down once more by hand, and asked of the running API case by case.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { editionActions, editionStates, type EditionAction, type EditionState, type EditionView } from '@kommunalredaktion/shared';
import type { Account } from '../../support/given.js';
import { reasonEnough, stepAs } from '../../support/given-editions.js';
import { createWorld, type World } from '../../support/world.js';

const people = ['contact', 'approver', 'editor', 'lead', 'coordinator', 'administrator', 'support', 'neighbour'] as const;
type Somebody = (typeof people)[number];

interface Row {
  readonly from: readonly EditionState[];
  readonly by: readonly Somebody[];
  readonly to?: EditionState;
  readonly unless?: Partial<Record<Somebody, string>>;
}
const writers = ['contact', 'approver', 'editor', 'lead'] as const;
const reviewers = ['editor', 'lead'] as const;
const all = <T extends string>(who: readonly Somebody[], reason: T) =>
  Object.fromEntries(who.map((one) => [one, reason])) as Partial<Record<Somebody, string>>;

/** The text was written by a colleague at the town hall and waits for the methodical approval only. `unless`: who may, but not now, and why. */
const table: Readonly<Record<EditionAction, Row>> = {
  submit: { from: ['draft', 'changes-requested'], by: writers, to: 'in-review' },
  claim: { from: ['in-review'], by: reviewers, to: 'in-review' },
  'hand-back': { from: ['in-review'], by: reviewers, unless: all(reviewers, 'workflow.not-claimed') },
  'request-changes': { from: ['in-review', 'approved'], by: reviewers, to: 'changes-requested' },
  approve: { from: ['in-review'], by: ['approver', ...reviewers], to: 'published', unless: { approver: 'workflow.approval-not-wanted' } },
  'revoke-approval': {
    from: ['in-review', 'approved'],
    by: ['approver', ...reviewers],
    unless: all(['approver', ...reviewers], 'workflow.no-own-approval'),
  },
  publish: { from: ['approved'], by: reviewers, to: 'published' },
  'publish-urgently': { from: ['draft', 'in-review', 'changes-requested', 'approved'], by: ['lead'], to: 'published' },
  'second-look': { from: ['published', 'superseded', 'withdrawn'], by: reviewers, unless: all(reviewers, 'workflow.no-second-look-due') },
  'take-back': { from: ['in-review', 'approved'], by: writers, to: 'draft' },
  withdraw: { from: ['published'], by: ['lead'], to: 'withdrawn' },
  discard: { from: ['draft', 'changes-requested'], by: writers, to: 'discarded' },
};

let world: World;
const accounts = new Map<Somebody, Account>();
const standing = new Map<EditionState, EditionView>();
beforeAll(async () => {
  world = await createWorld();
  const cottbus = await world.given.administration('cottbus');
  for (const who of people)
    accounts.set(who, await world.given.account(who === 'neighbour' ? { role: 'contact', administration: cottbus } : { role: who }));
  for (const state of editionStates) standing.set(state, await world.given.edition({ state }));
});
afterAll(() => world.close());

const expectedOf = (action: EditionAction, state: EditionState, who: Somebody) => {
  const { from, by, to, unless } = table[action];
  if (who === 'neighbour') return { status: 404 };
  if (!by.includes(who))
    return {
      status: 403,
      body: { code: 'workflow.refused', reasons: expect.arrayContaining([expect.objectContaining({ code: 'workflow.permission' })]) },
    };
  if (!from.includes(state)) return { status: 409, body: { code: 'workflow.state', reasons: [{ code: 'workflow.wrong-state' }] } };
  const reason = unless?.[who];
  return reason ? { status: 403, body: { code: 'workflow.refused', reasons: [{ code: reason }] } } : { status: 200, body: { state: to } };
};

const take = (who: Somebody, edition: EditionView, action: EditionAction) =>
  stepAs(world.as(accounts.get(who) as Account), edition, {
    action,
    reason: reasonEnough,
    ...(action === 'second-look' && { verdict: 'confirmed' }),
  });

describe.each(editionStates)('a text that is %s (abuse 47: no step can be skipped)', (state) => {
  test.each(people)('offers the %s what is possible, and does just that', async (who) => {
    const before = await world.as(accounts.get(who) as Account).get<EditionView>(`/editions/${standing.get(state)?.id}`);
    const offered = who === 'neighbour' ? [] : before.body.actions;
    for (const action of editionActions) {
      const expected = expectedOf(action, state, who);
      const reply = await take(
        who,
        expected.status === 200 ? await world.given.edition({ state }) : (standing.get(state) as EditionView),
        action,
      );
      expect({ action, ...reply }).toMatchObject({ action, ...expected });
      const shown = offered.find((one) => one.action === action);
      if (reply.status === 200) {
        expect(shown).toMatchObject({ reasons: [] });
        expect((await world.as(accounts.get(who) as Account).get<EditionView>(`/editions/${reply.body.id}`)).body.actions).toEqual(
          reply.body.actions,
        );
      } else if (shown) expect(reply.body).toMatchObject({ reasons: shown.reasons });
    }
  });

  test('and is still the same after all that was refused', async () => {
    const known = standing.get(state) as EditionView;
    expect((await world.as(accounts.get('lead') as Account).get<EditionView>(`/editions/${known.id}`)).body).toMatchObject({
      state,
      revision: known.revision,
      content: known.content,
    });
  });
});

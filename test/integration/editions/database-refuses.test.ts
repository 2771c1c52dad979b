// What does the database itself refuse, whatever program asks? Statements under the writing role, past all our code.
import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { robots, type EditionView } from '@kommunalredaktion/shared';
import pg from 'pg';
import type { Account } from '../../support/given.js';
import { office } from '../../support/office.js';
import { createWorld, type World } from '../../support/world.js';

let world: World;
let anna: Account, eva: Account;
let writer: pg.Client;
beforeAll(async () => {
  world = await createWorld();
  [anna, eva] = [await world.given.account({ role: 'contact', name: 'Anna' }), await world.given.account({ role: 'editor', name: 'Eva' })];
  writer = new pg.Client({ connectionString: world.config.DATABASE_URL, options: '-c role=kr_writer' });
  await writer.connect();
});
afterAll(async () => {
  await writer.end();
  await world.close();
});
beforeEach(() => writer.query(`begin; select set_config('app.scope', '*', true)`));
afterEach(() => writer.query('rollback'));

const refusal = async (sql: string, params: readonly unknown[] = []): Promise<string> => {
  try {
    await writer.query(sql, params as unknown[]);
    return 'done';
  } catch (error) {
    const { constraint, message } = error as { constraint?: string; message: string };
    return constraint ?? message;
  }
};
const approveAs = (edition: EditionView, by: string, { kind = 'methodical', hash = edition.reviewHash, revoked = false } = {}) =>
  writer.query(
    `insert into approval (edition_id, administration_id, kind, review_hash, given_by, revoked_at) values ($1, $2, $3, $4, $5, $6)`,
    [edition.id, edition.administration.id, kind, hash, by, revoked ? new Date() : null],
  );
const publish = (edition: EditionView, more = `basis = 'approvals'`) =>
  refusal(`update edition set state = 'published', ${more} where id = $1`, [edition.id]);

describe('a text becomes public', () => {
  const waiting = () => world.given.edition({ state: 'in-review', authors: [anna] });

  test('not without approvals', async () => {
    expect(await publish(await waiting())).toBe('edition_published_needs_approvals');
  });

  test('not by the approval of an author', async () => {
    const edition = await waiting();
    await approveAs(edition, anna.id);
    expect(await publish(edition)).toBe('edition_published_needs_approvals');
  });

  test('not by the approval of somebody who wrote at it later', async () => {
    const edition = await waiting();
    await approveAs(edition, eva.id);
    await writer.query('insert into edition_author (edition_id, administration_id, account_id, central) values ($1, $2, $3, true)', [
      edition.id,
      edition.administration.id,
      eva.id,
    ]);
    expect(await publish(edition)).toBe('edition_published_needs_approvals');
  });

  test.each([
    ['of another text', { hash: 'another' }],
    ['of another kind', { kind: 'subject' }],
    ['that was taken back', { revoked: true }],
  ])('not by an approval %s', async (_why, how) => {
    const edition = await waiting();
    await approveAs(edition, eva.id, how);
    expect(await publish(edition)).toBe('edition_published_needs_approvals');
  });

  test('not by one person for both kinds', async () => {
    const edition = await world.given.edition({ state: 'in-review', authors: [anna, await world.given.account({ role: 'editor' })] });
    await approveAs(edition, eva.id);
    expect(
      await refusal(
        `insert into approval (edition_id, administration_id, kind, review_hash, given_by) values ($1, $2, 'subject', $3, $4)`,
        [edition.id, edition.administration.id, edition.reviewHash, eva.id],
      ),
    ).toBe('uq_approval_one_per_person');
  });

  test('not when it was never submitted', async () => {
    expect(await publish(await world.given.edition({ authors: [anna] }))).toBe('edition_published_needs_approvals');
  });

  test('not urgently without a second look to come', async () => {
    expect(await publish(await waiting(), `basis = 'urgent'`)).toBe('edition_published_needs_approvals');
  });

  test('not without saying on which basis', async () => {
    expect(await publish(await waiting(), 'basis = null')).toBe('edition_published_needs_approvals');
  });

  test('by the right approval', async () => {
    const edition = await waiting();
    await approveAs(edition, eva.id);
    expect(await publish(edition)).toBe('done');
  });
});

describe('stock is adopted', () => {
  const adopt = async ({ by = robots.loader.id as string, task = randomUUID() as string | null, number = 1 } = {}) => {
    const { id, administration } = await world.given.record({ by: anna });
    await writer.query('set constraints all deferred');
    return refusal(
      `insert into edition (record_id, administration_id, commons, number, state, basis, content, review_hash, created_by, adopted_by_task)
      values ($1, $2, false, $3, 'published', 'adopted', $4, 'x', $5, $6)`,
      [id, administration.id, number, JSON.stringify(office()), by, task],
    );
  };

  test('not by people', async () => {
    expect(await adopt({ by: eva.id })).toBe('edition_published_needs_approvals');
  });
  test('not without a task', async () => {
    expect(await adopt({ task: null })).toBe('edition_published_needs_approvals');
  });
  test('not as a later edition', async () => {
    expect(await adopt({ number: 2 })).toBe('edition_published_needs_approvals');
  });
  test('not by moving a draft there', async () => {
    const draft = await world.given.edition({ authors: [anna] });
    expect(await publish(draft, `basis = 'adopted', adopted_by_task = uuidv7()`)).toBe('edition_published_needs_approvals');
  });
});

test.each(['published', 'withdrawn', 'discarded', 'superseded'] as const)(
  'the words of a text that is %s do not change any more',
  async (state) => {
    const edition = await world.given.edition({ state });
    expect(await refusal(`update edition set content = content || '{"position": 7}' where id = $1`, [edition.id])).toBe(
      'edition_closed_is_immutable',
    );
  },
);

test.each([
  ['withdrawn', 'draft'],
  ['discarded', 'draft'],
  ['superseded', 'published'],
  ['published', 'draft'],
] as const)('a text that is %s does not become a %s again', async (state, again) => {
  const edition = await world.given.edition({ state });
  expect(await refusal(`update edition set state = $2 where id = $1`, [edition.id, again])).toBe('edition_closed_is_immutable');
});

test('a record has one draft and one public text at most', async () => {
  const draft = await world.given.edition({ authors: [anna] });
  const copy = (
    state: string,
  ) => `insert into edition (record_id, administration_id, commons, number, state, basis, content, review_hash, created_by, second_look_due)
    select record_id, administration_id, commons, 9, '${state}', 'urgent', content, review_hash, created_by, now() from edition where id = $1`;
  expect(await refusal(copy('changes-requested'), [draft.id])).toBe('uq_edition_one_open_per_record');
  await writer.query('rollback');
  await writer.query(`begin; select set_config('app.scope', '*', true)`);
  const live = await world.given.live({ authors: [anna] });
  expect(await refusal(copy('published'), [live.id])).toBe('uq_edition_one_live_per_record');
});

test.each([
  ['update', `update journal set event = 'edition.publish'`],
  ['delete', 'delete from journal'],
  ['truncate', 'truncate journal'],
])('the journal takes no %s (abuse 112)', async (_word, statement) => {
  await world.given.record({ by: anna });
  expect(await refusal(statement)).toMatch(/permission denied for table journal/);
  await expect(world.sql(statement)).rejects.toMatchObject({ constraint: 'journal_is_append_only' });
});

test('without a scope the writer sees nobody’s rows and adds none', async () => {
  const live = await world.given.live({ authors: [anna] });
  await writer.query(`select set_config('app.scope', '', true)`);
  expect((await writer.query('select 1 from edition where id = $1', [live.id])).rowCount).toBe(0);
  expect(
    await refusal(
      `insert into record (kind, administration_id, commons, title, state) values ('organisational-unit', $1, false, 'Fremd', 'new')`,
      [live.administration.id],
    ),
  ).toMatch(/row-level security/);
});

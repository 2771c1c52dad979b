// Which doors does the floor have? The same paths as the product, each straight to the same final statements.
import { after, before } from '../../../server/dist/editions/edition-effects.js';
import { editionStatement } from '../../../server/dist/editions/edition-row.js';
import { ReviewQueue } from '../../../server/dist/editions/review-queue.js';
import { saveStatement } from '../../../server/dist/editions/save.commands.js';
import { writeStamps } from '../../../server/dist/editions/judging/stamp.commands.js';
import { writeJournal } from '../../../server/dist/history/journal.commands.js';
import { downloadStatement, portion } from '../../../server/dist/exchange/records-download.js';
import { journalStatement } from '../../../server/dist/history/journal.queries.js';
import { Board } from '../../../server/dist/insights/board.js';
import { recordConditions } from '../../../server/dist/records/record-conditions.js';
import { recordListStatement } from '../../../server/dist/records/record-list.js';
import { foreseesMany } from '../../../server/dist/records/search-foresight.js';
import { RecordsCommands, wantSearchEntry } from '../../../server/dist/records/records.commands.js';
import { RecordsQueries } from '../../../server/dist/records/records.queries.js';
import { actor, ask, askPlanned, clock, config, context, recorded, write } from './database.mjs';
import { wholeLandDoors } from './whole-land.mjs';

/** The values of a cursor, without asking whether it is genuine. */
const cursorOf = (query) =>
  query.has('after') ? JSON.parse(Buffer.from(query.get('after').split('.')[0], 'base64url').toString()) : undefined;

async function list({ query }) {
  const asked = {
    page: Number(query.get('page') ?? 1),
    perPage: Number(query.get('perPage') ?? 25),
    sort: query.get('sort') ?? '-updatedAt',
    q: query.get('q') ?? undefined,
    filter: JSON.parse(query.get('filter') ?? '{}'),
  };
  const foreseenMany = asked.q !== undefined && (await foreseesMany({ rows: (text, params) => ask({ text, params }) }, asked, actor));
  const [row] = await ask(recordListStatement(asked, actor, context, cursorOf(query), foreseenMany));
  return row;
}

async function download({ query }) {
  let [lines, after] = ['', '00000000-0000-0000-0000-000000000000'];
  for (;;) {
    const c = recordConditions({ filter: JSON.parse(query.get('filter')) }, actor, context);
    const rows = await ask({ text: downloadStatement(c.where, `${c.$(after)}::uuid`), params: c.params });
    lines += rows.map((row) => `${JSON.stringify(row)}\n`).join('');
    if (rows.length < portion) return lines;
    after = rows.at(-1).id;
  }
}

const open = async ({ id }) => (await askPlanned(`${editionStatement}) v`, [id]))[0].view;

async function history({ query }) {
  const [row] = await ask(journalStatement({ page: 1, perPage: 25, sort: '-n', filter: JSON.parse(query.get('filter')) }, actor, true));
  return row;
}

const verdict = { ruleset: 'floor', factsHash: 'floor', findings: [], blockers: 0, dueAt: null };
const lockRecordOf = `select 1 from record where id = (select record_id from edition where id = $1) for update`;

async function save({ id, body: { content, expectedRevision } }) {
  await write(async (tx) => {
    await tx.rows(lockRecordOf, [id]);
    const [saved] = await tx.rows(saveStatement, [
      id,
      expectedRevision,
      JSON.stringify(content),
      'floor',
      [],
      actor.id,
      actor.sitting,
      clock.now(),
      true,
      content.name.de,
      JSON.stringify(verdict),
      JSON.stringify({ parentId: content.parent }),
    ]);
    if (saved.fresh)
      await writeJournal(tx, actor, 'edition.save', { kind: 'edition', id, administrationId: null }, { revision: saved.revision });
  });
  return open({ id });
}

const moves = { submit: { from: 'draft', to: 'in-review' }, 'take-back': { from: 'in-review', to: 'draft' } };

async function transition({ id, body: { action, expectedRevision } }) {
  const { from, to } = moves[action];
  await write(async (tx) => {
    const now = clock.now();
    await tx.rows(lockRecordOf, [id]);
    const row = { id, state: from, authors: [{ central: true }], record: {}, administration: {} };
    const patch = Object.entries(await before[action]({ tx, row, actor, now }));
    const [moved] = await tx.rows(
      `update edition set state = $3, revision = revision + 1, updated_at = $4${patch.map(([column], index) => `, ${column} = $${index + 5}`).join('')}
      where id = $1 and revision = $2 returning record_id, administration_id, content_hash`,
      [id, expectedRevision, to, now, ...patch.map(([, value]) => value)],
    );
    row.record.id = moved.record_id;
    row.administration.id = moved.administration_id;
    if (action === 'submit')
      await writeStamps(
        tx,
        [
          {
            ...verdict,
            editionId: id,
            recordId: moved.record_id,
            administrationId: moved.administration_id,
            contentHash: moved.content_hash,
          },
        ],
        now,
      );
    await after({ tx, row, actor, to, now });
    await wantSearchEntry(tx, moved.record_id);
    await writeJournal(
      tx,
      actor,
      `edition.${action}`,
      { kind: 'edition', id, administrationId: moved.administration_id, recordId: moved.record_id },
      { from, to, revision: expectedRevision + 1 },
    );
  });
  return open({ id });
}

const bareRecords = new RecordsCommands({ write: (_actor, work) => write(work) }, clock, undefined);
const reviewBy = ({ body }) => bareRecords.setReviewBy(body.ids, body.reviewBy, actor);

const boardStatements = await recorded((db) =>
  new Board(db, clock, new RecordsQueries(config, db, clock), new ReviewQueue(db, clock)).view(actor),
);
const board = async () => (await Promise.all(boardStatements.map(ask))).map(([row]) => row);

export const floorDoors = [
  ['GET', /^\/api\/records\/download$/, download],
  ['GET', /^\/api\/records$/, list],
  ['GET', /^\/api\/editions\/([^/]+)$/, open],
  ['PATCH', /^\/api\/editions\/([^/]+)$/, save],
  ['POST', /^\/api\/editions\/([^/]+)\/transitions$/, transition],
  ['POST', /^\/api\/records\/review-by$/, reviewBy],
  ['GET', /^\/api\/journal$/, history],
  ['GET', /^\/api\/board$/, board],
  ...wholeLandDoors,
];

// How does a write get hold of an edition? The record's row first, then the edition, then everything fresh.
import { covers, type Actor } from '@kommunalredaktion/shared';
import { readOnly } from '../areas/maintained.commands.js';
import type { Tx } from '../platform/database.js';
import { notFound, Refused } from '../platform/refused.js';
import { readEdition, type EditionRow } from './edition-row.js';
import { viewOf } from './edition-view.js';

/** 404 when it is not there or not seen, 412 with both versions when it has changed, 403 when it is only for reading. */
export const lockEdition = async (tx: Tx, id: string, expectedRevision: number, actor: Actor, now: Date): Promise<EditionRow> => {
  // Nobody else changes the record or the membership of its owner until this write has ended; units below it may still come to refer to it.
  await tx.rows(
    `select unmaintained(array[administration_id]) from record where id = (select record_id from edition where id = $1) for no key update`,
    [id],
  );
  const row = await readEdition(tx, id);
  if (!row || !covers(actor.scope, row.administration.id)) throw notFound();
  if (row.revision !== expectedRevision) throw await stale(tx, row, expectedRevision, actor, now);
  if (!row.administration.maintained) throw readOnly();
  return row;
};

const stale = async (tx: Tx, row: EditionRow, seen: number, actor: Actor, now: Date): Promise<Refused> => {
  const [base] = await tx.rows<{ content: unknown }>(
    `select content from edition_revision where edition_id = $1 and revision = $2::bigint
     union all select b.content from edition e join edition b on b.id = e.based_on where e.id = $1 and $2::bigint = 1 limit 1`,
    [row.id, seen],
  );
  return new Refused('api.stale', { current: viewOf(row, actor, now), base: base?.content ?? null });
};

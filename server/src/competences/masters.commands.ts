// What becomes of the supplements when their service gets a new text, or has none any more? Those it concerns are judged again; the others are found to fit, and the journal says so.
import { changedFields, concerning, type Actor, type Content } from '@kommunalredaktion/shared';
import { writeJournalSet } from '../history/journal.commands.js';
import type { Reader, Tx } from '../platform/database.js';
import { fixed } from '../platform/sql.js';
import { lockRecords } from '../records/records.commands.js';

/** `live` is what the service says now; null when it has been withdrawn. */
export interface Master {
  readonly id: string;
  readonly live: { readonly editionId: string; readonly content: Content } | null;
}
/** A public supplement that was written for another version. */
export interface Behind {
  readonly id: string;
  readonly administrationId: string;
  readonly editionId: string;
  readonly baseId: string | null;
  readonly content: Content;
}
/** What has changed since each of the versions that supplements were written for. */
export type Changes = ReadonlyMap<string | null, readonly string[]>;

const masterStatement = fixed(
  `select r.id, case when e.id is not null then json_build_object('editionId', e.id, 'content', e.content) end as live from record r
    left join edition e on e.id = r.live_edition_id
   where r.id = $1 and r.kind = 'service' and r.followed_edition_id is distinct from r.live_edition_id`,
);

export const readMaster = async (reader: Reader, serviceId: string): Promise<Master | undefined> =>
  (await reader.rows<Master>(masterStatement, [serviceId]))[0];

const behindStatement = fixed(
  `select s.id, s.administration_id as "administrationId", e.id as "editionId", s.master_edition_id as "baseId", e.content from record s
    join edition e on e.id = s.live_edition_id
   where s.service_id = $1 and s.kind = 'supplement' and s.master_edition_id is distinct from $2 and s.id > $3 order by s.id limit $4`,
);

export const readBehind = (reader: Reader, { id, live }: Master, after: string, limit: number): Promise<Behind[]> =>
  reader.rows<Behind>(behindStatement, [id, live?.editionId ?? null, after, limit]);

/** Nothing where that version is not known; where nothing is left there is nothing to compare with. */
export const changesSince = async (reader: Reader, { live }: Master, supplements: readonly Behind[]): Promise<Changes> => {
  if (live === null) return new Map();
  const bases = await reader.rows<{ id: string; content: Content }>('select id, content from edition where id = any ($1::uuid[])', [
    [...new Set(supplements.flatMap(({ baseId }) => baseId ?? []))],
  ]);
  return new Map(bases.map(({ id, content }) => [id, changedFields(content, live.content)]));
};

/** The supplements that say nothing where the text has changed belong to the new one from now on. Whatever has been published in between is left alone: it knew the new text, or is looked at with the next. */
const rebase = async (tx: Tx, editionId: string, fitting: readonly Behind[], actor: Actor): Promise<void> => {
  const rebased = await tx.rows<{ id: string; administration_id: string }>(
    `update record r set master_edition_id = $2 from jsonb_to_recordset($1) as s(id uuid, "editionId" uuid)
      where r.id = s.id and r.live_edition_id = s."editionId" returning r.id, r.administration_id`,
    [JSON.stringify(fitting.map(({ id, editionId: edition }) => ({ id, editionId: edition }))), editionId],
  );
  await writeJournalSet(
    tx,
    actor,
    'supplement.rebase',
    rebased.map((one) => ({ kind: 'record', id: one.id, administrationId: one.administration_id, recordId: one.id })),
    { master: editionId },
  );
};

/** Answers the supplements that are to be judged again: those it concerns, and those of which an earlier text has left something to say. */
export const followMaster = async (
  tx: Tx,
  { live }: Master,
  behind: readonly Behind[],
  changes: Changes,
  actor: Actor,
  now: Date,
): Promise<string[]> => {
  await lockRecords(
    tx,
    behind.map(({ id }) => id),
  );
  if (live !== null)
    await rebase(
      tx,
      live.editionId,
      behind.filter(({ content, baseId }) => concerning(content, changes.get(baseId) ?? []).length === 0),
      actor,
    );
  // Whether something is missing or said twice depends on the text of the service too.
  const due = await tx.rows<{ record_id: string }>(
    `update qa_stamp s set due_at = $2 from edition e where e.id = s.edition_id and s.edition_id = any ($1::uuid[]) returning e.record_id`,
    [behind.map(({ editionId }) => editionId), now],
  );
  return due.map(({ record_id }) => record_id);
};

/** Only when the service has neither been published again nor withdrawn meanwhile. */
export const markFollowed = async (tx: Tx, { id, live }: Master): Promise<boolean> =>
  (
    await tx.rows(
      `update record set followed_edition_id = $2 where id = $1 and live_edition_id is not distinct from $2::uuid returning 1`,
      [id, live?.editionId ?? null],
    )
  ).length > 0;

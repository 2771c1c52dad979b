// What becomes of the supplements when their service gets a new text? Those it concerns are judged again; the others are found to fit, and the journal says so.
import { changedFields, isConcerned, type Actor, type Content } from '@kommunalredaktion/shared';
import { writeJournalSet } from '../history/journal.commands.js';
import type { Reader, Tx } from '../platform/database.js';
import { fixed } from '../platform/sql.js';
import { lockRecords } from '../records/records.commands.js';

export interface Master { readonly id: string; readonly editionId: string; readonly content: Content }
/** A public supplement that was written for another version. */
export interface Behind { readonly id: string; readonly administrationId: string; readonly editionId: string; readonly baseId: string | null; readonly content: Content }

const masterStatement = fixed(
  `select r.id, e.id as "editionId", e.content from record r join edition e on e.id = r.live_edition_id where r.id = $1 and r.kind = 'service' and r.followed_edition_id is distinct from r.live_edition_id`);

export const readMaster = async (reader: Reader, serviceId: string): Promise<Master | undefined> => (await reader.rows<Master>(masterStatement, [serviceId]))[0];

const behindStatement = fixed(
  `select s.id, s.administration_id as "administrationId", e.id as "editionId", s.master_edition_id as "baseId", e.content from record s join edition e on e.id = s.live_edition_id
   where s.service_id = $1 and s.kind = 'supplement' and s.master_edition_id is distinct from $2 and s.id > $3 order by s.id limit $4`);

export const readBehind = (reader: Reader, { id, editionId }: Master, after: string, limit: number): Promise<Behind[]> => reader.rows<Behind>(behindStatement, [id, editionId, after, limit]);

/** What has changed since each of the versions that supplements were written for; nothing where that version is not known. */
export const changesSince = async (reader: Reader, master: Master, supplements: readonly Behind[]): Promise<ReadonlyMap<string | null, readonly string[]>> => {
  const bases = await reader.rows<{ id: string; content: Content }>('select id, content from edition where id = any ($1::uuid[])', [[...new Set(supplements.flatMap(({ baseId }) => baseId ?? []))]]);
  return new Map(bases.map(({ id, content }) => [id, changedFields(content, master.content)]));
};

/** Answers the supplements that are to be judged again: those it concerns, and those of which an earlier text has left something to say. Whatever has been published in between is left alone: it knew the new text, or is looked at with the next. */
export const followMaster = async (tx: Tx, master: Master, behind: readonly Behind[], changes: ReadonlyMap<string | null, readonly string[]>, actor: Actor, now: Date): Promise<string[]> => {
  await lockRecords(tx, behind.map(({ id }) => id));
  const concerned = behind.filter(({ content, baseId }) => isConcerned(content, changes.get(baseId) ?? []));
  const fitting = behind.filter((one) => !concerned.includes(one));
  const rebased = await tx.rows<{ id: string; administration_id: string }>(
    `update record r set master_edition_id = $2 from jsonb_to_recordset($1) as s(id uuid, "editionId" uuid) where r.id = s.id and r.live_edition_id = s."editionId" returning r.id, r.administration_id`,
    [JSON.stringify(fitting.map(({ id, editionId }) => ({ id, editionId }))), master.editionId]);
  await writeJournalSet(tx, actor, 'supplement.rebase', rebased.map((one) => ({ kind: 'record', id: one.id, administrationId: one.administration_id, recordId: one.id })), { master: master.editionId });
  // Whether something is missing or said twice depends on the text of the service too.
  const due = await tx.rows<{ record_id: string }>(
    `update qa_stamp s set due_at = $2 from edition e where e.id = s.edition_id and s.edition_id = any ($1::uuid[]) returning e.record_id`, [behind.map(({ editionId }) => editionId), now]);
  return due.map(({ record_id }) => record_id);
};

/** Only when the service has not been published again meanwhile. */
export const markFollowed = async (tx: Tx, { id, editionId }: Master): Promise<boolean> =>
  (await tx.rows(`update record set followed_edition_id = $2 where id = $1 and live_edition_id = $2 returning 1`, [id, editionId])).length > 0;

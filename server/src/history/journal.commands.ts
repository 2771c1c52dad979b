// How does an event get into the journal? Inside the transaction it describes; ids and field names only.
import type { Actor, JournalEvent, JournalRow } from '@kommunalredaktion/shared';
import type { Tx } from '../platform/database.js';

export interface Subject {
  readonly kind: JournalRow['subject']['kind'];
  readonly id: string;
  readonly administrationId: string | null;
  readonly recordId?: string | null;
}

export const writeJournal = (
  tx: Tx,
  actor: Pick<Actor, 'id'>,
  event: JournalEvent,
  subject: Subject,
  details: object = {},
): Promise<unknown> =>
  tx.rows(
    `insert into journal (event, actor_id, administration_id, subject_kind, subject_id, record_id, details)
      values ($1, $2, $3, $4, $5, $6, $7)`,
    [event, actor.id, subject.administrationId, subject.kind, subject.id, subject.recordId ?? null, JSON.stringify(details)],
  );

/** The same event for many subjects in one statement. */
export const writeJournalSet = (
  tx: Tx,
  actor: Pick<Actor, 'id'>,
  event: JournalEvent,
  subjects: readonly Subject[],
  details: object = {},
): Promise<unknown> =>
  tx.rows(
    `insert into journal (event, actor_id, administration_id, subject_kind, subject_id, record_id, details)
     select $1, $2, s.administration_id, s.kind, s.id, s.record_id, $3
       from jsonb_to_recordset($4) as s(kind text, id text, administration_id uuid, record_id uuid)`,
    [
      event,
      actor.id,
      JSON.stringify(details),
      JSON.stringify(
        subjects.map((s) => ({ kind: s.kind, id: s.id, administration_id: s.administrationId, record_id: s.recordId ?? null })),
      ),
    ],
  );

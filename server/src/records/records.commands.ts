// How does a record come into being, get confirmed, and get its review date?
import { Injectable } from '@nestjs/common';
import {
  contentProblems,
  kinds,
  may,
  normalise,
  say,
  type Actor,
  type Content,
  type createRecordBody,
  type RecordKind,
  type RecordView,
} from '@kommunalredaktion/shared';
import type { z } from 'zod';
import { refuseUnmaintained } from '../areas/maintained.commands.js';
import { writeJournal, writeJournalSet } from '../history/journal.commands.js';
import { Clock } from '../platform/clock.js';
import { Database, type Tx } from '../platform/database.js';
import { notFound, Refused } from '../platform/refused.js';
import { reviewHashOf } from './hashes.js';
import { RecordsQueries } from './records.queries.js';
import { relationsOf, serviceFor } from './relations.js';
import { wantEntries } from './search.commands.js';

type Wanted = z.infer<typeof createRecordBody>;
interface Locked {
  id: string;
  administration_id: string;
  live_edition_id: string | null;
  kind: RecordKind;
}

/** Every write about a record waits here first; records before editions, in id order. */
export const lockRecords = (tx: Tx, ids: readonly string[]): Promise<Locked[]> =>
  tx.rows<Locked>(
    `select id, administration_id, live_edition_id, kind from record where id = any ($1::uuid[]) order by id for no key update`,
    [ids],
  );

/** The next search entry is made by the job; this row remembers that it is wanted. */
export const wantSearchEntry = (tx: Tx, recordId: string): Promise<unknown> =>
  tx.rows(wantEntries('(values ($1::uuid)) w (record_id)'), [recordId]);

/** A record with its first draft, the first of its written states and its first author. */
const createStatement = `with fresh as (select uuidv7() as record_id, uuidv7() as edition_id), made as (
    insert into record (id, kind, administration_id, commons, title, state, open_edition_id, open_state, service_id, master_edition_id,
      created_at, updated_at)
    select record_id, $1, $2, $3, $4, 'new', edition_id, 'draft', $11, $12, $5, $5 from fresh returning id),
  drafted as (
    insert into edition (id, record_id, administration_id, commons, number, state, content, review_hash, created_by, created_at, updated_at)
    select edition_id, record_id, $2, $3, 1, 'draft', $6, $7, $8, $5, $5 from fresh),
  snapshot as (insert into edition_revision (edition_id, administration_id, n, revision, content, written_by, sitting, started_at, at)
    select edition_id, $2, 1, 1, $6, $8, $9, $5, $5 from fresh),
  author as (insert into edition_author (edition_id, administration_id, account_id, central, since) select edition_id, $2, $8, $10, $5
    from fresh)
  select record_id as id, edition_id from fresh`;

@Injectable()
export class RecordsCommands {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly queries: RecordsQueries,
  ) {}

  async create(wanted: Wanted, actor: Actor): Promise<RecordView> {
    const { kind, administration } = wanted;
    if (!may(actor, 'record.create', administration))
      throw new Refused('api.invalid', { fields: { administration: 'Bitte wählen Sie eine Verwaltung, für die Sie zuständig sind.' } });
    const content = await this.firstContent(wanted, actor);
    const id = await this.db.write(actor, async (tx) => {
      const [owner] = await tx.rows<{ commons: boolean }>(`select kind in ('land', 'dikom') as commons from administration where id = $1`, [
        administration,
      ]);
      if (!owner) throw new Refused('api.invalid', { fields: { administration: 'Diese Verwaltung gibt es nicht.' } });
      await refuseUnmaintained(tx, [administration]);
      const now = this.clock.now();
      const { serviceId, masterEditionId } = relationsOf(content);
      const [row] = await tx.rows<{ id: string; edition_id: string }>(createStatement, [
        kind,
        administration,
        owner.commons,
        kinds[kind].titleOf(content),
        now,
        JSON.stringify(content),
        reviewHashOf(kind, content),
        actor.id,
        actor.sitting,
        actor.scope === 'all',
        serviceId,
        masterEditionId,
      ]);
      if (!row) throw new Error('the record was not written');
      await wantSearchEntry(tx, row.id);
      await writeJournal(
        tx,
        actor,
        'record.create',
        { kind: 'record', id: row.id, administrationId: administration, recordId: row.id },
        { edition: row.edition_id },
      );
      return row.id;
    });
    return this.queries.view(id, actor);
  }

  /** A supplement begins with its service, by whose name it goes, and with the version of it that is public now. */
  private async firstContent({ kind, administration, title, service: serviceId, areas }: Wanted, actor: Actor): Promise<Content> {
    const refuse = (field: string, word: string): never => {
      throw new Refused('api.invalid', { fields: { [field]: say(word, {}, actor.language) } });
    };
    if (kind !== 'supplement') {
      if (serviceId !== undefined || areas !== undefined) refuse(serviceId === undefined ? 'areas' : 'service', 'content.unknown-field');
      return normalise(kind, kinds[kind].begin(title));
    }
    if (serviceId === undefined) return refuse('service', 'field.required');
    const service = (await serviceFor(this.db.read(actor), serviceId, administration)) ?? refuse('service', 'content.unknown-service');
    const content = normalise(kind, {
      ...kinds[kind].begin(service.title),
      service: service.id,
      masterEdition: service.liveEditionId,
      areas: areas ?? [],
    });
    return Object.keys(contentProblems(kind, content)).length === 0 ? content : refuse('areas', 'field.invalid');
  }

  /** "Still correct": the owner vouches for the edition they saw; the quality check is due at once. */
  async confirm(id: string, expectedEdition: string, actor: Actor): Promise<RecordView> {
    await this.queries.view(id, actor);
    await this.db.write(actor, async (tx) => {
      const [record] = await lockRecords(tx, [id]);
      if (!record || !may(actor, 'record.confirm', record.administration_id)) throw new Refused('access.forbidden');
      await refuseUnmaintained(tx, [record.administration_id]);
      if (!record.live_edition_id) throw new Refused('records.nothing-to-confirm');
      if (record.live_edition_id !== expectedEdition) throw new Refused('api.stale');
      const now = this.clock.now();
      await tx.rows(
        `update record set assured_at = $2, assured_by = $3, review_by = case when review_by is null then null
          else greatest(review_by, ($2 at time zone 'Europe/Berlin')::date + 365) end where id = $1`,
        [id, now, actor.id],
      );
      await tx.rows(`update qa_stamp set due_at = $2 where edition_id = $1`, [expectedEdition, now]);
      await writeJournal(
        tx,
        actor,
        'record.confirm',
        { kind: 'record', id, administrationId: record.administration_id, recordId: id },
        { edition: expectedEdition },
      );
    });
    return this.queries.view(id, actor);
  }

  /** The review date of many records in one statement; one foreign id and nothing happens. */
  async setReviewBy(ids: readonly string[], reviewBy: string, actor: Actor): Promise<{ changed: number }> {
    return this.db.write(actor, async (tx) => {
      const changed = await tx.rows<{ id: string; administration_id: string }>(
        `with wanted as (select id from record where id = any ($1::uuid[]) order by id for update)
         update record r set review_by = $2 from wanted w where r.id = w.id returning r.id, r.administration_id`,
        [ids, reviewBy],
      );
      if (changed.length !== new Set(ids).size) throw notFound();
      if (changed.some((one) => !may(actor, 'edition.write', one.administration_id))) throw new Refused('access.forbidden');
      await refuseUnmaintained(tx, [...new Set(changed.map((one) => one.administration_id))]);
      await tx.rows(`update qa_stamp s set due_at = $2 from record r where r.id = any ($1::uuid[]) and s.edition_id = r.live_edition_id`, [
        ids,
        this.clock.now(),
      ]);
      await writeJournalSet(
        tx,
        actor,
        'record.review-by',
        changed.map((one) => ({ kind: 'record', id: one.id, administrationId: one.administration_id, recordId: one.id })),
        { reviewBy },
      );
      return { changed: changed.length };
    });
  }
}

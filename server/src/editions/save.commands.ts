// How is a text saved? Tidied and cleaned before the transaction; snapshot, authors, stamp and title with it in one statement.
import { Injectable } from '@nestjs/common';
import {
  contentProblems,
  editableStates,
  isSame,
  kinds,
  may,
  normalise,
  say,
  type Actor,
  type Content,
  type EditionView,
  type RecordKind,
  type SaveBody,
} from '@kommunalredaktion/shared';
import { writeJournal } from '../history/journal.commands.js';
import { Clock } from '../platform/clock.js';
import { Database, type Tx } from '../platform/database.js';
import { notFound, Refused } from '../platform/refused.js';
import { fixed } from '../platform/sql.js';
import { cleanContent } from '../records/clean-html.js';
import { reviewHashOf } from '../records/hashes.js';
import { readParents, type Parent } from '../records/parents.js';
import { serviceFor, relationsOf, setRelations, type ServiceRef } from '../records/relations.js';
import { wantEntries } from '../records/search.commands.js';
import { lockEdition } from './edition-lock.js';
import type { EditionRow } from './edition-row.js';
import { EditionsQueries } from './editions.queries.js';
import { judgeContent } from './judging/judged-content.js';
import { Judging, type Surroundings } from './judging/judging.queries.js';

interface Prepared {
  readonly content: Content;
  readonly removed: string[];
  readonly parents: Parent[];
  readonly around: Surroundings;
  readonly reviewHash: string;
  readonly fields: Record<string, string>;
}

/** $1 edition $2 expected revision $3 content $4 review hash $5 removed html $6 person $7 sitting $8 now $9 central $10 title $11 stamp $12 relations */
export const saveStatement = `
  with written as (
    update edition set content = $3, review_hash = $4, removed_html = $5, revision = revision + 1, updated_at = $8
      where id = $1 and revision = $2
    returning id, record_id, administration_id, revision, content_hash),
  latest as (select v.n, v.written_by, v.sitting from edition_revision v where v.edition_id = $1 order by v.n desc limit 1),
  snapshot as (
    insert into edition_revision (edition_id, administration_id, n, revision, content, written_by, sitting, started_at, at)
    select w.id, w.administration_id, coalesce((select n + (case when written_by = $6 and sitting = $7 then 0 else 1 end) from latest), 1),
      w.revision, $3, $6, $7, $8, $8 from written w
    on conflict (edition_id, n) do update set revision = excluded.revision, content = excluded.content, at = excluded.at
    returning n, (xmax = 0) as fresh),
  author as (insert into edition_author (edition_id, administration_id, account_id, central, since)
    select w.id, w.administration_id, $6, $9, $8 from written w on conflict do nothing),
  stamp as (
    insert into qa_stamp (edition_id, administration_id, content_hash, ruleset, facts_hash, judged_at, blockers, findings)
    select w.id, w.administration_id, w.content_hash, $11::jsonb ->> 'ruleset', $11::jsonb ->> 'factsHash', $8,
      ($11::jsonb ->> 'blockers')::int, $11::jsonb -> 'findings' from written w
    on conflict (edition_id) do update set content_hash = excluded.content_hash, ruleset = excluded.ruleset,
      facts_hash = excluded.facts_hash, judged_at = excluded.judged_at, blockers = excluded.blockers, findings = excluded.findings),
  shown as (
    update record r set updated_at = $8 from written w where r.id = w.record_id and r.live_edition_id is not null),
  shown_first as (
    update record r set updated_at = $8, title = $10, ${setRelations('$12')} from written w
      where r.id = w.record_id and r.live_edition_id is null),
  wanted as (${wantEntries('written')})
  select w.revision, (select s.fresh from snapshot s) as fresh from written w`;

const knownStatement = fixed(`select r.kind, e.administration_id, e.record_id, e.content ->> 'service' as service,
    e.content ->> 'masterEdition' as "masterEdition"
  from edition e join record r on r.id = e.record_id where e.id = $1`);
interface Known {
  readonly kind: RecordKind;
  readonly administration_id: string;
  readonly record_id: string;
  readonly service: string | null;
  readonly masterEdition: string | null;
}

/** The version of the service that a supplement is written for is nobody's to type: it stays, unless the service is another one now, or the writer had the present version before their eyes. */
const masterFor = (
  known: Known,
  { serviceId, seen }: { serviceId: string | null; seen: string | null },
  service: ServiceRef | undefined,
): string | null =>
  serviceId === known.service && seen !== service?.liveEditionId ? known.masterEdition : (service?.liveEditionId ?? null);

@Injectable()
export class SaveCommands {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly queries: EditionsQueries,
    private readonly judging: Judging,
  ) {}

  async save(id: string, { expectedRevision, content }: SaveBody, actor: Actor): Promise<EditionView> {
    const prepared = await this.prepare(id, content, actor);
    await this.db.write(actor, async (tx) => {
      const row = await lockEdition(tx, id, expectedRevision, actor, this.clock.now());
      if (!may(actor, 'edition.write', row.administration.id)) throw new Refused('access.forbidden');
      if (!(editableStates as readonly string[]).includes(row.state))
        throw new Refused('workflow.state', { params: { status: say(`edition.state.${row.state}`, {}, actor.language) } });
      if (Object.keys(prepared.fields).length > 0) throw new Refused('api.invalid', { fields: prepared.fields });
      await this.write(tx, row, prepared, actor);
    });
    return this.queries.view(id, actor);
  }

  private async write(tx: Tx, row: EditionRow, prepared: Prepared, actor: Actor): Promise<void> {
    const { content, removed, parents, reviewHash, around } = prepared;
    const now = this.clock.now();
    const removedHtml = [...new Set([...row.removedHtml, ...removed])].slice(0, 50);
    // Looking is not writing: who saves what is there already does not become an author.
    if (isSame(content, row.content) && removedHtml.length === row.removedHtml.length) return;
    const verdict = judgeContent({ kind: row.record.kind, content, parents, removedHtml, isLive: false, around });
    const blockers = verdict.findings.filter(({ severity }) => severity === 'blocker').length;
    const [saved] = await tx.rows<{ revision: number; fresh: boolean }>(saveStatement, [
      row.id,
      row.revision,
      JSON.stringify(content),
      reviewHash,
      removedHtml,
      actor.id,
      actor.sitting,
      now,
      actor.scope === 'all',
      kinds[row.record.kind].titleOf(content),
      JSON.stringify({ ...verdict, blockers }),
      JSON.stringify(relationsOf(content)),
    ]);
    if (!saved) throw new Refused('api.stale');
    // One entry per person and sitting, as with the snapshots: ten autosaves of a morning are one event.
    if (saved.fresh)
      await writeJournal(
        tx,
        actor,
        'edition.save',
        { kind: 'edition', id: row.id, administrationId: row.administration.id, recordId: row.record.id },
        { revision: saved.revision },
      );
  }

  private async prepare(id: string, given: Content, actor: Actor): Promise<Prepared> {
    const reader = this.db.read(actor);
    const [known] = await reader.rows<Known>(knownStatement, [id]);
    if (!known || (this.db.wallOne && actor.scope !== 'all' && !actor.scope.includes(known.administration_id)))
      await this.queries.assertVisible(id, actor);
    if (!known) throw notFound();
    const { content, removed } = cleanContent(known.kind, normalise(known.kind, given));
    const problems = contentProblems(known.kind, content);
    const unknown = Object.entries(problems).find(([, key]) => key === 'content.unknown-field');
    if (unknown) throw new Refused('api.unknown-field', { params: { name: unknown[0].slice(0, 40) } });
    const fields = Object.fromEntries(Object.entries(problems).map(([path, key]) => [path, say(key, {}, actor.language)]));
    const parentId = content['parent'] as string | null | undefined;
    const parents = fields['parent'] ? [] : await readParents(reader, parentId);
    const wrongParent =
      parentId && (parents[0]?.administrationId !== known.administration_id || parents.some((parent) => parent.id === known.record_id));
    if (wrongParent) fields['parent'] = say('content.unknown-parent', {}, actor.language);
    const { serviceId, masterEditionId: seen } = relationsOf(content);
    const isOther = serviceId !== null && serviceId !== known.service && !fields['service'];
    const isNewer = serviceId !== null && serviceId === known.service && seen !== null && seen !== known.masterEdition;
    const service = isOther || isNewer ? await serviceFor(reader, serviceId, known.administration_id) : undefined;
    if (isOther && !service) fields['service'] = say('content.unknown-service', {}, actor.language);
    const masterEdition = masterFor(known, { serviceId, seen }, service);
    const { record_id: recordId, administration_id: administrationId } = known;
    const around = await this.judging.around({
      serviceId,
      masterEditionId: masterEdition,
      recordId,
      administrationId,
      areas: content['areas'],
    });
    const written = known.kind === 'supplement' ? normalise('supplement', { ...content, masterEdition }) : content;
    return { content: written, removed, parents, around, reviewHash: reviewHashOf(known.kind, content), fields };
  }
}

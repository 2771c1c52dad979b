// How do the lines of a batch get into the database? Set by set, a handful of statements whatever the number of lines.
import { kinds, robots, type Actor, type ExternalId } from '@kommunalredaktion/shared';
import { projectCompetences } from '../../competences/competences.commands.js';
import { markSetRulesDue } from '../../findings/set-rules-due.commands.js';
import { writeJournalSet } from '../../history/journal.commands.js';
import type { Tx } from '../../platform/database.js';
import { reviewHashOf } from '../../records/hashes.js';
import { lockRecords } from '../../records/records.commands.js';
import { relationsOf, setRelations } from '../../records/relations.js';
import { wantEntries } from '../../records/search.commands.js';
import type { Age } from './source.js';
import type { KnownRecord, PlacedLine, Step } from './plan-line.js';

export interface Loading {
  readonly actor: Actor;
  readonly taskId: string;
  readonly at: Date;
  readonly ageOf?: (name: ExternalId) => Age;
}
type NewStep = Extract<Step, { do: 'adopt' } | { do: 'create-draft' }>;
type DraftStep = Extract<Step, { do: 'start-draft' } | { do: 'update-draft' }>;

/** Somebody changed a record between looking and writing: the batch is looked at again. */
export class Raced extends Error {}

const dayMs = 86_400_000;
const pastOf = ({ at, ageOf }: Loading, name: ExternalId) => {
  const { changed, assured } = ageOf?.(name) ?? { changed: 0, assured: null };
  return {
    changed_at: new Date(at.getTime() - changed * dayMs),
    assured_at: assured === null ? null : new Date(at.getTime() - assured * dayMs),
  };
};

const rowOf = (line: PlacedLine, loading: Loading) => ({
  record_id: line.freshRecordId,
  edition_id: line.freshEditionId,
  kind: line.kind,
  administration_id: line.administrationId,
  commons: line.commons,
  title: kinds[line.kind].titleOf(line.whole),
  relations: relationsOf(line.whole),
  live: line.state === 'live',
  review_hash: reviewHashOf(line.kind, line.whole),
  removed: line.removed,
  ...line.externalId,
  ...pastOf(loading, line.externalId),
});

/**
 * $1 lines $2 writer of drafts $3 loader $4 task $5 central $6 contents, one a line: unpacking them from within $1 would take longer than writing them.
 * Adopted lines are editions of the robot under its task, whoever started it.
 */
const createStatement = `
  with s as materialized (
    select s.*, said::jsonb as content, case when live then $3::uuid else $2::uuid end as writer
    from rows from (
      jsonb_to_recordset($1) as (record_id uuid, edition_id uuid, kind text, administration_id uuid, commons boolean, title text,
        relations jsonb, live boolean,
        review_hash text, removed text[], agency text, scheme text, value text, changed_at timestamptz, assured_at timestamptz),
      string_to_table($6, e'\\n'))
      as s(record_id, edition_id, kind, administration_id, commons, title, relations, live, review_hash, removed, agency, scheme, value,
        changed_at, assured_at, said)),
  records as (
    insert into record (id, kind, administration_id, commons, title, state, live_edition_id, open_edition_id, open_state,
      followed_edition_id, parent_id, service_id, master_edition_id, service_key,
      review_by, assured_at, created_at, updated_at, live_changed_at)
    select record_id, kind, administration_id, commons, title, case when live then 'live' else 'new' end,
      case when live then edition_id end, case when not live then edition_id end,
      case when not live then 'draft' end, case when live and kind = 'service' then edition_id end,
      (relations ->> 'parentId')::uuid, (relations ->> 'serviceId')::uuid, (relations ->> 'masterEditionId')::uuid,
        relations ->> 'serviceKey', case when live then (coalesce(assured_at, changed_at) at time zone 'Europe/Berlin')::date + 365 end,
      case when live then assured_at end, changed_at, changed_at, case when live then changed_at end from s),
  names as (insert into record_external_id (record_id, administration_id, agency, scheme, value)
    select record_id, administration_id, agency, scheme, value from s),
  editions as (
    insert into edition (id, record_id, administration_id, commons, number, state, basis, content, review_hash, removed_html, created_by,
      created_at, updated_at, published_by, published_at, adopted_by_task)
    select edition_id, record_id, administration_id, commons, 1, case when live then 'published' else 'draft' end,
      case when live then 'adopted' end, content, review_hash, removed,
      writer, changed_at, changed_at, case when live then writer end, case when live then changed_at end, case when live then $4::uuid end
        from s),
  snapshots as (
    insert into edition_revision (edition_id, administration_id, n, revision, content, written_by, sitting, started_at, at)
    select edition_id, administration_id, 1, 1, content, writer, $4, changed_at, changed_at from s where not live),
  authors as (insert into edition_author (edition_id, administration_id, account_id, central, since)
    select edition_id, administration_id, writer, $5, changed_at from s where not live)
  ${wantEntries('s')}`;

const byDoing = <D extends Step['do']>(steps: readonly Step[], wanted: D): Extract<Step, { do: D }>[] =>
  steps.filter((step): step is Extract<Step, { do: D }> => step.do === wanted);

const create = async (tx: Tx, steps: readonly NewStep[], loading: Loading): Promise<void> => {
  if (steps.length === 0) return;
  const { actor, taskId } = loading;
  const contents = steps.map(({ line }) => JSON.stringify(line.whole)).join('\n');
  await tx.rows(createStatement, [
    JSON.stringify(steps.map(({ line }) => rowOf(line, loading))),
    actor.id,
    robots.loader.id,
    taskId,
    actor.scope === 'all',
    contents,
  ]);
  const adopted = byDoing(steps, 'adopt').map(({ line }) => ({
    kind: 'edition' as const,
    id: line.freshEditionId,
    administrationId: line.administrationId,
    recordId: line.freshRecordId,
  }));
  if (adopted.length > 0) await writeJournalSet(tx, actor, 'edition.adopt', adopted, { task: taskId });
  const drafted = byDoing(steps, 'create-draft').map(({ line }) => ({
    kind: 'record' as const,
    id: line.freshRecordId,
    administrationId: line.administrationId,
    recordId: line.freshRecordId,
  }));
  if (drafted.length > 0) await writeJournalSet(tx, actor, 'record.create', drafted, { task: taskId });
};

const draftOf = ({ line, known }: DraftStep) => ({
  record_id: known.recordId,
  edition_id: known.openEditionId ?? line.freshEditionId,
  revision: known.openRevision,
  live_edition_id: known.liveEditionId,
  title: kinds[line.kind].titleOf(line.whole),
  relations: relationsOf(line.whole),
  content: line.whole,
  review_hash: reviewHashOf(line.kind, line.whole),
  removed: line.removed,
});
const drafts = `jsonb_to_recordset($1) as s(record_id uuid, edition_id uuid, revision int, live_edition_id uuid, title text, relations jsonb, content jsonb, review_hash text, removed text[])`;

/** $1 drafts $2 now $3 writer $4 sitting $5 central. New drafts beside what is public, and own drafts written again. */
const draftStatement = `
  with s as materialized (select * from ${drafts}),
  started as (
    insert into edition (id, record_id, administration_id, commons, number, state, content, review_hash, removed_html, based_on,
      created_by, created_at, updated_at)
    select s.edition_id, r.id, r.administration_id, r.commons, (select max(x.number) + 1 from edition x where x.record_id = r.id), 'draft',
      s.content, s.review_hash, s.removed, s.live_edition_id, $3, $2, $2
    from s join record r on r.id = s.record_id where s.revision is null returning id, administration_id, 1 as revision, content),
  changed as (
    update edition e set content = s.content, review_hash = s.review_hash, removed_html = s.removed, revision = e.revision + 1,
      updated_at = $2
    from s where e.id = s.edition_id and e.revision = s.revision returning e.id, e.administration_id, e.revision, e.content),
  written as (select * from started union all select * from changed),
  snapshots as (
    insert into edition_revision (edition_id, administration_id, n, revision, content, written_by, sitting, started_at, at)
    select w.id, w.administration_id, coalesce((select max(v.n) + 1 from edition_revision v where v.edition_id = w.id), 1), w.revision,
      w.content, $3, $4, $2, $2 from written w),
  authors as (
    insert into edition_author (edition_id, administration_id, account_id, central, since) select w.id, w.administration_id, $3, $5, $2
      from written w on conflict do nothing),
  shown as (
    update record r set open_edition_id = s.edition_id, open_state = coalesce(r.open_state, 'draft'), updated_at = $2,
      state = 'live-with-draft' from s where r.id = s.record_id and r.live_edition_id is not null),
  shown_first as (
    update record r set open_edition_id = s.edition_id, open_state = coalesce(r.open_state, 'draft'), updated_at = $2, state = 'new',
      title = s.title, ${setRelations('s.relations')}
    from s where r.id = s.record_id and r.live_edition_id is null),
  wanted as (${wantEntries('s')})
  select id from written`;

const stateOf = ({
  recordId,
  liveEditionId,
  openEditionId,
  openRevision,
}: Pick<KnownRecord, 'recordId' | 'liveEditionId' | 'openEditionId' | 'openRevision'>): string =>
  [recordId, liveEditionId, openEditionId, openRevision].join(' ');

const draft = async (tx: Tx, steps: readonly DraftStep[], { actor, taskId, at }: Loading): Promise<void> => {
  if (steps.length === 0) return;
  const ids = steps.map(({ known }) => known.recordId);
  await lockRecords(tx, ids);
  const now = await tx.rows<KnownRecord>(
    `select r.id as "recordId", r.live_edition_id as "liveEditionId", r.open_edition_id as "openEditionId", o.revision as "openRevision"
      from record r left join edition o on o.id = r.open_edition_id where r.id = any ($1::uuid[])`,
    [ids],
  );
  const present = new Set(now.map(stateOf));
  if (steps.some(({ known }) => !present.has(stateOf(known)))) throw new Raced();
  await tx.rows(draftStatement, [JSON.stringify(steps.map(draftOf)), at, actor.id, taskId, actor.scope === 'all']);
  const subjects = steps.map((step) => ({
    kind: 'edition' as const,
    id: draftOf(step).edition_id,
    administrationId: step.line.administrationId,
    recordId: step.known.recordId,
  }));
  await writeJournalSet(tx, actor, 'edition.save', subjects, { task: taskId });
};

const isTaken = (error: unknown): boolean => (error as { code?: string }).code === '23505';

/** Most offices name no service; those that do, and services with a key, are known to each other as soon as they are public. */
const projected = ({ kind, whole }: PlacedLine): boolean => kind === 'service' || whole['competences'] !== undefined;

export const writeSteps = async (tx: Tx, steps: readonly Step[], loading: Loading): Promise<void> => {
  const adopted = byDoing(steps, 'adopt');
  await create(tx, [...adopted, ...byDoing(steps, 'create-draft')], loading).catch((error: unknown) => {
    throw isTaken(error) ? new Raced() : error;
  });
  const owners = adopted.map(({ line }) => line.administrationId);
  if (owners.length > 0) await markSetRulesDue(tx, owners, loading.at);
  await draft(tx, [...byDoing(steps, 'start-draft'), ...byDoing(steps, 'update-draft')], loading);
  await projectCompetences(
    tx,
    adopted
      .map(({ line }) => line)
      .filter(projected)
      .map(({ freshRecordId: id, kind }) => ({ id, kind })),
  );
};

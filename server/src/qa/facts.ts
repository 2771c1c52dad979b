// Which facts does a verdict about public records rest on? First the cheap ones that tell whether anything is new, then the contents.
import { hash } from 'node:crypto';
import { asksFor, type Content, type RecordKind } from '@kommunalredaktion/shared';
import { saidBeside } from '../competences/said-beside.queries.js';
import type { Moment } from '../editions/judging/judging.queries.js';
import { acrossRecords } from '../findings/findings.commands.js';
import type { Reader } from '../platform/database.js';

/** Everything about a live edition except contents; `parents` are the live editions of the units above, nearest first. */
export interface LiveFacts {
  readonly recordId: string;
  readonly administrationId: string;
  readonly kind: RecordKind;
  readonly editionId: string;
  readonly contentHash: string;
  readonly changedAt: Date;
  readonly assuredAt: Date | null;
  readonly removedHtml: string[];
  readonly parents: string[] | null;
  readonly parentHashes: string[] | null;
  /** The day on which somebody wants to look again; ISO date. */
  readonly reviewBy: string | null;
  /** Of a supplement: the live edition of its service, if there is one, and the one that it was written for or has been found to fit since; and what other supplements say where it holds. */
  readonly master: { readonly editionId: string | null; readonly baseId: string | null; readonly alsoSaid: readonly string[] } | null;
  /** A waiver of one of its findings has run out. */
  readonly waiverEnded: boolean;
  readonly judged: {
    readonly contentHash: string;
    readonly ruleset: string;
    readonly factsHash: string;
    readonly dueAt: string | null;
  } | null;
}

const depth = 8;

/** The planner cannot know how short chains of parents are; each `limit 1` keeps it from reading whole tables instead of single rows. Lists come as JSON, which is read faster. */
export const liveFactsStatement = `
  with recursive chain as (
    select r.id as record_id, p.parent_id as next, p.live_edition_id, 1 as level
    from record r cross join lateral (select parent_id, live_edition_id from record where id = r.parent_id limit 1) p
      where r.id = any ($1::uuid[]) and r.live_edition_id is not null
    union all
    select c.record_id, p.parent_id, p.live_edition_id, c.level + 1
    from chain c cross join lateral (select parent_id, live_edition_id from record where id = c.next limit 1) p where c.level < ${depth}),
  above as (
    select c.record_id, json_agg(e.id order by c.level) as parents, json_agg(e.content_hash order by c.level) as hashes
    from chain c cross join lateral (select id, content_hash from edition where id = c.live_edition_id limit 1) e group by c.record_id)
  select r.id as "recordId", r.administration_id as "administrationId", r.kind, e.id as "editionId", e.content_hash as "contentHash",
    coalesce(r.live_changed_at, e.published_at, e.created_at) as "changedAt", r.assured_at as "assuredAt",
      to_json(e.removed_html) as "removedHtml", a.parents, a.hashes as "parentHashes",
    r.review_by::text as "reviewBy", case when r.kind = 'supplement' then json_build_object('editionId', m.edition_id, 'baseId',
      r.master_edition_id, 'alsoSaid', b.said) end as master,
    exists (select 1 from finding f where f.record_id = r.id and f.state = 'waived' and f.waived_until < $2::date
      and f.rule <> all ($3::text[])) as "waiverEnded",
    case when s.edition_id is not null then json_build_object('contentHash', s.content_hash, 'ruleset', s.ruleset, 'factsHash',
      s.facts_hash, 'dueAt', s.due_at) end as judged
  from record r join edition e on e.id = r.live_edition_id left join qa_stamp s on s.edition_id = e.id
    left join above a on a.record_id = r.id
    left join lateral (select live_edition_id as edition_id from record where id = r.service_id limit 1) m on r.kind = 'supplement'
    left join lateral (${saidBeside({
      record: 'r.id',
      service: 'r.service_id',
      administration: 'r.administration_id',
      areas: `e.content -> 'areas'`,
      today: '$4::text',
    })}) b on r.kind = 'supplement'
  where r.id = any ($1::uuid[]) order by r.id`;

export const readLiveFacts = (reader: Reader, recordIds: readonly string[], today: string): Promise<LiveFacts[]> =>
  reader.rows<LiveFacts>(liveFactsStatement, [recordIds, today, acrossRecords, today]);

const needed = {
  dates: asksFor('dates'),
  parents: asksFor('parents'),
  removedHtml: asksFor('removed-html'),
  reviewBy: asksFor('review-by'),
  areas: asksFor('areas'),
  master: asksFor('master'),
};

/** SHA-256 over the facts that rules ask for. Today's date is none of them: `due_at` says when it matters. */
export const factsHashOf = (
  { changedAt, assuredAt, parentHashes, removedHtml, reviewBy, master }: LiveFacts,
  { areas }: Pick<Moment, 'areas'>,
): string =>
  hash(
    'sha256',
    JSON.stringify([
      needed.dates && [changedAt, assuredAt],
      needed.parents && parentHashes,
      needed.removedHtml && removedHtml,
      needed.reviewBy && reviewBy,
      needed.areas && areas.fingerprint,
      needed.master && master && [master.editionId, master.baseId, master.alsoSaid],
    ]),
  );

/** A verdict stands while content, rules and facts are the same and no date has come. */
export const stands = (facts: LiveFacts, moment: Moment): boolean => {
  const { judged } = facts;
  return (
    judged !== null &&
    !facts.waiverEnded &&
    judged.contentHash === facts.contentHash &&
    judged.ruleset === moment.ruleset.version &&
    judged.factsHash === factsHashOf(facts, moment) &&
    (judged.dueAt === null || new Date(judged.dueAt) > moment.at)
  );
};

/** The two versions of a service that a supplement stands between; one when it fits the present one; none when there is no present one. */
const mastersOf = ({ master }: LiveFacts): string[] =>
  master === null || master.editionId === null || !needed.master
    ? []
    : [master.editionId, ...(master.baseId === null ? [] : [master.baseId])];

/** A full run meets the same services again and again; what was published once never changes. */
const masters = new Map<string, Content>();
const mostMasters = 1000;
const rememberMasters = (ids: readonly string[], contents: ReadonlyMap<string, Content>): void => {
  for (const id of ids) {
    const content = contents.get(id);
    if (content && masters.size >= mostMasters && !masters.has(id)) masters.delete(masters.keys().next().value as string);
    if (content) masters.set(id, content);
  }
};

/** The contents of the editions judged, of those above them and of their services, each read once. */
export const readContents = async (reader: Reader, facts: readonly LiveFacts[]): Promise<ReadonlyMap<string, Content>> => {
  const ofServices = [...new Set(facts.flatMap(mastersOf))];
  const known = ofServices.flatMap((id) => {
    const content = masters.get(id);
    return content ? [[id, content] as const] : [];
  });
  const missing = ofServices.filter((id) => !masters.has(id));
  const ids = new Set([...facts.flatMap(({ editionId, parents }) => [editionId, ...(needed.parents ? (parents ?? []) : [])]), ...missing]);
  const rows = await reader.rows<{ id: string; content: Content }>('select id, content from edition where id = any ($1::uuid[])', [
    [...ids],
  ]);
  const contents = new Map([...known, ...rows.map(({ id, content }) => [id, content] as const)]);
  rememberMasters(missing, contents);
  return contents;
};

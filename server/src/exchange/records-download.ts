// How does a list of any length go out in the form in which it comes in? In portions by key, each cut to what the reader may see.
import { Injectable } from '@nestjs/common';
import {
  covers,
  project,
  type Actor,
  type Content,
  type ExternalId,
  type RecordKind,
  type RecordLine,
  type RecordListQuery,
} from '@kommunalredaktion/shared';
import { Database, scopeText, type Reader } from '../platform/database.js';
import { Refused } from '../platform/refused.js';
import { fixed } from '../platform/sql.js';
import { recordConditions } from '../records/record-conditions.js';
import { RecordsQueries } from '../records/records.queries.js';
import { ownName } from './own-name.js';

/** Few enough that thirty downloads at once fit into memory. */
export const portion = 200;
interface Row {
  id: string;
  kind: RecordKind;
  administration: string;
  administrationId: string;
  live: boolean;
  content: Content;
  name: ExternalId | null;
}
/** Names elsewhere of the records that a portion refers to, by their ids; what has none goes by the id it has here. */
type Names = ReadonlyMap<string, ExternalId>;

const firstName = (record: string): string =>
  `(select json_build_object('agency', x.agency, 'scheme', x.scheme, 'value', x.value) from record_external_id x
    where x.record_id = ${record} order by x.agency, x.scheme, x.value limit 1)`;

export const downloadStatement = (where: string, after: string): string => `
  select r.id, r.kind, coalesce(a.ars, a.kind) as administration, r.administration_id as "administrationId",
    r.live_edition_id is not null as live, e.content,
    ${firstName('r.id')} as name
  from (select r.* from record r ${where === '' ? 'where' : `${where} and`} r.id > ${after} order by r.id limit ${portion}) r
  join administration a on a.id = r.administration_id
  join edition e on e.id = coalesce(r.live_edition_id, r.open_edition_id) order by r.id`;

const namesStatement = fixed(`
  select distinct on (x.record_id) x.record_id as id, json_build_object('agency', x.agency, 'scheme', x.scheme, 'value', x.value) as name
  from record_external_id x where x.record_id = any ($1::uuid[]) order by x.record_id, x.agency, x.scheme, x.value`);

type Competence = Content & { readonly service?: unknown };
const isId = (value: unknown): value is string => typeof value === 'string';
const competencesIn = ({ competences }: Content): Competence[] => (Array.isArray(competences) ? (competences as Competence[]) : []);
const referredTo = (content: Content): string[] =>
  [content['parent'], content['service'], ...competencesIn(content).map(({ service }) => service)].filter(isId);

/** The content with names for the records it refers to. For which version of its service a supplement was written says nothing elsewhere. */
const renamed = ({ masterEdition: _here, ...content }: Content, names: Names): Content => {
  const nameOf = (id: unknown): object => (isId(id) ? (names.get(id) ?? ownName(id)) : {});
  return {
    ...content,
    ...(isId(content['parent']) && { parent: nameOf(content['parent']) }),
    ...(isId(content['service']) && { service: nameOf(content['service']) }),
    ...(competencesIn(content).length > 0 && {
      competences: competencesIn(content).map((one) => (isId(one.service) ? { ...one, service: nameOf(one.service) } : one)),
    }),
  };
};

/** A line as the loader takes it; the record and those it refers to by their names elsewhere, where they have one. */
export const lineOf = (row: Row, names: Names, actor: Actor): RecordLine => ({
  kind: row.kind,
  administration: row.administration,
  externalId: row.name ?? ownName(row.id),
  state: row.live ? 'live' : 'draft',
  content: renamed(project(row.kind, row.content, covers(actor.scope, row.administrationId) ? 'owner' : 'everyone'), names),
});

@Injectable()
export class RecordsDownload {
  constructor(
    private readonly db: Database,
    private readonly records: RecordsQueries,
  ) {}

  /** Asks before each portion who is reading. Whoever may not any more, or would see other records now, gets a broken file, so that nobody takes it for whole. */
  async *lines(actorNow: () => Promise<Actor | null>, query: RecordListQuery): AsyncGenerator<RecordLine> {
    let scope: string | undefined;
    for (let after = '00000000-0000-0000-0000-000000000000'; ;) {
      const actor = await actorNow();
      if (!actor || scopeText(actor.scope) !== (scope ??= scopeText(actor.scope))) throw new Refused('access.forbidden');
      const reader = this.db.read(actor);
      const c = recordConditions(query, actor, this.records.context());
      const rows = await reader.rows<Row>(downloadStatement(c.where, `${c.$(after)}::uuid`), c.params);
      const names = await this.names(reader, rows);
      for (const row of rows) yield lineOf(row, names, actor);
      const last = rows.at(-1);
      if (!last || rows.length < portion) return;
      after = last.id;
    }
  }
  private async names(reader: Reader, rows: readonly Row[]): Promise<Names> {
    const ids = [...new Set(rows.flatMap(({ content }) => referredTo(content)))];
    if (ids.length === 0) return new Map();
    return new Map((await reader.rows<{ id: string; name: ExternalId }>(namesStatement, [ids])).map(({ id, name }) => [id, name]));
  }
}

// How does a list of any length go out in the form in which it comes in? In portions by key, each cut to what the reader may see.
import { Injectable } from '@nestjs/common';
import { covers, project, type Actor, type Content, type ExternalId, type RecordKind, type RecordLine, type RecordListQuery } from '@kommunalredaktion/shared';
import { Database } from '../platform/database.js';
import { recordConditions } from '../records/record-list.js';
import { RecordsQueries } from '../records/records.queries.js';
import { ownName } from './own-name.js';

export const portion = 500;
interface Row { id: string; kind: RecordKind; administration: string; administrationId: string; live: boolean; content: Content; name: ExternalId | null; parentName: ExternalId | null }

const firstName = (record: string): string => `(select json_build_object('agency', x.agency, 'scheme', x.scheme, 'value', x.value) from record_external_id x where x.record_id = ${record} order by x.agency, x.scheme, x.value limit 1)`;

export const downloadStatement = (where: string, after: string): string => `
  select r.id, r.kind, coalesce(a.ars, a.kind) as administration, r.administration_id as "administrationId", r.live_edition_id is not null as live, e.content,
    ${firstName('r.id')} as name, ${firstName(`(e.content ->> 'parent')::uuid`)} as "parentName"
  from (select r.* from record r ${where === '' ? 'where' : `${where} and`} r.id > ${after} order by r.id limit ${portion}) r
  join administration a on a.id = r.administration_id
  join edition e on e.id = coalesce(r.live_edition_id, r.open_edition_id) order by r.id`;

/** A line as the loader takes it; the record and the one above it by their names elsewhere, where they have one. */
export const lineOf = (row: Row, actor: Actor): RecordLine => {
  const content = project(row.kind, row.content, covers(actor.scope, row.administrationId) ? 'owner' : 'everyone');
  const { parent } = content;
  return {
    kind: row.kind, administration: row.administration, externalId: row.name ?? ownName(row.id), state: row.live ? 'live' : 'draft',
    content: typeof parent === 'string' ? { ...content, parent: row.parentName ?? ownName(parent) } : content,
  };
};

@Injectable()
export class RecordsDownload {
  constructor(private readonly db: Database, private readonly records: RecordsQueries) {}

  async *lines(actor: Actor, query: RecordListQuery): AsyncGenerator<RecordLine> {
    const reader = this.db.read(actor);
    for (let after = '00000000-0000-0000-0000-000000000000'; ;) {
      const c = recordConditions(query, actor, this.records.context());
      const rows = await reader.rows<Row>(downloadStatement(c.where, `${c.$(after)}::uuid`), c.params);
      for (const row of rows) yield lineOf(row, actor);
      const last = rows.at(-1);
      if (!last || rows.length < portion) return;
      after = last.id;
    }
  }
}

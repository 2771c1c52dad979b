// What has become of a service since a municipality added to it? Both versions and the own words, cut to the parts that are compared.
import { Injectable } from '@nestjs/common';
import {
  changedFields,
  concerning,
  covers,
  project,
  saidFields,
  type Actor,
  type Content,
  type MasterComparison,
} from '@kommunalredaktion/shared';
import { Database } from '../platform/database.js';
import { notFound } from '../platform/refused.js';
import { fixed } from '../platform/sql.js';
import { RecordsQueries } from '../records/records.queries.js';
import { publicEyes } from './public-eyes.js';

type Version = NonNullable<MasterComparison['now']> & { readonly content: Content };
interface Row {
  readonly own: Content | null;
  readonly service: MasterComparison['service'];
  readonly before: Version | null;
  readonly now: Version | null;
}

const version = (e: string): string =>
  `case when ${e}.id is not null then json_build_object('editionId', ${e}.id, 'since', coalesce(${e}.published_at, ${e}.created_at),
    'content', ${e}.content) end`;

/** $1 supplement. Of a service that it may add to; and nothing that never was public. */
export const masterVersionsStatement = fixed(`
  select o.content as own, case when m.id is not null then json_build_object('id', m.id, 'title', m.title, 'owner', a.name) end as service,
    ${version('b')} as before, ${version('n')} as now
  from record s left join edition o on o.id = s.live_edition_id
    left join record m on m.id = s.service_id and m.kind = 'service' and (m.commons or m.administration_id = s.administration_id)
      left join administration a on a.id = m.administration_id
    left join edition n on n.id = m.live_edition_id
    left join edition b on b.id = s.master_edition_id and b.record_id = m.id and b.id is distinct from m.live_edition_id
      and b.state in ('superseded', 'withdrawn')
  where s.id = $1`);

const only = (content: Content, names: readonly string[]): Content =>
  Object.fromEntries(names.flatMap((name) => (content[name] === undefined ? [] : [[name, content[name]] as const])));
const asEveryoneReads = (version: Version | null): Content => (version === null ? {} : project('service', version.content, 'everyone'));
const named = (version: Version | null): MasterComparison['now'] => version && { editionId: version.editionId, since: version.since };

@Injectable()
export class MasterComparisonQueries {
  constructor(
    private readonly db: Database,
    private readonly records: RecordsQueries,
  ) {}

  /** For whoever may see the supplement. An earlier version of a service is closed to municipalities; what they added to, they may read once more. */
  async view(id: string, actor: Actor): Promise<MasterComparison> {
    const record = await this.records.view(id, actor);
    const [row] = record.kind === 'supplement' ? await this.db.read(publicEyes).rows<Row>(masterVersionsStatement, [id]) : [];
    if (!row) throw notFound();
    const own =
      row.own === null ? {} : project('supplement', row.own, covers(actor.scope, record.administration.id) ? 'owner' : 'everyone');
    const [before, now] = [asEveryoneReads(row.before), asEveryoneReads(row.now)];
    const said = saidFields(own);
    const changed = concerning(own, row.before === null ? [] : changedFields(before, now));
    return {
      supplement: { id, title: record.title, kind: record.kind, editionId: record.liveEditionId },
      service: row.service,
      before: named(row.before),
      now: named(row.now),
      said,
      changed,
      texts: { before: only(before, changed), now: only(now, changed), own: only(own, changed) },
      mayConfirm: record.mayConfirm && row.before !== null && row.now !== null,
    };
  }
}

// What do lists and pages of records show? Reads only, through the reader's door.
import { Inject, Injectable } from '@nestjs/common';
import {
  countLimit,
  covers,
  may,
  type Actor,
  type ListOf,
  type RecordListQuery,
  type RecordSummary,
  type RecordView,
} from '@kommunalredaktion/shared';
import { Clock } from '../platform/clock.js';
import type { Config } from '../platform/config.js';
import { Database } from '../platform/database.js';
import { Lane } from '../platform/lane.js';
import { readCursor, signCursor } from '../platform/http/cursor.js';
import { CONFIG } from '../platform/log.js';
import { notFound } from '../platform/refused.js';
import { fixed, type PageRow } from '../platform/sql.js';
import type { ListContext } from './record-conditions.js';
import { recordListStatement, recordSummaryColumns } from './record-list.js';
import { foreseesMany } from './search-foresight.js';

type Summary = RecordSummary & { readonly liveChangedAt: string };
type SummaryRow = Summary & { readonly sortKey: string };
type Relative = { readonly id: string; readonly title: string; readonly live: boolean };
type ViewRow = Omit<RecordView & Summary, 'mayWrite' | 'mayConfirm' | 'parent' | 'children'> & {
  readonly parent: Relative | null;
  readonly children: Relative[];
};

export const recordViewStatement = `select ${recordSummaryColumns}, r.created_at as "createdAt", (select is_maintained(a)
  from administration a where a.id = r.administration_id) as maintained,
  (select p.name from account p where p.id = r.assured_by) as "assuredBy",
  coalesce((select json_agg(json_build_object('agency', x.agency, 'scheme', x.scheme, 'value', x.value)) from record_external_id x
    where x.record_id = r.id), '[]') as "externalIds",
  (select json_build_object('id', p.id, 'title', p.title, 'live', p.live_edition_id is not null) from record p
    where p.id = r.parent_id) as parent,
  coalesce((select json_agg(json_build_object('id', k.id, 'title', k.title, 'live', k.live_edition_id is not null) order by k.title)
    from (select id, title, live_edition_id from record where parent_id = r.id order by title limit 200) k), '[]') as children,
  coalesce((select json_agg(json_build_object('id', e.id, 'number', e.number, 'state', e.state, 'basis', e.basis, 'createdAt',
    e.created_at, 'publishedAt', e.published_at, 'urgent', e.second_look_due is not null) order by e.number desc)
    from edition e where e.record_id = r.id), '[]') as editions
  from record r where r.id = $1`;

const isForeign = (actor: Actor, { administration }: RecordSummary): boolean => !covers(actor.scope, administration.id);

/** Of a common text everybody knows that it is public, and since when; what is in the making or wrong with it concerns its owner. */
const publicSide = <Row extends Summary>(row: Row): Row => ({
  ...row,
  openEditionId: null,
  openState: null,
  state: 'live',
  updatedAt: row.liveChangedAt,
  assuredAt: null,
  reviewBy: null,
  findings: { blocker: 0, warning: 0, hint: 0 },
});
const publicView = (row: ViewRow): ViewRow => ({
  ...publicSide(row),
  externalIds: [],
  assuredBy: null,
  editions: row.editions.filter(({ state }) => state === 'published'),
  parent: row.parent?.live ? row.parent : null,
  children: row.children.filter(({ live }) => live),
});

const wholeStatement = fixed(`select to_json(v) as view from (${recordViewStatement}) v`);
const wallOneStatement = fixed(
  `select to_json(v) as view from (${recordViewStatement} and (r.administration_id = any ($2::uuid[]) or r.commons
    and r.live_edition_id is not null)) v`,
);

@Injectable()
export class RecordsQueries {
  /** More searches at a time are not answered sooner: they take the processors of the database from each other and from everybody else. */
  private readonly searches = new Lane(3, 200);

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  context(): ListContext {
    return { today: this.clock.today(), wallOne: this.db.wallOne };
  }

  async list(query: RecordListQuery, actor: Actor): Promise<ListOf<RecordSummary>> {
    const question = { sort: query.sort, filter: query.filter, q: query.q };
    const after = query.after ? readCursor(this.config.SECRET_KEY, actor, question, query.after) : undefined;
    const reader = this.db.read(actor);
    const ask = (foreseenMany = false) => {
      const { text, params } = recordListStatement(query, actor, this.context(), after, foreseenMany);
      return reader.rows<PageRow<SummaryRow>>(text, params);
    };
    const [row] = await (query.q ? this.searches.inTurn(async () => ask(await foreseesMany(reader, query, actor))) : ask());
    const { data = [], total = 0 } = row ?? {};
    const last = data.at(-1);
    const next =
      last && data.length === query.perPage
        ? signCursor(this.config.SECRET_KEY, actor, question, [last.sortKey, last.id, total > countLimit ? 1 : 0])
        : null;
    return {
      data: data.map((row) => (isForeign(actor, row) ? publicSide(row) : row)),
      total: Math.min(total, countLimit),
      totalIsExact: total <= countLimit,
      asOf: this.clock.now().toISOString(),
      next,
    };
  }

  async view(id: string, actor: Actor): Promise<RecordView> {
    const foreignCheck = actor.scope !== 'all' && this.db.wallOne;
    const [found] = await this.db
      .read(actor)
      .rows<{ view: ViewRow }>(foreignCheck ? wallOneStatement : wholeStatement, foreignCheck ? [id, actor.scope] : [id]);
    const row = found?.view;
    if (!row) throw notFound();
    const mine = row.administration.id;
    return {
      ...(isForeign(actor, row) ? publicView(row) : row),
      mayWrite: row.maintained && may(actor, 'edition.write', mine),
      mayConfirm: row.maintained && may(actor, 'record.confirm', mine) && row.liveEditionId !== null,
    };
  }
}

// Which findings does this reader see? Those on the live editions in their scope.
import { Inject, Injectable } from '@nestjs/common';
import {
  countLimit,
  may,
  unsettledStates,
  type Actor,
  type FindingListQuery,
  type FindingView,
  type ListOf,
} from '@kommunalredaktion/shared';
import { Clock } from '../platform/clock.js';
import type { Config } from '../platform/config.js';
import { Database } from '../platform/database.js';
import { readCursor, signCursor, type CursorValues } from '../platform/http/cursor.js';
import { CONFIG } from '../platform/log.js';
import { notFound } from '../platform/refused.js';
import { Conditions, pageWithTotal, prefixQuery, type PageRow, type Statement } from '../platform/sql.js';

type FindingRow = Omit<FindingView, 'mayWaive' | 'mayAssign'> & { sortKey: string; maintained: boolean };

const columns = `f.id, f.rule, f.severity, f.state, f.field, f.message, f.params, f.evidence, f.first_seen as "firstSeen",
  f.last_seen as "lastSeen", f.waived_until as "waivedUntil",
  f.waiver_reason as "waiverReason", f.revision, json_build_object('id', r.id, 'kind', r.kind, 'title', r.title) as record,
    json_build_object('id', a.id, 'name', a.name) as administration, is_maintained(a) as maintained,
  (select json_build_object('id', p.id, 'name', p.name) from account p where p.id = f.assignee_id) as assignee`;
const joined = `join record r on r.id = f.record_id join administration a on a.id = f.administration_id`;

const sorts = {
  firstSeen: { column: 'f.first_seen', type: 'timestamptz' },
  severity: { column: 'f.severity', type: 'text' },
  rule: { column: 'f.rule', type: 'text' },
} as const;

/** The first moment after a day. */
const endOf = (day: string): string => `(${day}::date + 1)::timestamp at time zone 'Europe/Berlin'`;

/** What happened is told by the events, whatever has become of the finding since. */
const pastConditions = (c: Conditions, { appeared, fixed, openOn }: FindingListQuery['filter']): void => {
  for (const [span, events] of [
    [appeared, `('appeared', 'recurred')`],
    [fixed, `('fixed')`],
  ] as const) {
    if (span)
      c.add(
        `f.id in (select v.finding_id from finding_event v ${new Conditions(c.params).add(`v.event in ${events}`).between('v.at', span, 'timestamptz').where})`,
      );
  }
  if (openOn)
    c.add(
      `f.first_seen < ${endOf(c.$(openOn))} and (select v.event from finding_event v where v.finding_id = f.id
        and v.at < ${endOf(c.$(openOn))} order by v.at desc, v.id desc limit 1) not in ('waived', 'fixed')`,
    );
};

export const findingConditions = (query: Pick<FindingListQuery, 'filter' | 'q'>, actor: Actor, wallOne: boolean): Conditions => {
  const c = new Conditions();
  const { filter } = query;
  if (actor.scope !== 'all' && wallOne) c.add(`f.administration_id = any (${c.$(actor.scope)}::uuid[])`);
  // Written out, so that the index of the unsettled ones fits.
  if (filter.state === undefined) c.add(`f.state in (${unsettledStates.map((state) => `'${state}'`).join(', ')})`);
  c.is('f.id', filter.id, 'uuid')
    .is('f.rule', filter.rule, 'text')
    .is('f.severity', filter.severity, 'text')
    .is('f.state', filter.state, 'text')
    .is('f.administration_id', filter.administration, 'uuid');
  c.is('f.record_id', filter.record, 'uuid')
    .is('f.assignee_id', filter.assignee, 'uuid')
    .between('f.first_seen', filter.firstSeen, 'timestamptz')
    .between('f.waived_until', filter.waivedUntil, 'date');
  pastConditions(c, filter);
  const words = query.q ? prefixQuery(query.q) : '';
  if (words) c.add(`f.record_id in (select s.record_id from search_entry s where s.vector @@ to_tsquery('german', ${c.$(words)}))`);
  return c;
};

export const findingListStatement = (query: FindingListQuery, actor: Actor, wallOne: boolean, after?: CursorValues): Statement => {
  const descending = query.sort.startsWith('-');
  const direction = descending ? 'desc' : 'asc';
  const { column, type } = sorts[query.sort.replace('-', '') as keyof typeof sorts];
  const c = findingConditions(query, actor, wallOne);
  const counted = `select 1 from finding f ${c.where}`;
  if (after) c.add(`(${column}, f.id) ${descending ? '<' : '>'} (${c.$(after[0])}::${type}, ${c.$(after[1])}::uuid)`);
  const limit = `limit ${c.$(query.perPage)}${after ? '' : ` offset ${c.$((query.page - 1) * query.perPage)}`}`;
  const chosen = `select f.* from finding f ${c.where} order by ${column} ${direction}, f.id ${direction} ${limit}`;
  return {
    text: pageWithTotal(
      `select ${columns}, (${column})::text as "sortKey" from (${chosen}) f ${joined} order by ${column} ${direction}, f.id ${direction}`,
      counted,
    ),
    params: c.params,
  };
};

@Injectable()
export class FindingsQueries {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  async list(query: FindingListQuery, actor: Actor): Promise<ListOf<FindingView>> {
    const question = { sort: query.sort, filter: query.filter, q: query.q };
    const after = query.after ? readCursor(this.config.SECRET_KEY, actor, question, query.after) : undefined;
    const { text, params } = findingListStatement(query, actor, this.db.wallOne, after);
    const [row] = await this.db.read(actor).rows<PageRow<FindingRow>>(text, params);
    const { data = [], total = 0 } = row ?? {};
    const last = data.at(-1);
    const next =
      last && data.length === query.perPage ? signCursor(this.config.SECRET_KEY, actor, question, [last.sortKey, last.id]) : null;
    return {
      data: data.map((one) => withRights(one, actor)),
      total: Math.min(total, countLimit),
      totalIsExact: total <= countLimit,
      asOf: this.clock.now().toISOString(),
      next,
    };
  }

  async view(id: string, actor: Actor): Promise<FindingView> {
    const scoped = actor.scope !== 'all' && this.db.wallOne;
    const [row] = await this.db.read(actor).rows<{ view: FindingRow }>(
      `select to_json(v) as view from (select ${columns} from finding f ${joined}
          where f.id = $1${scoped ? ' and f.administration_id = any ($2::uuid[])' : ''}) v`,
      scoped ? [id, actor.scope] : [id],
    );
    if (!row) throw notFound();
    return withRights(row.view, actor);
  }
}

const withRights = (row: FindingRow, actor: Actor): FindingView => ({
  ...row,
  mayWaive: row.maintained && may(actor, 'finding.waive', row.administration.id),
  mayAssign: row.maintained && may(actor, 'finding.assign', row.administration.id),
});

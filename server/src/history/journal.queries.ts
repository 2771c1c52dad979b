// Who did what, when? The newest first; without the right to see everything only the history of records in one's own scope.
import { Inject, Injectable } from '@nestjs/common';
import { may, type Actor, type JournalRow, type journalListQuery, type ListOf } from '@kommunalredaktion/shared';
import type { z } from 'zod';
import { Clock, startOfDay } from '../platform/clock.js';
import type { Config } from '../platform/config.js';
import { Database } from '../platform/database.js';
import { readCursor, signCursor } from '../platform/http/cursor.js';
import { directionOf, limitOf, listOfRows, refuseParts } from '../platform/list.js';
import { CONFIG } from '../platform/log.js';
import { Refused } from '../platform/refused.js';
import { Conditions, pageWithTotal, type PageRow, type Statement } from '../platform/sql.js';
import { nameOfRow, numberOfRow } from './row-names.js';

type Query = z.infer<typeof journalListQuery>;
type Row = Omit<JournalRow, 'id'> & { readonly n: string };
const dayMs = 86_400_000;

const recordTitle = `(select r.title from record r where r.id = j.record_id)`;
/** What is not about a record is read by the centre only, so only there the other tables are asked. */
const anyTitle = `case j.subject_kind
  when 'account' then (select a.name from account a where a.id::text = j.subject_id) when 'administration' then (select d.name
    from administration d where d.id::text = j.subject_id)
  when 'area' then (select a.name from area a where a.ars = j.subject_id) when 'task' then (select t.title from task t
    where t.id::text = j.subject_id) when 'rule' then j.subject_id else ${recordTitle} end`;

const columns = (
  title: string,
): string => `j.n::text as n, j.at, j.event, j.details, json_build_object('id', j.actor_id, 'name', coalesce((select a.name from account a
  where a.id = j.actor_id), '')) as actor,
  (select json_build_object('id', d.id, 'name', d.name) from administration d where d.id = j.administration_id) as administration,
  json_build_object('kind', j.subject_kind, 'id', j.subject_id, 'title', ${title}) as subject,
  coalesce((select true from journal_seal s where s.journal_n = j.n), false) as sealed`;

/** A day means the whole day in Brandenburg. */
const momentOf = (text: string, end: boolean): Date => {
  if (Number.isNaN(Date.parse(text))) throw new Refused('api.malformed', { params: { parameter: 'at' } });
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return new Date(text);
  const next = new Date(Date.parse(`${text}T00:00:00Z`) + dayMs).toISOString().slice(0, 10);
  return end ? startOfDay(next) : startOfDay(text);
};

export const journalStatement = (query: Query, actor: Actor, wallOne: boolean, after?: string): Statement => {
  const { filter, sort } = query;
  const all = may(actor, 'journal.view-all');
  const where = new Conditions()
    .is('j.event', filter.event, 'text')
    .is('j.actor_id', filter.actor, 'uuid')
    .is('j.administration_id', filter.administration, 'uuid')
    .is('j.record_id', filter.record, 'uuid');
  if (filter.at?.from) where.add(`j.at >= ${where.$(momentOf(filter.at.from, false))}`);
  if (filter.at?.to) where.add(`j.at < ${where.$(momentOf(filter.at.to, true))}`);
  if (!all) where.add('j.record_id is not null');
  if (actor.scope !== 'all' && wallOne) where.add(`j.administration_id = any (${where.$(actor.scope)}::uuid[])`);
  const counted = `select 1 from journal j ${where.where}`;
  const direction = directionOf(sort);
  if (after !== undefined) where.add(`j.n ${direction === 'desc' ? '<' : '>'} ${where.$(after)}::bigint`);
  const page = `select ${columns(all ? anyTitle : recordTitle)} from journal j ${where.where}
    order by j.n ${direction} ${after === undefined ? limitOf(query) : `limit ${query.perPage}`}`;
  return { text: pageWithTotal(page, counted), params: where.params };
};

@Injectable()
export class JournalQueries {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  async list(query: Query, actor: Actor): Promise<ListOf<JournalRow>> {
    refuseParts(query, 'q');
    const question = { sort: query.sort, filter: query.filter };
    const secret = this.config.SECRET_KEY;
    const after = query.after === undefined ? undefined : numberOfRow(secret, String(readCursor(secret, actor, question, query.after)[0]));
    const { text, params } = journalStatement(query, actor, this.db.wallOne, after);
    const [row] = await this.db.read(actor).rows<PageRow<Row>>(text, params);
    const data = (row?.data ?? []).map(({ n, ...told }) => ({ id: nameOfRow(secret, n), ...told }));
    const last = data.at(-1);
    const next = last && data.length === query.perPage ? signCursor(secret, actor, question, [last.id]) : null;
    return listOfRows({ data, total: row?.total ?? 0 }, this.clock.now(), next);
  }
}

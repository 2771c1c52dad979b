// How far is long work, what failed in it, and what is left to do?
import { Injectable } from '@nestjs/common';
import { may, type Actor, type ListOf, type taskItem, type taskListQuery, type TaskView } from '@kommunalredaktion/shared';
import type { z } from 'zod';
import { Clock } from '../clock.js';
import { Database } from '../database.js';
import { directionOf, limitOf, listOfRows, refuseParts } from '../list.js';
import { notFound } from '../refused.js';
import { robotActor } from '../robots.js';
import { Conditions, pageWithTotal, type PageRow } from '../sql.js';
import { mayRunAgain } from './task.commands.js';
import { TaskRunners } from './task-runners.js';
import { slots, type Slot } from './task-work.commands.js';

type TaskRow = Omit<TaskView, 'mayCancel' | 'mayRunAgain'>;
type TaskItem = z.infer<typeof taskItem>;
type ItemQuery = { page: number; perPage: number; sort: string; q?: string | undefined; after?: string | undefined };
const keeper = robotActor('keeper');

/** The estimate goes on as the work went so far. */
const columns = `t.id, t.kind, t.state, t.title, t.total, t.done, t.failed, t.created_at as "createdAt", t.started_at as "startedAt",
  t.ended_at as "endedAt", t.error,
  case when t.state = 'running' and t.total > 0 and t.done + t.failed > 0
    then ceil(extract(epoch from now() - t.started_at) * greatest(0,
      t.total - t.done - t.failed) / (t.done + t.failed))::int end as "secondsLeft",
  json_build_object('id', t.started_by, 'name', coalesce((select a.name from account a where a.id = t.started_by), '')) as "startedBy"`;
const unended = ['waiting', 'running'];

@Injectable()
export class TaskQueries {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly runners: TaskRunners,
  ) {}

  async list(query: z.infer<typeof taskListQuery>, actor: Actor): Promise<ListOf<TaskView>> {
    refuseParts(query, 'q', 'after');
    const where = new Conditions().is('t.state', query.filter.state, 'text').is('t.kind', query.filter.kind, 'text');
    const direction = directionOf(query.sort);
    const from = `from task t ${where.where}`;
    const order = `order by t.created_at ${direction}, t.id ${direction} ${limitOf(query)}`;
    const list = await this.page<TaskRow>(pageWithTotal(`select ${columns} ${from} ${order}`, `select 1 ${from}`), where.params, actor);
    return { ...list, data: list.data.map((row) => this.shown(row, actor)) };
  }

  async view(id: string, actor: Actor): Promise<TaskView> {
    const [row] = await this.db
      .read(actor)
      .rows<{ view: TaskRow }>(`select to_json(v) as view from (select ${columns} from task t where t.id = $1) v`, [id]);
    if (!row) throw notFound();
    return this.shown(row.view, actor);
  }

  async items(id: string, query: ItemQuery, actor: Actor): Promise<ListOf<TaskItem>> {
    refuseParts(query, 'q', 'after');
    await this.view(id, actor);
    const from = `from task_item i where i.task_id = $1`;
    return this.page<TaskItem>(
      pageWithTotal(
        `select i.n, i.item, i.field, i.message ${from} order by i.n ${directionOf(query.sort)} ${limitOf(query)}`,
        `select 1 ${from}`,
      ),
      [id],
      actor,
    );
  }

  /** What a follower compares: changes whenever there is something new to see. */
  async pulse(id: string, actor: Actor): Promise<{ ended: boolean; sign: string } | undefined> {
    const [row] = await this.db
      .read(actor)
      .rows<{ state: string; sign: string }>(`select state, concat_ws(' ', state, done, failed, total) as sign from task where id = $1`, [
        id,
      ]);
    return row && { ended: !unended.includes(row.state), sign: row.sign };
  }

  waiting(limit: number): Promise<{ taskId: string }[]> {
    return this.db
      .read(keeper)
      .rows(`select id as "taskId" from task where state = 'waiting' and kind = any ($1) order by created_at limit $2`, [
        this.runners.kinds,
        limit,
      ]);
  }

  /** Running tasks with a part that nobody holds, or with no part left and nobody who has noticed. */
  async unfinished(limit: number): Promise<Slot[]> {
    const tasks = await this.db.readAsNobody().rows<{ id: string; free: number }>(
      `select t.id, p.free from task t, lateral (
         select count(*)::int as open, count(*) filter (where lease_until <= now())::int as free from task_part
           where task_id = t.id and state in ('waiting', 'leased')) p
       where t.state = 'running' and t.kind = any ($1) and (p.free > 0 or p.open = 0) order by t.created_at limit $2`,
      [this.runners.kinds, limit],
    );
    return tasks
      .flatMap(({ id, free }) =>
        Array.from({ length: Math.min(slots, Math.max(1, free)) }, (_, index) => ({ taskId: id, slot: index + 1 })),
      )
      .slice(0, limit);
  }

  private async page<T>(sql: string, params: readonly unknown[], actor: Actor): Promise<ListOf<T>> {
    const [row] = await this.db.read(actor).rows<PageRow<T>>(sql, params);
    return listOfRows(row, this.clock.now());
  }

  private shown(row: TaskRow, actor: Actor): TaskView {
    const steers = may(actor, 'task.cancel');
    return { ...row, mayCancel: steers && unended.includes(row.state), mayRunAgain: steers && mayRunAgain(row, this.runners) };
  }
}

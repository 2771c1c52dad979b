// Who works here, and what may they do?
import { Injectable } from '@nestjs/common';
import type { accountListQuery, AccountView, Actor, ListOf } from '@kommunalredaktion/shared';
import type { z } from 'zod';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database.js';
import { directionOf, limitOf, listOfRows, refuseParts } from '../../platform/list.js';
import { notFound } from '../../platform/refused.js';
import { Conditions, pageWithTotal, type PageRow } from '../../platform/sql.js';

const columns = `a.id, a.email, a.name, a.state, a.roles, a.last_seen_at as "lastSeenAt", a.created_at as "createdAt", a.revision,
  coalesce((
  select json_agg(json_build_object('id', d.id, 'name', d.name) order by d.name, d.id) from account_administration aa
    join administration d on d.id = aa.administration_id where aa.account_id = a.id), '[]') as administrations`;
const sortColumns: Readonly<Record<string, string>> = { name: 'a.name', email: 'a.email', lastSeenAt: 'a.last_seen_at' };

@Injectable()
export class AccountsQueries {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  async list(query: z.infer<typeof accountListQuery>, actor: Actor): Promise<ListOf<AccountView>> {
    refuseParts(query, 'after');
    const { filter, q, sort } = query;
    const where = new Conditions().add(`a.kind = 'person'`).is('a.state', filter.state, 'text');
    if (filter.role !== undefined) where.add(`a.roles && ${where.$([filter.role].flat())}::text[]`);
    if (filter.administration !== undefined)
      where.add(
        `exists (select 1 from account_administration aa where aa.account_id = a.id
          and aa.administration_id = any (${where.$([filter.administration].flat())}::uuid[]))`,
      );
    if (q) where.add(`strpos(lower(a.name || ' ' || a.email), lower(${where.$(q)})) > 0`);
    const order = `order by ${sortColumns[sort.replace('-', '')]} ${directionOf(sort)} nulls last, a.id ${limitOf(query)}`;
    const [row] = await this.db
      .read(actor)
      .rows<PageRow<AccountView>>(
        pageWithTotal(`select ${columns} from account a ${where.where} ${order}`, `select 1 from account a ${where.where}`),
        where.params,
      );
    return listOfRows(row, this.clock.now());
  }

  async view(accountId: string, actor: Actor): Promise<AccountView> {
    const [row] = await this.db
      .read(actor)
      .rows<{ view: AccountView }>(
        `select to_json(v) as view from (select ${columns} from account a where a.id = $1 and a.kind = 'person') v`,
        [accountId],
      );
    if (!row) throw notFound();
    return row.view;
  }
}

// Which mails went out, wait or failed?
import { Injectable } from '@nestjs/common';
import type { Actor, ListOf, mailListQuery, MailView } from '@kommunalredaktion/shared';
import type { z } from 'zod';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database.js';
import { directionOf, limitOf, listOfRows, refuseParts } from '../platform/list.js';
import { notFound } from '../platform/refused.js';
import { robotActor } from '../platform/robots.js';
import { Conditions, pageWithTotal, type PageRow } from '../platform/sql.js';
import { withoutSecrets } from './mail.commands.js';

const columns = `m.id, m.to_address as "to", m.subject, m.body, m.state, m.attempts, m.error, m.created_at as "createdAt", m.sent_at as "sentAt"`;

/** Only where no mail server is set the operators pass the link on by hand; otherwise reading along must not be enough to take an account. */
const shown = (mail: MailView): MailView => (mail.state === 'kept' ? mail : { ...mail, body: withoutSecrets(mail.body) });

@Injectable()
export class MailQueries {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  async list(query: z.infer<typeof mailListQuery>, actor: Actor): Promise<ListOf<MailView>> {
    refuseParts(query, 'after');
    const where = new Conditions().is('m.state', query.filter.state, 'text');
    if (query.q) where.add(`strpos(lower(m.to_address || ' ' || m.subject), lower(${where.$(query.q)})) > 0`);
    const direction = directionOf(query.sort);
    const from = `from mail m ${where.where}`;
    const order = `order by m.created_at ${direction}, m.id ${direction} ${limitOf(query)}`;
    const [row] = await this.db
      .read(actor)
      .rows<PageRow<MailView>>(pageWithTotal(`select ${columns} ${from} ${order}`, `select 1 ${from}`), where.params);
    const list = listOfRows(row, this.clock.now());
    return { ...list, data: list.data.map(shown) };
  }

  async view(mailId: string, actor: Actor): Promise<MailView> {
    const [row] = await this.db
      .read(actor)
      .rows<{ view: MailView }>(`select to_json(v) as view from (select ${columns} from mail m where m.id = $1) v`, [mailId]);
    if (!row) throw notFound();
    return shown(row.view);
  }

  /** Waiting and due, or in the hands of a process that did not come back. */
  due(limit: number): Promise<{ mailId: string }[]> {
    return this.db.read(robotActor('keeper')).rows(
      `select id as "mailId" from mail where state in ('waiting', 'sending') and next_attempt_at <= now() order by next_attempt_at
          limit $1`,
      [limit],
    );
  }
}

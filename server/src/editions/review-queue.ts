// Which submissions wait for review, and who takes the next one?
import { Body, Controller, Get, HttpCode, Injectable, Post, Query } from '@nestjs/common';
import {
  countLimit,
  id,
  listOf,
  listQuery,
  oneOrMany,
  queueItem,
  range,
  type Actor,
  type ListOf,
  type QueueItem,
} from '@kommunalredaktion/shared';
import { z } from 'zod';
import { writeJournal } from '../history/journal.commands.js';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database.js';
import { CurrentActor, Requires, Returns } from '../platform/http/contract.js';
import { Conditions, fixed, pageWithTotal, type PageRow } from '../platform/sql.js';

/** What waits is short enough for pages, and is found by its age; what would be left unheard is refused. */
export const queueQuery = listQuery(
  { mine: z.boolean(), administration: oneOrMany(id), submittedAt: range },
  ['submittedAt'],
  'submittedAt',
)
  .refine(({ q }) => q === undefined, { path: ['q'], error: 'q' })
  .refine(({ after }) => after === undefined, { path: ['after'], error: 'after' });
type QueueQuery = z.infer<typeof queueQuery>;
const nextBody = z.strictObject({ after: id.optional() });
const claimIdle = `interval '30 minutes'`;

/** Required of the present text, and not yet given by somebody who has no hand in it. */
const missingKinds = `unnest(e.required_approvals) k where not exists
  (select 1 from approval x where x.edition_id = e.id and x.kind = k and x.revoked_at is null and x.review_hash = e.review_hash
     and not exists (select 1 from edition_author w where w.edition_id = e.id and w.account_id = x.given_by))`;
const missing = `(select coalesce(json_agg(k), '[]') from ${missingKinds})`;
/** A reviewer gives the methodical approval, and stands in for an owner who cannot give the other one. */
const decidable = `exists (select 1
  from ${missingKinds} and (k = 'methodical' or not has_active_approver(e.administration_id, array(select w.account_id
    from edition_author w where w.edition_id = e.id))
  or exists (select 1 from administration a where a.id = e.administration_id and (a.delegates_subject or a.kind in ('land', 'dikom')))))`;

const columns = `e.id as "editionId", e.record_id as "recordId", r.title, r.kind,
  json_build_object('id', a.id, 'name', a.name) as administration, e.submitted_at as "submittedAt",
  (select json_build_object('id', p.id, 'name', p.name) from account p where p.id = e.submitted_by) as "submittedBy",
  (select json_build_object('id', p.id, 'name', p.name) from account p where p.id = e.claimed_by) as "claimedBy",
  r.live_edition_id is null as "isNew", ${missing} as missing, e.revision,
  coalesce((select jsonb_array_length(s.findings) from qa_stamp s where s.edition_id = e.id), 0) as findings`;

@Injectable()
export class ReviewQueue {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  conditions(filter: QueueQuery['filter'], actor: Actor): Conditions {
    const c = new Conditions();
    c.add(`e.state = 'in-review'`)
      .is('e.administration_id', filter.administration, 'uuid')
      .between('e.submitted_at', filter.submittedAt, 'timestamptz');
    if (actor.scope !== 'all' && this.db.wallOne) c.add(`e.administration_id = any (${c.$(actor.scope)}::uuid[])`);
    if (filter.mine === true) c.add(`e.claimed_by = ${c.$(actor.id)}::uuid`);
    return c;
  }

  async list(query: QueueQuery, actor: Actor): Promise<ListOf<QueueItem>> {
    const c = this.conditions(query.filter, actor);
    const counted = `select 1 from edition e ${c.where}`;
    const me = c.$(actor.id);
    const direction = query.sort.startsWith('-') ? 'desc' : 'asc';
    const page = `select ${columns}, coalesce(e.claimed_by = ${me}::uuid, false) as mine from edition e join record r on r.id = e.record_id
      join administration a on a.id = e.administration_id
      ${c.where} order by e.submitted_at ${direction}, e.id ${direction}
        limit ${c.$(query.perPage)} offset ${c.$((query.page - 1) * query.perPage)}`;
    const [row] = await this.db.read(actor).rows<PageRow<QueueItem>>(fixed(pageWithTotal(page, counted)), c.params);
    const total = row?.total ?? 0;
    return {
      data: row?.data ?? [],
      total: Math.min(total, countLimit),
      totalIsExact: total <= countLimit,
      asOf: this.clock.now().toISOString(),
      next: null,
    };
  }

  /** The oldest submission that this reviewer may decide and nobody has in hand; two reviewers never get the same one. */
  async next(actor: Actor, after?: string): Promise<{ editionId: string | null }> {
    return this.db.write(actor, async (tx) => {
      const now = this.clock.now();
      const [taken] = await tx.rows<{ id: string; administration_id: string; record_id: string }>(
        `with candidate as (
           select e.id from edition e where e.state = 'in-review' and (e.claimed_by is null or e.claimed_by = $1
             or e.claimed_at < $2::timestamptz - ${claimIdle}) and e.id is distinct from $3::uuid
             and exists (select 1 from administration a where a.id = e.administration_id and is_maintained(a))
             and not exists (select 1 from edition_author w where w.edition_id = e.id and w.account_id = $1)
             and ${decidable}
             and not exists (select 1 from approval x where x.edition_id = e.id and x.given_by = $1 and x.revoked_at is null
               and x.review_hash = e.review_hash)
           order by (e.claimed_by = $1) desc nulls last, e.submitted_at, e.id limit 1 for update skip locked)
         update edition e set claimed_by = $1, claimed_at = $2, revision = e.revision + (case when e.claimed_by = $1 then 0 else 1 end)
           from candidate c where e.id = c.id
         returning e.id, e.administration_id, e.record_id`,
        [actor.id, now, after ?? null],
      );
      if (!taken) return { editionId: null };
      await writeJournal(tx, actor, 'edition.claim', {
        kind: 'edition',
        id: taken.id,
        administrationId: taken.administration_id,
        recordId: taken.record_id,
      });
      return { editionId: taken.id };
    });
  }
}

@Controller('review-queue')
export class ReviewQueueController {
  constructor(private readonly queue: ReviewQueue) {}

  @Get()
  @Requires('edition.view')
  @Returns(listOf(queueItem))
  list(@Query({ schema: queueQuery }) query: QueueQuery, @CurrentActor() actor: Actor) {
    return this.queue.list(query, actor);
  }

  @Post('next')
  @HttpCode(200)
  @Requires('edition.approve')
  @Returns(z.object({ editionId: id.nullable() }))
  next(@Body({ schema: nextBody }) body: z.infer<typeof nextBody>, @CurrentActor() actor: Actor) {
    return this.queue.next(actor, body.after);
  }
}

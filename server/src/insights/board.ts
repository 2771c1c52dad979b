// What waits for this person? Figures by role, each counted by the conditions of the list that it leads to.
import { Controller, Get, Injectable } from '@nestjs/common';
import {
  boardView,
  masterChangedRule,
  may,
  recordListQuery,
  type Actor,
  type BoardView,
  type FindingListQuery,
  type RecordListQuery,
} from '@kommunalredaktion/shared';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database.js';
import { CurrentActor, Requires, Returns } from '../platform/http/contract.js';
import { Lane } from '../platform/lane.js';
import { totalsTogether, type Statement } from '../platform/sql.js';
import { queueQuery, ReviewQueue } from '../editions/review-queue.js';
import { findingConditions } from '../findings/findings.queries.js';
import { recordConditions } from '../records/record-conditions.js';
import { RecordsQueries } from '../records/records.queries.js';
import { listLink } from './list-link.js';

type Tone = BoardView['cards'][number]['tone'];
interface Card {
  readonly key: string;
  readonly link: string;
  readonly tone: Tone;
  readonly counted: Statement;
}

const soonDays = 14;
/** A figure that calls for work need not be counted beyond this; the list behind it counts on. */
const figureLimit = 1000;

/** What is done first, and on which page. One of each in turn: many old blockers do not hide what has just come in. */
const toWrite = [
  { filter: { openState: 'changes-requested' }, page: 'show' },
  { filter: { rule: masterChangedRule }, page: 'master' },
  { filter: { severity: 'blocker' }, page: 'show' },
] as const;

@Injectable()
export class Board {
  /** Everybody's first page, all at eight o'clock: each is answered sooner when not all are counted for at once. */
  private readonly mornings = new Lane(3, 500);

  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly records: RecordsQueries,
    private readonly queue: ReviewQueue,
  ) {}

  view(actor: Actor): Promise<BoardView> {
    return this.mornings.inTurn(() => this.count(actor));
  }

  private async count(actor: Actor): Promise<BoardView> {
    const cards = this.cardsFor(actor);
    const { text, params } = totalsTogether(
      cards.map(({ counted }) => counted),
      figureLimit,
    );
    const [counts, next] = await Promise.all([
      cards.length > 0 ? this.db.read(actor).rows<Record<string, number>>(text, params) : [{}],
      this.next(actor),
    ]);
    return {
      asOf: this.clock.now().toISOString(),
      next,
      cards: cards.map(({ key, link, tone }, index) => {
        const count = (counts[0] as Record<string, number>)[`c${index}`] ?? 0;
        return { key, link, tone: count === 0 ? 'calm' : tone, count: Math.min(count, figureLimit), countIsExact: count <= figureLimit };
      }),
    };
  }

  private cardsFor(actor: Actor): Card[] {
    const { today } = this.records.context();
    const soon = new Date(Date.parse(today) + soonDays * 86_400_000).toISOString().slice(0, 10);
    const writes = may(actor, 'edition.write');
    const central = actor.scope === 'all';
    const approves = may(actor, 'edition.approve') || actor.roles.includes('approver');
    return [
      ...(approves ? [this.queueCard(actor)] : []),
      ...(may(actor, 'edition.second-look') ? [this.recordCard(actor, 'second-looks', { secondLook: true }, 'urgent')] : []),
      ...(writes && !central ? [this.recordCard(actor, 'changes-requested', { openState: 'changes-requested' }, 'urgent')] : []),
      ...(writes ? [this.recordCard(actor, 'my-drafts', { openState: 'draft', mine: true }, 'attention')] : []),
      ...(writes && !central ? [this.recordCard(actor, 'waiting-for-others', { openState: ['in-review', 'approved'] }, 'calm')] : []),
      this.findingCard(actor, 'blockers', { severity: 'blocker' }, 'urgent'),
      ...(writes && !central ? [this.recordCard(actor, 'masters-changed', { rule: masterChangedRule }, 'attention')] : []),
      this.recordCard(actor, 'overdue', { overdue: true }, 'attention'),
      ...(may(actor, 'finding.waive')
        ? [this.findingCard(actor, 'waived-ending', { state: 'waived', waivedUntil: { to: soon } }, 'attention')]
        : []),
      ...(central ? [] : [this.recordCard(actor, 'my-records', {}, 'calm')]),
      ...(may(actor, 'task.cancel')
        ? [
            {
              key: 'failed-tasks',
              link: listLink('tasks', { state: 'failed' }),
              tone: 'attention' as const,
              counted: { text: `select 1 from task where state = 'failed'`, params: [] },
            },
          ]
        : []),
      ...(may(actor, 'mail.view')
        ? [
            {
              key: 'waiting-mails',
              link: listLink('mails', { state: ['waiting', 'sending', 'failed', 'kept'] }),
              tone: 'attention' as const,
              counted: { text: `select 1 from mail where state in ('waiting', 'sending', 'failed', 'kept')`, params: [] },
            },
          ]
        : []),
    ];
  }

  private queueCard(actor: Actor): Card {
    const c = this.queue.conditions({}, actor);
    return {
      key: 'to-review',
      link: '/review',
      tone: 'attention',
      counted: { text: `select 1 from edition e ${c.where}`, params: c.params },
    };
  }

  private recordCard(actor: Actor, key: string, filter: RecordListQuery['filter'], tone: Tone): Card {
    const c = recordConditions({ filter, q: undefined }, actor, this.records.context());
    return { key, link: listLink('records', filter), tone, counted: { text: `select 1 from record r ${c.where}`, params: c.params } };
  }

  private findingCard(actor: Actor, key: string, filter: FindingListQuery['filter'], tone: Tone): Card {
    const c = findingConditions({ filter, q: undefined }, actor, this.db.wallOne);
    return { key, link: listLink('findings', filter), tone, counted: { text: `select 1 from finding f ${c.where}`, params: c.params } };
  }

  /** The first things to do: the oldest submissions for those who decide; for those who write returned texts, blockers, and what the Land has changed under them. */
  private async next(actor: Actor): Promise<BoardView['next']> {
    if (may(actor, 'edition.approve')) {
      const { data } = await this.queue.list(queueQuery.parse({ perPage: 5 }), actor);
      return data.map((item) => ({
        title: item.title,
        subtitle: item.administration.name,
        link: `/review/${item.editionId}`,
        since: item.submittedAt,
      }));
    }
    const wanted = actor.scope === 'all' ? [] : toWrite;
    const lists = await Promise.all(
      wanted.map(async ({ filter, page }) => {
        const { data } = await this.records.list(recordListQuery.parse({ perPage: 5, filter: JSON.stringify(filter) }), actor);
        return data.map((record) => ({
          id: record.id,
          title: record.title,
          subtitle: record.administration.name,
          link: `/records/${record.id}/${page}`,
          since: record.updatedAt,
        }));
      }),
    );
    const seen = new Set<string>();
    return Array.from({ length: 5 }, (_, turn) => lists.flatMap((list) => list[turn] ?? []))
      .flat()
      .filter(({ id }) => !seen.has(id) && seen.add(id))
      .slice(0, 5);
  }
}

@Controller('board')
export class BoardController {
  constructor(private readonly board: Board) {}

  @Get()
  @Requires('record.view')
  @Returns(boardView)
  view(@CurrentActor() actor: Actor) {
    return this.board.view(actor);
  }
}

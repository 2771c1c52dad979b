// How long does what was submitted wait for its review? Counted by the conditions of the review queue.
import { Injectable } from '@nestjs/common';
import { may, waitingBands, type Actor, type BoardQuery, type QueueItem, type ReviewBoard } from '@kommunalredaktion/shared';
import { queueQuery, ReviewQueue } from '../../editions/review-queue.js';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database.js';
import { listLink } from '../list-link.js';
import { administrationFigures, bandFigures, bandOf, countOf, countsStatement, type CountRow } from './counts.js';

const longest = 5;

@Injectable()
export class ReviewBoardQueries {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly queue: ReviewQueue,
  ) {}

  async view(filter: BoardQuery['filter'], actor: Actor): Promise<ReviewBoard> {
    const today = this.clock.today();
    const c = this.queue.conditions(filter, actor);
    const { text, params } = countsStatement('edition e', c, {
      band: bandOf('e.submitted_at', waitingBands, today, c),
      administration: 'e.administration_id',
    });
    const [rows, first] = await Promise.all([
      this.db.read(actor).rows<CountRow>(text, params),
      this.queue.list(queueQuery.parse({ perPage: longest, filter: JSON.stringify(filter) }), actor),
    ]);
    const link = (more: object) => listLink('review', { ...filter, ...more });
    const whereTo = ({ editionId, recordId }: QueueItem) =>
      may(actor, 'edition.approve') ? `/review/${editionId}` : `/records/${recordId}/show?view=draft`;
    return {
      asOf: this.clock.now().toISOString(),
      total: { count: countOf(rows, 'all'), link: link({}) },
      bands: bandFigures(rows, waitingBands, today, (submittedAt) => link({ submittedAt })),
      byAdministration: administrationFigures(rows, (administration) => link({ administration })),
      longest: first.data.map((item) => ({
        title: item.title,
        administration: { id: item.administration.id, name: item.administration.name },
        submittedAt: item.submittedAt,
        link: whereTo(item),
      })),
    };
  }
}

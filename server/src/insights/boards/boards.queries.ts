// Who answers for which board? What concerns the whole stock is counted once for all who see it.
import { Injectable } from '@nestjs/common';
import type { Actor, BoardQuery, FindingsBoard, FreshnessBoard, ReviewBoard, TrendBoard, TrendQuery } from '@kommunalredaktion/shared';
import { Clock } from '../../platform/clock.js';
import { Remembered } from '../remembered.js';
import { FindingsBoardQueries } from './findings-board.queries.js';
import { FreshnessBoardQueries } from './freshness-board.queries.js';
import { ReviewBoardQueries } from './review-board.queries.js';
import { TrendBoardQueries } from './trend-board.queries.js';

type Filter = BoardQuery['filter'];

@Injectable()
export class BoardsQueries {
  private readonly remembered = new Remembered();

  constructor(
    private readonly clock: Clock,
    private readonly ofFindings: FindingsBoardQueries,
    private readonly ofFreshness: FreshnessBoardQueries,
    private readonly ofReview: ReviewBoardQueries,
    private readonly ofTrend: TrendBoardQueries,
  ) {}

  findings(filter: Filter, actor: Actor): Promise<FindingsBoard> {
    return this.once('findings', filter, actor, () => this.ofFindings.view(filter, actor));
  }

  freshness(filter: Filter, actor: Actor): Promise<FreshnessBoard> {
    return this.once('freshness', filter, actor, () => this.ofFreshness.view(filter, actor));
  }

  review(filter: Filter, actor: Actor): Promise<ReviewBoard> {
    return this.ofReview.view(filter, actor);
  }

  trend(filter: TrendQuery['filter'], actor: Actor): Promise<TrendBoard> {
    return this.once('trend', filter, actor, () => this.ofTrend.view(filter, actor));
  }

  /** A municipality's own figures are few, and always fresh. */
  private once<T>(board: string, filter: object, { scope }: Actor, view: () => Promise<T>): Promise<T> {
    return scope === 'all' ? this.remembered.of([board, filter, this.clock.today()], view) : view();
  }
}

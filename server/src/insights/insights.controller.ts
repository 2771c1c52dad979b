// Which doors lead to the matrix and to the boards?
import { Controller, Get, Query } from '@nestjs/common';
import {
  boardQuery,
  cellQuery,
  cellView,
  findingsBoard,
  freshnessBoard,
  matrixQuery,
  matrixView,
  reviewBoard,
  trendBoard,
  trendQuery,
  type Actor,
  type BoardQuery,
  type MatrixQuery,
  type TrendQuery,
} from '@kommunalredaktion/shared';
import type { z } from 'zod';
import { CurrentActor, Requires, Returns } from '../platform/http/contract.js';
import { BoardsQueries } from './boards/boards.queries.js';
import { MatrixQueries } from './matrix.queries.js';

@Controller('insights')
export class InsightsController {
  constructor(
    private readonly matrix: MatrixQueries,
    private readonly boards: BoardsQueries,
  ) {}

  @Get('matrix')
  @Requires('insight.view')
  @Returns(matrixView)
  all(@Query({ schema: matrixQuery }) query: MatrixQuery, @CurrentActor() actor: Actor) {
    return this.matrix.view(query, actor);
  }

  @Get('matrix/cell')
  @Requires('insight.view')
  @Returns(cellView)
  cell(@Query({ schema: cellQuery }) { area, service }: z.infer<typeof cellQuery>, @CurrentActor() actor: Actor) {
    return this.matrix.cell(area, service, actor);
  }

  @Get('boards/findings')
  @Requires('insight.view')
  @Returns(findingsBoard)
  findings(@Query({ schema: boardQuery }) { filter }: BoardQuery, @CurrentActor() actor: Actor) {
    return this.boards.findings(filter, actor);
  }

  @Get('boards/freshness')
  @Requires('insight.view')
  @Returns(freshnessBoard)
  freshness(@Query({ schema: boardQuery }) { filter }: BoardQuery, @CurrentActor() actor: Actor) {
    return this.boards.freshness(filter, actor);
  }

  @Get('boards/review')
  @Requires('insight.view')
  @Returns(reviewBoard)
  review(@Query({ schema: boardQuery }) { filter }: BoardQuery, @CurrentActor() actor: Actor) {
    return this.boards.review(filter, actor);
  }

  @Get('boards/trend')
  @Requires('insight.view')
  @Returns(trendBoard)
  trend(@Query({ schema: trendQuery }) { filter }: TrendQuery, @CurrentActor() actor: Actor) {
    return this.boards.trend(filter, actor);
  }
}

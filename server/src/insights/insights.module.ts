// What does the room of insights offer?
import { Module } from '@nestjs/common';
import { AreasModule } from '../areas/areas.module.js';
import { EditionsModule } from '../editions/editions.module.js';
import { FindingsModule } from '../findings/findings.module.js';
import { RecordsModule } from '../records/records.module.js';
import { Board, BoardController } from './board.js';
import { BoardsQueries } from './boards/boards.queries.js';
import { FindingsBoardQueries } from './boards/findings-board.queries.js';
import { FreshnessBoardQueries } from './boards/freshness-board.queries.js';
import { ReviewBoardQueries } from './boards/review-board.queries.js';
import { TrendBoardQueries } from './boards/trend-board.queries.js';
import { CountDays } from './count-days.job.js';
import { DaysCommands } from './days.commands.js';
import { InsightsController } from './insights.controller.js';
import { MatrixQueries } from './matrix.queries.js';

@Module({
  imports: [AreasModule, RecordsModule, FindingsModule, EditionsModule],
  controllers: [BoardController, InsightsController],
  providers: [
    Board,
    MatrixQueries,
    BoardsQueries,
    FindingsBoardQueries,
    FreshnessBoardQueries,
    ReviewBoardQueries,
    TrendBoardQueries,
    DaysCommands,
    CountDays,
  ],
  exports: [CountDays],
})
export class InsightsModule {}

// What does the room of editions offer to the rooms beside it?
import { Module } from '@nestjs/common';
import { AreasModule } from '../areas/areas.module.js';
import { FindingsModule } from '../findings/findings.module.js';
import { RecordsModule } from '../records/records.module.js';
import { EditionsCommands } from './editions.commands.js';
import { EditionsController } from './editions.controller.js';
import { EditionsQueries } from './editions.queries.js';
import { Judging } from './judging/judging.queries.js';
import { ReviewQueue, ReviewQueueController } from './review-queue.js';
import { SaveCommands } from './save.commands.js';
import { StartCommands } from './start.commands.js';

@Module({
  imports: [AreasModule, FindingsModule, RecordsModule],
  controllers: [EditionsController, ReviewQueueController],
  providers: [EditionsCommands, SaveCommands, StartCommands, EditionsQueries, Judging, ReviewQueue],
  exports: [EditionsCommands, SaveCommands, StartCommands, EditionsQueries, Judging, ReviewQueue],
})
export class EditionsModule {}

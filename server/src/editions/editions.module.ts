// What does the room of editions offer to the rooms beside it?
import { Module } from '@nestjs/common';
import { RecordsModule } from '../records/records.module.js';
import { EditionsCommands } from './editions.commands.js';
import { EditionsController } from './editions.controller.js';
import { EditionsQueries } from './editions.queries.js';
import { ReviewQueue, ReviewQueueController } from './review-queue.js';
import { SaveCommands } from './save.commands.js';

@Module({
  imports: [RecordsModule],
  controllers: [EditionsController, ReviewQueueController],
  providers: [EditionsCommands, SaveCommands, EditionsQueries, ReviewQueue],
  exports: [EditionsCommands, SaveCommands, EditionsQueries, ReviewQueue],
})
export class EditionsModule {}

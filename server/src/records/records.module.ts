// What does the room of records offer to the rooms beside it?
import { Module } from '@nestjs/common';
import { IndexSearch } from './index-search.job.js';
import { Pace } from './pace.commands.js';
import { RecordsCommands } from './records.commands.js';
import { RecordsController } from './records.controller.js';
import { RecordsQueries } from './records.queries.js';

@Module({
  controllers: [RecordsController],
  providers: [IndexSearch, Pace, RecordsCommands, RecordsQueries],
  exports: [IndexSearch, Pace, RecordsCommands, RecordsQueries],
})
export class RecordsModule {}

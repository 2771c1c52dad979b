// What does the room of records offer to the rooms beside it?
import { Module } from '@nestjs/common';
import { IndexSearch } from './index-search.job.js';
import { RecordsCommands } from './records.commands.js';
import { RecordsController } from './records.controller.js';
import { RecordsQueries } from './records.queries.js';

@Module({ controllers: [RecordsController], providers: [IndexSearch, RecordsCommands, RecordsQueries], exports: [IndexSearch, RecordsCommands, RecordsQueries] })
export class RecordsModule {}

// What does the room of records offer to the rooms beside it?
import { Module } from '@nestjs/common';
import { RecordsCommands } from './records.commands.js';
import { RecordsController } from './records.controller.js';
import { RecordsQueries } from './records.queries.js';

@Module({ controllers: [RecordsController], providers: [RecordsCommands, RecordsQueries], exports: [RecordsCommands, RecordsQueries] })
export class RecordsModule {}

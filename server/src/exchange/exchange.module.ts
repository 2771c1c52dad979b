// What does the room of exchange offer? Loads from files and downloads in the same form.
import { Module } from '@nestjs/common';
import { TasksModule } from '../platform/tasks/tasks.module.js';
import { AccessModule } from '../access/access.module.js';
import { EditionsModule } from '../editions/editions.module.js';
import { DemoCommands } from './demo.commands.js';
import { DemoStage } from './demo-stage.commands.js';
import { RecordsLoad } from './records-load.js';

@Module({ imports: [AccessModule, EditionsModule, TasksModule], providers: [DemoCommands, DemoStage, RecordsLoad], exports: [RecordsLoad] })
export class ExchangeModule {}

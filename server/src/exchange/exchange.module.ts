// What does the room of exchange offer? Loads from files, downloads in the same form, and the demonstration with its story.
import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module.js';
import { EditionsModule } from '../editions/editions.module.js';
import { TasksModule } from '../platform/tasks/tasks.module.js';
import { QaModule } from '../qa/qa.module.js';
import { RecordsModule } from '../records/records.module.js';
import { DemoCommands } from './demo.commands.js';
import { DemoStage } from './demo-stage.commands.js';
import { AfterLoad } from './load/after-load.js';
import { RecordsDownloadController } from './records-download.controller.js';
import { RecordsDownload } from './records-download.js';
import { RecordsLoad } from './records-load.js';
import { TourController } from './tour.controller.js';
import { TourQueries } from './tour.queries.js';

@Module({
  imports: [AccessModule, EditionsModule, QaModule, RecordsModule, TasksModule],
  controllers: [RecordsDownloadController, TourController],
  providers: [AfterLoad, DemoCommands, DemoStage, RecordsDownload, RecordsLoad, TourQueries],
  exports: [RecordsDownload, RecordsLoad],
})
export class ExchangeModule {}

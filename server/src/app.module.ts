// Which rooms make up the product? The order is the order of who may import whom.
import { Module, type DynamicModule } from '@nestjs/common';
import { AreasModule } from './areas/areas.module.js';
import { AccessModule } from './access/access.module.js';
import { HistoryModule } from './history/history.module.js';
import { NoticesModule } from './notices/notices.module.js';
import { TasksModule } from './platform/tasks/tasks.module.js';
import { RecordsModule } from './records/records.module.js';
import { CompetencesModule } from './competences/competences.module.js';
import { FindingsModule } from './findings/findings.module.js';
import { EditionsModule } from './editions/editions.module.js';
import { QaModule } from './qa/qa.module.js';
import { ExchangeModule } from './exchange/exchange.module.js';
import { InsightsModule } from './insights/insights.module.js';
import { JobsModule } from './jobs.module.js';
import type { Config } from './platform/config.js';
import type { Log } from './platform/log.js';
import { PlatformModule } from './platform/platform.module.js';

@Module({})
export class AppModule {
  static with(config: Config, log: Log, statementSeconds: number): DynamicModule {
    return {
      module: AppModule,
      imports: [
        PlatformModule.with(config, log, statementSeconds),
        AreasModule,
        HistoryModule,
        NoticesModule,
        AccessModule,
        TasksModule,
        RecordsModule,
        CompetencesModule,
        FindingsModule,
        EditionsModule,
        QaModule,
        ExchangeModule,
        InsightsModule,
        JobsModule,
      ],
    };
  }
}

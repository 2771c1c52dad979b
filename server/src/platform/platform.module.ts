// What does every room stand on?
import { Global, Module, type DynamicModule } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Announcements } from './announcements.js';
import { Clock } from './clock.js';
import type { Config } from './config.js';
import { writingSource } from './data-source.js';
import { Database } from './database.js';
import { HealthController } from './health/health.controller.js';
import { OpenApiController } from './http/openapi.controller.js';
import { JobQueue } from './jobs/job-queue.js';
import { CONFIG, LOG, type Log } from './log.js';

@Global()
@Module({})
export class PlatformModule {
  /** `statementSeconds`: 5 in processes that answer people, 60 in workers and commands. */
  static with(config: Config, log: Log, statementSeconds: number): DynamicModule {
    const clock = new Clock();
    clock.moveDays(config.CLOCK_OFFSET_DAYS);
    return {
      module: PlatformModule,
      controllers: [HealthController, OpenApiController],
      providers: [
        { provide: CONFIG, useValue: config },
        { provide: LOG, useValue: log },
        { provide: Clock, useValue: clock },
        { provide: DataSource, useFactory: () => writingSource(config, statementSeconds).initialize() },
        Announcements,
        Database,
        JobQueue,
      ],
      exports: [CONFIG, LOG, Announcements, Clock, DataSource, Database, JobQueue],
    };
  }
}

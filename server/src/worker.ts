// How does the process that does the background work start and stop?
import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module.js';
import { readConfig, ConfigError } from './platform/config.js';
import { Database } from './platform/database.js';
import { JOBS, TICKS, type BackgroundJob, type Tick } from './platform/jobs/job.js';
import { JobRunner } from './platform/jobs/job-runner.js';
import { createLog, nestLogger } from './platform/log.js';
import { serveMetrics } from './platform/metrics.js';

const jobStatementSeconds = 60;

const main = async (): Promise<void> => {
  const config = readConfig(process.env);
  const log = createLog(config.LOG_LEVEL, 'worker');
  const app = await NestFactory.createApplicationContext(AppModule.with(config, log, jobStatementSeconds), {
    logger: nestLogger(log),
    abortOnError: false,
  });
  app.enableShutdownHooks([], { useProcessExit: true });
  const runner = app.get(JobRunner);
  runner.start(app.get<BackgroundJob[]>(JOBS), app.get<Tick[]>(TICKS));
  const database = app.get(Database);
  await serveMetrics(config.METRICS_PORT, async () => runner.isAlive() && (await database.rolesInUse()).length > 0);
  log.info('worker is working');
};

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof ConfigError ? error.message : String((error as Error).stack ?? error)}\n`);
  process.exit(1);
});

// How is the API put together, for the process and for tests alike?
import { NestFactory, Reflector } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from '../../app.module.js';
import type { Config } from '../config.js';
import { Database } from '../database.js';
import { nestLogger, type Log } from '../log.js';
import { ContractPipe } from './contract-pipe.js';
import { fastifyAdapter, prepareFastify, readJsonBodies } from './fastify.js';
import { IdempotencyInterceptor } from './idempotency-interceptor.js';
import { serveDocumentation } from './openapi.js';
import { ProblemFilter } from './problem-filter.js';
import { ViewInterceptor } from './view-interceptor.js';

const requestStatementSeconds = 5;

export const createApi = async (config: Config, log: Log): Promise<NestFastifyApplication> => {
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.with(config, log, requestStatementSeconds),
    fastifyAdapter(config),
    { logger: nestLogger(log), abortOnError: false },
  );
  readJsonBodies(app);
  app.setGlobalPrefix('api');
  app.useGlobalPipes(new ContractPipe());
  app.useGlobalFilters(new ProblemFilter(log));
  app.useGlobalInterceptors(new ViewInterceptor(app.get(Reflector)), new IdempotencyInterceptor(app.get(Database)));
  await prepareFastify(app, config);
  serveDocumentation(app);
  return app;
};

// How does a command get hold of the product's own rooms? The same modules as the API and the worker, without a port.
import 'reflect-metadata';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { Config } from '../platform/config.js';
import { createLog, nestLogger } from '../platform/log.js';

const statementSeconds = 60;

/** What a command says to people is its output; the log would get between the lines of a download. */
export const withProduct = async <T>(config: Config, work: (product: INestApplicationContext) => Promise<T>): Promise<T> => {
  const { AppModule } = await import('../app.module.js');
  const log = createLog('silent', 'cli');
  const product = await NestFactory.createApplicationContext(AppModule.with(config, log, statementSeconds), {
    logger: nestLogger(log),
    abortOnError: false,
  });
  try {
    return await work(product);
  } finally {
    await product.close();
  }
};

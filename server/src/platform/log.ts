// How does a process speak to its operators? One JSON line per event, with a trace id and without personal data.
import { AsyncLocalStorage } from 'node:async_hooks';
import type { LoggerService } from '@nestjs/common';
import type { Language } from '@kommunalredaktion/shared';
import { pino, type Logger } from 'pino';

/** Which request or job something belongs to, and in which language its sender reads sentences. */
export const trace = new AsyncLocalStorage<{ readonly id: string; readonly language?: Language }>();

export type Log = Logger;
export const createLog = (level: string, process: string): Log =>
  pino({
    level,
    base: { process },
    redact: {
      paths: ['password', '*.password', 'token', '*.token', 'headers.cookie', 'headers.authorization', 'content', '*.content'],
      censor: '…',
    },
    mixin: () => {
      const id = trace.getStore()?.id;
      return id ? { trace: id } : {};
    },
    timestamp: pino.stdTimeFunctions.isoTime,
  });

/** Nest's own messages through the same log. */
export const nestLogger = (log: Log): LoggerService => ({
  log: (message: unknown) => log.debug(String(message)),
  error: (message: unknown, stack?: unknown) => log.error({ stack }, String(message)),
  warn: (message: unknown) => log.warn(String(message)),
  debug: () => {},
  verbose: () => {},
});

export const LOG = Symbol('log');
export const CONFIG = Symbol('config');

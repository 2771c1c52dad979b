// How is the HTTP server set up? Trace ids, security headers, protection against foreign pages, limits.
import { randomUUID } from 'node:crypto';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { readJson } from '@kommunalredaktion/shared';
import type { Config } from '../config.js';
import { LOG, trace, type Log } from '../log.js';
import { requestSeconds } from '../metrics.js';
import { Refused } from '../refused.js';
import type { Reply, Request } from './contract.js';
import { languageOf, ProblemFilter } from './problem-filter.js';

export const requestedWith = 'kommunalredaktion';
const bodyLimit = 1024 * 1024;

export const fastifyAdapter = (config: Config): FastifyAdapter =>
  new FastifyAdapter({
    bodyLimit,
    genReqId: () => randomUUID(),
    trustProxy: config.TRUSTED_PROXY ? config.TRUSTED_PROXY.split(',') : false,
    routerOptions: { ignoreTrailingSlash: false, maxParamLength: 200 },
    onProtoPoisoning: 'error',
  });

/** Frameworks read a body as `JSON.parse` does: of two values under one name it keeps the last, and a number too large becomes another. */
export const readJsonBodies = (app: NestFastifyApplication): void => {
  app.useBodyParser('application/json', { bodyLimit }, (_request, body, done) => done(null, readJson(body.toString('utf8'))));
};

/** A page of somebody else cannot set our header without asking, and browsers tell where a request comes from. */
const comesFromElsewhere = (request: Request, config: Config): boolean => {
  if (['GET', 'HEAD', 'OPTIONS'].includes(request.method)) return false;
  const site = request.headers['sec-fetch-site'];
  const origin = request.headers.origin;
  const ownOrigins = [new URL(config.BASE_URL).host, request.headers.host];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return true;
  if (origin !== undefined && !(URL.canParse(origin) && ownOrigins.includes(new URL(origin).host))) return true;
  return request.headers['x-requested-with'] !== requestedWith;
};

/** What a page of ours may load and who may frame it: only from here, and nobody. */
const protection = (secure: boolean) => ({
  contentSecurityPolicy: {
    directives: {
      defaultSrc: [`'self'`],
      scriptSrc: [`'self'`],
      styleSrc: [`'self'`, `'unsafe-inline'`],
      imgSrc: [`'self'`, 'data:'],
      connectSrc: [`'self'`],
      frameAncestors: [`'none'`],
      formAction: [`'self'`],
      baseUri: [`'self'`],
      objectSrc: [`'none'`],
      upgradeInsecureRequests: secure ? [] : null,
    },
  },
  hsts: secure,
  referrerPolicy: { policy: 'no-referrer' },
  frameguard: { action: 'deny' },
});

const note = (log: Log, request: Request, reply: Reply): void => {
  const { method, actor } = request;
  const { url: route } = request.routeOptions;
  requestSeconds.observe({ method, route: route ?? 'none', status: String(reply.statusCode) }, reply.elapsedTime / 1000);
  log.info({ trace: request.id, method, route, status: reply.statusCode, ms: Math.round(reply.elapsedTime), actor: actor?.id }, 'request');
};

export const prepareFastify = async (app: NestFastifyApplication, config: Config): Promise<void> => {
  const log = app.get<Log>(LOG);
  const fastify = app.getHttpAdapter().getInstance();
  const filter = new ProblemFilter(log);
  await app.register(cookie as never);
  await app.register(helmet as never, protection(config.BASE_URL.startsWith('https:')) as never);
  fastify.addHook('onRequest', (request: Request, reply: Reply, done: () => void) => {
    trace.run({ id: request.id, language: languageOf(request) }, () => {
      void reply.header('X-Request-Id', request.id);
      if (request.url.startsWith('/api')) void reply.header('Cache-Control', 'no-store');
      if (request.url.startsWith('/api') && comesFromElsewhere(request, config)) filter.send(reply, request, new Refused('api.csrf'));
      else done();
    });
  });
  fastify.addHook('onResponse', (request: Request, reply: Reply, done: () => void) => {
    note(log, request, reply);
    done();
  });
};

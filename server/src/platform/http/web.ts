// How does the same port serve the screens? Files with a hash stay cached; every other path is the application.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';

export const serveWeb = async (app: NestFastifyApplication, folder: string): Promise<void> => {
  const page = readFileSync(path.join(folder, 'index.html'), 'utf8');
  const fastify = app.getHttpAdapter().getInstance();
  // Every file has a route of its own, so that a path of the application never touches the disk.
  await app.register(
    fastifyStatic as never,
    {
      root: folder,
      wildcard: false,
      index: false,
      decorateReply: false,
      cacheControl: false,
      preCompressed: true,
      setHeaders: (reply: FastifyReply, file: string) =>
        reply.header('Cache-Control', file.includes(`${path.sep}assets${path.sep}`) ? 'public, max-age=31536000, immutable' : 'no-cache'),
    } as never,
  );
  const application = (_request: FastifyRequest, reply: FastifyReply) =>
    reply.header('Cache-Control', 'no-cache').type('text/html; charset=utf-8').send(page);
  fastify.get('/', application);
  fastify.get('/*', (request: FastifyRequest, reply: FastifyReply) => {
    const wantsFile = /\.\w+$/.test(request.url.split('?')[0] ?? '');
    return wantsFile || request.url.startsWith('/api') ? reply.callNotFound() : application(request, reply);
  });
};

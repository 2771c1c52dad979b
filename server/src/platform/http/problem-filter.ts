// What does the outside see of an error? One form, in the reader's language; faults become a number and are logged whole.
import { Catch, HttpException, Inject, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import { DishonestJson, problemStatus, say, type Language, type Problem, type ProblemCode } from '@kommunalredaktion/shared';
import { LOG, trace, type Log } from '../log.js';
import { Refused } from '../refused.js';
import type { Reply, Request } from './contract.js';

export const languageOf = (request: Request): Language =>
  request.actor?.language ?? (/^\s*en\b/i.test(request.headers['accept-language'] ?? '') ? 'en' : 'de');

export const problemOf = (refused: Refused, language: Language): Problem => {
  const { reasons, fields, params, current, base, retryAfter } = refused.details;
  return {
    type: 'about:blank',
    title: say(`problem.${refused.code}`, params, language),
    status: problemStatus[refused.code],
    code: refused.code,
    ...(reasons && { reasons: reasons.map((reason) => ({ ...reason, title: say(`reason.${reason.code}`, reason.params, language) })) }),
    ...(fields && { fields }),
    ...(retryAfter !== undefined && { retryAfter }),
    ...(current !== undefined && { current }),
    ...(base !== undefined && { base }),
  };
};

/** A sign that no text may hold, a day, a time zone or a number beyond every calendar: only what was sent can have brought it there. */
const unstorable = ['22003', '22007', '22008', '22009', '22021', '22P05'];

/** Frameworks and the database speak in their own errors; these are the ones that people can cause. */
const translate = (error: unknown): Refused | undefined => {
  if (error instanceof Refused) return error;
  if (error instanceof DishonestJson) return new Refused(error.code, { params: error.params });
  const { code, statusCode } = error as { code?: string; statusCode?: number };
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE') return new Refused('api.too-large', { params: { n: 1 } });
  if (code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE') return new Refused('api.media-type');
  if (unstorable.includes(code ?? '')) return new Refused('api.malformed', { params: { parameter: 'body' } });
  if (
    code === '57014' ||
    code === '55P03' ||
    code === '53300' ||
    /timeout exceeded when trying to connect|ECONNREFUSED|Connection terminated/.test(String((error as Error).message))
  ) {
    return new Refused('api.unavailable', { params: { n: 5 }, retryAfter: 5 });
  }
  const status = error instanceof HttpException ? error.getStatus() : statusCode;
  const byStatus: Record<number, ProblemCode> = {
    401: 'access.session-expired',
    403: 'access.forbidden',
    404: 'api.not-found',
    413: 'api.too-large',
    415: 'api.media-type',
  };
  if (status !== undefined && byStatus[status]) return new Refused(byStatus[status], { params: { n: 1 } });
  return status !== undefined && status >= 400 && status < 500
    ? new Refused('api.malformed', { params: { parameter: 'body' } })
    : undefined;
};

@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(@Inject(LOG) private readonly log: Log) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const reply = host.switchToHttp().getResponse<Reply>();
    const request = host.switchToHttp().getRequest<Request>();
    if (reply.sent) return;
    this.send(reply, request, error);
  }

  send(reply: Reply, request: Request, error: unknown): void {
    const known = translate(error);
    if (!known) this.log.error({ err: error, url: request.url.split('?')[0] }, 'unexpected error');
    const refused = known ?? new Refused('api.unexpected', { params: { id: trace.getStore()?.id ?? request.id } });
    const problem = problemOf(refused, languageOf(request));
    if (problem.retryAfter !== undefined) void reply.header('Retry-After', String(problem.retryAfter));
    void reply.status(problem.status).header('Content-Type', 'application/problem+json; charset=utf-8').send(JSON.stringify(problem));
  }
}

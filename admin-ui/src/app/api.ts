// How does the screen talk to the server? One fetch; every refusal is an HttpError that carries the problem of the contract.
import type { Problem } from '@kommunalredaktion/shared';
import { currentSession, loseSession, noteContact, reopenedSession, sessionIsLost } from './session.js';
import { say } from './say.js';

/** A "no" of the server. `body` is its problem; `errors` are the sentences by field, where forms look for them. */
export class HttpError extends Error {
  readonly status: number;
  readonly body: Problem & { errors?: Record<string, string> };

  constructor(body: Problem) {
    super([body.title, ...(body.reasons ?? []).map((reason) => reason.title)].join(' '));
    this.name = 'HttpError';
    this.status = body.status;
    this.body = body.fields ? { ...body, errors: body.fields } : body;
  }
}

export interface Call {
  readonly method?: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  readonly body?: unknown;
  readonly idempotencyKey?: string;
  readonly signal?: AbortSignal;
}

const isProblem = (body: unknown): body is Problem => typeof body === 'object' && body !== null && 'title' in body && 'code' in body;
const problemOf = (status: number, code: string, key: string): Problem => ({ type: 'about:blank', status, code, title: say(key) });

const send = async (path: string, { method = 'GET', body, idempotencyKey, signal }: Call): Promise<Response> => {
  try {
    return await fetch(`/api${path}`, {
      method,
      credentials: 'same-origin',
      headers: {
        Accept: 'application/json, application/problem+json',
        'Accept-Language': document.documentElement.lang,
        'X-Requested-With': 'kommunalredaktion',
        ...(body !== undefined && { 'Content-Type': 'application/json' }),
        ...(idempotencyKey && { 'Idempotency-Key': idempotencyKey }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
      ...(signal && { signal }),
    });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new HttpError(problemOf(0, 'api.offline', 'app.offline'));
  }
};

const read = async (response: Response): Promise<unknown> => {
  const text = await response.text();
  try {
    return text === '' ? undefined : (JSON.parse(text) as unknown);
  } catch {
    return undefined;
  }
};

/** Calls the server. A session that ended meanwhile is asked for again over the page; then the same call goes on. */
export const api = async <T>(path: string, call: Call = {}): Promise<T> => {
  if (sessionIsLost() && path !== '/session') await reopenedSession();
  const response = await send(path, call);
  const body = await read(response);
  if (response.ok) {
    noteContact();
    return body as T;
  }
  const problem = isProblem(body) ? body : problemOf(response.status, 'api.unexpected', 'app.unexpected');
  if (problem.code === 'access.session-expired' && currentSession()) {
    loseSession();
    await reopenedSession();
    return api<T>(path, call);
  }
  throw new HttpError({ ...problem, status: response.status });
};

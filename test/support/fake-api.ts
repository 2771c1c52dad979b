// How does a screen test stand in for the server? At the level of fetch, with the contract's own forms.
import type { BoardView, ListOf, LoginInfo, Problem, ProblemCode, SessionView } from '@kommunalredaktion/shared';
import { permissionsOf, problemStatus, say } from '@kommunalredaktion/shared';

export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: unknown;
  readonly headers: Headers;
}
type Answer = { readonly status: number; readonly body: unknown };
type Handler = (asked: Asked) => Answer | Promise<Answer>;

export const ok = (body: unknown, status = 200): Answer => ({ status, body });
export const refused = (code: ProblemCode, more: Partial<Problem> = {}): Answer => ({
  status: problemStatus[code],
  body: { type: 'about:blank', title: say(`problem.${code}`), status: problemStatus[code], code, ...more },
});
export const listed = <T>(data: T[], more: Partial<ListOf<T>> = {}): Answer =>
  ok({ data, total: data.length, totalIsExact: true, asOf: '2026-03-16T10:15:00.000Z', next: null, ...more });

export const anId = (n: number): string => `019cf000-0000-7000-8000-${String(n).padStart(12, '0')}`;

/** Somebody logged in; an editor of the centre unless told. */
export const aSession = (more: Partial<SessionView> = {}): SessionView => ({
  id: anId(1),
  name: 'Ada Beispiel',
  email: 'ada@beispiel.example',
  language: 'de',
  roles: ['editor'],
  permissions: permissionsOf(more.roles ?? ['editor']),
  central: true,
  administrations: [],
  idleSeconds: 1800,
  expiresAt: new Date(Date.now() + 36_000_000).toISOString(),
  ...more,
});
export const aLoginInfo = (more: Partial<LoginInfo> = {}): LoginInfo => ({ rehearsal: false, accounts: [], password: null, ...more });
export const aBoard = (more: Partial<BoardView> = {}): BoardView => ({ asOf: '2026-03-16T10:15:00.000Z', cards: [], next: [], ...more });

/** Routes are `METHOD /path`; a `*` at the end takes every path that begins so. What nobody answers is 404. */
export class FakeApi {
  readonly asked: Asked[] = [];
  private readonly handlers = new Map<string, Handler>();

  constructor() {
    this.on('GET /session', () => refused('access.session-expired'));
    this.on('GET /session/login-info', () => ok(aLoginInfo()));
    this.on('GET /board', () => ok(aBoard()));
    globalThis.fetch = (input, init) => this.answer(String(input), init ?? {});
  }

  on(route: string, handler: Handler): this {
    this.handlers.set(route, handler);
    return this;
  }

  loggedIn(session = aSession()): this {
    return this.on('GET /session', () => ok(session));
  }

  /** All requests of a route, in order. */
  of(route: string): Asked[] {
    return this.asked.filter(({ method, path }) => this.matches(route, `${method} ${path}`));
  }

  private matches(route: string, wanted: string): boolean {
    return route.endsWith('*') ? wanted.startsWith(route.slice(0, -1)) : route === wanted;
  }

  private async answer(address: string, init: RequestInit): Promise<Response> {
    const url = new URL(address, 'http://localhost');
    const asked: Asked = {
      method: init.method ?? 'GET',
      path: url.pathname.replace(/^\/api/, ''),
      query: url.searchParams,
      headers: new Headers(init.headers),
      body: typeof init.body === 'string' ? (JSON.parse(init.body) as unknown) : undefined,
    };
    this.asked.push(asked);
    const wanted = `${asked.method} ${asked.path}`;
    const route = this.handlers.has(wanted) ? wanted : [...this.handlers.keys()].find((one) => this.matches(one, wanted));
    const { status, body } = route ? await (this.handlers.get(route) as Handler)(asked) : refused('api.not-found');
    return new Response(body === undefined ? null : JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });
  }
}

// How does a test talk to the API as somebody? Over a real connection, with cookies and the header that foreign pages cannot set.
import { Agent, request } from 'node:http';

export type Json = Record<string, unknown>;
export interface Reply<T = Json> {
  readonly status: number;
  readonly body: T;
  readonly text: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}
type Method = 'GET' | 'POST' | 'PATCH' | 'DELETE' | 'PUT';
/** `from` is another address of the loopback network, so that the server sees another client. */
export interface Extras {
  readonly headers?: Record<string, string | undefined>;
  readonly from?: string;
}

const agents = new Map<string, Agent>();
const agentFor = (from: string): Agent => {
  const agent =
    agents.get(from) ?? new Agent({ keepAlive: true, maxSockets: 64, ...(from !== '127.0.0.1' && { localAddress: from }) } as never);
  agents.set(from, agent);
  return agent;
};
export const closeAgents = (): void => {
  for (const agent of agents.values()) agent.destroy();
  agents.clear();
};

export class Browser {
  readonly cookies = new Map<string, string>();

  /** `sessionOf` gives the cookie of somebody who is logged in without having gone through the login. */
  constructor(
    readonly url: string,
    private readonly sessionOf?: () => Promise<[name: string, value: string]>,
  ) {}

  get<T = Json>(path: string, extras?: Extras): Promise<Reply<T>> {
    return this.ask<T>('GET', path, undefined, extras);
  }
  post<T = Json>(path: string, body?: unknown, extras?: Extras): Promise<Reply<T>> {
    return this.ask<T>('POST', path, body, extras);
  }
  patch<T = Json>(path: string, body?: unknown, extras?: Extras): Promise<Reply<T>> {
    return this.ask<T>('PATCH', path, body, extras);
  }
  delete<T = Json>(path: string, extras?: Extras): Promise<Reply<T>> {
    return this.ask<T>('DELETE', path, undefined, extras);
  }

  /** A body that is a string goes out as it is; anything else as JSON. A header that is undefined is left out. */
  async ask<T = Json>(method: Method, path: string, body?: unknown, { headers = {}, from = '127.0.0.1' }: Extras = {}): Promise<Reply<T>> {
    const payload = body === undefined || typeof body === 'string' ? (body as string | undefined) : JSON.stringify(body);
    const all = {
      'x-requested-with': 'kommunalredaktion',
      ...(payload !== undefined && { 'content-type': 'application/json' }),
      ...(await this.cookieHeader()),
      ...headers,
    };
    const sent = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
    const {
      status,
      headers: received,
      text,
    } = await exchange(`${this.url}/api${path}`, { method, agent: agentFor(from), headers: sent }, payload);
    for (const line of received['set-cookie'] ?? []) this.keep(line);
    const isJson = /application\/(problem\+)?json/.test(String(received['content-type'] ?? ''));
    return { status, text, headers: received, body: (isJson && text !== '' ? JSON.parse(text) : undefined) as T };
  }

  async cookieHeader(): Promise<{ cookie?: string }> {
    if (this.sessionOf) this.cookies.set(...(await this.sessionOf()));
    return this.cookies.size > 0 ? { cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ') } : {};
  }

  private keep(line: string): void {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
    if (value === '') this.cookies.delete(name);
    else this.cookies.set(name, value);
  }
}

type Answer = { status: number; headers: Record<string, string | undefined> & { 'set-cookie'?: string[] }; text: string };
const exchange = (url: string, options: object, payload: string | undefined): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const sending = request(url, options, (answer) => {
      const parts: Buffer[] = [];
      answer
        .on('data', (part: Buffer) => parts.push(part))
        .on('error', reject)
        .on('end', () =>
          resolve({
            status: answer.statusCode ?? 0,
            headers: answer.headers as Answer['headers'],
            text: Buffer.concat(parts).toString('utf8'),
          }),
        );
    });
    sending.on('error', reject).end(payload);
  });

// Which cookies does a browser carry for us?
import type { CookieSerializeOptions } from '@fastify/cookie';
import type { Config } from '../platform/config.js';
import type { Reply, Request } from '../platform/http/contract.js';

type Cookies = Record<string, string | undefined>;
const deviceDays = 180;

/** Plain names without `Secure` exist on http://localhost only; everywhere else the browser itself guards the `__Host-` names. */
const isSecure = ({ BASE_URL }: Config): boolean => {
  const { protocol, hostname } = new URL(BASE_URL);
  return protocol === 'https:' || !['localhost', '127.0.0.1', '[::1]'].includes(hostname);
};

export const cookieNames = (config: Config): { session: string; device: string } =>
  isSecure(config) ? { session: '__Host-kr', device: '__Host-kr-device' } : { session: 'kr', device: 'kr-device' };

const options = (config: Config): CookieSerializeOptions => ({ path: '/', httpOnly: true, sameSite: 'lax', secure: isSecure(config) });

export const cookiesOf = (request: Request, config: Config): { session: string | undefined; device: string | undefined } => {
  const { session, device } = cookieNames(config);
  const all = (request as Request & { cookies?: Cookies }).cookies ?? {};
  return { session: all[session] || undefined, device: all[device] || undefined };
};

export const giveCookies = (reply: Reply, config: Config, session: string, device: string): void => {
  const names = cookieNames(config);
  void reply.setCookie(names.session, session, options(config));
  void reply.setCookie(names.device, device, { ...options(config), maxAge: deviceDays * 86_400 });
};

/** The device stays known: logging out is not forgetting whose browser this is. */
export const takeSessionCookie = (reply: Reply, config: Config): void => {
  void reply.clearCookie(cookieNames(config).session, options(config));
};

// Who looks at the screens? A real browser, people of the demonstration in it, and an ear for everything the browser complains about.
import { chromium, type Browser, type BrowserContext, type LaunchOptions, type Page } from 'playwright-core';
import { municipalRoles } from '@kommunalredaktion/shared';
import { demoAccounts, type DemoAccountKey } from '@server/exchange/demo/accounts.js';
import type { StartedProduct } from '../support/started-product.js';

export const wide = { width: 1280, height: 900 } as const;
export const phone = { width: 390, height: 844 } as const;

export interface Appearance {
  readonly language?: 'de' | 'en';
  readonly theme?: 'light' | 'dark';
  readonly size?: { readonly width: number; readonly height: number };
}

/** A page and an ear for it. */
export interface HeardPage {
  readonly page: Page;
  /** What the browser complained about since it was last asked: errors, refused content, failed files. */
  complaints(): string[];
  /** An answer of the server that is expected to be a refusal is no complaint. */
  expectRefusals(...status: readonly number[]): void;
}

export interface Visitor extends HeardPage {
  readonly context: BrowserContext;
  close(): Promise<void>;
}

export const openBrowser = (): Promise<Browser> => {
  const launch = process.env['E2E_LAUNCH'];
  if (!launch) throw new Error('E2E_LAUNCH is missing: browser tests need a Chromium, as npm test finds one');
  return chromium.launch(JSON.parse(launch) as LaunchOptions);
};

/** The browser's own line about an answer that is not 2xx; which ones are in order, the visitor says. */
const failedAnswer = /^Failed to load resource: .*status of (\d+)/;

/** Whoever is not logged in is told so by a 401 when the page first asks; everything else is worth hearing. */
export const openPage = async (context: BrowserContext): Promise<HeardPage> => {
  const page = await context.newPage();
  let heard: string[] = [];
  const refusals = new Set([401]);
  page.on('pageerror', (error) => heard.push(`error on the page: ${error.message}`));
  page.on('console', (message) => {
    if (!['error', 'warning'].includes(message.type())) return;
    const status = failedAnswer.exec(message.text())?.[1];
    if (status === undefined || !refusals.has(Number(status)))
      heard.push(`${message.type()} in the console: ${message.text()} (${message.location().url})`);
  });
  const complaints = () => {
    const said = heard;
    heard = [];
    return said;
  };
  return {
    page,
    complaints,
    expectRefusals: (...status) => {
      for (const one of status) refusals.add(one);
    },
  };
};

/** A new window in which nobody is logged in. */
export const stranger = async (
  browser: Browser,
  { url }: StartedProduct,
  { language = 'de', theme = 'light', size = wide }: Appearance = {},
): Promise<Visitor> => {
  const context = await browser.newContext({
    baseURL: url,
    viewport: size,
    locale: language === 'de' ? 'de-DE' : 'en-GB',
    timezoneId: 'Europe/Berlin',
    reducedMotion: 'reduce',
    colorScheme: theme,
  });
  context.setDefaultTimeout(15_000);
  await context.addInitScript((chosen) => localStorage.setItem('kommunalredaktion.language', chosen), language);
  return { ...(await openPage(context)), context, close: () => context.close() };
};

/** Somebody of a municipality, or somebody who has not said yet who they are. */
export const isMunicipal = (who: DemoAccountKey | 'nobody'): boolean => who === 'nobody' || municipalRoles.includes(demoAccounts[who].role);

export const emailOf = (who: DemoAccountKey): string => demoAccounts[who].email;

/** Gives a window the session of somebody, without going through the login page. */
export const enterAs = async ({ context }: Visitor, product: StartedProduct, who: DemoAccountKey): Promise<void> => {
  const reply = await context.request.post('/api/session', {
    data: { email: emailOf(who), password: product.password },
    headers: { 'X-Requested-With': 'kommunalredaktion' },
  });
  if (!reply.ok()) throw new Error(`${who} cannot log in: ${reply.status()} ${await reply.text()}`);
};

export const visitor = async (
  browser: Browser,
  product: StartedProduct,
  who: DemoAccountKey,
  appearance?: Appearance,
): Promise<Visitor> => {
  const one = await stranger(browser, product, appearance);
  await enterAs(one, product, who);
  return one;
};

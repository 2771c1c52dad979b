// How is every screen looked at? Opened in both languages by somebody who uses it, then seen from all sides; the browser has nothing to complain about.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { startProduct, until, type StartedProduct } from '../support/started-product.js';
import { lookAtAllSides } from './accessible.js';
import { settled, type Screen } from './screens.mjs';
import { enterAs, openBrowser, openPage, phone, stranger, wide, type Visitor } from './visitor.js';

const languages = ['de', 'en'] as const;

/** Things that the demonstration alone does not leave behind: a finished full run, one that seems to go on, a mail. */
const arrange = async (product: StartedProduct, browser: Browser): Promise<void> => {
  const someone = await stranger(browser, product);
  await enterAs(someone, product, 'lead');
  const headers = { 'X-Requested-With': 'kommunalredaktion' };
  await someone.context.request.post('/api/session/reset', { data: { email: 'kontakt.belzig@kommune.example' }, headers });
  await someone.context.request.post('/api/rules/runs', { data: {}, headers });
  await until('the full run is through', async () => (await product.sql(`select 1 from task where ended_at is not null`)).length > 0);
  await product.sql(`insert into task (kind, state, title, params, total, done, failed, started_by, started_at, heartbeat_at) select kind, 'running', title, params, 4000, 1234, 0, started_by, now() - interval '1 minute', now() + interval '1 hour' from task limit 1`);
  await someone.close();
};

export const lookAtEveryScreen = (screens: readonly Screen[]): void => {
  let product: StartedProduct;
  let browser: Browser;
  const windows = new Map<string, Visitor>();

  const windowOf = async (who: Screen['who'], language: (typeof languages)[number]): Promise<Visitor> => {
    const key = `${who} ${language}`;
    const known = windows.get(key);
    if (known) return known;
    const one = await stranger(browser, product, { language });
    if (who !== 'nobody') await enterAs(one, product, who);
    windows.set(key, one);
    return one;
  };

  beforeAll(async () => {
    [product, browser] = await Promise.all([startProduct(), openBrowser()]);
    await arrange(product, browser);
  });
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  const look = async (screen: Screen, language: (typeof languages)[number]): Promise<string[]> => {
    const { context } = await windowOf(screen.who, language);
    const { page, complaints, expectRefusals } = await openPage(context);
    expectRefusals(...screen.refusals ?? []);
    await page.setViewportSize(screen.narrow ? phone : wide);
    await page.goto(typeof screen.path === 'string' ? screen.path : await screen.path(context.request));
    await settled(page);
    await screen.open?.(page);
    const wrong = [...await lookAtAllSides(page, screen), ...complaints()];
    await page.close();
    return wrong.map((line) => `${language}: ${line}`);
  };

  test.each(screens.map((screen) => [screen.name, screen] as const))('%s', async (_name, screen) => {
    const wrong: string[] = [];
    for (const language of languages) wrong.push(...await look(screen, language));
    expect(wrong).toEqual([]);
  });
};

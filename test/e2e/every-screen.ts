// How is every screen looked at? By somebody who uses it, in both languages, wide and narrow, light and dark; and the browser has nothing to complain about.
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { startProduct, until, type StartedProduct } from '../support/started-product.js';
import { lookAt, type Side } from './accessible.js';
import type { Screen } from './screens/screens.mjs';
import { enterAs, openBrowser, openPage, phone, stranger, wide, type Visitor } from './visitor.js';
import { settled } from './screens/ways.mjs';

/** Every pair of language, width and colours comes up; all eight together would take twice as long and see the same. */
const sides = {
  de: [
    { size: wide, theme: 'light' },
    { size: phone, theme: 'dark' },
  ],
  en: [
    { size: wide, theme: 'dark' },
    { size: phone, theme: 'light' },
  ],
} as const satisfies Readonly<Record<string, readonly Side[]>>;
type Language = keyof typeof sides;
const languages = Object.keys(sides) as Language[];

/** Things that the demonstration alone does not leave behind: a finished full run, one that seems to go on, a mail. */
const arrange = async (product: StartedProduct, browser: Browser): Promise<void> => {
  const someone = await stranger(browser, product);
  await enterAs(someone, product, 'lead');
  const headers = { 'X-Requested-With': 'kommunalredaktion' };
  await someone.context.request.post('/api/session/reset', { data: { email: 'kontakt.belzig@kommune.example' }, headers });
  await someone.context.request.post('/api/rules/runs', { data: {}, headers });
  // The product may have begun one by itself before; only one at a time can go on. A run that only seems to go on would be swept up, a load is not.
  await until(
    'the full run is through',
    async () =>
      (await product.sql(`select 1 from task where kind = 'qa.full-run' having count(*) > 0 and count(*) = count(ended_at)`)).length > 0,
  );
  await product.sql(
    `insert into task (kind, state, title, params, total, done, failed, started_by, started_at, heartbeat_at) select kind, 'running', title, params, 4000, 1234, 0, started_by, now() - interval '1 minute', now() + interval '1 hour' from task where kind = 'records.load' limit 1`,
  );
  await someone.close();
};

export const lookAtEveryScreen = (screens: readonly Screen[]): void => {
  let product: StartedProduct;
  let browser: Browser;
  const windows = new Map<string, Visitor>();

  const windowOf = async (who: Screen['who'], language: Language): Promise<Visitor> => {
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

  const look = async (screen: Screen, language: Language): Promise<string[]> => {
    const { context } = await windowOf(screen.who, language);
    const { page, complaints, expectRefusals } = await openPage(context);
    expectRefusals(...(screen.refusals ?? []));
    await page.setViewportSize(screen.narrow ? phone : wide);
    await page.goto(typeof screen.path === 'string' ? screen.path : await screen.path(context.request));
    await settled(page);
    await screen.open?.(page);
    const seen = sides[language].map((side) => (screen.narrow ? { ...side, size: phone } : side));
    const wrong = [...(await lookAt(page, seen)), ...complaints()];
    await page.close();
    return wrong.map((line) => `${language}: ${line}`);
  };

  test.each(screens.map((screen) => [screen.name, screen] as const))('%s', async (_name, screen) => {
    const wrong: string[] = [];
    for (const language of languages) wrong.push(...(await look(screen, language)));
    expect(wrong).toEqual([]);
  });
};

// How does the product look right now? Takes a picture of every screen, wide and narrow: node test/e2e/screenshots.mjs FOLDER [ADDRESS] [WORD IN NAMES] (needs `npm start`).
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { browserLaunch } from '../../server/src/platform/local/browser.mjs';
import { screens } from './screens/screens.mjs';
import { settled } from './screens/ways.mjs';

const [folder, address = 'http://localhost:3000', word = ''] = process.argv.slice(2);
if (!folder) throw new Error('Bitte einen Ordner angeben: node test/e2e/screenshots.mjs ORDNER [ADRESSE] [WORT]');
const language = process.env.SHOT_LANGUAGE ?? 'de';
const sizes = { wide: { width: 1280, height: 900 }, narrow: { width: 390, height: 844 } };
const accounts = readFileSync(new URL('../../server/src/exchange/demo/accounts.ts', import.meta.url), 'utf8');
const emailOf = (who) => new RegExp(`${who}: \\{ email: '([^']+)'`).exec(accounts)?.[1];

const enter = async (context, who) => {
  const { password } = await (await context.request.get('/api/session/login-info')).json();
  const reply = await context.request.post('/api/session', {
    data: { email: emailOf(who), password },
    headers: { 'X-Requested-With': 'kommunalredaktion' },
  });
  if (!reply.ok()) throw new Error(`${who}: ${reply.status()} ${await reply.text()}`);
};

const windowFor = async (browser, who) => {
  const context = await browser.newContext({
    baseURL: address,
    viewport: sizes.wide,
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
    reducedMotion: 'reduce',
    colorScheme: process.env.SHOT_THEME ?? 'light',
  });
  context.setDefaultTimeout(10_000);
  await context.addInitScript((chosen) => localStorage.setItem('kommunalredaktion.language', chosen), language);
  if (who !== 'nobody') await enter(context, who);
  return context;
};

/** As high as the page, so that what sticks to an edge stays there. */
const stretch = async (page, { width, height }) => {
  const needed = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width, height: Math.min(Math.max(height, needed), 2600) });
};

mkdirSync(folder, { recursive: true });
const browser = await chromium.launch(await browserLaunch());
const windows = new Map();
for (const screen of screens.filter(({ name }) => name.includes(word))) {
  const context = windows.get(screen.who) ?? (await windowFor(browser, screen.who));
  windows.set(screen.who, context);
  for (const [size, viewport] of Object.entries(sizes)) {
    if (screen.narrow && size === 'wide') continue;
    const page = await context.newPage();
    try {
      await page.setViewportSize(viewport);
      await page.goto(typeof screen.path === 'string' ? screen.path : await screen.path(context.request));
      await settled(page);
      await screen.open?.(page);
      await stretch(page, viewport);
      await page.screenshot({ path: path.join(folder, `${screen.name}-${size}.png`) });
    } catch (error) {
      console.error(`${screen.name} (${size}): ${error.message.split('\n').slice(0, 3).join(' ')}`);
      await page.screenshot({ path: path.join(folder, `${screen.name}-${size}-failed.png`) });
    } finally {
      await page.close();
    }
  }
}
await browser.close();

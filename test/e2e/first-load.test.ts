// How much must be fetched before the start page shows? And do rooms come only when somebody enters them?
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, Response } from 'playwright-core';
import { startProduct, type StartedProduct } from '../support/started-product.js';
import { logIn, openRecord } from './steps.js';
import { openBrowser, stranger } from './visitor.js';

const most = 450_000;
let product: StartedProduct;
let browser: Browser;

beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

const isCode = (answer: Response): boolean =>
  ['script', 'stylesheet', 'document', 'font', 'image'].includes(answer.request().resourceType());
const nameOf = (answer: Response): string => new URL(answer.url()).pathname;

/** What went over the wire; where a body came without compression, what gzip would make of it. */
const sizeOf = async (answer: Response): Promise<number> => {
  const length = Number(answer.headers()['content-length'] ?? NaN);
  return answer.headers()['content-encoding'] && length > 0 ? length : gzipSync(await answer.body()).length;
};

test('everything up to the start page is smaller than 450 kB', async () => {
  const { page, complaints } = await stranger(browser, product);
  const loaded: Response[] = [];
  page.on('response', (answer) => {
    if (isCode(answer)) loaded.push(answer);
  });
  await logIn(page, product, 'editorFalk');
  await page.waitForLoadState('networkidle');
  const sizes = await Promise.all(loaded.map(sizeOf));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  expect(loaded.length).toBeGreaterThan(3);
  expect(total).toBeLessThan(most);
  expect(complaints()).toEqual([]);
});

test('the editor of formatted texts and the rooms come only when they are entered', async () => {
  const { page } = await stranger(browser, product);
  const loaded: string[] = [];
  page.on('response', (answer) => {
    if (isCode(answer)) loaded.push(nameOf(answer));
  });
  await logIn(page, product, 'contactBelzig');
  await page.waitForLoadState('networkidle');
  const before = [...loaded];
  expect(before.filter((name) => /RichTextEditor|RecordList|ReviewScreen|EditionEdit/.test(name))).toEqual([]);
  await openRecord(page, 'Ordnungsamt');
  expect(loaded.filter((name) => !before.includes(name) && name.endsWith('.js')).length).toBeGreaterThan(0);
});

test('files of the interface come compressed and are kept by the browser', async () => {
  const reply = await fetch(`${product.url}/`);
  const [script = ''] = /\/assets\/[\w-]+\.js/.exec(await reply.text()) ?? [];
  const file = await fetch(`${product.url}${script}`, { headers: { 'Accept-Encoding': 'gzip' } });
  expect(file.headers.get('content-encoding')).toBe('gzip');
  expect(file.headers.get('cache-control')).toContain('immutable');
});

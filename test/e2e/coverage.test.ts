// From a hole in the matrix to the record behind it and back, without a mouse; and from a figure to the list that it counts.
import { afterAll, beforeAll, expect } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { startProduct, type StartedProduct } from '../support/started-product.js';
import { focusedName } from './keyboard.js';
import { heading } from './steps.js';
import { story } from './story.js';
import { openBrowser, visitor, type Visitor } from './visitor.js';

let product: StartedProduct;
let browser: Browser;
let peer: Visitor;
let broken = '';
const then = story(() => browser);

beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), openBrowser()]);
  peer = await visitor(browser, product, 'coordinator');
});
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

const grid = () => peer.page.getByRole('grid');
const reached = () => grid().locator('[role="gridcell"] a[tabindex="0"]');

then('the coordinator opens the matrix of a district, and walks to its last corner in sight', async () => {
  const { page } = peer;
  await page.goto(`/matrix?filter=${encodeURIComponent('{"district":"120690000000"}')}`);
  await heading(page, 'Abdeckung').waitFor();
  await grid().waitFor();
  await reached().focus();
  await page.keyboard.press('Control+End');
  await page.waitForFunction(() => {
    const box = document.activeElement?.getBoundingClientRect();
    return (
      document.activeElement?.matches('[role="gridcell"] a') === true &&
      box !== undefined &&
      box.top >= 0 &&
      box.bottom <= innerHeight &&
      box.right <= innerWidth
    );
  });
  await page.keyboard.press('Control+Home');
});

then('the legend leads to the next faulty cell, Enter opens what is wrong there', async () => {
  const { page } = peer;
  await page.getByRole('button', { name: /^fehlerhaft/ }).focus();
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => /fehlerhaft$/.test(document.activeElement?.getAttribute('aria-label') ?? ''));
  broken = await focusedName(page);
  await page.keyboard.press('Enter');
  await heading(page, 'Befunde').waitFor();
  await page.getByText('Blocker', { exact: true }).first().waitFor();
  expect(page.url()).toContain('record');
});

then('from the finding to its record, and all the way back to the same cell', async () => {
  const { page } = peer;
  await page.locator('main tbody a[href*="/records/"]').first().click();
  await page.waitForURL(/\/records\/.+\/show/);
  await page.getByRole('tab').first().waitFor();
  await page.goBack();
  await heading(page, 'Befunde').waitFor();
  await page.goBack();
  await grid().waitFor();
  expect(await reached().getAttribute('aria-label')).toBe(broken);
});

then('a figure of a board leads to a list with as many entries', async () => {
  const { page } = peer;
  await page.goto('/boards/findings');
  const figure = page.getByRole('link', { name: /offene Befunde$/ });
  const count = ((await figure.textContent()) ?? '').replace(/\D/g, '');
  await figure.click();
  await heading(page, 'Befunde').waitFor();
  await page
    .getByRole('status')
    .filter({ hasText: `${count} Einträge` })
    .waitFor();
  expect(peer.complaints()).toEqual([]);
});

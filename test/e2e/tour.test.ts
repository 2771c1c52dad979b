// Does each step of the tour lead its person to what it promises?
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import type { DemoAccountKey } from '@server/exchange/demo/accounts.js';
import { demoTour } from '@server/exchange/demo/tour.js';
import { startProduct, type StartedProduct } from '../support/started-product.js';
import { heading, sees } from './steps.js';
import { openBrowser, visitor, type Visitor } from './visitor.js';

let product: StartedProduct;
let browser: Browser;
const people = new Map<DemoAccountKey, Visitor>();

beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

const personOf = async (who: DemoAccountKey): Promise<Visitor> => {
  const one = people.get(who) ?? (await visitor(browser, product, who));
  people.set(who, one);
  return one;
};

/** What somebody sees who went there; one entry for each step. */
const promised: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  start: (page) => sees(page, 'Das wartet auf Sie'),
  master: async (page) => {
    await heading(page, 'Personalausweis beantragen').waitFor();
    await sees(page, '37,00 €');
  },
  supplement: (page) => sees(page, /Das Geschäft gegenüber schickt das Bild/),
  effective: async (page) => {
    await page.getByRole('region', { name: 'Verfahrensablauf' }).getByText('Ergänzung', { exact: true }).waitFor();
    await page.getByRole('region', { name: 'Verfahrensablauf' }).getByText('Bad Belzig').waitFor();
  },
  responsible: (page) => page.getByRole('main').getByRole('link', { name: 'Meldestelle' }).first().waitFor(),
  office: (page) => page.getByRole('status').getByText('12 Einträge').waitFor(),
  review: async (page) => {
    await sees(page, /96,00/);
    await sees(page, /Sind 69 € richtig/);
  },
  'master-changed': async (page) => {
    await sees(page, /^Damals, seit/);
    await sees(page, /^Heute, seit/);
  },
  gap: async (page) => {
    await heading(page, 'Befunde').waitFor();
    await page
      .getByRole('main')
      .getByText(/Mittenwalde/)
      .first()
      .waitFor();
  },
  matrix: (page) => page.getByRole('grid').getByRole('gridcell').first().waitFor(),
  board: (page) => page.getByRole('link', { name: /offene Befunde$/ }).waitFor(),
  rules: (page) => page.getByRole('button', { name: /CMP-19/ }).waitFor(),
};

test('every step is looked at', () => {
  expect(Object.keys(promised)).toEqual(demoTour.map(({ key }) => key));
});

test.each(demoTour.map(({ title, ...step }) => [title[0], step] as const))('%s', async (title, { key, as }) => {
  const { page, complaints } = await personOf(as);
  await page.goto('/');
  await page.getByRole('region', { name: 'Rundgang in zehn Minuten' }).getByRole('link', { name: title, exact: true }).click();
  await promised[key]?.(page);
  await page.goto('/');
  await page
    .getByRole('listitem')
    .filter({ hasText: title })
    .getByText(/gesehen:$/)
    .waitFor();
  expect(complaints()).toEqual([]);
});

test('where a step is for other eyes, one click changes the person', async () => {
  const { page } = await personOf('contactBelzig');
  await page.goto('/');
  await page
    .getByRole('button', { name: /^Dafür als Jonas Brandt anmelden/ })
    .first()
    .click();
  await heading(page, 'Guten Tag, Jonas Brandt').waitFor();
  await page.getByRole('region', { name: 'Rundgang in zehn Minuten' }).getByRole('link', { name: 'Alt und neu nebeneinander' }).waitFor();
});

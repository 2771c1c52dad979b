// The Land has changed a service: from the start page to the three texts and a word about them, without a mouse; or on to a draft for the new text.
import { afterAll, beforeAll, expect } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { startProduct, until, type StartedProduct } from '../support/started-product.js';
import { pressAt, tabTo } from './keyboard.js';
import { heading } from './steps.js';
import { story } from './story.js';
import { openBrowser, visitor, type Visitor } from './visitor.js';

const service = 'Hund beim Ordnungsamt anmelden';
let product: StartedProduct;
let browser: Browser;
let hanna: Visitor, miriam: Visitor;
let supplement = '';
const then = story(() => browser);

beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), openBrowser()]);
  [hanna, miriam] = [await visitor(browser, product, 'contactBelzig'), await visitor(browser, product, 'editorFalk')];
  await until(
    'the rules have looked',
    async () => (await product.sql(`select 1 from finding where rule = 'CUR-07' and state = 'open'`)).length >= 3,
  );
});
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

const openFindings = async (): Promise<number> =>
  (await product.sql(`select 1 from finding where rule = 'CUR-07' and state in ('open', 'recurred') and record_id = $1`, [supplement]))
    .length;

then('the contact finds on the start page what has changed, and in it the supplement', async () => {
  const { page } = hanna;
  await page.goto('/');
  await page.getByRole('link', { name: /Ergänzungen zu geänderten Leistungen$/ }).waitFor();
  await pressAt(page, /Ergänzungen zu geänderten Leistungen$/);
  await heading(page, 'Datensätze').waitFor();
  await page.getByRole('status').filter({ hasText: '1 Eintrag' }).waitFor();
  await pressAt(page, service);
  await heading(page, service).waitFor();
  supplement = /records\/([^/]+)\/show/.exec(page.url())?.[1] ?? '';
  expect(await openFindings()).toBe(1);
});

then('old, new and own words stand beside each other', async () => {
  const { page } = hanna;
  await page.getByRole('link', { name: 'Vergleichen' }).waitFor();
  await pressAt(page, 'Vergleichen');
  await heading(page, `Was sich geändert hat: ${service}`).waitFor();
  const part = page.getByRole('region', { name: 'Verfahrensablauf' });
  expect(await part.locator('ins').first().textContent()).toContain('auf Papier oder online');
  expect(await part.textContent()).toContain('Ein Formular genügt für beide Ämter.');
});

then('it still fits: one key, and nothing of it is left to do', async () => {
  const { page } = hanna;
  await pressAt(page, 'Passt zum neuen Text');
  await page.waitForURL(/\/show$/);
  await page.getByText('Danke. Die Ergänzung gilt als passend zum neuen Text.').waitFor();
  await page.getByRole('tab').first().waitFor();
  await page.getByRole('link', { name: 'Vergleichen' }).waitFor({ state: 'detached' });
  await until('the finding is settled', async () => (await openFindings()) === 0);
  await page.goto(`/records/${supplement}/master`);
  await page.getByText(/Verglichen wurde, was die Ergänzung sagt: .*Verfahrensablauf/).waitFor();
  expect(hanna.complaints()).toEqual([]);
});

then('whoever would rather change it goes on in a draft for the new text', async () => {
  const { page } = miriam;
  const [other] = await product.sql<{ id: string }>(
    `select record_id as id from finding where rule = 'CUR-07' and state = 'open' order by id limit 1`,
  );
  await page.goto(`/records/${other?.id}/master`);
  await page.getByRole('button', { name: 'Ergänzung ändern' }).waitFor();
  await tabTo(page, 'Passt zum neuen Text');
  await pressAt(page, 'Ergänzung ändern');
  await page.waitForURL(/\/editions\//);
  await page.locator('h1').waitFor();
  const [draft] = await product.sql(
    `select 1 from record s join edition e on e.id = s.open_edition_id join record m on m.id = s.service_id where s.id = $1 and e.content ->> 'masterEdition' = m.live_edition_id::text`,
    [other?.id],
  );
  expect(draft).toBeDefined();
  expect(miriam.complaints()).toEqual([]);
});

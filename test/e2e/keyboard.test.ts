// Can the whole thread be done without a mouse? Nothing here clicks.
import { afterAll, beforeAll, expect } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { startProduct, type StartedProduct } from '../support/started-product.js';
import { focusedName, pressAt, tabTo } from './keyboard.js';
import { button, draftFindings, heading, saved, sees } from './steps.js';
import { story } from './story.js';
import { emailOf, openBrowser, stranger, type Visitor } from './visitor.js';

let product: StartedProduct;
let browser: Browser;
let hanna: Visitor;
let jonas: Visitor;
let title = '';
const then = story(() => browser);

beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), openBrowser()]);
  hanna = await stranger(browser, product);
  jonas = await stranger(browser, product);
  const [quiet] = await product.sql<{ title: string }>(
    `select r.title from record r join administration a on a.id = r.administration_id join edition e on e.id = r.live_edition_id
     where a.ars = '120690020020' and r.open_edition_id is null and jsonb_path_exists(e.content, '$.channels[*] ? (@.channel == "02")')
       and not exists (select 1 from finding f where f.record_id = r.id) order by r.title limit 1`,
  );
  title = quiet?.title ?? '';
});
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

const typeLogin = async ({ page }: Visitor, who: 'contactBelzig' | 'editorBrandt'): Promise<void> => {
  await page.goto('/');
  await heading(page, 'Anmelden').waitFor();
  await page.keyboard.type(emailOf(who));
  await tabTo(page, /^Passwort/);
  await page.keyboard.type(product.password);
  await page.keyboard.press('Enter');
  await heading(page, /^Guten Tag/).waitFor();
};

then('a contact logs in by typing only', () => typeLogin(hanna, 'contactBelzig'));

then('the first stop of a page skips to its content', async () => {
  const { page } = hanna;
  await page.reload();
  await heading(page, /^Guten Tag/).waitFor();
  await pressAt(page, 'Zum Inhalt springen');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
});

then('she finds the office: slash searches, Enter opens', async () => {
  const { page } = hanna;
  await page.reload();
  await heading(page, /^Guten Tag/).waitFor();
  await pressAt(page, 'Datensätze');
  await heading(page, 'Datensätze').waitFor();
  await page.getByRole('link', { name: /./ }).first().waitFor();
  await page.keyboard.press('/');
  expect(await focusedName(page)).toContain('Datensätze durchsuchen');
  await page.keyboard.type(title);
  await page.keyboard.press('Enter');
  await page
    .getByRole('status')
    .getByText(/^1 Eintrag|^\d Einträge/)
    .first()
    .waitFor();
  await pressAt(page, title);
  await heading(page, title).waitFor();
  expect(await focusedName(page)).toBe(title);
});

then('she begins a draft, unfolds what she needs, and changes the phone number', async () => {
  const { page } = hanna;
  await pressAt(page, 'Entwurf beginnen');
  await sees(page, 'Sie sind am Zug: fertig schreiben und zur Prüfung einreichen.');
  await pressAt(page, /^Erreichbarkeit/);
  await pressAt(page, /^Telefon Festnetz/);
  await tabTo(page, /^Nummer oder Adresse/);
  await page.keyboard.press('Control+a');
  await page.keyboard.type('030 23125 190');
  await page.keyboard.press('Tab');
  await saved(page);
  await draftFindings(page, 0);
});

then('she submits', async () => {
  const { page } = hanna;
  await pressAt(page, 'Zur Prüfung einreichen');
  await heading(page, title).waitFor();
  await sees(page, 'In Prüfung');
});

then('an editor goes from the queue to the submission, from change to change, and asks for help', async () => {
  const { page } = jonas;
  await product.sql(
    `update edition e set submitted_at = now() - interval '9 days' from record r where r.open_edition_id = e.id and r.title = $1`,
    [title],
  );
  await typeLogin(jonas, 'editorBrandt');
  await pressAt(page, 'Prüfung');
  await heading(page, 'Prüfung').waitFor();
  await pressAt(page, 'Nächste nehmen');
  await heading(page, title).waitFor();
  await button(page, 'Freigeben').waitFor();
  await page.keyboard.press('j');
  expect(await focusedName(page)).toContain('Nummer oder Adresse');
  await page.keyboard.press('?');
  await page.getByRole('dialog', { name: 'Tasten' }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
});

then('returning asks for a reason; Escape goes back without doing anything', async () => {
  const { page } = jonas;
  await page.keyboard.press('r');
  await page.getByRole('dialog', { name: 'Zurückgeben' }).waitFor();
  expect(await focusedName(page)).toContain('Begründung');
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
});

then('he approves with one key', async () => {
  const { page } = jonas;
  await page.keyboard.press('a');
  await sees(page, `„${title}“ ist freigegeben und veröffentlicht`);
  const [live] = await product.sql<{ state: string }>(
    `select e.state from record r join edition e on e.id = r.live_edition_id where r.title = $1 and e.content::text like '%030 23125 190%'`,
    [title],
  );
  expect(live?.state).toBe('published');
});

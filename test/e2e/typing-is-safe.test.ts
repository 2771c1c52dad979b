// Is anything lost that somebody has typed? Not when the session ends, not when two write at once, not when the server goes, not when the page is loaded again.
import { afterAll, beforeAll, beforeEach, expect } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { startProduct, until, type StartedProduct } from '../support/started-product.js';
import { lookAt } from './accessible.js';
import { button, openPhoneNumber, phoneNumber, saved, sees, seesNoLonger, unfold, unsaved } from './steps.js';
import { pictured } from './story.js';
import { openBrowser, visitor, wide, type Visitor } from './visitor.js';

let product: StartedProduct;
let browser: Browser;
let hanna: Visitor;
let ines: Visitor;
let draft: string;
const test = pictured(() => browser);

beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

const quietOffices = (): Promise<{ id: string }[]> =>
  product.sql<{ id: string }>(
    `select r.id from record r join administration a on a.id = r.administration_id join edition e on e.id = r.live_edition_id
   where a.ars = '120690020020' and r.open_edition_id is null and jsonb_path_exists(e.content, '$.channels[*] ? (@.channel == "02")') order by r.id`,
  );

/** Each time a new draft of an office that nobody works on. */
beforeEach(async () => {
  await Promise.all([hanna?.close(), ines?.close()]);
  hanna = await visitor(browser, product, 'contactBelzig');
  ines = await visitor(browser, product, 'approverBelzig');
  const [office] = await quietOffices();
  const begun = await hanna.context.request.post(`/api/records/${office?.id}/editions`, {
    data: {},
    headers: { 'X-Requested-With': 'kommunalredaktion' },
  });
  draft = ((await begun.json()) as { id: string }).id;
});

const open = async ({ page }: Visitor): Promise<Page> => {
  await page.goto(`/editions/${draft}`);
  await openPhoneNumber(page);
  return page;
};

const summary = (page: Page) => page.getByRole('group', { name: /^Kurzbeschreibung/ }).getByRole('textbox');
const openSummary = async (page: Page): Promise<void> => {
  await unfold(page, /^Beschreibung/);
  await summary(page).waitFor();
};
const contentNow = async (): Promise<string> =>
  (await product.sql<{ content: string }>(`select content::text from edition where id = $1`, [draft]))[0]?.content ?? '';
/** The field is left, so the draft is saved soon. */
const type = async (page: Page, number: string): Promise<void> => {
  await phoneNumber(page).fill(number);
  await phoneNumber(page).press('Tab');
};

test('when the session ends, a login lies over the page; afterwards the text is still there and saved', async () => {
  const page = await open(hanna);
  await product.sql(`delete from session`);
  await type(page, '030 23125 181');
  const dialog = page.getByRole('dialog', { name: 'Ihre Sitzung ist abgelaufen' });
  await dialog.waitFor();
  expect(await lookAt(page)).toEqual([]);
  await page.setViewportSize(wide);
  await dialog
    .getByRole('textbox', { name: /Passwort/ })
    .or(dialog.locator('input[name="password"]'))
    .first()
    .fill(product.password);
  await dialog.getByRole('button', { name: 'Anmelden und weiterarbeiten' }).click();
  await dialog.waitFor({ state: 'hidden' });
  expect(await phoneNumber(page).inputValue()).toBe('030 23125 181');
  await saved(page);
  await until('the number is stored', async () => (await contentNow()).includes('030 23125 181'));
});

test('two people in one draft at different places: both texts are kept, and it is said what came from the other', async () => {
  const [one, other] = [await open(hanna), await open(ines)];
  await openSummary(other);
  await summary(other).fill('Ein Satz von Ines Quandt.');
  await summary(other).press('Tab');
  await saved(other);
  await until('hers is stored', async () => (await contentNow()).includes('Ines Quandt'));
  await type(one, '030 23125 182');
  await sees(one, /Jemand anderes hat inzwischen gespeichert/);
  await saved(one);
  const content = await contentNow();
  expect(content).toContain('030 23125 182');
  expect(content).toContain('Ein Satz von Ines Quandt.');
});

test('two people at the same place: both versions are shown, one is chosen, nothing else is lost', async () => {
  const [one, other] = [await open(hanna), await open(ines)];
  await type(other, '030 23125 183');
  await until('hers is stored', async () => (await contentNow()).includes('030 23125 183'));
  await type(one, '030 23125 184');
  await sees(one, /Nicht gespeichert – bitte erst zwischen zwei Fassungen entscheiden|Zwei Fassungen/);
  await one.getByRole('radiogroup').first().waitFor();
  expect(await lookAt(one)).toEqual([]);
  await one.setViewportSize(wide);
  await one.getByRole('radio').first().check();
  await button(one, 'Auswahl übernehmen und speichern').click();
  await saved(one);
  await until(
    'the choice is stored',
    async () => (await contentNow()).includes('030 23125 183') && !(await contentNow()).includes('030 23125 184'),
  );
});

test('when the server goes while somebody types, the page says so and saves as soon as it is back', async () => {
  const page = await open(hanna);
  await product.killApi();
  await type(page, '030 23125 185');
  await sees(page, /Nicht gespeichert – wir versuchen es weiter/);
  await product.startApi();
  await seesNoLonger(page, /wir versuchen es weiter/);
  await saved(page);
  expect(await contentNow()).toContain('030 23125 185');
});

test('a page loaded again before it could save has everything that was typed', async () => {
  const page = await open(hanna);
  await phoneNumber(page).fill('030 23125 186');
  await unsaved(page);
  await page.reload();
  await openPhoneNumber(page);
  expect(await phoneNumber(page).inputValue()).toBe('030 23125 186');
  await saved(page);
  expect(await contentNow()).toContain('030 23125 186');
});

test('a page closed while the server was away brings back what was typed, and says so', async () => {
  const page = await open(hanna);
  await product.killApi();
  await type(page, '030 23125 187');
  await sees(page, /Nicht gespeichert – wir versuchen es weiter/);
  await page.close();
  await product.startApi();
  const again = await open({ ...hanna, page: await hanna.context.newPage() });
  await sees(again, /waren noch nicht gespeichert. Wir haben sie wiederhergestellt/);
  expect(await phoneNumber(again).inputValue()).toBe('030 23125 187');
  await saved(again);
  expect(await contentNow()).toContain('030 23125 187');
});

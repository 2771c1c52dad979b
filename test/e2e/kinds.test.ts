// Does a record of each kind come from the first word to the public text: filled through its own inputs, judged while it is typed, reviewed by somebody else?
import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { startProduct, until, type StartedProduct } from '../support/started-product.js';
import { lookAt } from './accessible.js';
import { kindJourneys, type KindJourney } from './kind-journeys.js';
import { button, draftFindings, heading, saved, sees, unsaved } from './steps.js';
import { story } from './story.js';
import { openBrowser, visitor, wide, type Visitor } from './visitor.js';

let product: StartedProduct;
let browser: Browser;
beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

interface Row {
  readonly id: string;
  readonly edition: string;
  readonly state: string;
  readonly content: string;
}
const newest = async (title: string): Promise<Row> => {
  const [row] = await product.sql<Row>(
    `select r.id, e.id as edition, e.state, jsonb_pretty(e.content) as content from record r join edition e on e.record_id = r.id where r.title = $1 order by r.created_at desc, e.number desc limit 1`,
    [title],
  );
  if (!row) throw new Error(`there is no record called ${title}`);
  return row;
};

const submit = async (page: Page, { title }: KindJourney): Promise<void> => {
  await button(page, 'Zur Prüfung einreichen').click();
  await heading(page, title).waitFor();
  await sees(page, 'In Prüfung');
};

const review = async (page: Page, { title }: KindJourney): Promise<void> => {
  await page.goto(`/review/${(await newest(title)).edition}`);
  await heading(page, title).waitFor();
  await button(page, 'Freigeben').waitFor();
};

describe.each(kindJourneys.map((journey) => [journey.kind, journey] as const))('%s', (_kind, journey) => {
  const then = story(() => browser);
  let writer: Visitor;
  let reviewer: Visitor;
  beforeAll(async () => {
    [writer, reviewer] = await Promise.all([visitor(browser, product, journey.writer), visitor(browser, product, journey.reviewer)]);
  });
  afterAll(async () => {
    await Promise.all([writer?.close(), reviewer?.close()]);
  });

  then('it is begun and filled through its own inputs', async () => {
    const { page } = writer;
    await page.goto('/records/create');
    await journey.begin(page);
    await button(page, 'Entwurf beginnen').click();
    await sees(page, 'Sie sind am Zug: fertig schreiben und zur Prüfung einreichen.');
    await journey.fill(page);
    await saved(page);
  });

  then('a mistake is said at its field while it is typed, and goes when it is mended', async () => {
    const { page } = writer;
    const { at, wrong, objection, right } = journey.mistake;
    const field = at(page);
    await field.fill(wrong);
    const notes = `${(await field.getAttribute('aria-describedby'))?.split(' ').at(-1)}`;
    await page.locator(`[id="${notes}"]`).getByText(objection).first().waitFor();
    expect(await lookAt(page, [{ size: wide, theme: 'light' }])).toEqual([]);
    await unsaved(page);
    await field.fill(right);
    await field.press('Tab');
    await draftFindings(page, 0);
    await saved(page);
    const { content } = await newest(journey.title);
    for (const words of journey.stored) expect(content).toContain(words);
  });

  then('somebody else reviews and approves it, and it is public', async () => {
    await submit(writer.page, journey);
    const { page } = reviewer;
    await review(page, journey);
    await sees(page, 'Dieser Text ist neu; es gibt noch keinen öffentlichen, mit dem er zu vergleichen wäre.');
    expect(await lookAt(page, [{ size: wide, theme: 'light' }])).toEqual([]);
    if (journey.later) await page.getByLabel('erst später veröffentlichen').check();
    await button(page, 'Freigeben').click();
    await sees(page, `„${journey.title}“ ist freigegeben`);
    if (journey.later) {
      await page.goto(`/records/${(await newest(journey.title)).id}/show?view=draft`);
      await button(page, 'Veröffentlichen').click();
      await sees(page, 'Der Text ist veröffentlicht.');
    }
    expect((await newest(journey.title)).state).toBe('published');
  });

  then('of a later change the review shows this alone', async () => {
    const { page } = writer;
    const { open, at, to, before, after } = journey.change;
    await page.goto(`/records/${(await newest(journey.title)).id}/show`);
    await button(page, 'Entwurf beginnen').click();
    await sees(page, 'Sie sind am Zug: fertig schreiben und zur Prüfung einreichen.');
    await open(page);
    await at(page).fill(to);
    await at(page).press('Tab');
    await saved(page);
    await submit(page, journey);
    await review(reviewer.page, journey);
    const changed = reviewer.page
      .getByRole('main')
      .getByRole('region')
      .filter({ has: reviewer.page.locator('ins, del') });
    expect(await changed.count()).toBe(1);
    await changed.locator('del', { hasText: before }).waitFor();
    await changed.locator('ins', { hasText: after }).waitFor();
    await button(reviewer.page, 'Freigeben').click();
    await sees(reviewer.page, `„${journey.title}“ ist freigegeben und veröffentlicht`);
  });

  then('the record shows the text, its two versions, and what the rules say about it', async () => {
    const { page } = writer;
    const { id } = await newest(journey.title);
    if (journey.finding)
      await until(
        'the rules across records have spoken',
        async () => (await product.sql('select 1 from finding where record_id = $1', [id])).length > 0,
      );
    await page.goto(`/records/${id}/show`);
    await page.getByRole('tabpanel').getByText(journey.change.after).first().waitFor();
    await page.getByRole('tabpanel').getByText('Regenjacke').waitFor();
    await page.getByRole('tab', { name: 'Verlauf' }).click();
    await sees(page, 'Fassung 2');
    await sees(page, 'Fassung 1');
    await page.getByRole('tab', { name: 'Befunde' }).click();
    await sees(page, journey.finding ?? 'Der öffentliche Text hat keine offenen Befunde.');
    expect([...writer.complaints(), ...reviewer.complaints()]).toEqual([]);
  });
});

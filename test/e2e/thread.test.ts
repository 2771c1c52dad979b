// Does one correction come through the whole house? From the contact of a town to the public text, and on to the coordinator who sees what is wrong.
import { afterAll, beforeAll, expect } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { startProduct, type StartedProduct } from '../support/started-product.js';
import { lookAt } from './accessible.js';
import {
  button,
  draftFindings,
  goTo,
  heading,
  logIn,
  openPhoneNumber,
  openRecord,
  phoneNumber,
  saved,
  sees,
  seesNoLonger,
  unfold,
  unsaved,
} from './steps.js';
import { story } from './story.js';
import { openBrowser, stranger, wide, type Visitor } from './visitor.js';

const office = 'Ordnungsamt';
const musicSchool = 'Konservatorium';
const remark = 'Ist 119 die Durchwahl, die alle wählen sollen?';
const reason = 'Bitte tragen Sie im Feld nur die Nummer ein; die Zentrale gehört in den Zusatz.';
let product: StartedProduct;
let browser: Browser;
let [hanna, jonas, viola, peer]: Visitor[] = [];
const then = story(() => browser);
const people = () => [hanna, jonas, viola, peer].filter((one) => one !== undefined);

beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), openBrowser()]);
  hanna = await stranger(browser, product);
  jonas = await stranger(browser, product);
  viola = await stranger(browser, product);
  peer = await stranger(browser, product);
});
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

/** The demonstration has a queue of its own; ours has waited longest. */
const letOursBeTheOldest = () =>
  product.sql(
    `update edition e set submitted_at = now() - interval '9 days' from record r where r.open_edition_id = e.id and r.title = $1 and e.state = 'in-review'`,
    [office],
  );

const page = (one: Visitor | undefined) => {
  if (!one) throw new Error('nobody has come yet');
  return one.page;
};

then('a contact logs in, finds the office, and begins a draft from the public text', async () => {
  const at = page(hanna);
  await logIn(at, product, 'contactBelzig');
  await sees(at, 'Das wartet auf Sie');
  await openRecord(at, office);
  await button(at, 'Entwurf beginnen').click();
  await sees(at, 'Sie sind am Zug: fertig schreiben und zur Prüfung einreichen.');
  await draftFindings(at, 0);
});

then('findings come and go while the contact writes, and everything is saved by itself', async () => {
  const at = page(hanna);
  await openPhoneNumber(at);
  await phoneNumber(at).fill('1234');
  await draftFindings(at, 1);
  await phoneNumber(at).fill('030 23125 119');
  await draftFindings(at, 0);
  await unsaved(at);
  await saved(at);
  await phoneNumber(at).fill('030 23125 119 (Zentrale)');
  await sees(at, /Neben der Nummer stehen Worte/);
  await unfold(at, /^Öffnungszeiten und Termin/);
  await unfold(at, /^Öffnungszeiten$/);
  const until = at.getByLabel('Donnerstag, bis').first();
  await until.fill('1330');
  await until.press('Tab');
  expect(await until.inputValue()).toBe('13:30');
  await unfold(at, /^Beschreibung/);
  const text = at.locator('[contenteditable="true"]').first();
  await text.click();
  await text.press('Control+End');
  await text.pressSequentially(' Bitte melden Sie Fundtiere sofort.');
  await unsaved(at);
  await saved(at);
});

then('the contact submits, and the page says who has the ball', async () => {
  const at = page(hanna);
  await button(at, 'Zur Prüfung einreichen').click();
  await sees(at, 'In Prüfung');
  await heading(at, office).waitFor();
});

then('an editor takes the next from the queue and sees old and new with the words and the findings', async () => {
  await letOursBeTheOldest();
  const at = page(jonas);
  await logIn(at, product, 'editorBrandt');
  await goTo(at, 'Prüfung');
  await button(at, 'Nächste nehmen').click();
  await heading(at, office).waitFor();
  const phone = at.getByRole('region', { name: /Nummer oder Adresse/ });
  await phone.locator('del').first().waitFor();
  expect((await phone.locator('ins').allTextContents()).join('')).toContain('119');
  await phone.getByText(/Neben der Nummer stehen Worte/).waitFor();
  const hours = at.getByRole('region', { name: /Regelmäßige Zeiten/ });
  await hours.locator('ins', { hasText: '09:00–13:30' }).waitFor();
  await at.locator('ins', { hasText: 'Bitte melden Sie Fundtiere sofort.' }).waitFor();
});

then('what is in order he ticks; an unfinished remark at a field is still there when the page is loaded again', async () => {
  const at = page(jonas);
  await at
    .getByRole('region', { name: /Regelmäßige Zeiten/ })
    .getByRole('button', { name: /^In Ordnung/ })
    .click();
  await sees(at, /^1 von \d Feldern geprüft/);
  const phone = at.getByRole('region', { name: /Nummer oder Adresse/ });
  await phone.getByRole('button', { name: /^Zurückgeben/ }).click();
  await phone.getByRole('textbox').fill(remark);
  await sees(at, /^2 von \d Feldern geprüft/);
  await at.reload();
  await sees(at, /^2 von \d Feldern geprüft/);
  expect(await phone.getByRole('textbox').inputValue()).toBe(remark);
  expect(await lookAt(at)).toEqual([]);
  await at.setViewportSize(wide);
  await button(at, 'Freigeben').click();
  await sees(at, /Sie haben zu einem Feld etwas angemerkt/);
  await at.keyboard.press('Escape');
  await phone.getByRole('button', { name: /^Doch nicht/ }).click();
});

then('he returns it with a reason and that remark, and is led on to the next', async () => {
  const at = page(jonas);
  await button(at, 'Zurückgeben').click();
  await at
    .getByRole('dialog')
    .getByLabel(/Begründung/)
    .fill('zu kurz');
  await at.getByRole('dialog').getByRole('button', { name: 'Zurückgeben' }).click();
  await sees(at, /mindestens zehn Zeichen/i);
  // What is typed does not go with a key that one presses by mistake.
  await at.keyboard.press('Escape');
  await at.getByRole('dialog').getByRole('button', { name: 'Abbrechen' }).click();
  await at.getByRole('dialog').waitFor({ state: 'hidden' });
  const phone = at.getByRole('region', { name: /Nummer oder Adresse/ });
  await phone.getByRole('button', { name: /^Zurückgeben/ }).click();
  await phone.getByRole('textbox').fill(remark);
  await button(at, 'Zurückgeben').click();
  await at.getByRole('dialog').getByText(remark).waitFor();
  await at
    .getByRole('dialog')
    .getByLabel(/Begründung/)
    .press('Control+a');
  await at.keyboard.insertText(reason);
  await at.getByRole('dialog').getByRole('button', { name: 'Zurückgeben' }).click();
  await sees(at, `„${office}“ ist zurückgegeben`);
  await heading(at, 'Bürgerbüro').waitFor();
});

then('the contact sees it on the start page, reads the reason and the remark at its field, corrects and submits again', async () => {
  const at = page(hanna);
  await at.goto('/');
  await at.getByRole('link', { name: /Zurückgegeben/ }).click();
  await at.getByRole('link', { name: office, exact: true }).click();
  await heading(at, office).waitFor();
  await button(at, 'Bearbeiten').click();
  await sees(at, reason);
  await at
    .getByRole('alert')
    .getByRole('button', { name: /Nummer oder Adresse/ })
    .click();
  await phoneNumber(at).waitFor();
  await sees(at, remark);
  expect(await lookAt(at)).toEqual([]);
  await at.setViewportSize(wide);
  await phoneNumber(at).fill('030 23125 119');
  await phoneNumber(at).press('Tab');
  await saved(at);
  await at
    .getByRole('alert')
    .getByText(/seitdem geändert/)
    .waitFor();
  await draftFindings(at, 0);
  await button(at, 'Zur Prüfung einreichen').click();
  await sees(at, 'In Prüfung');
});

then('the editor approves with one key, and the text is public', async () => {
  const at = page(jonas);
  await goTo(at, 'Prüfung');
  await at.getByRole('link', { name: office, exact: true }).click();
  await heading(at, office).waitFor();
  await button(at, 'Freigeben').waitFor();
  // The comparison of before the return may still stand there; only what was seen can be approved.
  await at.getByRole('region', { name: /Nummer oder Adresse/ }).waitFor();
  await at.keyboard.press('a');
  await sees(at, `„${office}“ ist freigegeben und veröffentlicht`);
  const there = page(hanna);
  await there.reload();
  await there.getByRole('tab', { name: 'Öffentlich' }).click();
  await there.getByRole('link', { name: '030 23125 119' }).first().waitFor();
});

then('a lead publishes urgently what has lost its address; the finding is there', async () => {
  const at = page(viola);
  await logIn(at, product, 'lead');
  await openRecord(at, musicSchool);
  await button(at, 'Entwurf beginnen').click();
  await unfold(at, /^Anschriften/);
  await at
    .getByRole('button', { name: /^Entfernen: .*anschrift/i })
    .first()
    .click();
  await sees(at, 'Der Eintrag ist entfernt.');
  await sees(at, /fehlt.*Anschrift|Anschrift.*fehlt/i);
  await saved(at);
  await button(at, 'Dringend veröffentlichen').click();
  await at
    .getByRole('dialog')
    .getByLabel(/Begründung/)
    .fill('Das Haus ist nach einem Brand geschlossen, niemand soll hinfahren.');
  await at.getByRole('dialog').getByRole('button', { name: 'Dringend veröffentlichen' }).click();
  await sees(at, /Innerhalb von zwei Arbeitstagen|Nachprüfung/);
  await goTo(at, 'Befunde');
  await at
    .getByRole('row', { name: new RegExp(musicSchool) })
    .getByText(/Anschrift/)
    .first()
    .waitFor();
});

then('the coordinator sees it on the start page, and the figure is the number of rows behind it', async () => {
  const at = page(peer);
  await logIn(at, product, 'coordinator');
  const card = at.getByRole('link', { name: /Blocker in veröffentlichten Texten/ });
  const figure = /\d+/.exec(await card.innerText())?.[0];
  await card.click();
  await heading(at, /Datensätze|Befunde/).waitFor();
  await at.getByRole('status').getByText(`${figure} Einträge`).waitFor();
  const [counted] = await product.sql<{ n: number }>(
    `select count(*)::int as n from finding where severity = 'blocker' and state not in ('fixed', 'waived')`,
  );
  expect(Number(figure)).toBe(counted?.n);
});

then('the lead sets the finding aside with a reason', async () => {
  const at = page(viola);
  await at
    .getByRole('row', { name: new RegExp(musicSchool) })
    .getByRole('link')
    .first()
    .click();
  await button(at, 'Ausnahme festhalten').click();
  await at
    .getByRole('dialog')
    .getByLabel(/Begründung|Grund/)
    .fill('Bis zum Umzug gibt es keine Anschrift, die man besuchen kann.');
  await at.getByRole('dialog').getByRole('button', { name: 'Ausnahme festhalten' }).click();
  await seesNoLonger(at, 'Ausnahme festhalten');
  await sees(at, 'Bis zum Umzug gibt es keine Anschrift, die man besuchen kann.');
});

then('the journal tells it all in order', async () => {
  const at = page(viola);
  await openRecord(at, office);
  await at.getByRole('tab', { name: 'Verlauf' }).click();
  const journal = at.getByRole('region', { name: 'Was geschah' });
  await journal
    .getByText(/veröffentlicht|freigegeben/)
    .first()
    .waitFor();
  const lines = (await journal.getByRole('listitem').allTextContents()).reverse();
  const told = [
    'Hanna Liebetrau hat einen Entwurf begonnen',
    'Hanna Liebetrau hat den Entwurf bearbeitet',
    'Hanna Liebetrau hat den Entwurf zur Prüfung eingereicht',
    'Jonas Brandt hat die Prüfung übernommen',
    'Jonas Brandt hat Änderungen gewünscht',
    'Hanna Liebetrau hat den Entwurf zur Prüfung eingereicht',
    'Jonas Brandt hat den Text freigegeben',
  ];
  let from = 0;
  for (const sentence of told) {
    from = lines.findIndex((line, index) => index >= from && line.includes(sentence));
    expect({ sentence, from, lines }).not.toEqual({ sentence, from: -1, lines });
    from += 1;
  }
});

then('no browser had anything to complain about', () => {
  expect(people().flatMap(({ complaints }) => complaints())).toEqual([]);
});

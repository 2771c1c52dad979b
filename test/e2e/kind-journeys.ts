// How is a record of each kind begun, filled and made wrong? In the words that stand beside the inputs.
import type { Locator, Page } from 'playwright-core';
import type { RecordKind } from '@kommunalredaktion/shared';
import type { DemoAccountKey } from '@server/exchange/demo/accounts.js';
import { button, unfold } from './steps.js';

export interface KindJourney {
  readonly kind: RecordKind;
  readonly title: string;
  readonly writer: DemoAccountKey;
  readonly reviewer: DemoAccountKey;
  /** What the page for new records asks for. */
  readonly begin: (page: Page) => Promise<void>;
  readonly fill: (page: Page) => Promise<void>;
  /** Where a mistake is typed in, what is said about it, and what is right. */
  readonly mistake: { readonly at: (page: Page) => Locator; readonly wrong: string; readonly objection: RegExp; readonly right: string };
  /** What is in the stored text afterwards. */
  readonly stored: readonly string[];
  /** The one thing that is changed later. */
  readonly change: {
    readonly at: (page: Page) => Locator;
    readonly open: (page: Page) => Promise<void>;
    readonly to: string;
    readonly before: RegExp;
    readonly after: RegExp;
  };
  /** Approved now, published in a step of its own. */
  readonly later?: true;
  /** What the rules say about the public text, where they have something to say. */
  readonly finding?: RegExp;
}

const inGroup = (page: Page, name: RegExp): Locator => page.getByRole('group', { name });
const texts = (page: Page, name: RegExp): Locator => inGroup(page, name).getByRole('textbox').first();
const add = (page: Page, list: string): Promise<void> => button(page, `Hinzufügen: ${list}`).click();
/** The control with this label in the list that is called so. */
const inList = (page: Page, list: RegExp, label: string): Locator => inGroup(page, list).getByLabel(label, { exact: true }).first();

/** Leaves the field, as somebody does who goes on to the next. */
const type = async (field: Locator, value: string): Promise<void> => {
  await field.fill(value);
  await field.press('Tab');
};

const choose = async (page: Page, field: Locator, words: string, option: RegExp): Promise<void> => {
  await field.click();
  await field.pressSequentially(words);
  await page.getByRole('option', { name: option }).first().click();
  await page.keyboard.press('Tab');
};

/** As a word processor puts it on the clipboard: drawn bullets, styles, elements of its own. */
const pasted = `<html><body><!--StartFragment--><p class=MsoNormal style='mso-margin-top-alt:auto'><b>Wir</b> zeigen Ihnen den Wald.<o:p></o:p></p>
<p class=MsoListParagraphCxSpFirst style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp; </span></span>Feste Schuhe</p>
<p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp; </span></span>Regenjacke</p><!--EndFragment--></body></html>`;
export const pastedAs = '<p><strong>Wir</strong> zeigen Ihnen den Wald.</p><ul><li>Feste Schuhe</li><li>Regenjacke</li></ul>';

const paste = (field: Locator): Promise<void> =>
  field.evaluate((element, html) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', html);
    (element as HTMLElement).focus();
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, pasted);

const fee = (page: Page): Locator => inList(page, /^Kosten/, 'Betrag');
const openFee = async (page: Page): Promise<void> => {
  await unfold(page, /^Kosten/);
  await unfold(page, /^Fester Betrag/);
};
const addFee = async (page: Page, amount: string): Promise<void> => {
  await unfold(page, /^Kosten/);
  await add(page, 'Kosten');
  await type(fee(page), amount);
};
const addProcessingTime = async (page: Page, duration: string): Promise<void> => {
  await unfold(page, /^Fristen und Bearbeitungsdauer/);
  await add(page, 'Bearbeitungsdauer');
  await type(inList(page, /^Bearbeitungsdauer/, 'Dauer'), duration);
  await inList(page, /^Bearbeitungsdauer/, 'Einheit').selectOption('WOCHE');
};
const addLink = async (page: Page, title: string, address: string): Promise<void> => {
  await add(page, 'Links');
  await type(inList(page, /^Links/, 'Titel'), title);
  await type(inList(page, /^Links/, 'Adresse'), address);
};

const service: KindJourney = {
  kind: 'service',
  title: 'Waldführung buchen',
  writer: 'contactBelzig',
  reviewer: 'editorBrandt',
  later: true,
  finding: /ist für „Waldführung buchen“ niemand zuständig/,
  begin: async (page) => {
    await page.getByRole('radio', { name: /^Leistung/ }).check();
    await page.getByLabel(/^Name/).fill('Waldführung buchen');
  },
  fill: async (page) => {
    await type(page.getByLabel('Eigene Kennung'), 'waldfuehrung');
    await choose(page, page.getByRole('combobox', { name: 'Typisierung' }), 'Typ 5', /^Typ 5/);
    await unfold(page, /^Texte/);
    await paste(texts(page, /^Kurztext/));
    for (const name of [/^Volltext/, /^Erforderliche Unterlagen/, /^Verfahrensablauf/])
      await texts(page, name).fill('Sie rufen an und nennen einen Tag.');
    await addFee(page, '28,8');
    await addProcessingTime(page, '2');
    await unfold(page, /^Links/);
    await addLink(page, 'Plan des Waldes', 'https://wald.belzig.example/plan');
  },
  mistake: {
    at: (page) => page.getByLabel('Leistungsschlüssel'),
    wrong: '9905800126',
    objection: /99 und zwölf weiteren Ziffern/,
    right: '',
  },
  stored: [pastedAs, '"amount": 2880', '"unit": "WOCHE"', 'https://wald.belzig.example/plan'],
  change: { open: openFee, at: fee, to: '31,50', before: /28,80/, after: /31,50/ },
};

const supplement: KindJourney = {
  kind: 'supplement',
  title: 'Bebauungsplan einsehen',
  writer: 'contactBelzig',
  reviewer: 'editorFalk',
  begin: async (page) => {
    await page.getByRole('radio', { name: /^Ergänzung/ }).check();
    await choose(page, page.getByRole('combobox', { name: /^Ergänzte Leistung/ }), 'Bebauungsplan', /Bebauungsplan einsehen/);
    await choose(page, page.getByRole('combobox', { name: /^Gilt in/ }), 'Bad Belzig', /^Bad Belzig/);
  },
  fill: async (page) => {
    await unfold(page, /^Texte/);
    await paste(texts(page, /^Hinweise \(Besonderheiten\)/));
    await addFee(page, '1.234,50 €');
    await addProcessingTime(page, '1');
    await unfold(page, /^Links/);
    await addLink(page, 'Pläne der Stadt', 'https://plaene.belzig.example/alle');
  },
  mistake: {
    at: (page) => texts(page, /^Verfahrensablauf/),
    wrong: 'Text folgt.',
    objection: /Hier steht ein Platzhalter/,
    right: 'Die Pläne liegen im Flur aus.',
  },
  stored: [pastedAs, '"amount": 123450', '"duration": 1', 'https://plaene.belzig.example/alle'],
  change: { open: openFee, at: fee, to: '990', before: /1\.234,50/, after: /990,00/ },
};

const phone = (page: Page): Locator => page.getByLabel('Telefon', { exact: true });

/** Written by the centre for a town, so that the town says whether it is right. */
const onlineService: KindJourney = {
  kind: 'online-service',
  title: 'Waldführung online buchen',
  writer: 'editorFalk',
  reviewer: 'approverBelzig',
  begin: async (page) => {
    await page.getByRole('radio', { name: /^Online-Dienst/ }).check();
    await choose(page, page.getByRole('combobox', { name: /^Verwaltung/ }), 'Bad Belzig', /Bad Belzig/);
    await page.getByLabel(/^Name/).fill('Waldführung online buchen');
  },
  fill: async (page) => {
    await unfold(page, /^Beschreibung/);
    await paste(texts(page, /^Beschreibung/));
    await unfold(page, /^Zugang/);
    await addLink(page, 'Antrag starten', 'https://wald.belzig.example/buchen');
    await page.getByLabel('Ohne Anmeldung').check();
    await unfold(page, /^Zahlung/);
    await inGroup(page, /^Zahlung im Dienst nötig/)
      .getByLabel('Nein')
      .check();
    await unfold(page, /^Hilfe/);
    await type(phone(page), '030 23125 700');
    await unfold(page, /^Zuständigkeiten/);
    await add(page, 'Zuständigkeiten');
    await choose(page, page.getByRole('combobox', { name: /^Leistung im Bestand/ }), 'Burghof', /Burghof/);
    await choose(page, page.getByRole('combobox', { name: /^Gebiete/ }), 'Bad Belzig', /^Bad Belzig/);
  },
  mistake: {
    at: (page) => page.getByLabel('E-Mail', { exact: true }),
    wrong: 'hilfe.belzig.example',
    objection: /fehlt das @-Zeichen/,
    right: 'hilfe@belzig.example',
  },
  stored: [pastedAs, '"paymentRequired": false', '"serviceName": "Burghof für ein Fest mieten"', 'https://wald.belzig.example/buchen'],
  change: { open: (page) => unfold(page, /^Hilfe/), at: phone, to: '030 23125 701', before: /700/, after: /701/ },
};

export const kindJourneys: readonly KindJourney[] = [service, supplement, onlineService];

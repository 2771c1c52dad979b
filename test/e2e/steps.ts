// How do people move through the screens? In the words that they read there.
import type { Locator, Page } from 'playwright-core';
import type { DemoAccountKey } from '@server/exchange/demo/accounts.js';
import type { StartedProduct } from '../support/started-product.js';
import { emailOf } from './visitor.js';

export const button = (page: Page, name: string | RegExp): Locator => page.getByRole('button', { name, exact: true });
export const heading = (page: Page, name: string | RegExp): Locator => page.getByRole('heading', { name, level: 1 });
export const sees = (page: Page, text: string | RegExp): Promise<void> => page.getByText(text).first().waitFor();
export const seesNoLonger = (page: Page, text: string | RegExp): Promise<void> => page.getByText(text).first().waitFor({ state: 'hidden' });

export const logIn = async (page: Page, product: StartedProduct, who: DemoAccountKey): Promise<void> => {
  await page.goto('/');
  await page.getByLabel('E-Mail-Adresse').fill(emailOf(who));
  await page.getByLabel('Passwort', { exact: true }).or(page.locator('input[name="password"]')).first().fill(product.password);
  await button(page, 'Anmelden').click();
  await heading(page, /^Guten Tag/).waitFor();
};

export const goTo = async (page: Page, room: string): Promise<void> => {
  await page.getByRole('navigation', { name: 'Hauptmenü' }).getByRole('link', { name: room }).click();
  await heading(page, room).waitFor();
};

/** From the list of records, by its name. */
export const openRecord = async (page: Page, title: string): Promise<void> => {
  await goTo(page, 'Datensätze');
  await page.getByLabel('Datensätze durchsuchen').fill(title);
  await page.getByRole('link', { name: title, exact: true }).first().click();
  await heading(page, title).waitFor();
};

export const unfold = async (page: Page, name: string | RegExp): Promise<void> => {
  const fold = page.getByRole('button', { name }).first();
  if ((await fold.getAttribute('aria-expanded')) === 'false') await fold.click();
};

/** The page says so once everything typed has reached the server. */
export const saved = async (page: Page): Promise<void> => {
  await page
    .getByRole('status')
    .getByText(/^(Gespeichert um|Zuletzt gespeichert am)/)
    .waitFor();
};
export const unsaved = async (page: Page): Promise<void> => {
  await page
    .getByRole('status')
    .getByText(/^(Noch nicht gespeichert|Wird gespeichert)/)
    .first()
    .waitFor();
};

export const phoneNumber = (page: Page): Locator => page.getByLabel('Nummer oder Adresse').first();
export const draftFindings = (page: Page, n: number): Promise<void> => page.getByRole('heading', { name: `Befunde (${n})` }).waitFor();

/** Unfolds the first phone number of an office in its form. */
export const openPhoneNumber = async (page: Page): Promise<void> => {
  await unfold(page, /^Erreichbarkeit/);
  await unfold(page, /^Telefon Festnetz/);
  await phoneNumber(page).waitFor();
};

/** What is written in a field right now. */
export const valueOf = (field: Locator): Promise<string> => field.inputValue();

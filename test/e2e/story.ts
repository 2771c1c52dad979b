// How is a story told whose parts build on each other? Each part is a test; after one that failed the rest says so at once.
import path from 'node:path';
import { test } from '@jest/globals';
import type { Browser } from 'playwright-core';

/** With E2E_PICTURES set to a folder, a part that fails leaves there what was to be seen. */
const takePictures = async (browser: Browser | undefined): Promise<void> => {
  const folder = process.env['E2E_PICTURES'];
  if (!folder) return;
  const pages = browser?.contexts().flatMap((context) => context.pages()) ?? [];
  for (const [index, page] of pages.entries())
    await page.screenshot({ path: path.join(folder, `failed-${index + 1}.png`), fullPage: true });
};

type Part = () => Promise<void> | void;
type Tell = (sentence: string, part: Part) => void;

const seen = async (part: Part, browser: Browser | undefined): Promise<void> => {
  try {
    await part();
  } catch (error) {
    await takePictures(browser);
    throw error;
  }
};

/** A test that stands for itself. */
export const pictured =
  (browserNow: () => Browser | undefined): Tell =>
  (sentence, part) => {
    test(sentence, () => seen(part, browserNow()));
  };

export const story = (browserNow: () => Browser | undefined): Tell => {
  let brokenAt = '';
  return (sentence, part) => {
    test(sentence, async () => {
      if (brokenAt !== '') throw new Error(`the story broke off before, at “${brokenAt}”`);
      brokenAt = sentence;
      await seen(part, browserNow());
      brokenAt = '';
    });
  };
};

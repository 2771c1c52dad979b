// How does somebody work who has no mouse? From stop to stop, and at each it must be seen where one is.
import type { Page } from 'playwright-core';

interface Stop {
  readonly name: string;
  readonly seen: boolean;
  readonly what: string;
}

/** What has the focus, under which name, and whether a ring shows it in full sight. */
const whereAmI = (page: Page): Promise<Stop> =>
  page.evaluate(() => {
    const focused = document.activeElement as HTMLElement;
    const words = (ids: string | null) =>
      (ids ?? '')
        .split(' ')
        .map((id) => document.getElementById(id)?.textContent ?? '')
        .join(' ')
        .trim();
    const labels = [...((focused as HTMLInputElement).labels ?? [])].map((label) => label.textContent).join(' ');
    const name =
      focused.getAttribute('aria-label') ?? (words(focused.getAttribute('aria-labelledby')) || labels || focused.textContent || '');
    const ringed = (element: Element | null): boolean => {
      if (!element) return false;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    };
    // A text field shows it by its frame, a checkbox by what is drawn around it.
    const frame = focused.closest('.MuiInputBase-root')?.querySelector('fieldset');
    const framed = frame ? Number.parseFloat(getComputedStyle(frame).borderTopWidth) >= 2 : false;
    const { top, bottom, left, right } = focused.getBoundingClientRect();
    const inSight = bottom > 0 && right > 0 && top < innerHeight && left < innerWidth;
    return {
      name: name.trim(),
      seen: inSight && (ringed(focused) || framed || ringed(focused.parentElement)),
      what: `${focused.tagName.toLowerCase()} “${name.trim().slice(0, 60)}”`,
    };
  });

const enough = 150;
const drawn = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
      }),
  );

const patience = 60;

/** The ring may come with the next picture only, and what slides in takes several. */
const nextStop = async (page: Page): Promise<Stop> => {
  await page.keyboard.press('Tab');
  let at = await whereAmI(page);
  for (let pictures = 0; !at.seen && at.what !== 'body “”' && pictures < patience; pictures += 1) {
    await drawn(page);
    at = await whereAmI(page);
  }
  return at;
};

/** Presses Tab until the stop with this name is reached; tells every stop that could not be seen. */
export const tabTo = async (page: Page, wanted: RegExp | string): Promise<void> => {
  const stops: string[] = [];
  for (let count = 0; count < enough; count += 1) {
    const { name, seen, what } = await nextStop(page);
    stops.push(what);
    if (!seen && what !== 'body “”') throw new Error(`the focus cannot be seen at ${what}`);
    if (typeof wanted === 'string' ? name === wanted : wanted.test(name)) return;
  }
  throw new Error(`no stop is called ${wanted}: ${stops.join(', ')}`);
};

export const pressAt = async (page: Page, wanted: RegExp | string, key = 'Enter'): Promise<void> => {
  await tabTo(page, wanted);
  await page.keyboard.press(key);
};

export const focusedName = async (page: Page): Promise<string> => (await whereAmI(page)).name;

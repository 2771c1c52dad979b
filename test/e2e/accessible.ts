// Can everybody use what is on the page right now? Axe with every rule of WCAG 2.2 AA, and no scrolling sideways in any width.
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { phone, wide } from './visitor.js';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const require = createRequire(import.meta.url);
/** Run in the page itself: handing results of half a megabyte to and fro for each look takes ten times as long. */
const axe = readFileSync(createRequire(require.resolve('@axe-core/playwright')).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}
interface AxeInPage {
  axe: { run(options: object): Promise<{ violations: Violation[] }> };
}

/** One line for each place that breaks a rule. */
export const violations = async (page: Page): Promise<string[]> => {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe);
  const found = await page.evaluate(async (values) => {
    const result = await (window as unknown as AxeInPage).axe.run({ runOnly: { type: 'tag', values }, resultTypes: ['violations'] });
    return result.violations;
  }, tags);
  return found.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ html, failureSummary = '' }) => `${id} (${help}): ${html.slice(0, 160)} – ${failureSummary.replaceAll('\n', ' ').slice(0, 200)}`,
    ),
  );
};

const backgrounds = { light: 'rgb(243, 246, 247)', dark: 'rgb(15, 26, 30)' } as const;
export type Theme = keyof typeof backgrounds;

/** Until the page has taken the other colours and drawn them. */
export const paint = async (page: Page, theme: Theme): Promise<void> => {
  await page.emulateMedia({ colorScheme: theme });
  await page.waitForFunction((colour) => getComputedStyle(document.body).backgroundColor === colour, backgrounds[theme]);
  await drawn(page);
};

/** Colours wander from element to element, each in the picture after its parent; still means that three pictures in a row are alike. */
const drawn = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        let still = 0;
        const look = () => {
          still = document.getAnimations().some((one) => one instanceof CSSTransition && one.playState === 'running') ? 0 : still + 1;
          if (still > 3) resolve();
          else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      }),
  );

/** The page itself, or a list in it: a matrix may be moved, rows that people read may not. */
const sideways = async (page: Page): Promise<string[]> => {
  const rooms = await page.evaluate(() =>
    [
      document.documentElement,
      ...[...document.querySelectorAll('.RaDataTable-root')].map((list) => list.closest('main div[tabindex]') ?? list),
    ].map(({ scrollWidth, clientWidth }) => [scrollWidth, clientWidth] as const),
  );
  return rooms.filter(([needs, has]) => needs > has).map(([needs, has]) => `what needs ${needs} stands where ${has} fit`);
};

/** As much as a wide screen shows enlarged by a quarter and by six tenths. */
const enlarged = [1024, 800];

export interface Side {
  readonly size: { readonly width: number; readonly height: number };
  readonly theme: Theme;
}
export const allSides: readonly Side[] = [wide, phone].flatMap((size) => (['light', 'dark'] as const).map((theme) => ({ size, theme })));

/** Looks at the page from each side; whatever is wrong comes back as lines. */
export const lookAt = async (page: Page, sides: readonly Side[] = allSides): Promise<string[]> => {
  const wrong: string[] = [];
  for (const { size, theme } of sides) {
    await page.setViewportSize(size);
    await paint(page, theme);
    const found = [...(await violations(page)), ...(await sideways(page))];
    wrong.push(...found.map((line) => `${size.width} wide, ${theme}: ${line}`));
  }
  for (const width of enlarged) {
    await page.setViewportSize({ ...wide, width });
    await drawn(page);
    wrong.push(...(await sideways(page)).map((line) => `${width} wide: ${line}`));
  }
  return wrong;
};

// Which way to a screen do tests in TypeScript go, too?
import type { Page } from 'playwright-core';

/** Waits until nothing is loading any more. */
export declare function settled(page: Page): Promise<void>;

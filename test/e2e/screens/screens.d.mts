// What is a screen for the tests that go through all of them?
import type { APIRequestContext, Page } from 'playwright-core';
import type { DemoAccountKey } from '@server/exchange/demo/accounts.js';

export interface Screen {
  /** What it shows; also the name of its picture. */
  readonly name: string;
  /** Who looks at it; nobody is somebody who is not logged in. */
  readonly who: DemoAccountKey | 'nobody';
  /** Its address, looked up where it depends on the data. */
  readonly path: string | ((ask: APIRequestContext) => Promise<string>);
  /** What is opened on it before anybody looks. */
  readonly open?: (page: Page) => Promise<void>;
  /** Shown on a narrow page only. */
  readonly narrow?: true;
  /** Answers of the server that belong to it although they are a refusal. */
  readonly refusals?: readonly number[];
}

export declare const screens: readonly Screen[];

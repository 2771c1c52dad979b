// Which parts of a real browser does jsdom lack that our screens need?
import { TestEnvironment } from 'jest-environment-jsdom';

const lacking = {
  AbortController,
  AbortSignal,
  BroadcastChannel,
  Headers,
  Request,
  Response,
  TextDecoder,
  TextEncoder,
  fetch,
  structuredClone,
};

export default class BrowserEnvironment extends TestEnvironment {
  constructor(...given) {
    super(...given);
    Object.assign(this.global, lacking);
  }
}

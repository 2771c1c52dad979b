// How does the code say an expected "no"? One error type, with a code of the problem table; everything else is a fault and crashes loudly.
import type { ProblemCode, Reason } from '@kommunalredaktion/shared';

export interface RefusalDetails {
  readonly reasons?: Reason[];
  readonly fields?: Record<string, string>;
  readonly params?: Record<string, string | number>;
  readonly current?: unknown;
  readonly base?: unknown;
  readonly retryAfter?: number;
}

export class Refused extends Error {
  constructor(
    readonly code: ProblemCode,
    readonly details: RefusalDetails = {},
  ) {
    super(`${code}${details.reasons ? `: ${details.reasons.map((reason) => reason.code).join(', ')}` : ''}`);
  }
}

export const notFound = (): Refused => new Refused('api.not-found');

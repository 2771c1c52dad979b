// How long is an answer of the server good, and when is it asked for again?
import { QueryClient } from '@tanstack/react-query';
import { HttpError } from './api.js';

/** A refusal stays a refusal however often it is asked; only a missing answer is asked for again. */
export const worthAnotherTry = (count: number, error: unknown): boolean =>
  count < 2 && (!(error instanceof HttpError) || error.status === 0 || error.status === 503);

/** Without a network the page says so, and does not wait in silence; once it is back, everything in sight is asked for again. */
const networkMode = 'always';

export const newQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: { networkMode, retry: worthAnotherTry, refetchOnReconnect: true, refetchOnWindowFocus: true, staleTime: 2_000 },
      mutations: { networkMode },
    },
  });

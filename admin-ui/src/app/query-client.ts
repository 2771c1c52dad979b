// How long is an answer of the server good, and when is it asked for again?
import { QueryClient } from '@tanstack/react-query';
import { HttpError } from './api.js';

/** A refusal stays a refusal however often it is asked; only a missing answer is asked for again. */
const worthAnotherTry = (count: number, error: unknown): boolean =>
  count < 2 && (!(error instanceof HttpError) || error.status === 0 || error.status === 503);

export const newQueryClient = (): QueryClient =>
  new QueryClient({ defaultOptions: { queries: { retry: worthAnotherTry, refetchOnWindowFocus: true, staleTime: 2_000 } } });

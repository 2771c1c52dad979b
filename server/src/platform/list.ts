// How does every list answer, and what does it say to a part of the common form that it does not have?
import { countLimit, type ListOf } from '@kommunalredaktion/shared';
import { Refused } from './refused.js';
import type { PageRow } from './sql.js';

export const listOfRows = <T>(row: PageRow<T> | undefined, now: Date, next: string | null = null): ListOf<T> => {
  const { data, total } = row ?? { data: [], total: 0 };
  return { data, total: Math.min(total, countLimit), totalIsExact: total <= countLimit, asOf: now.toISOString(), next };
};

/** Dropped silently, a question would be answered with everything. */
export const refuseParts = (
  query: { readonly q?: string | undefined; readonly after?: string | undefined },
  ...parts: readonly ('q' | 'after')[]
): void => {
  const asked = parts.find((part) => query[part] !== undefined && query[part] !== '');
  if (asked) throw new Refused('api.malformed', { params: { parameter: asked } });
};

export const limitOf = ({ page, perPage }: { readonly page: number; readonly perPage: number }): string =>
  `limit ${perPage} offset ${(page - 1) * perPage}`;
export const directionOf = (sort: string): 'asc' | 'desc' => (sort.startsWith('-') ? 'desc' : 'asc');

// What is the address of a list with a filter?
import type { FilterValue } from '@kommunalredaktion/shared';

/** Every figure leads to the list that it counts. */
export const listLink = (resource: string, filter: Readonly<Record<string, FilterValue | readonly string[]>>): string =>
  `/${resource}?${new URLSearchParams({ filter: JSON.stringify(filter) }).toString()}`;

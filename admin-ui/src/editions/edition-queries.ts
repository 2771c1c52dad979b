// What do the screens of an edition ask the server for?
import { useQuery } from '@tanstack/react-query';
import type { Content, EditionView } from '@kommunalredaktion/shared';
import { api } from '../app/api.js';

export interface Comparison {
  readonly before: Content | null;
  readonly after: Content;
}

export const editionKey = (id: string) => ['editions', id] as const;
export const useEdition = (id: string) =>
  useQuery({ queryKey: editionKey(id), queryFn: ({ signal }) => api<EditionView>(`/editions/${id}`, { signal }) });

/** Beside the live edition, or beside another one of the same record. */
export const useComparison = (id: string, revision: number, other = 'live') =>
  useQuery({
    queryKey: ['comparisons', id, revision, other],
    staleTime: 60_000,
    queryFn: ({ signal }) => api<Comparison>(`/editions/${id}/comparison?with=${other}`, { signal }),
  });

/** Contents of the units above, nearest first; rules in the editor read them. */
export const useParents = (id: string) =>
  useQuery({ queryKey: ['parents', id], staleTime: 300_000, queryFn: () => api<{ data: Content[] }>(`/editions/${id}/parents`) });

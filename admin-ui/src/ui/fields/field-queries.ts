// What do fields that point elsewhere ask the server for, to show names instead of keys?
import { useQueries, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { AreaView, ListOf, RecordView } from '@kommunalredaktion/shared';
import { api } from '../../app/api.js';

export type NamedArea = Pick<AreaView, 'ars' | 'name' | 'district' | 'type'>;

/** A page of a list holds so many. */
const atOnce = 100;

interface Answer {
  readonly data: ListOf<AreaView> | undefined;
  readonly isLoading: boolean;
}
/** One function for all renders: a control that is handed a new object would forget what is being typed. */
const allNames = (answers: readonly Answer[]) => ({
  names: new Map(answers.flatMap(({ data }) => data?.data ?? []).map((area) => [area.ars, area])),
  isLoading: answers.some(({ isLoading }) => isLoading),
});

/** Names for keys; a key without a name is in no register. */
export const useAreas = (keys: readonly string[]): { readonly names: ReadonlyMap<string, NamedArea>; readonly isLoading: boolean } => {
  const pages = useMemo(
    () => Array.from({ length: Math.ceil(keys.length / atOnce) }, (_, at) => keys.slice(at * atOnce, (at + 1) * atOnce)),
    [keys],
  );
  return useQueries({
    queries: pages.map((asked) => ({
      queryKey: ['areas', 'names', asked],
      staleTime: 600_000,
      queryFn: () => api<ListOf<AreaView>>(`/areas?perPage=${atOnce}&filter=${encodeURIComponent(JSON.stringify({ ars: asked }))}`),
    })),
    combine: allNames,
  });
};

/** The record behind an id, as far as this reader may see it. */
export const useRecordTitle = (id: string | null) =>
  useQuery({
    queryKey: ['records', 'title', id],
    enabled: id !== null,
    staleTime: 60_000,
    queryFn: () => api<RecordView>(`/records/${id}`),
  });

// What do fields that point elsewhere ask the server for, to show names instead of keys?
import { useQuery } from '@tanstack/react-query';
import type { AreaView, ListOf, RecordView } from '@kommunalredaktion/shared';
import { api } from '../../app/api.js';

export type NamedArea = Pick<AreaView, 'ars' | 'name' | 'district'>;

/** Names for keys, a hundred at most; a key without a name stays a key. */
export const useAreas = (keys: readonly string[]): ReadonlyMap<string, NamedArea> => {
  const asked = keys.slice(0, 100);
  const { data } = useQuery({
    queryKey: ['areas', 'names', asked], enabled: asked.length > 0, staleTime: 600_000,
    queryFn: () => api<ListOf<AreaView>>(`/areas?perPage=100&filter=${encodeURIComponent(JSON.stringify({ ars: asked }))}`),
  });
  return new Map(data?.data.map((area) => [area.ars, area]));
};

/** The record behind an id, as far as this reader may see it. */
export const useRecordTitle = (id: string | null) => useQuery({ queryKey: ['records', 'title', id], enabled: id !== null, staleTime: 60_000, queryFn: () => api<RecordView>(`/records/${id}`) });

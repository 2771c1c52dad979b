// What do the boards ask the server for?
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { BoardName } from '@kommunalredaktion/shared';
import { api, type HttpError } from '../../app/api.js';
import { listQueryOf } from '../../app/dataProvider.js';
import { useAddressFilter } from '../../ui/list/AddressFilters.js';

/** A board, narrowed as the address says. */
export const useBoard = <T>(name: BoardName) => {
  const [filter] = useAddressFilter();
  return useQuery<T, HttpError>({
    queryKey: ['insights', 'board', name, filter],
    placeholderData: keepPreviousData,
    staleTime: 15_000,
    queryFn: ({ signal }) => api<T>(`/insights/boards/${name}${listQueryOf({ filter })}`, { signal }),
  });
};

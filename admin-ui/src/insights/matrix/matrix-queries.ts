// What does the matrix ask the server for?
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { cellStates, type CellState, type CellView, type MatrixView } from '@kommunalredaktion/shared';
import { api, type HttpError } from '../../app/api.js';
import { listQueryOf } from '../../app/dataProvider.js';
import type { AddressFilter } from '../../ui/list/AddressFilters.js';

export const useMatrix = (filter: AddressFilter, page: number) =>
  useQuery<MatrixView, HttpError>({
    queryKey: ['insights', 'matrix', filter, page],
    placeholderData: keepPreviousData,
    staleTime: 30_000,
    queryFn: ({ signal }) => {
      const query = new URLSearchParams(listQueryOf({ filter }).slice(1));
      if (page > 1) query.set('page', String(page));
      return api<MatrixView>(`/insights/matrix${query.size > 0 ? `?${query.toString()}` : ''}`, { signal });
    },
  });

export const useCell = (area: string, service: string) =>
  useQuery<CellView, HttpError>({
    queryKey: ['insights', 'cell', area, service],
    queryFn: ({ signal }) =>
      api<CellView>(`/insights/matrix/cell?area=${encodeURIComponent(area)}&service=${encodeURIComponent(service)}`, { signal }),
  });

export const states = Object.keys(cellStates) as CellState[];

export const countByState = (rows: readonly string[]): Readonly<Record<CellState, number>> => {
  const counts = new Map<string, number>();
  for (const row of rows) for (const letter of row) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return Object.fromEntries(states.map((state) => [state, counts.get(cellStates[state]) ?? 0])) as Record<CellState, number>;
};

export const cellLink = (area: string, service: string): string => `/matrix/${area}/${service}`;

// What does the page of one record ask the server for?
import { useQuery } from '@tanstack/react-query';
import type { EditionView, FindingView, JournalRow, ListOf, RecordView, RevisionSummary, RevisionView } from '@kommunalredaktion/shared';
import { api } from '../app/api.js';

const filtered = (path: string, filter: unknown, perPage: number): string =>
  `${path}?${new URLSearchParams({ perPage: String(perPage), filter: JSON.stringify(filter) }).toString()}`;

export const useRecord = (id: string) =>
  useQuery({ queryKey: ['records', id], queryFn: ({ signal }) => api<RecordView>(`/records/${id}`, { signal }) });
export const useEditionOf = (id: string | null) =>
  useQuery({ queryKey: ['editions', id], enabled: id !== null, queryFn: ({ signal }) => api<EditionView>(`/editions/${id}`, { signal }) });
export const useRevisions = (editionId: string, wanted: boolean) =>
  useQuery({
    queryKey: ['revisions', editionId],
    enabled: wanted,
    queryFn: () => api<{ data: RevisionSummary[] }>(`/editions/${editionId}/revisions`),
  });
export const useRevision = (editionId: string, n: number | null) =>
  useQuery({
    queryKey: ['revisions', editionId, n],
    enabled: n !== null,
    queryFn: () => api<RevisionView>(`/editions/${editionId}/revisions/${n}`),
  });
export const useRecordJournal = (id: string) =>
  useQuery({ queryKey: ['journal', 'record', id], queryFn: () => api<ListOf<JournalRow>>(filtered('/journal', { record: id }, 50)) });
export const useRecordFindings = (id: string) =>
  useQuery({
    queryKey: ['findings', 'record', id],
    queryFn: () => api<ListOf<FindingView>>(filtered('/findings', { record: id, state: ['open', 'assigned', 'recurred', 'waived'] }, 100)),
  });

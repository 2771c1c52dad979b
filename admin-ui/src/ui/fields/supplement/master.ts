// Which text does a supplement add to, and what may it do at each part of it?
import { createContext, useContext, useMemo } from 'react';
import { useQuery } from '@tanstack/react-query';
import { moduleRightOf, type Content, type EditionView, type ModuleRight, type RecordView } from '@kommunalredaktion/shared';
import { api } from '../../../app/api.js';
import { useForm } from '../form-state.js';

/** The live text of a service, and who answers for it. */
export interface Master {
  readonly content: Content;
  readonly owner: string;
  readonly editionId: string;
}

/** Undefined while it is being asked for; null where there is none to see. */
export const useMasterOf = (serviceId: unknown): Master | null | undefined => {
  const id = typeof serviceId === 'string' ? serviceId : null;
  const record = useQuery({
    queryKey: ['records', 'title', id],
    enabled: id !== null,
    staleTime: 60_000,
    queryFn: () => api<RecordView>(`/records/${id}`),
  });
  const live = record.data?.liveEditionId ?? null;
  const edition = useQuery({
    queryKey: ['editions', live],
    enabled: live !== null,
    staleTime: 60_000,
    queryFn: () => api<EditionView>(`/editions/${live}`),
  });
  const seen = edition.data;
  const master = useMemo(() => seen && { content: seen.content, owner: seen.administration.name, editionId: seen.id }, [seen]);
  if (master) return master;
  return id === null || record.isError || edition.isError || (record.data && live === null) ? null : undefined;
};

export const MasterContext = createContext<Master | null>(null);
export const useMaster = (): Master | null => useContext(MasterContext);

/** Nothing outside of supplements: every other text belongs to whoever writes it. */
export const useModuleRight = (path: string): ModuleRight | undefined => {
  const { kind } = useForm();
  const master = useMaster();
  return kind === 'supplement' ? moduleRightOf(path, master?.content) : undefined;
};

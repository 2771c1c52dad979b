// What do the screens about competences ask the server for?
import { useQuery } from '@tanstack/react-query';
import type { EffectiveView, UsedByView } from '@kommunalredaktion/shared';
import { api } from '../app/api.js';

export const useEffective = (serviceId: string, ars: string | null) =>
  useQuery({ queryKey: ['effective', serviceId, ars], enabled: ars !== null, queryFn: ({ signal }) => api<EffectiveView>(`/services/${serviceId}/effective?area=${ars}`, { signal }) });
export const useUsedBy = (recordId: string) => useQuery({ queryKey: ['used-by', recordId], queryFn: ({ signal }) => api<UsedByView>(`/records/${recordId}/used-by`, { signal }) });

export const effectiveLink = (serviceId: string, ars?: string | null): string => `/services/${serviceId}/effective${ars ? `?area=${ars}` : ''}`;

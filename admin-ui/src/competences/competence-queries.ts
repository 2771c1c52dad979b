// What do the screens about competences ask the server for?
import { useQuery } from '@tanstack/react-query';
import { kinds, type EffectiveView, type MasterComparison, type UsedByView } from '@kommunalredaktion/shared';
import { api } from '../app/api.js';
import { useSay } from '../app/say.js';

export const useEffective = (serviceId: string, ars: string | null) =>
  useQuery({
    queryKey: ['effective', serviceId, ars],
    enabled: ars !== null,
    queryFn: ({ signal }) => api<EffectiveView>(`/services/${serviceId}/effective?area=${ars}`, { signal }),
  });
export const useUsedBy = (recordId: string) =>
  useQuery({ queryKey: ['used-by', recordId], queryFn: ({ signal }) => api<UsedByView>(`/records/${recordId}/used-by`, { signal }) });
export const useMasterComparison = (supplementId: string) =>
  useQuery({
    queryKey: ['records', supplementId, 'master'],
    queryFn: ({ signal }) => api<MasterComparison>(`/records/${supplementId}/master`, { signal }),
  });

/** The service was public when the supplement was written, and is so no more. */
export const isGone = ({ before, now, said }: MasterComparison): boolean => before !== null && now === null && said.length > 0;

/** The names of parts of a service, as they are read in a sentence. */
export const usePartNames = (names: readonly string[]): string => {
  const say = useSay();
  return kinds.supplement.fields
    .filter(({ name }) => names.includes(name))
    .map(({ label }) => say(label))
    .join(', ');
};

export const masterLink = (supplementId: string): string => `/records/${supplementId}/master`;
export const effectiveLink = (serviceId: string, ars?: string | null): string =>
  `/services/${serviceId}/effective${ars ? `?area=${ars}` : ''}`;

// By which rules is judged while somebody types? By those that are in force; as shipped until the server has said so.
import { useMemo } from 'react';
import { useQuery } from '@tanstack/react-query';
import { rulesetOf, shippedRules, type Ruleset, type SettingsView } from '@kommunalredaktion/shared';
import { api } from '../../app/api.js';

export const useRulesInForce = (): Ruleset => {
  const { data } = useQuery({
    queryKey: ['rules', 'settings'],
    staleTime: 60_000,
    queryFn: ({ signal }) => api<SettingsView>('/rules/settings', { signal }),
  });
  return useMemo(() => (data ? rulesetOf(data.settings) : shippedRules), [data]);
};

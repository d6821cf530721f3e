import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { CampaignScenario } from '../../../../shared/campaign.ts';
import { api } from '../../../app/api/client.ts';

/** What the curves depend on. */
function curveKey({ channels, funnel, segments }: CampaignScenario): string {
  return JSON.stringify([channels, funnel, segments]);
}

/** What each channel brings at a steady spend, by the engine's own formulas. */
export function useCurves(scenario: CampaignScenario, upTo: Readonly<Record<string, number>> = {}) {
  return useQuery({
    queryKey: ['campaign', 'curves', curveKey(scenario), upTo],
    queryFn: () => api.campaign.curves.query({ scenario, upTo: { ...upTo } }),
    placeholderData: keepPreviousData,
    gcTime: 60_000,
  });
}

import type { CampaignScenario } from '../../../../shared/campaign.ts';
import type { EstimatedTarget } from '../../../../shared/campaignEstimate.ts';
import { freeId } from '../plan/scenarioEdits.ts';

export const estimatesOf = (scenario: CampaignScenario): readonly EstimatedTarget[] =>
  scenario.estimates ?? [];

export function withEstimate(
  scenario: CampaignScenario,
  target: Omit<EstimatedTarget, 'id'>,
): { readonly scenario: CampaignScenario; readonly id: string } {
  const estimates = estimatesOf(scenario);
  const id = freeId(
    estimates.map((item) => item.id),
    'estimate',
  );
  return { id, scenario: { ...scenario, estimates: [...estimates, { ...target, id }] } };
}

export function withEstimateChanged(scenario: CampaignScenario, changed: EstimatedTarget): CampaignScenario {
  return {
    ...scenario,
    estimates: estimatesOf(scenario).map((target) => (target.id === changed.id ? changed : target)),
  };
}

export function withoutEstimate(scenario: CampaignScenario, id: string): CampaignScenario {
  return { ...scenario, estimates: estimatesOf(scenario).filter((target) => target.id !== id) };
}

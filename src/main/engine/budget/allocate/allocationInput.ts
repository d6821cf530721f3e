import type { AllocationRequest } from '../../../../shared/allocation.ts';
import type { BudgetSplit } from '../../../../shared/budget.ts';
import type { CampaignScenario } from '../../../../shared/campaign.ts';

/** What a search for a better split needs. */
export interface AllocationInput {
  readonly scenario: CampaignScenario;
  readonly split: BudgetSplit;
  readonly request: AllocationRequest;
}

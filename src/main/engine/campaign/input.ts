import type { BudgetSplit } from '../../../shared/budget.ts';
import type { CampaignScenario } from '../../../shared/campaign.ts';

/** What a campaign run needs; paths and seed are the scenario's. */
export interface CampaignInput {
  readonly scenario: CampaignScenario;
  readonly split: BudgetSplit;
}

/** What a comparison of two to four splits on one scenario needs. */
export interface ComparisonInput {
  readonly scenario: CampaignScenario;
  readonly splits: readonly BudgetSplit[];
}

import type { BudgetSplit } from '../../../../shared/budget.ts';
import type { CampaignScenario } from '../../../../shared/campaign.ts';
import type { DriverMeasure, DriversRequest } from '../../../../shared/drivers.ts';
import type { CompiledCampaign } from '../compile/compiledCampaign.ts';
import type { PathState } from '../path/pathState.ts';
import { valueCampaign, type CampaignWorth } from '../path/valueCampaign.ts';

export interface DriversInput {
  readonly scenario: CampaignScenario;
  readonly split: BudgetSplit;
  readonly request: DriversRequest;
}

/** The measure of a path that has been played. */
export function measureOf(
  measure: DriverMeasure,
  compiled: CompiledCampaign,
  state: PathState,
  worth: CampaignWorth,
): number {
  if (measure === 'customers') return state.cumulative.at(-1)!;
  valueCampaign(compiled, state, worth);
  return worth.value - worth.cost;
}

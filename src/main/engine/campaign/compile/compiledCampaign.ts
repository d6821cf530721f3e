import type { CampaignScenario } from '../../../../shared/campaign.ts';
import type { Schedule } from '../../budget/schedule.ts';
import type { Cells } from './cells.ts';
import type { BoundChannel } from './channels.ts';
import type { Economics } from './economics.ts';
import type { Lifts } from './lifts.ts';
import type { TechnologyLift } from './technologyLift.ts';
import type { Parameter } from './uncertain.ts';
import type { Upstream } from './upstream.ts';

/** A scenario and a split, checked and laid out for the weekly loop. Sizes are counts. */
export interface CompiledCampaign {
  readonly scenario: CampaignScenario;
  readonly weeks: number;
  readonly horizon: number;
  readonly channels: readonly BoundChannel[];
  readonly segments: number;
  readonly products: number;
  readonly schedule: Schedule;
  readonly cells: Cells;
  /** [segment]: people. */
  readonly sizes: Float64Array;
  /** [segment]: factor of the odds of a click. */
  readonly responsiveness: Float64Array;
  readonly upstream: Upstream;
  readonly economics: Economics;
  readonly technology: TechnologyLift;
  readonly lifts: Lifts;
  /** [week]: factor of all volumes. */
  readonly season: Float64Array;
  /** Funnel rates [row][step], then balances and churn by product. */
  readonly parameters: readonly Parameter[];
  /** Position of the first balance in `parameters`. */
  readonly firstBalance: number;
  /** True where some channel has ups and downs of its own. */
  readonly hasWeeklySpread: boolean;
  /** [week]: cumulative customers at the mean rates; empty where no rule asks for it. */
  readonly plan: Float64Array;
}

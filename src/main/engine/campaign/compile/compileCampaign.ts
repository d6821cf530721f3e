import { funnelSteps, type CampaignScenario } from '../../../../shared/campaign.ts';
import { schedule, type Schedule } from '../../budget/schedule.ts';
import type { CampaignInput } from '../input.ts';
import { expectedPlan } from '../path/expectedPlan.ts';
import { needsPlan } from '../rules/index.ts';
import { cellsOf, type Cells } from './cells.ts';
import { bindChannels, type BoundChannel } from './channels.ts';
import { checkScenario } from './checkScenario.ts';
import { economicsOf, type Economics } from './economics.ts';
import { liftsOf, type Lifts } from './lifts.ts';
import { technologyLift, type TechnologyLift } from './technologyLift.ts';
import { parameterOf, type Parameter } from './uncertain.ts';
import { upstreamOf, type Upstream } from './upstream.ts';

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

/** @throws LabError of checkScenario, cellsOf and checkSplit */
export function compileCampaign({ scenario, split }: CampaignInput): CompiledCampaign {
  checkScenario(scenario);
  const weeks = scenario.phases.reduce((sum, phase) => sum + phase.weeks, 0);
  const plain = schedule(scenario, split);
  const rates = scenario.funnel.flatMap((row) => funnelSteps.map((step) => parameterOf(row[step])));
  const cells = cellsOf(scenario);
  const technology = technologyLift(scenario, plain.technology);
  const seasons = scenario.seasonality ?? [1];
  const compiled: CompiledCampaign = {
    scenario,
    weeks,
    horizon: scenario.horizonWeeks,
    channels: bindChannels(scenario, weeks),
    segments: scenario.segments.length,
    products: scenario.products.length,
    schedule: plain,
    cells,
    upstream: upstreamOf(scenario, cells),
    sizes: Float64Array.from(scenario.segments, (segment) => segment.size),
    responsiveness: Float64Array.from(scenario.segments, (segment) => segment.responsiveness),
    economics: economicsOf(scenario),
    technology,
    lifts: liftsOf(scenario, technology),
    season: Float64Array.from({ length: weeks }, (_, week) => seasons[week % seasons.length]!),
    parameters: [
      ...rates,
      ...scenario.products.map((product) => parameterOf(product.balance)),
      ...scenario.products.map((product) => parameterOf(product.churn)),
    ],
    firstBalance: rates.length,
    hasWeeklySpread: scenario.channels.some((channel) => channel.weeklySpread > 0),
    plan: new Float64Array(0),
  };
  return scenario.review.some(needsPlan) ? { ...compiled, plan: expectedPlan(compiled) } : compiled;
}

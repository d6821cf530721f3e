import { funnelSteps } from '../../../../shared/campaign.ts';
import { schedule } from '../../budget/schedule.ts';
import type { CampaignInput } from '../input.ts';
import { expectedPlan } from '../path/expectedPlan.ts';
import { needsPlan } from '../rules/index.ts';
import { cellsOf } from './cells.ts';
import { bindChannels } from './channels.ts';
import { checkScenario } from './checkScenario.ts';
import type { CompiledCampaign } from './compiledCampaign.ts';
import { economicsOf } from './economics.ts';
import { liftsOf } from './lifts.ts';
import { technologyLift } from './technologyLift.ts';
import { parameterOf } from './uncertain.ts';
import { upstreamOf } from './upstream.ts';

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

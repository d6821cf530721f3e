import type { CampaignScenario, CampaignTarget } from '../../../../shared/campaign.ts';
import type { CampaignResult, CostSpread, Spread } from '../../../../shared/campaignResult.ts';
import type { Histogram } from '../../../../shared/simulation.ts';
import { targetUnits } from '../../../../shared/targetUnits.ts';
import { measureFacts } from '../targets/targetUnits.ts';
import type { Unit } from './rangeWords.ts';

/** Figures of the whole campaign whose distribution is shown; each is a measure of targets too. */
export const outcomeKeys = ['npv', 'roi', 'customers', 'kept', 'balance', 'cac'] as const;
export type OutcomeKey = (typeof outcomeKeys)[number];

export interface Outcome {
  readonly unit: Unit;
  readonly histogram: Histogram;
  readonly spread: Spread | CostSpread;
  readonly lowerIsBetter: boolean;
}

/** A figure’s distribution; null where too few futures have one. */
export function outcomeOf(result: CampaignResult, key: OutcomeKey): Outcome | null {
  const spreads: Readonly<Record<OutcomeKey, Spread | CostSpread>> = {
    npv: result.npv,
    roi: result.roi,
    customers: result.heads.customers,
    kept: result.heads.kept,
    balance: result.balance,
    cac: result.cac,
  };
  const histogram = key === 'npv' ? result.npvHistogram : result.histograms[key];
  const spread = spreads[key];
  if (histogram === null || spread.p5 === null || spread.p50 === null) return null;
  const { lowerIsBetter = false } = measureFacts[key];
  const unit = targetUnits[key];
  return { unit, histogram, spread, lowerIsBetter };
}

const isWhole = ({ channel, product, segment }: CampaignTarget): boolean =>
  channel === undefined && product === undefined && segment === undefined;

/** Measures whose target with a base tells what is added, as a share of it; others tell a difference from it. */
const adding: readonly OutcomeKey[] = ['npv', 'customers', 'kept', 'balance'];

/** The targets about a figure of the whole campaign at its end, each with its goal in the figure’s own unit. */
export function goalsOf(
  { targets = [], phases }: Pick<CampaignScenario, 'targets' | 'phases'>,
  key: OutcomeKey,
): readonly { readonly target: CampaignTarget; readonly value: number }[] {
  const weeks = phases.reduce((sum, phase) => sum + phase.weeks, 0);
  return targets
    .filter((target) => target.measure === key && isWhole(target) && (target.week ?? weeks - 1) === weeks - 1)
    .map((target) => {
      const { base, goal } = target;
      if (base === undefined) return { target, value: goal };
      return { target, value: adding.includes(key) ? base * goal : base * (1 + goal) };
    });
}

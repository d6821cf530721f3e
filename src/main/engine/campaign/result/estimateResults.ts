import type { CampaignScenario } from '../../../../shared/campaign.ts';
import type { EstimatedTarget } from '../../../../shared/campaignEstimate.ts';
import { spreadPercentiles, type EstimateResult } from '../../../../shared/campaignResult.ts';
import { pertShape, uncertainMean } from '../../../../shared/uncertain.ts';
import { betaQuantile } from '../../stats/betaQuantile.ts';
import { incompleteBeta } from '../../stats/incompleteBeta.ts';
import { probabilities } from './summarise.ts';

/** The goals that rest on the team's own ranges, in closed form: nothing is drawn, so there is no standard error. */
export const estimateResults = ({ estimates = [] }: CampaignScenario): EstimateResult[] =>
  estimates.map((target) => {
    const { id, name, goal, sense, range } = target;
    return {
      id,
      name,
      goal,
      sense,
      probability: chanceOf(target),
      mean: uncertainMean(range),
      ...percentiles(range),
    };
  });

/** The chance that a PERT figure is on the goal's side; one that is certain is on it or not. */
function chanceOf({ goal, sense, range }: EstimatedTarget): number {
  const { low, high } = range;
  if (low === high) return (sense === 'atLeast' ? low >= goal : low <= goal) ? 1 : 0;
  const { alpha, beta } = pertShape(range);
  const place = (goal - low) / (high - low);
  // The mirror image keeps the digits of a small chance to be above.
  return sense === 'atMost' ? incompleteBeta(place, alpha, beta) : incompleteBeta(1 - place, beta, alpha);
}

function percentiles(range: EstimatedTarget['range']) {
  const { alpha, beta } = pertShape(range);
  const { low, high } = range;
  const figures = probabilities.map((p) => low + (high - low) * betaQuantile(p, alpha, beta));
  return Object.fromEntries(spreadPercentiles.map((key, i) => [key, figures[i]!])) as {
    [P in (typeof spreadPercentiles)[number]]: number;
  };
}

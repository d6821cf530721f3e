import type { NearestBetter } from '../../../../shared/suggestion.ts';
import { dot } from '../../stats/matrix.ts';
import { bestPoint } from './frontierOf.ts';
import { mixPoint, type MixSpace } from './mixSpace.ts';

/** What the solver's rounding may cost. */
const slack = 1e-7;
/** Shares below this are not worth an order. */
const noTrade = 1e-4;

/**
 * Moves the present combination into the limits and, with no more than `movable` of the money where that is enough, to the
 * least shortfall at no lower mean; where the mean cannot be kept, at the highest that can be had. Undefined where the
 * limits leave nothing.
 */
export function nearestBetter(
  space: MixSpace,
  present: readonly number[],
  movable: number,
): NearestBetter | undefined {
  const least = bestPoint(space, { best: 'turnover', from: { weights: present } });
  if (!least) return undefined;
  const from = { weights: present, turnoverAtMost: Math.min(1, Math.max(movable, least.value + slack)) };
  const richest = bestPoint(space, { best: 'mean', from })!;
  const presentMean = dot(space.problem.mean, present);
  const keepsMean = richest.value >= presentMean - slack;
  const atLeast = Math.min(presentMean, richest.value) - slack;
  const mix = bestPoint(space, { best: 'shortfall', from }, atLeast) ?? richest;
  const point = mixPoint(space, mix.weights, mix.prices, { return: atLeast, turnover: from.turnoverAtMost });
  const trades = point.weights
    .map((weight, part) => ({ part, change: weight - present[part]! }))
    .filter(({ change }) => Math.abs(change) > noTrade)
    .toSorted((a, b) => a.change - b.change);
  const moved = trades.reduce((sum, { change }) => sum + Math.max(0, change), 0);
  return { point, trades, moved, needed: Math.max(0, least.value), keepsMean };
}

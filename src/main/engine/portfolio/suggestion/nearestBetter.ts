import type { NearestBetter } from '../../../../shared/suggestion.ts';
import type { BestMix } from '../frontier/bestMix.ts';
import { dot } from '../../stats/matrix.ts';
import { bestPoint } from './frontierOf.ts';
import { mixPoint, type MixSpace } from './mixSpace.ts';

/** What the solver's rounding may cost. */
const slack = 1e-7;
/** Shares below this are not worth an order. */
const noTrade = 1e-4;

/** What the nearest better mix is found from. */
export interface NearestMixes {
  /** The least that has to move, the highest mean that can be had with what may move, and the mix itself. */
  readonly least: BestMix;
  readonly richest: BestMix;
  readonly mix: BestMix;
}

const turnoverOf = (least: number, movable: number): number => Math.min(1, Math.max(movable, least + slack));
const lowestMean = (space: MixSpace, present: readonly number[], richest: number): number =>
  Math.min(dot(space.problem.mean, present), richest) - slack;

/** What is known of the mixes that come before one. */
export type FoundNearest = Partial<Record<keyof NearestMixes, BestMix | undefined>>;

/**
 * Moves the present combination into the limits and, with no more than `movable` of the money where that is enough, to the
 * least shortfall at no lower mean; where the mean cannot be kept, at the highest that can be had. One step at a time, each
 * from those before it: a solve takes long enough to be told of by itself. Undefined where the limits leave nothing.
 */
export function nearestMix(
  step: keyof NearestMixes,
  space: MixSpace,
  present: readonly number[],
  movable: number,
  { least, richest }: FoundNearest,
): BestMix | undefined {
  if (step === 'least') return bestPoint(space, { best: 'turnover', from: { weights: present } });
  if (!least) return undefined;
  const from = { weights: present, turnoverAtMost: turnoverOf(least.value, movable) };
  if (step === 'richest') return bestPoint(space, { best: 'mean', from });
  const atLeast = lowestMean(space, present, richest!.value);
  return bestPoint(space, { best: 'shortfall', from }, atLeast) ?? richest;
}

export function nearestBetter(
  space: MixSpace,
  present: readonly number[],
  movable: number,
  { least, richest, mix }: NearestMixes,
): NearestBetter {
  const point = mixPoint(space, mix.weights, mix.prices, {
    return: lowestMean(space, present, richest.value),
    turnover: turnoverOf(least.value, movable),
  });
  const trades = point.weights
    .map((weight, part) => ({ part, change: weight - present[part]! }))
    .filter(({ change }) => Math.abs(change) > noTrade)
    .toSorted((a, b) => a.change - b.change);
  const moved = trades.reduce((sum, { change }) => sum + Math.max(0, change), 0);
  const keepsMean = richest.value >= dot(space.problem.mean, present) - slack;
  return { point, trades, moved, needed: Math.max(0, least.value), keepsMean };
}

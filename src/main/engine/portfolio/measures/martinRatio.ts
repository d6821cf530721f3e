import { annualisedReturn } from './annualisedReturn.ts';
import { ulcerIndex } from './ulcerIndex.ts';

/** Yearly return above the riskless rate per unit of ulcer index. */
export function martinRatio(returns: ArrayLike<number>, annualRate = 0, periodsPerYear = 12): number {
  return (annualisedReturn(returns, periodsPerYear) - annualRate) / ulcerIndex(returns);
}

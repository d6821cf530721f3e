import { annualisedReturn } from './annualisedReturn.ts';
import { painIndex } from './painIndex.ts';

/** Yearly return above the riskless rate per unit of pain index. */
export function painRatio(returns: ArrayLike<number>, annualRate = 0, periodsPerYear = 12): number {
  return (annualisedReturn(returns, periodsPerYear) - annualRate) / painIndex(returns);
}

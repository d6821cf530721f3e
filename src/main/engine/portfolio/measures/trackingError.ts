import { annualisedVolatility } from './annualisedVolatility.ts';
import { excessReturns } from './excessReturns.ts';

/** Yearly volatility of the returns less the benchmark's. */
export function trackingError(
  returns: ArrayLike<number>,
  benchmark: ArrayLike<number>,
  periodsPerYear = 12,
): number {
  return annualisedVolatility(excessReturns(returns, benchmark), periodsPerYear);
}

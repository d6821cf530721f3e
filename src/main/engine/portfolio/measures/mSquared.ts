import { annualisedReturn } from './annualisedReturn.ts';
import { famaBeta } from './famaBeta.ts';

/** Yearly return that the series would have at the benchmark's volatility. Source: Modigliani and Modigliani 1997. */
export function mSquared(
  returns: ArrayLike<number>,
  benchmark: ArrayLike<number>,
  annualRate = 0,
  periodsPerYear = 12,
): number {
  const excess = annualisedReturn(returns, periodsPerYear) - annualRate;
  return excess / famaBeta(returns, benchmark) + annualRate;
}

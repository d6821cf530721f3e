import { annualisedReturn } from './annualisedReturn.ts';
import { maxDrawdown } from './maxDrawdown.ts';

/** Yearly return over the largest drawdown of the whole series. Source: Young 1991. */
export function calmarRatio(returns: ArrayLike<number>, periodsPerYear = 12): number {
  return annualisedReturn(returns, periodsPerYear) / maxDrawdown(returns).depth;
}

import { standardDeviation } from '../../stats/variance.ts';

/** Yearly volatility: standard deviation (divisor n - 1) of the periods' returns times √(periods a year). */
export function annualisedVolatility(returns: ArrayLike<number>, periodsPerYear = 12): number {
  return standardDeviation(returns) * Math.sqrt(periodsPerYear);
}

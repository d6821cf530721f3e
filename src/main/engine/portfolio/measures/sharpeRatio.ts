import { mean } from '../../stats/mean.ts';
import { standardDeviation } from '../../stats/variance.ts';
import { excessReturns } from './excessReturns.ts';

/** Mean excess return over its standard deviation, per period, not annualised. Source: Sharpe 1994. */
export function sharpeRatio(returns: ArrayLike<number>, riskless: ArrayLike<number> | number): number {
  const excess = excessReturns(returns, riskless);
  return mean(excess) / standardDeviation(excess);
}

/** {@link sharpeRatio} times √(periods a year): returns added, not compounded. */
export function annualisedSharpeRatio(
  returns: ArrayLike<number>,
  riskless: ArrayLike<number> | number,
  periodsPerYear = 12,
): number {
  return sharpeRatio(returns, riskless) * Math.sqrt(periodsPerYear);
}

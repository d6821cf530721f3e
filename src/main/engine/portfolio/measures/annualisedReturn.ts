import { pow } from '../../math/pow.ts';
import { cumulativeReturn } from './cumulativeReturn.ts';

/**
 * Geometric yearly return, compounded: Π(1 + r)^(periods a year / n) - 1; -1 where everything was lost.
 * @param returns simple returns of equal periods
 */
export function annualisedReturn(returns: ArrayLike<number>, periodsPerYear = 12): number {
  return pow(1 + cumulativeReturn(returns), periodsPerYear / returns.length) - 1;
}

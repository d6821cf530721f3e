import { lowerPartialMoment } from './lowerPartialMoment.ts';

/** Root of the mean squared shortfall below a minimum return per period, over all periods (not only the bad ones). */
export function downsideDeviation(returns: ArrayLike<number>, minimum = 0): number {
  return Math.sqrt(lowerPartialMoment(returns, minimum, 2));
}

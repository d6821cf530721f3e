import { mean } from '../../stats/mean.ts';
import { lowerPartialMoment } from './lowerPartialMoment.ts';

/**
 * Mean return above a minimum over the root of the lower partial moment of that order; order 1 is omega less 1,
 * order 2 the Sortino ratio. Source: Kaplan and Knowles 2004.
 */
export function kappa(returns: ArrayLike<number>, minimum: number, order: 1 | 2): number {
  const moment = lowerPartialMoment(returns, minimum, order);
  return (mean(returns) - minimum) / (order === 1 ? moment : Math.sqrt(moment));
}

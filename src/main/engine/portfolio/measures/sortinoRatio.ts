import { mean } from '../../stats/mean.ts';
import { downsideDeviation } from './downsideDeviation.ts';

/** Mean return above a minimum over the downside deviation, per period. Source: Sortino and Price 1994. */
export function sortinoRatio(returns: ArrayLike<number>, minimum = 0): number {
  return (mean(returns) - minimum) / downsideDeviation(returns, minimum);
}

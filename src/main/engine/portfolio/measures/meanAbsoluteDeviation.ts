import { mean } from '../../stats/mean.ts';

/** Mean distance from the mean. */
export function meanAbsoluteDeviation(returns: ArrayLike<number>): number {
  const centre = mean(returns);
  return mean(Array.from(returns, (r) => Math.abs(r - centre)));
}

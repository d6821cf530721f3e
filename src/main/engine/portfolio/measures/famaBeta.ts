import { standardDeviation } from '../../stats/variance.ts';

/** Beta that a fully diversified holder would have: the ratio of the volatilities. Source: Fama 1972. */
export function famaBeta(returns: ArrayLike<number>, benchmark: ArrayLike<number>): number {
  return standardDeviation(returns) / standardDeviation(benchmark);
}

import { downsideDeviation } from './downsideDeviation.ts';
import { lowerPartialMoment } from './lowerPartialMoment.ts';
import { upperPartialMoment } from './upperPartialMoment.ts';

/** How much more a loss counts than a gain. Source: Tversky and Kahneman 1992. */
const lossAversion = 2.25;

/**
 * Sum of the returns with losses counted 2.25 times, less a minimum, over n times the downside deviation below that
 * minimum. (So the minimum is taken off once for all periods, as the published figures have it.)
 * Source: Watanabe 2006; Bacon 2008.
 */
export function prospectRatio(returns: ArrayLike<number>, minimum: number): number {
  const felt = upperPartialMoment(returns, 0, 1) - lossAversion * lowerPartialMoment(returns, 0, 1);
  return (felt - minimum / returns.length) / downsideDeviation(returns, minimum);
}

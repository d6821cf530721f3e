import { annualisedReturn } from './annualisedReturn.ts';
import { trackingError } from './trackingError.ts';

/** Yearly return less the benchmark's yearly return, over the tracking error. */
export function informationRatio(
  returns: ArrayLike<number>,
  benchmark: ArrayLike<number>,
  periodsPerYear = 12,
): number {
  const active = annualisedReturn(returns, periodsPerYear) - annualisedReturn(benchmark, periodsPerYear);
  return active / trackingError(returns, benchmark, periodsPerYear);
}

import { quantileRanks, quantileSorted } from '../stats/quantile.ts';
import { kernel } from './kernel.ts';
import { kernelOrder } from './kernelOrder.ts';

/**
 * Mean and several quantiles of type 7 by the kernel; exactly the digits of `mean` and `selectQuantiles`, without
 * reordering the values.
 * @param values finite, at least one
 * @param probabilities ascending, each 0 to 1
 * @param out the quantiles from `offset` on, then the mean
 */
export function kernelQuantiles(
  values: Float64Array,
  probabilities: readonly number[],
  out: Float64Array,
  offset: number,
): void {
  const ascending = new Float64Array(values.length);
  const data = kernelOrder(values, quantileRanks(probabilities, values.length), ascending);
  probabilities.forEach((p, i) => {
    out[offset + i] = quantileSorted(ascending, p);
  });
  out[offset + probabilities.length] = kernel().call.sum(data, values.length) / values.length;
}

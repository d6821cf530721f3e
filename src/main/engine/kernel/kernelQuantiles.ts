import { quantileAt, quantileRanks } from '../stats/quantile.ts';
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
  const ranks = quantileRanks(probabilities, values.length);
  const ordered = kernelOrder(values, ranks);
  const valueOf = (rank: number): number => ordered.values[ranks.indexOf(rank)]!;
  probabilities.forEach((p, i) => (out[offset + i] = quantileAt(valueOf, values.length, p)));
  out[offset + probabilities.length] = ordered.sum / values.length;
}

import { kernel } from './kernel.ts';

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
  const { call, layout } = kernel();
  const count = values.length;
  const positions = probabilities.map((p) => (count - 1) * p);
  const wanted = positions.flatMap((position) => {
    const below = Math.floor(position);
    return position === below ? [below] : [below, below + 1];
  });
  const ranks = [...new Set(wanted)].toSorted((a, b) => a - b);
  const place = layout();
  const data = place.put(values);
  const scratch = place.reserve(count);
  const found = place.reserve(Math.max(2, ranks.length));
  const rankWords = place.putWords(ranks);
  const memory = place.doubles();
  call.orderStatistics(data, count, rankWords, ranks.length, found, scratch);
  const orderStatistic = (rank: number): number => memory[found / 8 + ranks.indexOf(rank)]!;
  positions.forEach((position, i) => {
    const below = Math.floor(position);
    const fraction = position - below;
    const low = orderStatistic(below);
    out[offset + i] = fraction === 0 ? low : low + fraction * (orderStatistic(below + 1) - low);
  });
  out[offset + probabilities.length] = call.sum(data, count) / count;
}

import { quickselect } from './quickselect.ts';

/**
 * Several quantiles of type 7 (see `quantileSorted`) without sorting: out[i] is the quantile of probabilities[i].
 * The values are put in another order. Exactly the digits of the sorted form.
 * @param values finite, at least one; reordered
 * @param probabilities ascending, each 0 to 1
 */
export function selectQuantiles(
  values: Float64Array,
  probabilities: readonly number[],
  out: Float64Array,
  offset = 0,
): void {
  const last = values.length - 1;
  let from = 0;
  for (let i = 0; i < probabilities.length; i += 1) {
    const position = last * probabilities[i]!;
    const below = Math.floor(position);
    const fraction = position - below;
    if (below >= from) quickselect(values, below, from, last);
    from = below;
    const low = values[below]!;
    out[offset + i] = fraction === 0 ? low : low + fraction * (smallest(values, below + 1) - low);
  }
}

/** Smallest of values[from..]: the next order statistic, because smaller ones lie to the left. */
function smallest(values: Float64Array, from: number): number {
  let least = values[from]!;
  for (let i = from + 1; i < values.length; i += 1) if (values[i]! < least) least = values[i]!;
  return least;
}

import { kernelOrder } from '../../kernel/kernelOrder.ts';
import { quantileRanks } from '../../stats/quantile.ts';
import { slopeWindow } from '../../stats/standardErrors.ts';

/** The figures that will be asked of a list's order. */
export interface WantedOrder {
  /** Quantiles, and the slopes there. */
  readonly probabilities: readonly number[];
  /** Share of the lowest values that are needed all; none where it is left out. */
  readonly tail?: number;
}

/**
 * Values in their sorted places, as far as some figures need them, and NaN in all other places: several times faster than
 * sorting.
 * @param values finite, at least one
 */
export function orderedPart(values: Float64Array, { probabilities, tail = 0 }: WantedOrder): Float64Array {
  const count = values.length;
  const last = Math.min(count - 1, Math.ceil(count * tail));
  const wanted = quantileRanks(
    probabilities.flatMap((p) => [p, ...slopeWindow(p, count)]),
    count,
  );
  const ranks = [...new Set([...wanted, last])].toSorted((a, b) => a - b);
  const ordered = kernelOrder(values, ranks).values;
  const ascending = new Float64Array(count).fill(Number.NaN);
  ranks.forEach((rank, i) => (ascending[rank] = ordered[i]!));
  if (tail > 0)
    ascending.set(
      upTo(values, ascending[last]!)
        .sort()
        .subarray(0, last + 1),
    );
  return ascending;
}

/** The values up to an edge, in their order. */
function upTo(values: Float64Array, edge: number): Float64Array {
  const kept = new Float64Array(values.length);
  let count = 0;
  for (let i = 0; i < values.length; i += 1) {
    if (values[i]! > edge) continue;
    kept[count] = values[i]!;
    count += 1;
  }
  return kept.subarray(0, count);
}

/** Sorts a copy, smallest first. */
export function sorted(values: ArrayLike<number>): Float64Array {
  return Float64Array.from(values).sort();
}

/**
 * Quantile of type 7 (Hyndman and Fan 1996; the default of R and NumPy): linear between the order statistics
 * around (n - 1) p.
 * @param ascending the values, smallest first; none of them NaN
 * @param p probability, 0 to 1
 */
export function quantileSorted(ascending: ArrayLike<number>, p: number): number {
  return quantileAt((rank) => ascending[rank]!, ascending.length, p);
}

/** {@link quantileSorted} of so many values by those of {@link quantileRanks}. */
export function quantileAt(valueOf: (rank: number) => number, count: number, p: number): number {
  const position = (count - 1) * p;
  const below = Math.floor(position);
  const low = valueOf(below);
  const fraction = position - below;
  return fraction === 0 ? low : low + fraction * (valueOf(below + 1) - low);
}

/** The ranks of so many values that their quantiles of type 7 need, from 0, ascending, each once. */
export function quantileRanks(probabilities: readonly number[], count: number): number[] {
  const ranks = probabilities.flatMap((p) => {
    const position = (count - 1) * p;
    return position === Math.floor(position) ? [position] : [Math.floor(position), Math.floor(position) + 1];
  });
  return [...new Set(ranks)].toSorted((a, b) => a - b);
}

/** Quantile of type 7 of values in any order; see {@link quantileSorted}. */
export function quantile(values: ArrayLike<number>, p: number): number {
  return quantileSorted(sorted(values), p);
}

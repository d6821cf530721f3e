import type { Histogram } from '../../shared/simulation.ts';

/**
 * `count` representative end values: the quantiles at (i + ½) / count, read off the histogram by linear interpolation.
 * @returns yuan, in rising order
 */
export function representativeValues({ edges, counts }: Histogram, count: number): readonly number[] {
  const total = counts.reduce((sum, n) => sum + n, 0);
  const values: number[] = [];
  let bin = 0;
  let before = 0;
  for (let i = 0; i < count; i += 1) {
    const rank = ((i + 0.5) / count) * total;
    while (bin < counts.length - 1 && before + counts[bin]! < rank) {
      before += counts[bin]!;
      bin += 1;
    }
    const inside = counts[bin]! > 0 ? (rank - before) / counts[bin]! : 0;
    values.push(edges[bin]! + inside * (edges[bin + 1]! - edges[bin]!));
  }
  return values;
}

/**
 * Stacks values into columns of equal width: for each value the middle and the width of
 * its column, and its place from the ground, from 1. What lies above `high` stands in the last column.
 */
export function stackDots(
  values: readonly number[],
  columns: number,
  high = values.at(-1) ?? 0,
): readonly { x: number; y: number; width: number }[] {
  const low = values[0] ?? 0;
  const spread = high - low;
  // One certain outcome, which a bin's width does not make uncertain, is a stack whose dots are as large as rows allow.
  const certain = spread <= 1e-5 * Math.abs(high);
  const width = certain ? Math.max(0.01 * Math.abs(high), 0.01) : spread / columns;
  const from = certain ? (low + high - width) / 2 : low;
  const heights = new Map<number, number>();
  return values.map((value) => {
    const column = Math.min(Math.floor((value - from) / width), columns - 1);
    const y = (heights.get(column) ?? 0) + 1;
    heights.set(column, y);
    return { x: from + (column + 0.5) * width, y, width };
  });
}

/**
 * Where far values would press all others into one column: the value from which on they share the last column; undefined
 * where the values can be shown as they are.
 */
export function farFrom(values: readonly number[]): number | undefined {
  const at = (share: number): number => values[Math.floor(share * (values.length - 1))] ?? 0;
  const spread = at(0.75) - at(0.25);
  return spread > 0 && at(1) - at(0) > 6 * spread ? at(0.92) : undefined;
}

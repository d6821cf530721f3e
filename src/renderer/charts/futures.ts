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
 * its column, and its place from the ground, from 1.
 */
export function stackDots(
  values: readonly number[],
  columns: number,
): readonly { x: number; y: number; width: number }[] {
  const low = values[0] ?? 0;
  const high = values.at(-1) ?? 0;
  const width = (high - low) / columns || 1;
  const heights = new Map<number, number>();
  return values.map((value) => {
    const column = Math.min(Math.floor((value - low) / width), columns - 1);
    const y = (heights.get(column) ?? 0) + 1;
    heights.set(column, y);
    return { x: low + (column + 0.5) * width, y, width };
  });
}

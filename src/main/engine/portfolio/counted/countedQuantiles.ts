import { cells, cellsOfMonth } from './countedBuffers.ts';

/**
 * Quantiles of type 7 of counted values; within a cell they are taken to lie evenly.
 * @param counts of one boundary: below the cells, in each, and above
 * @param probabilities ascending
 */
export function countedQuantiles(
  counts: Int32Array,
  { from, to }: { readonly from: number; readonly to: number },
  probabilities: readonly number[],
): number[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const width = (to - from) / cells;
  let cell = 0;
  let before = 0;
  return probabilities.map((p) => {
    const position = p * (total - 1);
    while (cell < cellsOfMonth - 1 && before + counts[cell]! <= position) {
      before += counts[cell]!;
      cell += 1;
    }
    if (cell === 0) return from;
    if (cell === cellsOfMonth - 1) return to;
    return from + (cell - 1 + (position - before + 0.5) / counts[cell]!) * width;
  });
}

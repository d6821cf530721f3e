import type { Matrix } from '../matrix.ts';

/** Sum of the squared differences of all elements. */
export function squaredDistance(a: Matrix, b: Matrix): number {
  let sum = 0;
  a.forEach((row, i) =>
    row.forEach((x, j) => {
      const difference = x - b[i]![j]!;
      sum += difference * difference;
    }),
  );
  return sum;
}

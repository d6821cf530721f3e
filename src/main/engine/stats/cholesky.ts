import type { Matrix } from './matrix.ts';

/**
 * Lower triangular L with L L' = A, of a positive semi-definite matrix; a direction without variance gives a column
 * of zeros. Pivots within 1e-12 of zero, measured by the largest diagonal element, count as zero.
 * @returns undefined where the matrix is not positive semi-definite
 */
export function cholesky(a: Matrix): number[][] | undefined {
  const n = a.length;
  const tolerance = 1e-12 * Math.max(...a.map((row, i) => row[i]!));
  const lower = Array.from({ length: n }, () => Array.from({ length: n }, () => 0));
  for (let j = 0; j < n; j += 1) {
    const rowJ = lower[j]!;
    let pivot = a[j]![j]!;
    for (let k = 0; k < j; k += 1) pivot -= rowJ[k]! * rowJ[k]!;
    if (!(pivot >= -tolerance)) return undefined;
    const root = pivot > tolerance ? Math.sqrt(pivot) : 0;
    rowJ[j] = root;
    for (let i = j + 1; i < n; i += 1) {
      const rowI = lower[i]!;
      let rest = a[i]![j]!;
      for (let k = 0; k < j; k += 1) rest -= rowI[k]! * rowJ[k]!;
      // Without variance left there must be no covariance left either (|rest| ≤ √(tolerance · scale) by Cauchy–Schwarz).
      if (root === 0 && Math.abs(rest) > Math.sqrt(2 * tolerance * Math.max(a[i]![i]!, tolerance)))
        return undefined;
      rowI[j] = root === 0 ? 0 : rest / root;
    }
  }
  return lower;
}

import { eigenSymmetric } from './eigenSymmetric.ts';
import type { Matrix } from './matrix.ts';

/**
 * The correlation matrix nearest to a symmetric matrix in the Frobenius norm, by alternating projections onto the
 * positive semi-definite matrices and onto those with unit diagonal, with Dykstra's correction.
 * Source: Higham 2002, "Computing the nearest correlation matrix".
 * @param smallestEigenvalue floor of the eigenvalues; a little above 0 leaves a matrix that Cholesky accepts
 */
export function nearestCorrelation(broken: Matrix, smallestEigenvalue = 0): number[][] {
  let y = broken.map((row) => [...row]);
  let correction = broken.map((row) => row.map(() => 0));
  for (let iteration = 0; iteration < 1000; iteration += 1) {
    const r = y.map((row, i) => row.map((value, j) => value - correction[i]![j]!));
    const x = onSemiDefinite(r, smallestEigenvalue);
    correction = x.map((row, i) => row.map((value, j) => value - r[i]![j]!));
    const next = x.map((row, i) => row.map((value, j) => (i === j ? 1 : value)));
    const change = largestDifference(next, y);
    const distance = largestDifference(next, x);
    y = next;
    if (change < 1e-14 || distance < 1e-14) break;
  }
  return y;
}

function onSemiDefinite(a: Matrix, floor: number): number[][] {
  const { values, vectors } = eigenSymmetric(a);
  const kept = values.map((value) => Math.max(floor, value));
  return a.map((row, i) =>
    row.map((_value, j) =>
      kept.reduce((sum, value, k) => sum + value * vectors[k]![i]! * vectors[k]![j]!, 0),
    ),
  );
}

function largestDifference(a: Matrix, b: Matrix): number {
  return Math.max(...a.map((row, i) => Math.max(...row.map((value, j) => Math.abs(value - b[i]![j]!)))));
}

import { eigenSymmetric } from './eigenSymmetric.ts';
import { dot, type Matrix } from './matrix.ts';

/** A pivot above this share of its diagonal element leaves the later ones their digits. */
const safePivot = 1e-6;
/** Eigenvalues this far below zero, measured by the largest, are rounding. */
const rounding = 1e-12;

/**
 * Lower triangular L with L L' = A, of a positive semi-definite matrix; a direction without variance gives a column
 * of zeros.
 * @returns undefined where the matrix is not positive semi-definite
 */
export function cholesky(a: Matrix): number[][] | undefined {
  return definiteRoot(a) ?? semiDefiniteRoot(a);
}

/** The usual recursion; undefined where a pivot is too small for it. */
function definiteRoot(a: Matrix): number[][] | undefined {
  const lower = a.map((row) => row.map(() => 0));
  for (let i = 0; i < a.length; i += 1) {
    const row = lower[i]!;
    for (let j = 0; j < i; j += 1) row[j] = (a[i]![j]! - partial(row, lower[j]!, j)) / lower[j]![j]!;
    const pivot = a[i]![i]! - partial(row, row, i);
    if (!(pivot > safePivot * a[i]![i]!)) return undefined;
    row[i] = Math.sqrt(pivot);
  }
  return lower;
}

function partial(x: readonly number[], y: readonly number[], length: number): number {
  let sum = 0;
  for (let k = 0; k < length; k += 1) sum += x[k]! * y[k]!;
  return sum;
}

/**
 * For singular matrices: the root V √Λ, turned until it is triangular. Its rows are taken apart along orthogonal
 * directions one after the other (Gram–Schmidt, twice, so that small rests stay orthogonal).
 */
function semiDefiniteRoot(a: Matrix): number[][] | undefined {
  const { values, vectors } = eigenSymmetric(a);
  const largest = Math.max(0, values[0] ?? 0);
  if (!values.every((value) => value >= -rounding * largest)) return undefined;
  const lengths = values.map((value) => Math.sqrt(Math.max(0, value)));
  const axes: number[][] = [];
  return a.map((_row, i) => {
    const { shares, rest } = takeApart(
      lengths.map((length, k) => length * vectors[k]![i]!),
      axes,
    );
    const left = Math.sqrt(dot(rest, rest));
    const diagonal = left > rounding * Math.sqrt(a[i]![i]!) ? left : 0;
    axes.push(rest.map((value) => (diagonal > 0 ? value / diagonal : 0)));
    return [...shares, diagonal, ...a.slice(i + 1).map(() => 0)];
  });
}

/** A vector as shares of orthogonal axes and what is left; a second pass takes up what rounding left behind. */
function takeApart(vector: readonly number[], axes: Matrix): { shares: number[]; rest: readonly number[] } {
  const shares = axes.map(() => 0);
  let rest = vector;
  for (let pass = 0; pass < 2; pass += 1) {
    axes.forEach((axis, k) => {
      const share = dot(axis, rest);
      shares[k]! += share;
      rest = rest.map((value, j) => value - share * axis[j]!);
    });
  }
  return { shares, rest };
}

import { identity, transpose, type Matrix } from './matrix.ts';

export interface SymmetricEigen {
  /** Largest first. */
  readonly values: readonly number[];
  /** vectors[k] belongs to values[k]; each of length 1, with its largest element positive. */
  readonly vectors: Matrix;
}

/**
 * Eigenvalues and eigenvectors of a symmetric matrix by cyclic Jacobi rotations.
 * Source: Golub and Van Loan, "Matrix Computations", §8.5.
 */
export function eigenSymmetric(matrix: Matrix): SymmetricEigen {
  const n = matrix.length;
  const a = matrix.map((row) => [...row]);
  const v = identity(n);
  const total = a.reduce((sum, row) => sum + row.reduce((part, x) => part + x * x, 0), 0);
  for (let sweep = 0; sweep < 100 && offDiagonal(a) > total * 1e-32; sweep += 1) {
    for (let p = 0; p < n - 1; p += 1) for (let q = p + 1; q < n; q += 1) rotate(a, v, p, q);
  }
  const columns = transpose(v);
  const order = columns.map((_column, k) => k).sort((i, j) => a[j]![j]! - a[i]![i]!);
  return { values: order.map((k) => a[k]![k]!), vectors: order.map((k) => withPositivePeak(columns[k]!)) };
}

function offDiagonal(a: Matrix): number {
  let sum = 0;
  a.forEach((row, i) => row.forEach((x, j) => (sum += i === j ? 0 : x * x)));
  return sum;
}

/** One rotation in the plane (p, q) that makes a[p][q] zero. */
function rotate(a: number[][], v: number[][], p: number, q: number): void {
  const apq = a[p]![q]!;
  if (apq === 0) return;
  const tau = (a[q]![q]! - a[p]![p]!) / (2 * apq);
  const t = (tau >= 0 ? 1 : -1) / (Math.abs(tau) + Math.sqrt(1 + tau * tau));
  const c = 1 / Math.sqrt(1 + t * t);
  const s = t * c;
  for (const row of a) turn(row, p, q, c, s);
  const rowP = a[p]!;
  const rowQ = a[q]!;
  for (let k = 0; k < a.length; k += 1) {
    const x = rowP[k]!;
    const y = rowQ[k]!;
    rowP[k] = c * x - s * y;
    rowQ[k] = s * x + c * y;
  }
  rowP[q] = 0;
  rowQ[p] = 0;
  for (const row of v) turn(row, p, q, c, s);
}

function turn(row: number[], p: number, q: number, c: number, s: number): void {
  const x = row[p]!;
  const y = row[q]!;
  row[p] = c * x - s * y;
  row[q] = s * x + c * y;
}

/** An eigenvector's sign is free; fix it, so that equal inputs look equal. */
function withPositivePeak(vector: readonly number[]): number[] {
  let peak = 0;
  for (const x of vector) if (Math.abs(x) > Math.abs(peak)) peak = x;
  return vector.map((x) => (peak < 0 ? -x : x));
}

import type { Matrix } from './matrix.ts';

/**
 * Solves A x = b by elimination with partial pivoting.
 * @returns undefined where a pivot falls below 1e-13 of the largest element: the matrix is singular
 */
export function solveLinear(a: Matrix, b: readonly number[]): number[] | undefined {
  const n = b.length;
  const rows = a.map((row, i) => [...row, b[i]!]);
  const scale = Math.max(...a.map((row) => Math.max(...row.map((x) => Math.abs(x)))));
  for (let column = 0; column < n; column += 1) {
    let pivot = column;
    for (let i = column + 1; i < n; i += 1) {
      if (Math.abs(rows[i]![column]!) > Math.abs(rows[pivot]![column]!)) pivot = i;
    }
    const pivotRow = rows[pivot]!;
    if (!(Math.abs(pivotRow[column]!) > scale * 1e-13)) return undefined;
    rows[pivot] = rows[column]!;
    rows[column] = pivotRow;
    for (let i = column + 1; i < n; i += 1) {
      const row = rows[i]!;
      const factor = row[column]! / pivotRow[column]!;
      if (factor !== 0) for (let j = column; j <= n; j += 1) row[j]! -= factor * pivotRow[j]!;
    }
  }
  return backSubstitute(rows, n);
}

function backSubstitute(rows: readonly (readonly number[])[], n: number): number[] {
  const x = Array.from({ length: n }, () => 0);
  for (let i = n - 1; i >= 0; i -= 1) {
    const row = rows[i]!;
    let rest = row[n]!;
    for (let j = i + 1; j < n; j += 1) rest -= row[j]! * x[j]!;
    x[i] = rest / row[i]!;
  }
  return x;
}

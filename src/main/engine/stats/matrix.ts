/** A matrix as rows; small and plain, for covariances of a dozen holdings rather than for speed. */
export type Matrix = readonly (readonly number[])[];

export function identity(size: number): number[][] {
  return Array.from({ length: size }, (_row, i) =>
    Array.from({ length: size }, (_column, j) => (i === j ? 1 : 0)),
  );
}

export function transpose(a: Matrix): number[][] {
  return Array.from({ length: a[0]?.length ?? 0 }, (_row, j) => a.map((row) => row[j]!));
}

export function dot(a: readonly number[], b: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += a[i]! * b[i]!;
  return sum;
}

/** Matrix times column. */
export function multiplyVector(a: Matrix, x: readonly number[]): number[] {
  return a.map((row) => dot(row, x));
}

/** x' A x. */
export function quadraticForm(a: Matrix, x: readonly number[]): number {
  return dot(x, multiplyVector(a, x));
}

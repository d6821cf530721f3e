import { covarianceMatrix } from './covariance.ts';
import type { Matrix } from './matrix.ts';

/** Correlation matrix of a covariance matrix. A variable that never moves correlates with nothing: 0, and 1 with itself. */
export function correlationOf(covariance: Matrix): number[][] {
  const deviation = covariance.map((row, i) => Math.sqrt(row[i]!));
  return covariance.map((row, i) =>
    row.map((value, j) => {
      if (i === j) return 1;
      const scale = deviation[i]! * deviation[j]!;
      return scale > 0 ? Math.max(-1, Math.min(1, value / scale)) : 0;
    }),
  );
}

/** Correlation matrix of variables given as rows of observations, [observation][variable]. */
export function correlationMatrix(observations: Matrix): number[][] {
  return correlationOf(covarianceMatrix(observations));
}

/** Pearson's correlation of two series of the same length. */
export function correlation(x: ArrayLike<number>, y: ArrayLike<number>): number {
  return correlationMatrix(Array.from(x, (value, i) => [value, y[i]!]))[0]![1]!;
}

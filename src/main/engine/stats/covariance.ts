import { mean } from './mean.ts';
import type { Matrix } from './matrix.ts';

/**
 * Covariance matrix of variables given as rows of observations, [observation][variable].
 * @param ddof 1 for a sample, 0 for a population
 */
export function covarianceMatrix(observations: Matrix, ddof: 0 | 1 = 1): number[][] {
  const variables = observations[0]?.length ?? 0;
  const centres = Array.from({ length: variables }, (_value, j) => mean(observations.map((row) => row[j]!)));
  return symmetric(variables, (i, j) => {
    let sum = 0;
    for (const row of observations) sum += (row[i]! - centres[i]!) * (row[j]! - centres[j]!);
    return sum / (observations.length - ddof);
  });
}

/**
 * Covariance matrix where observations have holes (NaN): each pair of variables from the rows that have both, with
 * the means of those rows, as pandas does. It need not be positive semi-definite.
 */
export function pairwiseCovariance(observations: Matrix, ddof: 0 | 1 = 1): number[][] {
  return symmetric(observations[0]?.length ?? 0, (i, j) => {
    const both = observations.filter((row) => !Number.isNaN(row[i]!) && !Number.isNaN(row[j]!));
    const centreI = mean(both.map((row) => row[i]!));
    const centreJ = mean(both.map((row) => row[j]!));
    let sum = 0;
    for (const row of both) sum += (row[i]! - centreI) * (row[j]! - centreJ);
    return sum / (both.length - ddof);
  });
}

function symmetric(size: number, element: (i: number, j: number) => number): number[][] {
  const matrix = Array.from({ length: size }, () => Array.from({ length: size }, () => 0));
  for (let i = 0; i < size; i += 1) {
    for (let j = i; j < size; j += 1) {
      const value = element(i, j);
      matrix[i]![j] = value;
      matrix[j]![i] = value;
    }
  }
  return matrix;
}

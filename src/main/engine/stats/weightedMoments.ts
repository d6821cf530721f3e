import type { Matrix } from './matrix.ts';

/**
 * Means and covariance of observations that count by weight, divisor the sum of the weights; so it is positive
 * semi-definite.
 * @param observations [observation][variable]
 */
export function weightedMoments(
  observations: Matrix,
  weights: readonly number[],
): { readonly means: number[]; readonly covariance: number[][] } {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const variables = observations[0]!.map((_value, i) => i);
  const weighted = (value: (row: readonly number[]) => number): number =>
    observations.reduce((sum, row, t) => sum + weights[t]! * value(row), 0) / total;
  const means = variables.map((i) => weighted((row) => row[i]!));
  const covariance = variables.map((i) =>
    variables.map((j) => weighted((row) => (row[i]! - means[i]!) * (row[j]! - means[j]!))),
  );
  return { means, covariance };
}

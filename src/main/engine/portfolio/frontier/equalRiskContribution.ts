import { dot, quadraticForm, type Matrix } from '../../stats/matrix.ts';

/**
 * Weights that add equal shares to the volatility of the mix, all positive and adding up to 1. The minimum of
 * ½ x'Σx - Σ log(xᵢ) / n has them, up to its scale; coordinate descent finds it.
 * Source: Maillard, Roncalli and Teïletche 2010; Griveau-Billion, Richard and Roncalli 2013.
 * @param covariance positive definite
 */
export function equalRiskContribution(covariance: Matrix): number[] {
  const share = 1 / covariance.length;
  const x = covariance.map((row, i) => share / Math.sqrt(row[i]!));
  for (let sweep = 0; sweep < 10_000; sweep += 1) {
    let change = 0;
    covariance.forEach((row, i) => {
      const variance = row[i]!;
      const others = dot(row, x) - variance * x[i]!;
      const next = (Math.sqrt(others * others + 4 * variance * share) - others) / (2 * variance);
      change = Math.max(change, Math.abs(next - x[i]!) / next);
      x[i] = next;
    });
    if (change < 1e-15) break;
  }
  const sum = x.reduce((total, value) => total + value, 0);
  return x.map((value) => value / sum);
}

/** Each holding's share of the variance of a mix; they add up to 1. */
export function riskContributions(covariance: Matrix, weights: readonly number[]): number[] {
  const variance = quadraticForm(covariance, weights);
  return weights.map((weight, i) => (weight * dot(covariance[i]!, weights)) / variance);
}

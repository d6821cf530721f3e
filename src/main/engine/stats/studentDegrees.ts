import { log } from '../math/log.ts';
import { logGamma } from '../math/logGamma.ts';
import { goldenSection } from './goldenSection.ts';
import { mean } from './mean.ts';
import { standardDeviation } from './variance.ts';

/** Between these the degrees of freedom are looked for; at the upper end t is normal for practical purposes. */
export const studentBounds = { least: 2.5, most: 100 } as const;

/**
 * Degrees of freedom at which Student's t of unit variance fits several standardised series best: the highest sum of
 * their log likelihoods (a composite likelihood: dependence between the series does not bias it, and it needs no
 * inverse of a covariance). Looked for evenly in 1 / ν.
 * @param columns one list of returns a series; series that never move are left out
 * @returns undefined where no series moves
 */
export function studentDegrees(columns: readonly (readonly number[])[]): number | undefined {
  const squares = columns.flatMap((column) => {
    const deviation = standardDeviation(column);
    const centre = mean(column);
    return deviation > 0 ? column.map((x) => ((x - centre) / deviation) ** 2) : [];
  });
  if (squares.length === 0) return undefined;
  const likelihood = (inverse: number): number => logLikelihood(squares, 1 / inverse);
  const { least, most } = studentBounds;
  return 1 / goldenSection(likelihood, 1 / most, 1 / least, 1e-7).at;
}

function logLikelihood(squares: readonly number[], nu: number): number {
  const constant = logGamma((nu + 1) / 2) - logGamma(nu / 2) - log(Math.PI * (nu - 2)) / 2;
  let sum = 0;
  for (const square of squares) sum += log(1 + square / (nu - 2));
  return squares.length * constant - ((nu + 1) / 2) * sum;
}

import { centralMoment } from './centralMoment.ts';

/** Kurtosis of the population, m4 / m2²; 3 of a normal law (nothing is taken off), NaN of a constant. */
export function kurtosis(values: ArrayLike<number>): number {
  const m2 = centralMoment(values, 2);
  return centralMoment(values, 4) / (m2 * m2);
}

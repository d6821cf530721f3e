import { centralMoment } from './centralMoment.ts';

/**
 * Variance.
 * @param ddof what is taken off the divisor: 1 for the variance of a sample, 0 for that of a population
 */
export function variance(values: ArrayLike<number>, ddof: 0 | 1 = 1): number {
  return (centralMoment(values, 2) * values.length) / (values.length - ddof);
}

/** Square root of {@link variance}. */
export function standardDeviation(values: ArrayLike<number>, ddof: 0 | 1 = 1): number {
  return Math.sqrt(variance(values, ddof));
}

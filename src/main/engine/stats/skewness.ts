import { centralMoment } from './centralMoment.ts';

/** Skewness of the population, m3 / m2^(3/2); 0 of a normal law, NaN of a constant. */
export function skewness(values: ArrayLike<number>): number {
  const m2 = centralMoment(values, 2);
  return centralMoment(values, 3) / (m2 * Math.sqrt(m2));
}

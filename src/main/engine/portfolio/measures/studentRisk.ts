import { studentDensity } from '../../stats/studentDensity.ts';
import { studentQuantile } from '../../stats/studentQuantile.ts';
import type { TailRisk } from './historicalRisk.ts';

/**
 * The tail of Student's t scaled to mean 0 and variance 1.
 * Source: McNeil, Frey and Embrechts 2005, "Quantitative Risk Management", §2.2.
 * @param nu degrees of freedom, above 2
 */
export function studentRisk(nu: number, level: number): TailRisk {
  const tail = 1 - level;
  const t = studentQuantile(tail, nu);
  const scale = Math.sqrt((nu - 2) / nu);
  return {
    valueAtRisk: -scale * t,
    expectedShortfall: (scale * studentDensity(t, nu) * (nu + t * t)) / (tail * (nu - 1)),
  };
}

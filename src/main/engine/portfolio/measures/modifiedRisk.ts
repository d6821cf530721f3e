import { inverseNormal } from '../../math/inverseNormal.ts';
import { normalDensity } from '../../math/normalDensity.ts';
import { kurtosis } from '../../stats/kurtosis.ts';
import { mean } from '../../stats/mean.ts';
import { skewness } from '../../stats/skewness.ts';
import { standardDeviation } from '../../stats/variance.ts';
import type { TailRisk } from './historicalRisk.ts';

/**
 * The normal tail corrected for skewness and kurtosis by the Cornish–Fisher and Edgeworth expansions; useful for mild
 * departures only, and never below the value at risk. Deviation with the divisor n.
 * Source: Zangari 1996; Boudt, Peterson and Croux 2008, "Estimation and decomposition of downside risk…".
 */
export function modifiedRisk(returns: ArrayLike<number>, level: number): TailRisk {
  const tail = 1 - level;
  const centre = mean(returns);
  const deviation = standardDeviation(returns, 0);
  const s = skewness(returns);
  const k = kurtosis(returns) - 3;
  const z = inverseNormal(tail);
  const g = z + ((z * z - 1) * s) / 6 + ((z * z - 3) * z * k) / 24 - ((2 * z * z - 5) * z * s * s) / 36;
  const valueAtRisk = -centre - deviation * g;
  const expectedShortfall = -centre + (deviation * edgeworthTail(g, s, k)) / tail;
  return { valueAtRisk, expectedShortfall: Math.max(valueAtRisk, expectedShortfall) };
}

/** Minus the integral of x up to g under the second-order Edgeworth density. */
function edgeworthTail(g: number, s: number, k: number): number {
  const g2 = g * g;
  const cubic = g2 * g;
  const fourth = g2 * g2;
  const sixth = fourth * g2;
  return (
    normalDensity(g) *
    (1 +
      (cubic * s) / 6 +
      ((fourth - 2 * g2 - 1) * k) / 24 +
      ((sixth - 9 * fourth + 9 * g2 + 3) * s * s) / 72)
  );
}

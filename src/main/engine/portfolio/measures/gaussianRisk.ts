import { inverseNormal } from '../../math/inverseNormal.ts';
import { normalDensity } from '../../math/normalDensity.ts';
import { mean } from '../../stats/mean.ts';
import { standardDeviation } from '../../stats/variance.ts';
import type { TailRisk } from './historicalRisk.ts';

/** The tail of the normal law with the series' mean and deviation (divisor n). */
export function gaussianRisk(returns: ArrayLike<number>, level: number): TailRisk {
  return normalRisk(mean(returns), standardDeviation(returns, 0), level);
}

/** The tail of a normal law. */
export function normalRisk(centre: number, deviation: number, level: number): TailRisk {
  const z = inverseNormal(1 - level);
  return {
    valueAtRisk: -centre - deviation * z,
    expectedShortfall: -centre + (deviation * normalDensity(z)) / (1 - level),
  };
}

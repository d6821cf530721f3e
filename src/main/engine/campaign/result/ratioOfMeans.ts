import type { Estimate } from '../../../../shared/simulation.ts';
import { mean } from '../../stats/mean.ts';
import { standardErrorOfMean } from '../../stats/standardErrors.ts';

/**
 * Mean of the one over mean of the other, with its standard error by the delta method; null where the divisor is 0.
 * Source: Cochran, “Sampling Techniques”, §6.4.
 */
export function ratioOfMeans(top: Float64Array, bottom: Float64Array): Estimate | null {
  const divisor = mean(bottom);
  if (!(divisor > 0)) return null;
  const value = mean(top) / divisor;
  const rests = new Float64Array(top.length);
  for (let path = 0; path < rests.length; path += 1) rests[path] = top[path]! - value * bottom[path]!;
  return { value, se: standardErrorOfMean(rests) / divisor };
}

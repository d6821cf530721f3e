import type { Estimate } from '../../../../shared/simulation.ts';
import { moments } from '../../stats/centralMoment.ts';
import { quantileSorted } from '../../stats/quantile.ts';
import {
  meanError,
  standardErrorOfProbability,
  standardErrorOfQuantile,
} from '../../stats/standardErrors.ts';

export function meanEstimate(values: Float64Array): Estimate {
  const { mean, second } = moments(values);
  return { value: mean, se: meanError(second, values.length) };
}

export function quantileEstimate(ascending: Float64Array, p: number): Estimate {
  return { value: quantileSorted(ascending, p), se: standardErrorOfQuantile(ascending, p) };
}

/** Share of paths for which something holds. */
export function probabilityEstimate(paths: number, holds: (path: number) => boolean): Estimate {
  let count = 0;
  for (let path = 0; path < paths; path += 1) if (holds(path)) count += 1;
  return { value: count / paths, se: standardErrorOfProbability(count / paths, paths) };
}

import type { Estimate } from '../../../../shared/simulation.ts';
import { moments } from '../../stats/centralMoment.ts';
import { lowerTailMean } from '../../stats/expectedShortfall.ts';
import { mean } from '../../stats/mean.ts';
import { Replicates } from '../../stats/replicates.ts';
import { deviationError, quantileSlope, standardErrorOfLowerTailMean } from '../../stats/standardErrors.ts';
import { standardDeviation } from '../../stats/variance.ts';
import { meanEstimate, probabilityEstimate, quantileEstimate } from './estimates.ts';
import { orderedPart, type WantedOrder } from './orderedPart.ts';

/** Quantiles of one list of values. */
export interface Quantiles {
  at(p: number): Estimate;
  /** Mean of the lowest share of the values. */
  lowerTail(tail: number): Estimate;
  /** Slope of the quantile function at p, 1 / density there. */
  slope(p: number): number;
}

/** How figures over the paths of a run get their standard errors. Lists hold one number a path. */
export interface RunEstimates {
  mean(values: Float64Array): Estimate;
  deviation(values: Float64Array): Estimate;
  /** Share of paths for which something holds. */
  probability(holds: (path: number) => boolean): Estimate;
  /** @param wanted what will be asked */
  quantiles(values: Float64Array, wanted: WantedOrder): Quantiles;
}

/** Paths that do not depend on each other. */
export function independentEstimates(paths: number): RunEstimates {
  return {
    mean: meanEstimate,
    deviation(values) {
      const { second, fourth } = moments(values);
      const n = values.length;
      return { value: Math.sqrt((second * n) / (n - 1)), se: deviationError(second, fourth, n) };
    },
    probability: (holds) => probabilityEstimate(paths, holds),
    quantiles(values, wanted) {
      const ascending = orderedPart(values, wanted);
      return {
        at: (p) => quantileEstimate(ascending, p),
        lowerTail: (tail) => ({
          value: lowerTailMean(ascending, tail),
          se: standardErrorOfLowerTailMean(ascending, tail),
        }),
        slope: (p) => quantileSlope(ascending, p),
      };
    },
  };
}

/** Paths of several scramblings, `points` of each: errors come from the spread between the scramblings. */
export function scrambledEstimates(paths: number, points: number): RunEstimates {
  const meanOf = (values: Float64Array): Estimate => new Replicates(values, points).mean((x) => x);
  return {
    mean: meanOf,
    deviation(values) {
      const middle = mean(values);
      const value = standardDeviation(values);
      const { se } = new Replicates(values, points).mean((x) => (x - middle) * (x - middle));
      return { value, se: value > 0 ? se / (2 * value) : 0 };
    },
    probability: (holds) =>
      meanOf(Float64Array.from({ length: paths }, (_share, path) => (holds(path) ? 1 : 0))),
    quantiles(values) {
      const replicates = new Replicates(values, points);
      return {
        at: (p) => replicates.quantile(p),
        lowerTail: (tail) => replicates.lowerTail(tail),
        slope: (p) => replicates.slope(p),
      };
    },
  };
}

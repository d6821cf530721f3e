import type { Estimate } from '../../../../shared/simulation.ts';
import { mean } from '../../stats/mean.ts';
import type { RunEstimates } from './runEstimates.ts';

/**
 * A figure with its linear form: what each path adds to its error. Up to a constant, the error of the figure is the mean
 * of the form over the paths (the influence function), so that the errors of two figures can be taken together.
 */
export interface FormedEstimate extends Estimate {
  readonly form: (path: number) => number;
}

export interface FormedQuantiles {
  at(p: number): FormedEstimate;
  lowerTail(tail: number): FormedEstimate;
}

/** As `RunEstimates`, each figure with its form. */
export interface FormedEstimates {
  mean(values: Float64Array): FormedEstimate;
  deviation(values: Float64Array): FormedEstimate;
  probability(holds: (path: number) => boolean): FormedEstimate;
  quantiles(values: Float64Array): FormedQuantiles;
}

/**
 * The same figures with the forms behind their standard errors. Source: Hampel 1974, "The influence curve and its role
 * in robust estimation"; the forms are those of `standardErrors.ts`.
 */
export function withForms(estimates: RunEstimates): FormedEstimates {
  return {
    mean: (values) => ({ ...estimates.mean(values), form: (path) => values[path]! }),
    deviation(values) {
      const found = estimates.deviation(values);
      const middle = mean(values);
      const scale = found.value > 0 ? 1 / (2 * found.value) : 0;
      return { ...found, form: (path) => (values[path]! - middle) ** 2 * scale };
    },
    probability: (holds) => ({ ...estimates.probability(holds), form: (path) => (holds(path) ? 1 : 0) }),
    quantiles(values) {
      const quantiles = estimates.quantiles(values);
      return {
        at(p) {
          const found = quantiles.at(p);
          const slope = quantiles.slope(p);
          return { ...found, form: (path) => (values[path]! <= found.value ? -slope : 0) };
        },
        lowerTail(tail) {
          const edge = quantiles.at(tail).value;
          return {
            ...quantiles.lowerTail(tail),
            form: (path) => Math.min(values[path]! - edge, 0) / tail,
          };
        },
      };
    },
  };
}

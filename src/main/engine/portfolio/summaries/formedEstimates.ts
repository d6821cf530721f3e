import type { Estimate } from '../../../../shared/simulation.ts';
import { mean } from '../../stats/mean.ts';
import type { WantedOrder } from './orderedPart.ts';
import type { RunEstimates } from './runEstimates.ts';

/** What the paths from one up to another, without it, add to a figure's error, summed in order. */
export type LinearForm = (from: number, to: number) => number;

/**
 * A figure with its linear form: what each path adds to its error. Up to a constant, the error of the figure is the mean
 * of the form over the paths (the influence function), so that the errors of two figures can be taken together.
 */
export interface FormedEstimate extends Estimate {
  readonly form: LinearForm;
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
  quantiles(values: Float64Array, wanted: WantedOrder): FormedQuantiles;
}

/**
 * The same figures with the forms behind their standard errors. Source: Hampel 1974, "The influence curve and its role
 * in robust estimation"; the forms are those of `standardErrors.ts`.
 */
export function withForms(estimates: RunEstimates): FormedEstimates {
  return {
    mean: (values) => ({ ...estimates.mean(values), form: sumForm(values) }),
    deviation(values) {
      const found = estimates.deviation(values);
      const scale = found.value > 0 ? 1 / (2 * found.value) : 0;
      return { ...found, form: squareForm(values, mean(values), scale) };
    },
    probability: (holds) => ({ ...estimates.probability(holds), form: countForm(holds) }),
    quantiles(values, wanted) {
      const quantiles = estimates.quantiles(values, wanted);
      return {
        at(p) {
          const found = quantiles.at(p);
          return { ...found, form: stepForm(values, found.value, quantiles.slope(p)) };
        },
        lowerTail(tail) {
          const edge = quantiles.at(tail).value;
          return { ...quantiles.lowerTail(tail), form: tailForm(values, edge, tail) };
        },
      };
    },
  };
}

// A loop of its own for each kind: called path by path, the forms of forty figures would cost more than the figures.

const sumForm =
  (values: Float64Array): LinearForm =>
  (from, to) => {
    let sum = 0;
    for (let path = from; path < to; path += 1) sum += values[path]!;
    return sum;
  };

const squareForm =
  (values: Float64Array, middle: number, scale: number): LinearForm =>
  (from, to) => {
    let sum = 0;
    for (let path = from; path < to; path += 1) sum += (values[path]! - middle) ** 2 * scale;
    return sum;
  };

const countForm =
  (holds: (path: number) => boolean): LinearForm =>
  (from, to) => {
    let count = 0;
    for (let path = from; path < to; path += 1) if (holds(path)) count += 1;
    return count;
  };

const stepForm =
  (values: Float64Array, edge: number, slope: number): LinearForm =>
  (from, to) => {
    let sum = 0;
    for (let path = from; path < to; path += 1) if (values[path]! <= edge) sum -= slope;
    return sum;
  };

const tailForm =
  (values: Float64Array, edge: number, tail: number): LinearForm =>
  (from, to) => {
    let sum = 0;
    for (let path = from; path < to; path += 1) sum += Math.min(values[path]! - edge, 0) / tail;
    return sum;
  };

import { exp } from '../math/exp.ts';
import { inverseNormal } from '../math/inverseNormal.ts';
import { pow } from '../math/pow.ts';
import { centralMoment } from './centralMoment.ts';
import { lowerTailMean } from './expectedShortfall.ts';
import { quantileSorted } from './quantile.ts';
import { variance } from './variance.ts';

/** Standard error of a mean: s / √n. */
export function standardErrorOfMean(values: ArrayLike<number>): number {
  return Math.sqrt(variance(values) / values.length);
}

/** {@link standardErrorOfMean} by the second central moment of n values. */
export function meanError(second: number, n: number): number {
  return Math.sqrt((second * n) / (n - 1) / n);
}

/**
 * Standard error of the standard deviation by the fourth moment: √((m4 - m2²) / n) / (2 √m2), so that fat tails
 * are not taken for normal ones. Source: Kendall and Stuart, "The Advanced Theory of Statistics", vol. 1, §10.
 */
export function standardErrorOfDeviation(values: ArrayLike<number>): number {
  return deviationError(centralMoment(values, 2), centralMoment(values, 4), values.length);
}

/** {@link standardErrorOfDeviation} by the central moments of n values. */
export function deviationError(second: number, fourth: number, n: number): number {
  if (second === 0) return 0;
  return Math.sqrt(Math.max(0, fourth - second * second) / n) / (2 * Math.sqrt(second));
}

/** Standard error of a share of n independent draws: √(p (1 - p) / n). */
export function standardErrorOfProbability(p: number, n: number): number {
  return Math.sqrt((p * (1 - p)) / n);
}

/**
 * Standard error of a quantile of independent values: √(p (1 - p) / n) times the slope of the quantile function.
 * Source: Siddiqui 1960; Bofinger 1975, "Estimation of a density function using order statistics".
 * @param ascending values, smallest first
 */
export function standardErrorOfQuantile(ascending: ArrayLike<number>, p: number): number {
  return standardErrorOfProbability(p, ascending.length) * quantileSlope(ascending, p);
}

/** Slope of the quantile function at p, 1 / density there, over Bofinger's bandwidth. */
export function quantileSlope(ascending: ArrayLike<number>, p: number): number {
  const [low, high] = slopeWindow(p, ascending.length);
  return (quantileSorted(ascending, high) - quantileSorted(ascending, low)) / (high - low);
}

/** Between which quantiles of so many values {@link quantileSlope} is measured. */
export function slopeWindow(p: number, count: number): [low: number, high: number] {
  const half = bofingerBandwidth(p, count);
  return [Math.max(0, p - half), Math.min(1, p + half)];
}

/** Half width, in probability, of the window that measures the density at a quantile of about normal values. */
function bofingerBandwidth(p: number, n: number): number {
  const z = inverseNormal(p);
  const density = exp(-0.5 * z * z) / Math.sqrt(2 * Math.PI);
  const square = density * density;
  const curvature = 2 * z * z + 1;
  return pow((4.5 * square * square) / (curvature * curvature * n), 0.2);
}

/**
 * Standard error of {@link lowerTailMean}: the spread inside the tail, and that of the tail's edge.
 * Source: Chen 2008, "Nonparametric estimation of expected shortfall"; Manistre and Hancock 2005.
 * @param ascending values, smallest (worst) first
 */
export function standardErrorOfLowerTailMean(ascending: Float64Array, tail: number): number {
  const n = ascending.length;
  const inTail = ascending.subarray(0, Math.max(1, Math.min(n, Math.ceil(n * tail))));
  const edge = quantileSorted(ascending, tail) - lowerTailMean(ascending, tail);
  return Math.sqrt((centralMoment(inTail, 2) + (1 - tail) * edge * edge) / (n * tail));
}

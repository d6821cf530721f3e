import { log } from '../math/log.ts';
import { pow } from '../math/pow.ts';
import { autocovariance } from './autocorrelation.ts';

export interface BlockLength {
  /** Mean length of the geometric blocks of the stationary bootstrap, in observations. */
  readonly stationary: number;
  /** Length of the fixed blocks of the circular bootstrap, in observations. */
  readonly circular: number;
}

/**
 * Block length that minimises the mean squared error of the bootstrapped variance of a mean.
 * Source: Politis and White 2004, "Automatic block-length selection for the dependent bootstrap", with the constants
 * as corrected by Patton, Politis and White 2009.
 * @param values at least 8 observations in order of time
 * @returns lengths from 0 (no dependence) to min(3 √n, n / 3) rounded up; 0 of a constant
 */
export function optimalBlockLength(values: ArrayLike<number>): BlockLength {
  const n = values.length;
  const covariances = Array.from({ length: largestLag(n) + 1 }, (_value, lag) => autocovariance(values, lag));
  const variance = covariances[0]!;
  if (variance === 0) return { stationary: 0, circular: 0 };

  const window = truncationLag(covariances, n);
  let g = 0;
  let longRunVariance = variance;
  for (let lag = 1; lag <= window; lag += 1) {
    const weight = flatTop(lag / window);
    g += 2 * weight * lag * covariances[lag]!;
    longRunVariance += 2 * weight * covariances[lag]!;
  }
  const cap = Math.ceil(Math.min(3 * Math.sqrt(n), n / 3));
  const length = (d: number): number => Math.min(cap, pow((2 * g * g * n) / d, 1 / 3));
  const square = longRunVariance * longRunVariance;
  return { stationary: length(2 * square), circular: length((4 / 3) * square) };
}

/** Lags that must be insignificant in a row (K_N in the paper). */
function run(n: number): number {
  return Math.max(5, Math.floor(Math.sqrt(log10(n))));
}

function largestLag(n: number): number {
  return Math.min(n - 1, Math.ceil(Math.sqrt(n)) + run(n));
}

/**
 * Twice the first lag of a run of insignificant autocorrelations. (The paper's wording is the lag before the run; the
 * authors' own program and those that follow it take the run's first lag, and so do we, to give the same lengths.)
 */
function truncationLag(covariances: readonly number[], n: number): number {
  const most = covariances.length - 1;
  const threshold = 2 * Math.sqrt(log10(n) / n);
  const significant = covariances.map((c) => Math.abs(c / covariances[0]!) >= threshold);
  for (let lag = 1; lag + run(n) - 1 <= most; lag += 1) {
    if (!significant.slice(lag, lag + run(n)).includes(true)) return Math.min(most, 2 * lag);
  }
  return most;
}

/** The trapezoidal "flat top" window: 1 up to one half, then down to 0 at 1. */
function flatTop(t: number): number {
  return t <= 0.5 ? 1 : 2 * (1 - t);
}

function log10(x: number): number {
  return log(x) / Math.LN10;
}

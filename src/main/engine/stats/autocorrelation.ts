import { mean } from './mean.ts';

/** Autocovariance at a lag, divided by n (not n - lag), which keeps the sequence positive semi-definite. */
export function autocovariance(values: ArrayLike<number>, lag: number): number {
  const centre = mean(values);
  let sum = 0;
  for (let i = lag; i < values.length; i += 1) sum += (values[i]! - centre) * (values[i - lag]! - centre);
  return sum / values.length;
}

/** Autocorrelation at a lag: the autocovariance over that of lag 0; NaN of a constant. */
export function autocorrelation(values: ArrayLike<number>, lag: number): number {
  return autocovariance(values, lag) / autocovariance(values, 0);
}

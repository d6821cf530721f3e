import { exp2Steps, stepsPerUnit } from '../../math/exp2Steps.ts';
import { singleExpm1 } from '../../math/singleExpm1.ts';
import { monthlyLaw, type MonthlyLaw } from './monthlyLaw.ts';
import type { LognormalSpec } from './returnSpec.ts';

const { fround } = Math;

/** Largest exponent of `singleExpm1`, and the standard deviations that stay below it. */
const largest = 0.5;
const deviations = 7;

/**
 * The law of a lognormal month for arithmetic in single precision: growth = start · (1 + excess). The excess over what
 * a month without chance grows is small, so that its rounding hardly shows: growth is off by some 1e-7 of 1 or itself,
 * whichever is larger, and exact without volatility.
 */
export interface SingleLaw {
  readonly factors: number;
  /** Growth of each factor where all normals are 0. */
  readonly start: Float64Array;
  /** Of natural log growth on the normals, divided by 2^doublings of its row; [factor][factor], flat, single precision. */
  readonly loading: Float32Array;
  /** How often each factor's excess is carried over to twice the exponent. */
  readonly doublings: Int32Array;
}

/** @throws LabError as `monthlyLaw` */
export function singleLaw(spec: LognormalSpec): SingleLaw {
  return singlyRounded(monthlyLaw(spec));
}

/** A law whose loading may be full. */
export function singlyRounded({ factors, logMean, loading }: MonthlyLaw): SingleLaw {
  const natural = loading.map((steps) => steps / stepsPerUnit);
  const doublings = Int32Array.from(logMean, (_mean, i) =>
    doublingsFor(natural.subarray(i * factors, (i + 1) * factors)),
  );
  return {
    factors,
    start: Float64Array.from(logMean, (log) => exp2Steps(log)),
    loading: Float32Array.from(natural, (value, at) => value / 2 ** doublings[Math.trunc(at / factors)]!),
    doublings,
  };
}

/** @param loading of one factor on independent normals */
function doublingsFor(loading: Float64Array): number {
  const deviation = Math.sqrt(loading.reduce((sum, value) => sum + value * value, 0));
  let count = 0;
  for (let exponent = deviation * deviations; exponent > largest; exponent /= 2) count += 1;
  return count;
}

/**
 * Excess of a factor's growth, from the single-precision normals of a month that begin at `row`.
 * @param shocks how many of them the factor hangs on: all, or in a lower triangle factor + 1
 */
export function excessOf(
  law: SingleLaw,
  factor: number,
  normals: Float64Array,
  row: number,
  shocks = factor + 1,
): number {
  const first = factor * law.factors;
  let x = fround(law.loading[first]! * normals[row]!);
  for (let k = 1; k < shocks; k += 1) x = fround(x + fround(law.loading[first + k]! * normals[row + k]!));
  let excess = singleExpm1(x);
  // e^2x − 1 = (e^x − 1) · (2 + (e^x − 1)).
  for (let i = 0; i < law.doublings[factor]!; i += 1) excess = fround(excess * fround(2 + excess));
  return excess;
}

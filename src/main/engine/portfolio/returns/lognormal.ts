import { LabError } from '../../../../shared/errors/index.ts';
import { exp2Steps, stepsPerUnit } from '../../math/exp2Steps.ts';
import { fillNormalSteps } from '../../random/fillNormalSteps.ts';
import { purposes, type Purpose } from '../../random/purposes.ts';
import { cholesky } from '../../stats/cholesky.ts';
import { eigenSymmetric } from '../../stats/eigenSymmetric.ts';
import { checkLognormal } from './checkLognormal.ts';
import type { PathReturns, ReturnModel } from './returnModel.ts';
import type { LognormalSpec } from './returnSpec.ts';

/**
 * Multivariate lognormal months: log growth of month m = (drift - σ²/2) / 12 + σ/√12 · (L z), where z is the normal
 * of (seed, path, month, factor) and L the Cholesky factor of the correlations.
 * So a factor's end value depends on its own place in the list only through the correlations.
 */
export const lognormal: ReturnModel<LognormalSpec> = {
  kind: 'lognormal',
  prepare: (spec, seed) => prepareLognormal(spec, seed, purposes.returns),
};

/** As {@link lognormal}, on the streams of a purpose. */
export function prepareLognormal(spec: LognormalSpec, seed: number, purpose: Purpose): PathReturns {
  const { factors, logMean, loading } = monthlyLaw(spec);
  let normals = new Float64Array(0);
  return {
    factors,
    fill(path, months, out) {
      if (normals.length < months * factors) normals = new Float64Array(months * factors);
      fillNormalSteps(seed, purpose, path, months, factors, normals);
      for (let row = 0; row < months * factors; row += factors) {
        for (let i = 0; i < factors; i += 1) {
          let log = logMean[i]!;
          for (let k = 0; k <= i; k += 1) log += loading[i * factors + k]! * normals[row + k]!;
          out[row + i] = exp2Steps(log);
        }
      }
    },
  };
}

/** The law of a month's log growth, in steps of `exp2Steps`: logMean + loading · z. */
export interface MonthlyLaw {
  readonly factors: number;
  readonly logMean: Float64Array;
  /** σ/√12 times the rows of the Cholesky factor, [factor][factor], flat. */
  readonly loading: Float64Array;
}

/** @throws LabError as {@link lognormal} */
export function monthlyLaw(spec: LognormalSpec): MonthlyLaw {
  checkLognormal(spec);
  const factors = spec.drift.length;
  const logMean = Float64Array.from(spec.drift, (drift, i) => {
    const volatility = spec.volatility[i]!;
    return ((drift - (volatility * volatility) / 2) / 12) * stepsPerUnit;
  });
  const lower = cholesky(spec.correlation);
  if (!lower) {
    const { values } = eigenSymmetric(spec.correlation);
    throw new LabError('plan.correlation', { eigenvalue: Number(values.at(-1)!.toPrecision(4)) });
  }
  const loading = new Float64Array(factors * factors);
  lower.forEach((row, i) => {
    const monthly = (spec.volatility[i]! / Math.sqrt(12)) * stepsPerUnit;
    row.forEach((value, k) => (loading[i * factors + k] = monthly * value));
  });
  return { factors, logMean, loading };
}

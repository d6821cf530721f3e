import { LabError } from '../../../../shared/errors/index.ts';
import { stepsPerUnit } from '../../math/exp2Steps.ts';
import { cholesky } from '../../stats/cholesky.ts';
import { eigenSymmetric } from '../../stats/eigenSymmetric.ts';
import { checkLognormal } from './checkLognormal.ts';
import type { LognormalSpec } from './returnSpec.ts';

/** The law of a month's log growth, in steps of `exp2Steps`: logMean + loading · z. */
export interface MonthlyLaw {
  readonly factors: number;
  readonly logMean: Float64Array;
  /** σ/√12 times the rows of the Cholesky factor, [factor][factor], flat. */
  readonly loading: Float64Array;
}

/** @throws LabError `returns.*` for lists that are wrong, `plan.correlation` for correlations that cannot be */
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

import type { ChangedFigure } from '../../../../shared/sensitivity.ts';
import { mean } from '../../stats/mean.ts';
import { quantileSorted, sorted } from '../../stats/quantile.ts';
import {
  standardErrorOfMean,
  standardErrorOfProbability,
  standardErrorOfQuantile,
} from '../../stats/standardErrors.ts';

/** Figures of a case and of the base case on the same paths: the error of the difference is that of paired values. */
export function meanChange(values: Float64Array, base: Float64Array): ChangedFigure {
  const differences = values.map((value, path) => value - base[path]!);
  return {
    value: { value: mean(values), se: standardErrorOfMean(values) },
    change: { value: mean(differences), se: standardErrorOfMean(differences) },
  };
}

/** @param holds 1 on the paths where something holds, else 0 */
export function shareChange(holds: Float64Array, base: Float64Array): ChangedFigure {
  const { value, change } = meanChange(holds, base);
  return { value: { value: value.value, se: standardErrorOfProbability(value.value, holds.length) }, change };
}

/**
 * The error of the difference comes from each path's influence on the two quantiles, (p − 1{x ≤ q}) / f(q), which is
 * paired as the paths are. Source: Bahadur 1966, "A note on quantiles in large samples".
 */
export function quantileChange(values: Float64Array, base: Float64Array, p: number): ChangedFigure {
  const one = quantileInfluence(values, p);
  const other = quantileInfluence(base, p);
  const differences = one.influence.map((influence, path) => influence - other.influence[path]!);
  return {
    value: { value: one.quantile, se: one.se },
    change: { value: one.quantile - other.quantile, se: standardErrorOfMean(differences) },
  };
}

function quantileInfluence(values: Float64Array, p: number) {
  const ascending = sorted(values);
  const quantile = quantileSorted(ascending, p);
  const se = standardErrorOfQuantile(ascending, p);
  const slope = se / standardErrorOfProbability(p, values.length);
  return { quantile, se, influence: values.map((value) => (p - (value <= quantile ? 1 : 0)) * slope) };
}

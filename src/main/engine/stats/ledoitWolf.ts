import { covarianceMatrix } from './covariance.ts';
import { mean } from './mean.ts';
import type { Matrix } from './matrix.ts';
import { constantCorrelationTarget } from './shrinkageTargets/constantCorrelation.ts';
import { identityTarget } from './shrinkageTargets/identity.ts';
import type { ShrinkageTarget } from './shrinkageTargets/shrinkageTarget.ts';

export const shrinkageTargets = {
  identity: identityTarget,
  constantCorrelation: constantCorrelationTarget,
} satisfies Record<string, ShrinkageTarget>;

export interface ShrunkCovariance {
  readonly covariance: number[][];
  /** Share of the target in the answer, 0 to 1. */
  readonly intensity: number;
}

/**
 * Covariance shrunk towards a structure: (1 - intensity) · sample + intensity · target, divisor n.
 * Source: Ledoit and Wolf 2004, "A well-conditioned estimator for large-dimensional covariance matrices" (identity)
 * and "Honey, I shrunk the sample covariance matrix" (constant correlation).
 * @param observations [observation][variable]
 */
export function ledoitWolf(observations: Matrix, structure: keyof typeof shrinkageTargets): ShrunkCovariance {
  const sample = covarianceMatrix(observations, 0);
  const centres = sample.map((_row, j) => mean(observations.map((row) => row[j]!)));
  const centred = observations.map((row) => row.map((x, j) => x - centres[j]!));
  const { target, intensity } = shrinkageTargets[structure].estimate(sample, centred);
  return {
    covariance: sample.map((row, i) => row.map((s, j) => (1 - intensity) * s + intensity * target[i]![j]!)),
    intensity,
  };
}

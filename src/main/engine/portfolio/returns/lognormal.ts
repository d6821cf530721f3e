import { fillNormalSteps } from '../../random/fillNormalSteps.ts';
import { purposes, type Purpose } from '../../random/purposes.ts';
import { singleNormalOfWord } from '../../random/singleNormalOfWord.ts';
import type { PathReturns, ReturnModel } from './returnModel.ts';
import type { LognormalSpec } from './returnSpec.ts';
import { excessOf, singleLaw } from './singleLaw.ts';

/**
 * Multivariate lognormal months: log growth of month m = (drift - σ²/2) / 12 + σ/√12 · (L z), where z is the normal
 * of (seed, path, month, factor) and L the Cholesky factor of the correlations.
 * So a factor's end value depends on its own place in the list only through the correlations. What is random is worked
 * out in single precision; see {@link singleLaw}.
 */
export const lognormal: ReturnModel<LognormalSpec> = {
  kind: 'lognormal',
  prepare: (spec, seed) => prepareLognormal(spec, seed, purposes.returns),
};

/** As {@link lognormal}, on the streams of a purpose. */
export function prepareLognormal(spec: LognormalSpec, seed: number, purpose: Purpose): PathReturns {
  const law = singleLaw(spec);
  const { factors, start } = law;
  let normals = new Float64Array(0);
  return {
    factors,
    fill(path, months, out) {
      if (normals.length < months * factors) normals = new Float64Array(months * factors);
      fillNormalSteps(seed, purpose, path, months, factors, normals, singleNormalOfWord);
      for (let row = 0; row < months * factors; row += factors) {
        for (let i = 0; i < factors; i += 1) {
          out[row + i] = start[i]! + start[i]! * excessOf(law, i, normals, row);
        }
      }
    },
  };
}

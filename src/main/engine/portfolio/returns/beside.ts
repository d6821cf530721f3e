import { purposes } from '../../random/purposes.ts';
import { bootstrap } from './bootstrap.ts';
import { filtered } from './filtered.ts';
import { prepareLognormal } from './lognormal.ts';
import { regimes } from './regimes.ts';
import type { PathReturns, ReturnModel } from './returnModel.ts';
import type { BesideSpec } from './returnSpec.ts';

/** Factors with history first, then lognormal ones that are independent of them: each on its own streams. */
export const beside: ReturnModel<BesideSpec> = {
  kind: 'beside',
  prepare(spec, seed) {
    const drawn = prepareDrawn(spec.drawn, seed);
    const assumed = prepareLognormal(spec.lognormal, seed, purposes.assumptionReturns);
    return join(drawn, assumed);
  },
};

function prepareDrawn(spec: BesideSpec['drawn'], seed: number): PathReturns {
  if (spec.kind === 'bootstrap') return bootstrap.prepare(spec, seed);
  if (spec.kind === 'regimes') return regimes.prepare(spec, seed);
  return filtered.prepare(spec, seed);
}

function join(left: PathReturns, right: PathReturns): PathReturns {
  const factors = left.factors + right.factors;
  let leftMonths = new Float64Array(0);
  let rightMonths = new Float64Array(0);
  return {
    factors,
    fill(path, months, out) {
      if (leftMonths.length < months * left.factors) leftMonths = new Float64Array(months * left.factors);
      if (rightMonths.length < months * right.factors) rightMonths = new Float64Array(months * right.factors);
      left.fill(path, months, leftMonths);
      right.fill(path, months, rightMonths);
      for (let month = 0; month < months; month += 1) {
        const row = month * factors;
        for (let i = 0; i < left.factors; i += 1) out[row + i] = leftMonths[month * left.factors + i]!;
        for (let i = 0; i < right.factors; i += 1) {
          out[row + left.factors + i] = rightMonths[month * right.factors + i]!;
        }
      }
    },
  };
}

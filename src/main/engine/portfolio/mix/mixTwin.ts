import { fillNormalSteps } from '../../random/fillNormalSteps.ts';
import { purposes } from '../../random/purposes.ts';
import { singleNormalOfWord } from '../../random/singleNormalOfWord.ts';
import { prepareQuasiLognormal, type QuasiSampling } from '../returns/quasiLognormal.ts';
import { excessOf } from '../returns/singleLaw.ts';
import { mixExposure } from './mixExposure.ts';
import type { MixInput } from './mixInput.ts';
import { mixLaw } from './mixLaw.ts';

const { fround } = Math;

/** Fills in what the mix grows by in each month of a path, after the fee. */
type Grow = (path: number, out: Float64Array) => void;

/**
 * The mix path by path in plain TypeScript: what the kernel must equal to the last bit.
 * Writes value by month, out[month * paths + path - firstPath], for months 0 … months − 1 (after the fee).
 */
export function mixTwin(input: MixInput, firstPath: number, paths: number, out: Float64Array): void {
  const grow = input.quasi ? quasiGrow(input, input.quasi) : pseudoGrow(input);
  const growth = new Float64Array(input.months);
  for (let path = 0; path < paths; path += 1) {
    grow(firstPath + path, growth);
    let value = input.initial;
    for (let month = 0; month < input.months; month += 1) {
      value = (value + input.contribution) * growth[month]!;
      out[month * paths + path] = value;
    }
  }
}

function pseudoGrow(input: MixInput): Grow {
  const { law, total, weights } = mixLaw(input);
  const { factors } = law;
  const normals = new Float64Array(input.months * factors);
  return (path, out) => {
    fillNormalSteps(input.seed, purposes.returns, path, input.months, factors, normals, singleNormalOfWord);
    for (let month = 0; month < input.months; month += 1) {
      let sum = 0;
      for (let i = 0; i < factors; i += 1) {
        sum = fround(sum + fround(weights[i]! * excessOf(law, i, normals, month * factors)));
      }
      out[month] = total + sum;
    }
  };
}

function quasiGrow(input: MixInput, quasi: QuasiSampling): Grow {
  const { returns, seed, weights, feeRate } = input;
  const months = prepareQuasiLognormal(returns, seed, purposes.returns, mixExposure(input), quasi);
  const { factors } = months;
  const growth = new Float64Array(input.months * factors);
  return (path, out) => {
    months.fill(path, input.months, growth);
    for (let month = 0; month < input.months; month += 1) {
      let sum = 0;
      for (let i = 0; i < factors; i += 1) sum += weights[i]! * growth[month * factors + i]!;
      out[month] = sum * (1 - feeRate);
    }
  };
}

import { fillNormalSteps } from '../../random/fillNormalSteps.ts';
import { purposes } from '../../random/purposes.ts';
import { singleNormalOfWord } from '../../random/singleNormalOfWord.ts';
import { shocksOf } from '../returns/quasiLognormal.ts';
import { excessOf, type SingleLaw } from '../returns/singleLaw.ts';
import { mixExposure } from './mixExposure.ts';
import type { MixInput } from './mixInput.ts';
import { mixLaw } from './mixLaw.ts';

const { fround } = Math;

/**
 * The mix path by path in plain TypeScript: what the kernel must equal to the last bit.
 * Writes value by month, out[month * paths + path - firstPath], for months 0 … months − 1 (after the fee).
 */
export function mixTwin(input: MixInput, firstPath: number, paths: number, out: Float64Array): void {
  const { law, total, weights } = mixLaw(input);
  const { factors } = law;
  const draw = drawing(input, law);
  const normals = new Float64Array(input.months * factors);
  for (let path = 0; path < paths; path += 1) {
    draw(firstPath + path, normals);
    let value = input.initial;
    for (let month = 0; month < input.months; month += 1) {
      let sum = 0;
      for (let i = 0; i < factors; i += 1) {
        const excess = excessOf(law, i, normals, month * factors, input.quasi ? factors : i + 1);
        sum = fround(sum + fround(weights[i]! * excess));
      }
      value = (value + input.contribution) * (total + sum);
      out[month * paths + path] = value;
    }
  }
}

/** Fills in the normals of a path, [month][factor]. */
function drawing(input: MixInput, law: SingleLaw): (path: number, out: Float64Array) => void {
  const { seed, months, quasi } = input;
  if (quasi) {
    const shocks = shocksOf(law, seed, purposes.returns, mixExposure(input), quasi.points);
    return (path, out) => shocks.fill(path, out);
  }
  return (path, out) =>
    fillNormalSteps(seed, purposes.returns, path, months, law.factors, out, singleNormalOfWord);
}

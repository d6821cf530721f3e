import { purposes } from '../../random/purposes.ts';
import { prepareReturns } from '../returns/index.ts';
import { prepareQuasiLognormal } from '../returns/quasiLognormal.ts';
import { mixExposure } from './mixExposure.ts';
import type { MixInput } from './mixInput.ts';

/**
 * The mix path by path in plain TypeScript: what the kernel must equal to the last bit.
 * Writes value by month, out[month * paths + path - firstPath], for months 0 … months − 1 (after the fee).
 */
export function mixTwin(input: MixInput, firstPath: number, paths: number, out: Float64Array): void {
  const returns = input.quasi
    ? prepareQuasiLognormal(input.returns, input.seed, purposes.returns, mixExposure(input), input.quasi)
    : prepareReturns(input.returns, input.seed);
  const { factors } = returns;
  const growth = new Float64Array(input.months * factors);
  for (let path = 0; path < paths; path += 1) {
    returns.fill(firstPath + path, input.months, growth);
    let value = input.initial;
    for (let month = 0; month < input.months; month += 1) {
      let sum = 0;
      for (let i = 0; i < factors; i += 1) sum += input.weights[i]! * growth[month * factors + i]!;
      value = (value + input.contribution) * sum * (1 - input.feeRate);
      out[month * paths + path] = value;
    }
  }
}

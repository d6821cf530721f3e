import { exp } from '../../math/exp.ts';
import { log } from '../../math/log.ts';
import type { PathReturns } from '../returns/returnModel.ts';

export interface Fall {
  readonly factor: number;
  /** Share lost over all its months. */
  readonly fall: number;
  readonly months: number;
  /** By factor: how far it goes along. */
  readonly betas: readonly number[];
}

/**
 * The same futures, but that one factor falls evenly over the first months; the others move by their slope on it more than
 * they would have, and keep what is their own.
 */
export function fallingReturns(base: PathReturns, { factor, fall, months, betas }: Fall): PathReturns {
  const { factors } = base;
  const forced = log(1 - fall) / months;
  return {
    factors,
    fill(path, wanted, out) {
      base.fill(path, wanted, out);
      for (let month = 0; month < Math.min(months, wanted); month += 1) {
        const row = month * factors;
        const further = forced - log(out[row + factor]!);
        for (let i = 0; i < factors; i += 1) out[row + i] = out[row + i]! * exp(betas[i]! * further);
      }
    },
  };
}

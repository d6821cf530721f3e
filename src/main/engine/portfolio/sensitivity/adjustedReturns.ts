import { exp } from '../../math/exp.ts';
import { log } from '../../math/log.ts';
import type { PathReturns } from '../returns/returnModel.ts';
import type { FactorLaw } from './factorLaw.ts';

/** A month's log return x of factor i becomes constants[i] + scale · x. */
export interface Adjustment {
  readonly constants: Float64Array;
  readonly scale: number;
}

/**
 * More or less of the same months: a log return x becomes
 * mean + k (x − mean) − (k² − 1) variance / 2 + shift / 12, so that a volatility k times as large leaves the mean growth of
 * lognormal months where it was.
 * @param shift added to the yearly log growth
 * @param k factor of the volatility, 0 or more
 * @returns undefined where nothing changes
 */
export function adjustmentOf(
  { mean, variance }: FactorLaw,
  shift: number,
  k: number,
): Adjustment | undefined {
  if (shift === 0 && k === 1) return undefined;
  const constants = Float64Array.from(
    mean,
    (centre, i) => centre * (1 - k) - ((k * k - 1) * variance[i]!) / 2 + shift / 12,
  );
  return { constants, scale: k };
}

/** The months as the kernel adjusts them, by plain TypeScript. */
export function adjustedReturns(returns: PathReturns, adjustment: Adjustment | undefined): PathReturns {
  if (!adjustment) return returns;
  const { factors } = returns;
  const { constants, scale } = adjustment;
  return {
    factors,
    fill(path, months, out) {
      returns.fill(path, months, out);
      for (let i = 0; i < months * factors; i += 1) {
        out[i] = exp(constants[i % factors]! + scale * log(out[i]!));
      }
    },
  };
}

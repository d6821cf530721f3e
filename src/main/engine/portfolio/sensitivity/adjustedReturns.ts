import { exp } from '../../math/exp.ts';
import { log } from '../../math/log.ts';
import type { PathReturns } from '../returns/returnModel.ts';
import type { FactorLaw } from './factorLaw.ts';

/**
 * The same months, with more or less of them: a log return x becomes
 * mean + k (x − mean) − (k² − 1) variance / 2 + shift / 12, so that a volatility k times as large leaves the mean growth of
 * lognormal months where it was.
 * @param shift added to the yearly log growth
 * @param k factor of the volatility, 0 or more
 */
export function adjustedReturns(
  returns: PathReturns,
  { mean, variance }: FactorLaw,
  shift: number,
  k: number,
): PathReturns {
  if (shift === 0 && k === 1) return returns;
  const { factors } = returns;
  const constant = Float64Array.from(
    mean,
    (centre, i) => centre * (1 - k) - ((k * k - 1) * variance[i]!) / 2 + shift / 12,
  );
  return {
    factors,
    fill(path, months, out) {
      returns.fill(path, months, out);
      for (let i = 0; i < months * factors; i += 1) out[i] = exp(constant[i % factors]! + k * log(out[i]!));
    },
  };
}

import { exp } from '../../math/exp.ts';
import type { Exposure } from '../returns/quasiLognormal.ts';
import type { MixInput } from './mixInput.ts';

/** A mix by its expected growth: the return of a month counts with the money that it meets, worth at the start. */
export function mixExposure({
  months,
  initial,
  contribution,
  feeRate,
  weights,
  returns,
}: MixInput): Exposure {
  const grown = weights.reduce((sum, weight, i) => sum + weight * exp(returns.drift[i]! / 12), 0);
  const growth = grown * (1 - feeRate);
  let money = 0;
  let discount = 1;
  const met = Array.from({ length: months }, (_month, month) => {
    money += (month === 0 ? initial : 0) + contribution;
    const worth = money * discount;
    money *= growth;
    discount /= growth;
    return worth;
  });
  const most = Math.max(...met);
  return { factors: weights, months: met.map((worth) => (most > 0 ? Math.max(worth / most, 0.01) : 1)) };
}

import { pow } from '../../math/pow.ts';
import type { Bounds } from './equalMarginal.ts';

/**
 * Bounds as shares below and above today's money, as Meridian's optimiser has them: the money is rounded to a power of
 * ten, and the bounds again.
 * @param below share that may be taken away; above: share that may be added
 * @param digits of rounding: -2 rounds to hundreds
 */
export function boundsAround(money: number, below: number, above: number, digits: number): Bounds {
  const unit = pow(10, -digits);
  const rounded = (value: number): number => Math.round(value / unit) * unit;
  const today = rounded(money);
  return { min: rounded(today * (1 - below)), max: rounded(today * (1 + above)) };
}

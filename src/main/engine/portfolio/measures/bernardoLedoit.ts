import { lowerPartialMoment } from './lowerPartialMoment.ts';
import { upperPartialMoment } from './upperPartialMoment.ts';

/** Sum of the gains over the sum of the losses: omega at 0. Source: Bernardo and Ledoit 2000. */
export function bernardoLedoit(returns: ArrayLike<number>): number {
  return upperPartialMoment(returns, 0, 1) / lowerPartialMoment(returns, 0, 1);
}

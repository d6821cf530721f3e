import { lowerPartialMoment } from './lowerPartialMoment.ts';

/** Mean of the surpluses above a minimum return, to a power, over all periods. */
export function upperPartialMoment(returns: ArrayLike<number>, minimum: number, order: 1 | 2): number {
  return lowerPartialMoment(
    Array.from(returns, (r) => -r),
    -minimum,
    order,
  );
}

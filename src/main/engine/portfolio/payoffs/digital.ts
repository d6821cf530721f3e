import { checkRate } from '../instruments/checkRate.ts';
import { lognormalTail } from './lognormalTail.ts';
import type { Payoff } from './payoff.ts';

export interface DigitalTerms {
  readonly kind: 'digital';
  readonly floor: number;
  /** Yearly rate where the underlying ends at the barrier or above. */
  readonly coupon: number;
  /** As a ratio to the level at the start. */
  readonly barrier: number;
}

/** The coupon where the underlying ends at or above the barrier, else the floor. */
export const digital: Payoff<DigitalTerms> = {
  check: ({ floor, coupon, barrier }) => {
    if (!(barrier > 0 && Number.isFinite(barrier))) return { field: 'barrier', reason: `${barrier}` };
    if (!(coupon >= floor)) return { field: 'coupon', reason: `${coupon}` };
    return checkRate('floor', floor) ?? checkRate('coupon', coupon);
  },
  floor: ({ floor }) => floor,
  rate: ({ floor, coupon, barrier }, ratio) => (ratio >= barrier ? coupon : floor),
  expectedRate: ({ floor, coupon, barrier }, drift, deviation) =>
    floor + (coupon - floor) * lognormalTail(barrier, drift, deviation),
};

import { checkRate } from '../instruments/checkRate.ts';
import { lognormalCall } from './lognormalTail.ts';
import type { Payoff } from './payoff.ts';

export interface ParticipationTerms {
  readonly kind: 'participation';
  readonly floor: number;
  /** Yearly rate added for each unit of rise: 1 turns a rise of 3 % into 3 % a year. */
  readonly participation: number;
  /** The most that is paid, yearly rate. */
  readonly cap?: number | undefined;
}

/** Floor plus a share of the rise, up to a cap: min(cap, floor + participation · max(0, ratio - 1)). */
export const participation: Payoff<ParticipationTerms> = {
  check: ({ floor, participation, cap }) => {
    if (!(participation >= 0 && Number.isFinite(participation))) {
      return { field: 'participation', reason: `${participation}` };
    }
    if (cap !== undefined && !(cap >= floor)) return { field: 'cap', reason: `${cap}` };
    return checkRate('floor', floor);
  },
  floor: ({ floor }) => floor,
  rate: ({ floor, participation, cap }, ratio) =>
    Math.min(cap ?? Infinity, floor + participation * Math.max(0, ratio - 1)),
  expectedRate: ({ floor, participation, cap }, drift, deviation) => {
    if (participation === 0) return floor;
    const uncapped = lognormalCall(1, drift, deviation);
    const above = cap === undefined ? 0 : lognormalCall(1 + (cap - floor) / participation, drift, deviation);
    return floor + participation * (uncapped - above);
  },
};

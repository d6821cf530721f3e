import { cashSchedule } from './cashSchedule.ts';
import type { HoldingInput, SimulationInput } from './input.ts';
import { waitingRate } from './instruments/index.ts';
import { planCalendar, type PlanCalendar } from './planCalendar.ts';
import { splitWhole } from './splitWhole.ts';
import { targetWeights } from './targetWeights.ts';

/** Rates that move by the seed's streams, or nothing. */
export type MovingRates = Partial<Pick<SimulationInput, 'shortRate' | 'seed'>>;

/** What a path depends on, besides its market. */
export type PathInput = Pick<SimulationInput, 'startDate' | 'months' | 'flows' | 'holdings' | 'rebalance'> &
  Partial<
    Pick<SimulationInput, 'rebalanceBand' | 'glide' | 'goals' | 'bundles' | 'waitingRate' | 'inflation'>
  > &
  MovingRates;

/** A plan laid out by month: what all its paths have in common. */
export interface PlanLayout {
  readonly calendar: PlanCalendar;
  /** The plan's holdings, and last, where a deposit pays out or a bundle rewards, the account where that money waits. */
  readonly parts: readonly Pick<HoldingInput, 'weight' | 'instrument' | 'sold'>[];
  /** Put in at the start of month m, fen; [months]. */
  readonly paidIn: Float64Array;
  /** Wanted at boundary k beside the goals, fen; [months + 1]. */
  readonly wanted: Float64Array;
  /** Target shares by boundary, [months + 1][part]. */
  readonly weights: readonly Float64Array[];
  /** What each part gets of each month's contribution, fen; [month][part]. */
  readonly purchases: readonly Float64Array[];
}

export function planLayout(input: PathInput): PlanLayout {
  const { months, flows } = input;
  const { paidIn, wanted } = cashSchedule(flows, months);
  const parts = withWaitingMoney(input);
  const weights = targetWeights(parts, months, input.glide);
  const purchases = Array.from(paidIn, (amount, month) => {
    const split = new Float64Array(parts.length);
    splitWhole(amount, weights[month]!, split);
    return split;
  });
  return { calendar: planCalendar(input.startDate, months), parts, paidIn, wanted, weights, purchases };
}

/** Paid-out money, rewards and what cannot be bought yet wait in a demand deposit, at the rate of the first holding that pays out. */
export function withWaitingMoney({
  holdings,
  bundles = [],
  waitingRate: rewardRate = 0,
}: Pick<PathInput, 'holdings' | 'bundles' | 'waitingRate'>): PlanLayout['parts'] {
  const paidOut = holdings.map(({ instrument }) => waitingRate(instrument)).find((one) => one !== undefined);
  const waits = bundles.length > 0 || holdings.some(({ sold }) => sold);
  const rate = paidOut ?? (waits ? rewardRate : undefined);
  return rate === undefined ? holdings : [...holdings, { weight: 0, instrument: { kind: 'demand', rate } }];
}

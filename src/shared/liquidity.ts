import type { Range } from './range.ts';
import type { Localised } from './schema.ts';
import type { Estimate, Notice } from './simulation.ts';
import type { PlainDate } from './units.ts';

/**
 * What could be taken out of a combination on a day, if all of it were asked for; money is nominal yuan.
 * value = free + costly + cost + locked.
 */
export interface LiquidityAmounts<Amount> {
  /** Worth when held on. */
  readonly value: Amount;
  /** Paid out at once, at no cost. */
  readonly free: Amount;
  /** Paid out as well, after the cost. */
  readonly costly: Amount;
  /** Redemption fees, and interest given up. */
  readonly cost: Amount;
  /** Cannot be taken out that day at any price. */
  readonly locked: Amount;
}

/** Money asked for on a day that comes on one date, `free` and `costly` together. */
export interface LiquidityArrival {
  /** Business days after the order: n of T+n. */
  readonly days: number;
  readonly date: PlainDate;
  readonly amount: Range;
}

export interface LiquidityDay extends LiquidityAmounts<Range> {
  readonly month: number;
  readonly date: string;
  /** By holding, means over the paths, in the order of `holdings`. */
  readonly parts: readonly LiquidityAmounts<number>[];
  /** What is paid out by the date on which it comes, soonest first; the day itself is always there. */
  readonly arrivals: readonly LiquidityArrival[];
  /** Deposits, principal and interest, and what of them lies above the insurance cap. */
  readonly deposits: Range;
  readonly aboveCap: Range;
  readonly aboveCapProbability: Estimate;
}

export interface LiquidityResult {
  readonly engineVersion: string;
  readonly paths: number;
  readonly partial: boolean;
  readonly seed: number;
  /** The holdings; the last one may be the account in which paid-out money waits. */
  readonly holdings: readonly Localised[];
  /** By holding, business days from an order until its money comes: n of T+n. */
  readonly payDays: readonly number[];
  /** Deposit insurance per depositor and bank, yuan. */
  readonly insuranceCap: number;
  readonly insuranceSource: Localised;
  readonly days: readonly LiquidityDay[];
  readonly notices: readonly Notice[];
}

/** Days of the ladder, months from the start; those beyond the plan are left out, its end is always there. */
export const ladderMonths = [1, 3, 6, 12, 24, 36, 60, 120, 240] as const;

export function ladderOf(months: number): readonly number[] {
  return [...ladderMonths.filter((month) => month < months), months];
}

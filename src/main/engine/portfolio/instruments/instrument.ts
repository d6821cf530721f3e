import type { PlanCalendar } from '../planCalendar.ts';

/**
 * One holding inside one path at a time. Amounts are fen in float64: whole in deposits, broken only where a market
 * has been. Months count from 0; `at` is a boundary, the day on which month `at` begins and month `at - 1` has ended.
 * Nothing is allocated after the holding is opened.
 */
export interface Instrument {
  /** Since the path began: interest credited, paid and accrued at `at`. */
  interest(at: number): number;
  /** Since the path began: gains less losses of the market. */
  marketGain(): number;
  /** Since the path began: purchase and redemption fees. */
  feesPaid(): number;
  /** Since the path began: tax withheld on gains; left out where there is none. */
  taxPaid?(): number;

  /** From here on what leaves has not been called in time; left out where that makes no difference. */
  withoutNotice?(): void;

  /** Empties the holding before a path. */
  reset(): void;
  /** Start of a month: matured money is renewed; what is paid out instead is returned, and leaves the holding. */
  release(month: number): number;
  /** Puts money in on the first day of a month; a purchase fee is taken from it. */
  buy(month: number, amount: number): void;
  /** Lets a month pass. `growth[month * factors + factor]` are the path's growth factors. */
  accrue(month: number, growth: Float64Array, factors: number): void;
  /** Worth when held on: deposits with their interest accrued by contract, funds at net asset value. */
  value(at: number): number;

  /** How much of the value rebalancing may move. */
  movable(at: number): number;
  /** Sells `amount` of value (at most what is movable) and returns the proceeds after fees. */
  sell(at: number, amount: number): number;

  /**
   * What the money that leaves first costs per yuan received: -1 for money payable at once, which goes before any
   * other; Infinity where nothing is left.
   */
  exitCost(at: number): number;
  /** Proceeds of all the money of that cost. */
  exitAvailable(at: number): number;
  /** Takes out `net` after costs, at most what is available at that cost (Infinity takes it all); returns what was paid. */
  exit(at: number, net: number): number;
}

/**
 * How far the path's short rate is from the plan's start at each boundary, [months + 1]: written anew for each path, all 0
 * where rates stay.
 */
export type RateShift = Float64Array;

/** What the client has in the plan, fen: as a month begins, with what is paid in then. Written anew each month. */
export interface ClientWorth {
  worth: number;
}

/** A kind of holding: one file of this folder, and one line in its registry. */
export interface InstrumentKind<Spec> {
  /** Names the field and the reason where the specification cannot be simulated. */
  check(spec: Spec): { readonly field: string; readonly reason: string } | undefined;
  /** An empty holding for paths of this calendar. */
  /** @param steady whether rates never move: `rateShift` stays 0 */
  open(
    spec: Spec,
    calendar: PlanCalendar,
    rateShift: RateShift,
    client: ClientWorth,
    steady: boolean,
  ): Instrument;
  /** Whether deposit insurance covers it. */
  readonly insured: boolean;
  /** Yearly rate at which the money that it pays out waits; left out, or undefined, where it pays nothing out. */
  waitingRate?(spec: Spec): number | undefined;
}

import type { Notice } from './simulation.ts';

/**
 * What would have happened: a combination replayed on the true series. Money is nominal yuan. Dates of points are
 * ends of months.
 */
export interface HistoryResult {
  readonly engineVersion: string;
  readonly name: string;
  /** Last day before the first month, and last day of the last month that all series share. */
  readonly startDate: string;
  readonly endDate: string;
  readonly months: number;
  /** The plan's flows played over the whole shared history. */
  readonly replay: HistoryReplay;
  /** Every window of the plan's length; null where the history is shorter. */
  readonly windows: RollingWindows | null;
  /** What each series did over the shared history, to challenge the assumptions with. */
  readonly calibration: readonly SeriesCalibration[];
  /** Between the series' monthly log returns, in the order of `calibration`. */
  readonly correlation: readonly (readonly number[])[];
  /** How the series were made fit: what was cut, what was filled, and why. */
  readonly notices: readonly Notice[];
}

export interface HistoryReplay {
  readonly points: readonly HistoryPoint[];
  readonly outcome: HistoryOutcome;
  /** paidIn - withdrawn + interest + market - fees + rewards - tax = end value. */
  readonly split: {
    readonly paidIn: number;
    readonly withdrawn: number;
    readonly interest: number;
    readonly market: number;
    readonly fees: number;
    readonly rewards: number;
    readonly tax: number;
  };
  readonly maxDrawdown: DatedDrawdown;
}

export interface HistoryPoint {
  readonly date: string;
  readonly value: number;
  /** Paid in so far less taken out so far. */
  readonly netPaidIn: number;
  /** The same money in the comparison deposit. */
  readonly deposit: number;
  /** Fall of the time-weighted value from its peak, 0 to 1. */
  readonly drawdown: number;
}

/** How one stretch of history turned out. Rates and returns are fractions per year. */
export interface HistoryOutcome {
  readonly startDate: string;
  readonly endDate: string;
  readonly endValue: number;
  /** End value and all that was taken out, less all that was paid in. */
  readonly gain: number;
  readonly moneyWeightedReturn: number;
  readonly timeWeightedReturn: number;
  /** Yearly volatility of the monthly time-weighted log returns. */
  readonly volatility: number;
  readonly maxDrawdown: number;
  /** Longest time below an earlier peak, months. */
  readonly timeUnderWater: number;
  /** Gain of the same money in the comparison deposit. */
  readonly depositGain: number;
  /** Withdrawals that could not be met. */
  readonly shortfall: number;
}

export interface DatedDrawdown {
  readonly depth: number;
  readonly peakDate: string;
  readonly troughDate: string;
  /** When the peak was reached again; null where it was not. */
  readonly recoveryDate: string | null;
}

export interface RollingWindows {
  readonly months: number;
  readonly count: number;
  /** Windows by gain; the median is the lower of the two middle ones where the count is even. */
  readonly best: HistoryOutcome;
  readonly median: HistoryOutcome;
  readonly worst: HistoryOutcome;
  /** Share of the windows that ended with a loss, and with more than the comparison deposit. */
  readonly lossShare: number;
  readonly beatDepositShare: number;
  /** All of them, in the order of their dates. They overlap: they are far fewer independent cases than windows. */
  readonly list: readonly HistoryOutcome[];
}

/** A series' months over the shared history. */
export interface SeriesCalibration {
  readonly name: string;
  readonly months: number;
  /** Continuously compounded yearly drift in the sense of the lognormal model: mean growth e^drift. */
  readonly drift: number;
  /** Compounded return per year. */
  readonly annualReturn: number;
  readonly volatility: number;
  /** Of the monthly log returns: 0 and 3 of a normal law. */
  readonly skewness: number;
  readonly kurtosis: number;
  /** Of the monthly log returns at a lag of one month. */
  readonly autocorrelation: number;
  /** Mean block length for the stationary bootstrap, months, at least 1. */
  readonly blockMonths: number;
  readonly maxDrawdown: DatedDrawdown;
  readonly worstMonth: { readonly date: string; readonly return: number };
}

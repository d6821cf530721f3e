import type { Localised } from './schema.ts';
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
  /** The combination bought at the start of each window asked about, in their order; none where history has no month of it. */
  readonly stress: readonly StressOutcome[];
  /** Windows of which history has no month, by id. */
  readonly outside: readonly string[];
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
  readonly cloud: HistoryCloud;
}

/** Every window's value month by month: the historical cloud. */
export interface HistoryCloud {
  /** Boundaries that are told, rising from 0 to the plan's months: all of them, or evenly chosen ones of a long plan. */
  readonly months: readonly number[];
  /** [window][boundary], yuan, in the order of the windows. */
  readonly values: readonly (readonly number[])[];
  /** Percentiles over the windows by boundary, yuan. */
  readonly p5: readonly number[];
  readonly p50: readonly number[];
  readonly p95: readonly number[];
}

/** How a combination bought at the beginning of a stress window came through it. */
export interface StressOutcome {
  /** Of the window. */
  readonly id: string;
  readonly name: Localised;
  /** Last day before the first month, and last day of the last one. */
  readonly startDate: string;
  readonly endDate: string;
  readonly months: number;
  /** False where history covers only a part of the window. */
  readonly whole: boolean;
  /** Time-weighted, over the window and not a year. */
  readonly return: number;
  /** The deepest fall within the window; its recovery may lie after it. */
  readonly fall: DatedDrawdown;
  /** Months from the lowest point until the earlier peak was reached again; null where it was not by the end of history. */
  readonly recoveryMonths: number | null;
  /** Yuan by the end of the window, and the same money in the comparison deposit. */
  readonly gain: number;
  readonly depositGain: number;
  /** What each series did over the window. */
  readonly series: readonly { readonly name: string; readonly return: number }[];
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

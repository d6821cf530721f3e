import type { Localised } from './schema.ts';

/**
 * What a simulation of a combination answers. Money is nominal yuan; every Monte Carlo figure carries its
 * standard error. Percentiles are type 7 (Hyndman–Fan), as in R and NumPy.
 */

/** A figure with its Monte Carlo standard error. */
export interface Estimate {
  readonly value: number;
  readonly se: number;
}

export const fanPercentiles = ['p5', 'p10', 'p25', 'p50', 'p75', 'p90', 'p95'] as const;
export type FanPercentile = (typeof fanPercentiles)[number];

/** Values recorded at the end of a month; month 0 is the start, after the first contribution. */
export type FanPoint = { readonly month: number; readonly date: string; readonly mean: number } & {
  readonly [P in FanPercentile]: number;
};

export type Terminal = { readonly mean: Estimate; readonly sd: Estimate } & {
  readonly [P in FanPercentile]: Estimate;
};

/** How a goal of the plan fares. Money is nominal yuan of the goal's day. */
export interface GoalOutcome {
  readonly label: string;
  /** Boundary at which it counts, months from the plan's start, and its day. */
  readonly month: number;
  readonly date: string;
  readonly amount: number;
  /** Whether the sum follows the prices of each path; `amount` is then its mean. */
  readonly modelled?: true;
  /** As it was asked for. */
  readonly asked: number;
  readonly money: 'nominal' | 'today';
  readonly spend: boolean;
  /** Probability that the whole sum is there. */
  readonly probability: Estimate;
  /** What is lacking on that day: the mean over all futures, and over those that miss the goal (none: undefined). */
  readonly expectedShortfall: Estimate;
  readonly shortfallWhenMissed?: Estimate;
}

/** A run in money of the plan's start: each path's values over its own rise of prices. */
export interface RealOutcome {
  readonly terminal: Terminal;
  readonly fan: readonly FanPoint[];
  /** Rise of prices a year over the whole plan. */
  readonly inflation: { readonly p5: Estimate; readonly p50: Estimate; readonly p95: Estimate };
}

/**
 * Where the end value came from, means over paths:
 * paidIn - withdrawn + interest + market - fees + rewards - tax = end value.
 */
export interface ValueSplit {
  readonly paidIn: number;
  readonly withdrawn: Estimate;
  readonly interest: Estimate;
  readonly market: Estimate;
  readonly fees: Estimate;
  /** Money that bundles brought; gifts are not in it. */
  readonly rewards: Estimate;
  /** Withheld on gains of funds. Interest is counted after its tax. */
  readonly tax: Estimate;
}

/** How a bundle of the plan fares; means over all paths, yuan. */
export interface BundleOutcome {
  readonly name: Localised;
  /** Probability that it is reached at all. */
  readonly probability: Estimate;
  /** Median boundary at which it is first reached, over the paths that reach it (none: undefined). */
  readonly medianMonth?: number;
  /** Money paid into the plan, and what gifts are worth beside it. */
  readonly cash: Estimate;
  readonly gifts: Estimate;
  /** What both cost the bank. */
  readonly cost: Estimate;
}

/** How the errors of the figures of a run go together. */
export interface JointErrors {
  /** Figures as formulas name them. */
  readonly names: readonly string[];
  /** Covariance of their Monte Carlo errors: rows of the lower triangle one after the other. */
  readonly covariance: readonly number[];
}

export interface Histogram {
  /** n + 1 edges of n bins, yuan. */
  readonly edges: readonly number[];
  readonly counts: readonly number[];
}

export interface SimulationResult {
  readonly engineVersion: string;
  readonly name: string;
  readonly paths: number;
  /** Fewer than asked where the run was cancelled: exactly the result of a run with that many paths. */
  readonly partial: boolean;
  readonly seed: number;
  readonly months: number;
  readonly startDate: string;
  readonly model: string;
  /** Of a run on Sobol points: independent scramblings, whose spread gives the standard errors. */
  readonly scramblings?: number;
  /** All that was paid in over the plan, yuan. */
  readonly paidIn: number;
  readonly terminal: Terminal;
  /** Probability of ending below what was paid in less what was taken out. */
  readonly lossProbability: Estimate;
  /** Probability of ending above the same money in the comparison deposit. */
  readonly beatDepositProbability: Estimate;
  /** Largest fall from a peak of the time-weighted value, as a fraction; over paths. */
  readonly maxDrawdown: { readonly mean: Estimate; readonly p50: Estimate; readonly p95: Estimate };
  /** Longest time below an earlier peak, months. */
  readonly timeUnderWater: { readonly mean: Estimate; readonly p95: Estimate };
  /** Money-weighted return per year (internal rate of return). */
  readonly moneyWeightedReturn: { readonly p5: Estimate; readonly p50: Estimate; readonly p95: Estimate };
  /** Time-weighted return per year. */
  readonly timeWeightedReturn: { readonly p5: Estimate; readonly p50: Estimate; readonly p95: Estimate };
  /** Yearly volatility of the monthly time-weighted log returns, mean over paths. */
  readonly volatility: Estimate;
  /** Mean over paths of (time-weighted return less the comparison deposit's) over volatility. */
  readonly sharpe: Estimate;
  /** Loss against what was paid in, yuan: value at risk and expected shortfall of the end value. */
  readonly valueAtRisk95: Estimate;
  readonly expectedShortfall95: Estimate;
  readonly valueAtRisk99: Estimate;
  readonly expectedShortfall99: Estimate;
  /** For the errors of what is computed from several figures; results of earlier versions have none. */
  readonly joint?: JointErrors;
  /** Withdrawals that could not be met: probability, and mean sum, yuan. */
  readonly shortfall: { readonly probability: Estimate; readonly mean: Estimate };
  readonly split: ValueSplit;
  readonly goals: readonly GoalOutcome[];
  readonly bundles: readonly BundleOutcome[];
  readonly fan: readonly FanPoint[];
  readonly histogram: Histogram;
  /** A few whole paths, [path][month], for the eye only. */
  readonly samplePaths: readonly (readonly number[])[];
  /** In money of the plan's start; left out where the plan has no model of prices. */
  readonly real?: RealOutcome;
  /** The same money in the comparison deposit, end value by month; at the rates expected, where they move. */
  readonly deposit: { readonly label: string; readonly name: Localised; readonly values: readonly number[] };
  /** What the engine did that the user should know: matrices repaired, series cut, gaps filled. */
  readonly notices: readonly Notice[];
}

/** A remark with a code, worded by the interface's catalogue. */
export interface Notice {
  readonly code: string;
  readonly values: Readonly<Record<string, string | number>>;
}

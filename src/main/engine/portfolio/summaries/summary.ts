import type { ComparisonDeposit } from '../comparisonDeposit.ts';
import type { PathMeasure } from '../pathMeasures.ts';
import type { FormedEstimate, FormedEstimates } from './formedEstimates.ts';
import type { RunEstimates } from './runEstimates.ts';

/** By path: worth at the end with all that was paid out, yuan, and yearly time-weighted return. */
export interface DepositByPath {
  readonly total: Float64Array;
  readonly timeWeighted: Float64Array;
}

/** By path, where the plan has prices. */
export interface RealEnd {
  /** End value in money of the plan's start. */
  readonly end: Float64Array;
  /** Prices of the end over those of the start. */
  readonly levels: Float64Array;
  /** Months between them. */
  readonly months: number;
}

/** The finished paths of a run, as the summaries see them; money is yuan. */
export interface FinishedRun {
  readonly paths: number;
  /** All that was paid in over the plan. */
  readonly paidIn: number;
  readonly comparison: ComparisonDeposit;
  /** The comparison deposit of each path, where rates move. */
  readonly depositByPath?: DepositByPath;
  /** How figures get their standard errors. */
  readonly estimates: RunEstimates;
  /** How many consecutive paths make one observation that does not depend on the others. */
  readonly group: number;
  /** End value by path. */
  readonly end: Float64Array;
  readonly real?: RealEnd;
  /** A measure by path. */
  row(measure: PathMeasure): Float64Array;
}

/** The same, as the figures are computed: with what each path adds to the error of a figure. */
export type FormedRun = Omit<FinishedRun, 'estimates'> & { readonly estimates: FormedEstimates };

/** A group of figures over all paths: one file of this folder, and one line in its registry. */
export interface Summary<Name extends string> {
  readonly names: readonly Name[];
  /** Whether a run has these figures; where this is left out, every run has them. */
  isAsked?(run: FinishedRun): boolean;
  compute(run: FormedRun): Readonly<Record<Name, FormedEstimate>>;
}

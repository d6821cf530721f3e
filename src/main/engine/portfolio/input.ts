import type { goalMoneys, LumpSum, rebalancings, returnModels, StepUp } from '../../../shared/plan.ts';
import type { Localised } from '../../../shared/schema.ts';
import type { Notice } from '../../../shared/simulation.ts';
import type { PlainDate, Yuan } from '../../../shared/units.ts';
import type { BundleSpec } from './bundles/bundleSpec.ts';
import type { DepositSpec, InstrumentSpec } from './instruments/specs.ts';
import type { InflationSpec } from './rates/inflation.ts';
import type { ShortRateSpec } from './rates/shortRate.ts';
import type { QuasiSampling } from './returns/quasiLognormal.ts';
import type { ReturnSpec } from './returns/returnSpec.ts';

/** Money that crosses the plan's border, nominal yuan; rounded to whole fen when it moves. */
export interface CashFlows {
  /** Paid in at the start of month 0. */
  readonly initial: Yuan;
  /** Paid in at the start of every month, month 0 included. */
  readonly monthly: Yuan;
  /** Taken out at the end of every month from month `withdrawFrom` on. */
  readonly withdraw: Yuan;
  readonly withdrawFrom: number;
  /** How `monthly` grows; see cashSchedule.ts. */
  readonly stepUp?: StepUp;
  readonly lumpSums?: readonly LumpSum[];
}

/** A goal with the boundary at which it counts and the nominal sum that it needs there. */
export interface GoalInput {
  readonly label: string;
  readonly at: number;
  readonly amount: Yuan;
  /** The sum as it was asked for, and in which money. */
  readonly asked: Yuan;
  readonly money: (typeof goalMoneys)[number];
  /** The sum follows the prices of each path; `amount` stands in where there are none. */
  readonly modelled?: true;
  /** Whether the sum is taken out at the boundary. */
  readonly spend: boolean;
}

/** Weights by holding that the plan moves to, in a straight line between two boundaries. */
export interface GlideInput {
  readonly from: number;
  readonly to: number;
  readonly weights: readonly number[];
}

/** How a product is sold, where a plan keeps to it. */
export interface SoldInput {
  /** Least sum of the first purchase, or of each. */
  readonly minimum: Yuan;
  /** Purchases are whole steps above it; 0 for any sum. */
  readonly step: Yuan;
  /** Whether every purchase is a contract of its own, with the minimum of one. */
  readonly each: boolean;
}

export interface HoldingInput {
  /** Share of every contribution, and of the total after rebalancing; all weights add up to 1. */
  readonly weight: number;
  readonly label: string;
  readonly instrument: InstrumentSpec;
  /** Left out: any sum is bought. */
  readonly sold?: SoldInput;
}

export type Rebalancing = (typeof rebalancings)[number];

/** A deposit that a plan is compared with, under its name in both languages. */
export interface Comparison {
  readonly name: Localised;
  readonly instrument: DepositSpec;
}

/** Everything a simulation depends on: plain data, compiled from a plan by `compilePlan`. */
export interface SimulationInput {
  readonly name: string;
  readonly startDate: PlainDate;
  readonly months: number;
  readonly flows: CashFlows;
  readonly holdings: readonly HoldingInput[];
  /** The return model that the plan asked for. */
  readonly model: (typeof returnModels)[number];
  /** How the market factors move; null where no holding has one. */
  readonly returns: ReturnSpec | null;
  /** Moves the rates of later deposits and of money funds; left out, they stay. */
  readonly shortRate?: ShortRateSpec;
  /** Raises prices; left out, results are in nominal money only. */
  readonly inflation?: InflationSpec;
  readonly rebalance: Rebalancing;
  /** Share by which a holding may be off its weight before `band` rebalances. */
  readonly rebalanceBand?: number;
  readonly glide?: GlideInput;
  readonly goals?: readonly GoalInput[];
  readonly bundles?: readonly BundleSpec[];
  /** Share of interest that is withheld, below 1: deposits' rates are what is left of them. None where it is left out. */
  readonly interestTax?: number;
  /** Earned by rewards that wait, where no holding pays out. */
  readonly waitingRate?: number;
  readonly seed: number;
  readonly paths: number;
  /** Scrambled Sobol points for the market, which is lognormal then; left out, paths are pseudo-random. */
  readonly sampling?: QuasiSampling;
  /** Months' values are counted in cells and not kept: for runs that would take too much memory. */
  readonly counted?: true;
  /** The deposit that the same money is compared with. */
  readonly comparison: Comparison;
  /** What the compilation did that the user should know; passed on to the result. */
  readonly notices: readonly Notice[];
}

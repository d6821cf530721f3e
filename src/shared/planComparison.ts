import type { Spread } from './campaignResult.ts';
import type { Estimate, FanPoint, Histogram, Notice, SimulationResult } from './simulation.ts';

/** How many combinations stand side by side. */
export const comparedPlans = { fewest: 2, most: 4 } as const;

/**
 * What combinations are compared by, future by future: the end value; end value and withdrawals less what was paid in;
 * the money-weighted return a year; the deepest fall, of which less is better.
 */
export const planMeasures = ['end', 'gain', 'return', 'fall'] as const;
export type PlanMeasure = (typeof planMeasures)[number];
export const lowerIsBetter: Readonly<Record<PlanMeasure, boolean>> = {
  end: false,
  gain: false,
  return: false,
  fall: true,
};

/** One measure of two combinations, path by path on the same random numbers. */
export interface PlanMeasureComparison {
  readonly measure: PlanMeasure;
  /** Probabilities that the first is better, that both are equal, that the second is better. */
  readonly first: Estimate;
  readonly tie: Estimate;
  readonly second: Estimate;
  /** First less second. */
  readonly difference: Spread | null;
  readonly histogram: Histogram | null;
}

export interface PlanPair {
  /** Positions in `results`. */
  readonly first: number;
  readonly second: number;
  readonly measures: readonly PlanMeasureComparison[];
  /** Value of the first less that of the second by month, as far as both go. */
  readonly differences: readonly FanPoint[];
}

/** Two to four combinations under common random numbers; seed and paths are those of the first. */
export interface PlanComparison {
  readonly engineVersion: string;
  readonly paths: number;
  readonly partial: boolean;
  readonly seed: number;
  /** Whether all follow one market; else each has its own, from the same seed. */
  readonly oneMarket: boolean;
  readonly results: readonly SimulationResult[];
  readonly pairs: readonly PlanPair[];
  readonly notices: readonly Notice[];
}

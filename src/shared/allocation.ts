import { z } from 'zod';
import type { BudgetLine, BudgetSplit, PhaseShares } from './budget.ts';
import { id, yuan } from './schema.ts';
import type { Estimate } from './simulation.ts';

/** What a better split is to bring more of: present value less cost, customers, or kept customers. */
export const allocationObjectives = ['profit', 'customers', 'kept'] as const;
export type AllocationObjective = (typeof allocationObjectives)[number];

/** The two parts of a split that are no channels, named beside the channels' ids. */
export const technologyPart = 'technology';
export const contingencyPart = 'contingency';

const bound = z.strictObject({ min: yuan.optional(), max: yuan.optional() });

/** What may be moved in the search for a better split. Parts are channel ids, “technology” and “contingency”. */
export const allocationRequest = z.strictObject({
  objective: z.enum(allocationObjectives).default('profit'),
  /** A sum of the objective that is to be reached: its probability is maximised in place of the mean. */
  goal: z.number().optional(),
  /** One of the scenario's own targets, by id: its probability is maximised in place of the mean. Goes before `goal`. */
  target: id.optional(),
  /** With a goal or a target: the least total that reaches it with `confidence` is searched, and the split of that total. */
  least: z.boolean().default(false),
  /** Share of the draws in which a goal or target is to be reached for the least money. */
  confidence: z.number().min(0.05).max(0.99).default(0.8),
  /** Yuan; the split's own where it is left out. */
  total: yuan.optional(),
  /** Parts that keep their share of the total. */
  locked: z.array(id).default([contingencyPart]),
  /** Least and most money by part, yuan. */
  bounds: z.record(id, bound).default({}),
  /** Least and most money of the lines that fund channels, yuan. */
  lines: z.strictObject({ acquisition: bound.optional(), activities: bound.optional() }).default({}),
  /** Whether the channels' money may move between the phases too. */
  timing: z.enum(['keep', 'search']).default('keep'),
  /** Draws of the unknown rates over which the best split is searched anew, to see how sure it is. */
  draws: z.number().int().min(2).max(2000).default(100),
  /** Paths with luck and review rules on which the found split is compared with the given one; 0 leaves that out. */
  checkPaths: z.number().int().min(0).max(10_000).default(0),
});
export type AllocationRequest = z.infer<typeof allocationRequest>;
export type AllocationRequestInput = z.input<typeof allocationRequest>;

/**
 * Why a part has what it has: nothing holds it, a bound, a lock, or a step of its curve: a little less would lose a whole
 * team or event, a little more does not yet pay for the next.
 */
export type AllocationHold = 'free' | 'min' | 'max' | 'locked' | 'step';

export interface AllocatedPart {
  readonly id: string;
  /** Yuan, in the given split and in the best one. */
  readonly start: number;
  readonly best: number;
  readonly hold: AllocationHold;
  /** What the next 10,000 yuan here would bring, in the objective's unit. */
  readonly next: number;
  /** What the last 10,000 yuan here brought; null where there is not as much above its floor. */
  readonly last: number | null;
  /** What a little more money brings, for 10,000 yuan: the same for all free parts; null at a step. */
  readonly slope: number | null;
  /** From where to where its share may move, the others giving way in proportion, for 1 % less of the objective. */
  readonly range: { readonly low: number; readonly high: number };
  /** Percentiles of its best share over draws of the unknown rates. */
  readonly shares: { readonly p5: number; readonly p50: number; readonly p95: number };
}

export interface AllocationResult {
  readonly engineVersion: string;
  readonly objective: AllocationObjective;
  readonly total: number;
  readonly draws: number;
  readonly seed: number;
  /** The best split found, as a split; the given one where none is better. */
  readonly split: BudgetSplit;
  /** False where nothing better than the given split was found. */
  readonly improved: boolean;
  /** False where the given split itself breaks the asked bounds; then the best within them is told, better or not. */
  readonly lawful: boolean;
  /** The objective at the mean rates, without luck and without review rules; `best` may be lower where a goal is asked. */
  readonly start: number;
  readonly best: number;
  /**
   * What no division within the limits on parts can exceed, at the mean rates and with this timing; limits on whole lines
   * are left out of it, so that it may be higher than need be. Null where no bound is known, and for a goal or target.
   */
  readonly ceiling: number | null;
  /**
   * For a goal, or a target that is a sum over heads (customers, kept customers, net present value of the whole campaign):
   * share of the draws in which some division within the limits on parts, with this total and timing, might reach it if
   * the rates were known beforehand. No split is surer over these draws. Null where no bound is known.
   */
  readonly chanceCeiling: Estimate | null;
  /** How sure the asked target is over the draws of the rates, without luck and review rules. */
  readonly target: { readonly id: string; readonly start: Estimate; readonly best: Estimate } | null;
  /** The least total for the goal or target, where that was asked: everything told is about it; null: none within reach. */
  readonly least: {
    readonly total: number | null;
    readonly asked: number;
    readonly confidence: number;
    /** True where even the smallest total that was tried does: it may take less. */
    readonly smallest: boolean;
  } | null;
  /** The move of 10,000 yuan from one part to another, within the limits, that would bring most: not above 0 at an optimum. */
  readonly move: { readonly from: string; readonly to: string; readonly gain: number } | null;
  /** Both splits with luck and review rules, on the same random numbers; null where it was not asked. */
  readonly check: AllocationCheck | null;
  /** How sure the asked goal is over the draws of the rates (luck left out), and the least total for it at the mean rates. */
  readonly goal: {
    readonly goal: number;
    readonly start: Estimate;
    readonly best: Estimate;
    /** Yuan; null where four times the total would not do. */
    readonly leastTotal: number | null;
  } | null;
  readonly parts: readonly AllocatedPart[];
  /** The four lines: yuan in the given split and in the best one, and what holds a line. */
  readonly lines: readonly {
    readonly line: BudgetLine;
    readonly start: number;
    readonly best: number;
    readonly hold: AllocationHold;
  }[];
  /** How the channels' money lies over the phases, in the given split and in the best one. */
  readonly timing: { readonly start: PhaseShares; readonly best: PhaseShares };
  /** What the next 10,000 yuan of the whole budget would bring, put where they bring most; null where everything is held. */
  readonly next: number | null;
  /** Yuan of each funded channel by week, in the given split and in the best one. */
  readonly weekly: readonly {
    readonly id: string;
    readonly start: readonly number[];
    readonly best: readonly number[];
  }[];
  /** The best result at other totals, bounds kept. */
  readonly frontier: readonly { readonly total: number; readonly value: number }[];
  /** How sure the goal or target can be made at those totals, over draws of the rates; null where none is asked. */
  readonly chances: readonly { readonly total: number; readonly chance: Estimate }[] | null;
  /** What each channel adds at other sums, the others as in the best split; 5th and 95th percentile over the draws. */
  readonly curves: readonly { readonly id: string; readonly points: readonly AllocationPoint[] }[];
}

export interface AllocationPoint {
  readonly money: number;
  /** At the mean rates. */
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** The given split and the found one played with luck and review rules. */
export interface AllocationCheck {
  readonly paths: number;
  /** The objective's mean. */
  readonly start: Estimate;
  readonly best: Estimate;
  /** Path by path, found less given. */
  readonly difference: Estimate;
  /** Shares of paths in which the found split has more, and in which both have the same. */
  readonly wins: Estimate;
  readonly ties: Estimate;
  /** How sure the asked target is; null where none was asked. */
  readonly target: { readonly start: Estimate; readonly best: Estimate } | null;
}

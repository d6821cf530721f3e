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
});
export type AllocationRequest = z.infer<typeof allocationRequest>;
export type AllocationRequestInput = z.input<typeof allocationRequest>;

/** Why a part has what it has: nothing holds it, a bound, or a lock. */
export type AllocationHold = 'free' | 'min' | 'max' | 'locked';

export interface AllocatedPart {
  readonly id: string;
  /** Yuan, in the given split and in the best one. */
  readonly start: number;
  readonly best: number;
  readonly hold: AllocationHold;
  /** What the next 10,000 yuan here would bring, in the objective's unit. */
  readonly next: number;
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
  /** What each channel brings at other sums, the others unchanged: its curve, today's point and the best. */
  readonly curves: readonly {
    readonly id: string;
    readonly points: readonly { readonly money: number; readonly value: number }[];
  }[];
}

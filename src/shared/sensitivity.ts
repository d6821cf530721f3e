import { z } from 'zod';
import { inBoth } from './errors/inBoth.ts';
import type { Estimate, Notice } from './simulation.ts';

/**
 * Assumptions that a combination's outcome is tried against, and the unit of a change: `returns`, `rates`, `ratePath` and
 * `inflation` are added to yearly rates, `horizon` to the months; the others are shares (.1 is a tenth more).
 */
export const sensitivityFactors = [
  'returns',
  'volatility',
  'rates',
  'fees',
  'horizon',
  'contributions',
  'tax',
  'rewards',
  'ratePath',
  'inflation',
] as const;
export type SensitivityFactor = (typeof sensitivityFactors)[number];

/** Changes made at once; a factor left out stays as it is. */
export type SensitivityChanges = { readonly [F in SensitivityFactor]?: number };

const step = z.number().min(0).max(1);
export const sensitivitySteps = z.strictObject({
  returns: z.number().min(0).max(0.2).default(0.01),
  volatility: step.default(0.25),
  rates: z.number().min(0).max(0.1).default(0.0025),
  fees: step.default(0.5),
  horizon: z.number().int().min(0).max(120).default(12),
  contributions: step.default(0.1),
  tax: step.default(0.5),
  rewards: step.default(0.5),
  ratePath: z.number().min(0).max(0.1).default(0.005),
  inflation: z.number().min(0).max(0.1).default(0.01),
});
export type SensitivitySteps = z.infer<typeof sensitivitySteps>;
export const defaultSteps: SensitivitySteps = sensitivitySteps.parse({});

export const gridFactors = z
  .strictObject({ rows: z.enum(sensitivityFactors), columns: z.enum(sensitivityFactors) })
  .refine(({ rows, columns }) => rows !== columns, inBoth('须是两个不同的假设', 'two different assumptions'));
export type GridFactors = z.infer<typeof gridFactors>;

/** A figure of one case, and how far it lies from the base case on the same random numbers. */
export interface ChangedFigure {
  readonly value: Estimate;
  /** The case less the base case; its standard error is that of the paired difference. */
  readonly change: Estimate;
}

export const sensitivityOutcomes = ['p5', 'p50', 'p95', 'mean', 'lossProbability'] as const;
export type SensitivityOutcome = (typeof sensitivityOutcomes)[number];

export interface SensitivityCase {
  /** As they were applied: cut where a share would fall below nothing, or the plan would end before its first month. */
  readonly changes: SensitivityChanges;
  readonly figures: { readonly [O in SensitivityOutcome]: ChangedFigure };
  /** Probability of each goal; null for one that the case's horizon does not reach. */
  readonly goals: readonly (ChangedFigure | null)[];
}

export interface SensitivityResult {
  readonly engineVersion: string;
  readonly paths: number;
  readonly partial: boolean;
  readonly seed: number;
  readonly goals: readonly string[];
  readonly base: SensitivityCase;
  /** By factor, those that the plan has: the step down and the step up. */
  readonly tornado: readonly {
    readonly factor: SensitivityFactor;
    readonly low: SensitivityCase;
    readonly high: SensitivityCase;
  }[];
  /** [row][column]: two steps down to two steps up of the two factors. */
  readonly grid: GridFactors & { readonly cases: readonly (readonly SensitivityCase[])[] };
  readonly notices: readonly Notice[];
}

/** Steps of the grid's axes, in units of each factor's step. */
export const gridSteps = [-2, -1, 0, 1, 2] as const;

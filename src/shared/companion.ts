import { z } from 'zod';
import { plan, planLimits } from './plan.ts';
import type { Range } from './range.ts';
import type { Localised } from './schema.ts';
import type { Estimate, Notice } from './simulation.ts';

/** What a holder may do after a fall: nothing, bring the shares back to their weights, or sell what fell. */
export const companionPolicies = ['stay', 'rebalance', 'leave'] as const;
export type CompanionPolicy = (typeof companionPolicies)[number];

/** 市场波动陪伴: one holding of a plan falls, and three ways to go on are held side by side. */
export const companionRequest = z.strictObject({
  plan,
  /** Place of the holding that falls. */
  holding: z
    .number()
    .int()
    .min(0)
    .max(planLimits.holdings - 1),
  /** Share that it loses. */
  fall: z.number().min(0.01).max(0.9).default(0.25),
  /** Months that the fall takes, from the plan's start. */
  months: z.number().int().min(1).max(24).default(3),
});
export type CompanionRequest = z.infer<typeof companionRequest>;

export interface CompanionOutcome {
  readonly policy: CompanionPolicy;
  readonly end: {
    readonly mean: Estimate;
    readonly p5: Estimate;
    readonly p50: Estimate;
    readonly p95: Estimate;
  };
  /** Of ending below what was paid in. */
  readonly loss: Estimate;
  readonly recovery: {
    /** Of the time-weighted value coming back to its highest before the fall's end, within the plan. */
    readonly probability: Estimate;
    /** Months after the fall; null where fewer than half of the futures come back. */
    readonly median: number | null;
  };
  /** Fees and interest given up by acting, yuan; 0 for staying. */
  readonly cost: Range;
  /** Percentiles of the value by boundary of `CompanionResult.boundaries`, yuan. */
  readonly p5: readonly number[];
  readonly p50: readonly number[];
  readonly p95: readonly number[];
}

/** In how many futures one way ends with more than another; equal within half a fen. */
export interface CompanionPair {
  readonly first: CompanionPolicy;
  readonly second: CompanionPolicy;
  readonly ahead: Estimate;
  readonly equal: Estimate;
  /** First less second at the end, yuan. */
  readonly difference: Range;
}

export interface CompanionResult {
  readonly engineVersion: string;
  readonly paths: number;
  readonly partial: boolean;
  readonly seed: number;
  readonly months: number;
  readonly startDate: string;
  readonly fallen: Localised;
  readonly fall: number;
  readonly fallMonths: number;
  /** Where the money goes that leaves. */
  readonly refuge: Localised;
  /** Paid in by the end, and before the fall has ended; yuan. */
  readonly paidIn: number;
  readonly paidInAtFall: number;
  /** Value at the end of the fall, before anything is done. All values include what was taken out. */
  readonly afterFall: Range;
  /** How the other market holdings go along: their move for each move of the fallen one. */
  readonly companions: readonly { readonly name: Localised; readonly beta: number }[];
  readonly boundaries: readonly number[];
  readonly outcomes: readonly CompanionOutcome[];
  readonly pairs: readonly CompanionPair[];
  readonly notices: readonly Notice[];
}

import { z } from 'zod';
import type { Estimate } from './simulation.ts';
import { yuan } from './schema.ts';

/** Which figures of a pause rule are tried, on how many paths. */
export const ruleSearchRequest = z.strictObject({
  /** Position in the scenario's review of the pauseOnCac rule that is varied; a rule with defaults where it is left out. */
  rule: z.number().int().min(0).optional(),
  /** Yuan per new customer. */
  caps: z.array(yuan.positive()).min(1).max(12),
  weeks: z.array(z.number().int().min(1).max(52)).min(1).max(8),
  resumeAfter: z.array(z.number().int().min(1).max(156).nullable()).min(1).max(8),
  paths: z.number().int().min(16).max(20_000).default(400),
});
export type RuleSearchRequest = z.infer<typeof ruleSearchRequest>;
export type RuleSearchRequestInput = z.input<typeof ruleSearchRequest>;

/** One rule tried, against the same campaign without it, path by path on the same random numbers. */
export interface RuleTried {
  readonly cap: number;
  readonly weeks: number;
  readonly resumeAfter: number | null;
  readonly npv: Estimate;
  /** What the rule adds to net present value and to new customers; means of differences. */
  readonly npvGain: Estimate;
  readonly customersGain: Estimate;
  /** Share of paths in which the rule does better by net present value, and in which it changes nothing. */
  readonly better: Estimate;
  readonly same: Estimate;
  /** Money over customers, ratio of means; null where nobody comes. */
  readonly cac: number | null;
  /** Means over paths, all channels together. */
  readonly pausedWeeks: Estimate;
  readonly pauses: Estimate;
  readonly falsePauses: Estimate;
  readonly missedPauses: Estimate;
}

export interface RuleSearchResult {
  readonly engineVersion: string;
  readonly paths: number;
  readonly partial: boolean;
  readonly seed: number;
  /** The campaign without the rule. */
  readonly without: { readonly npv: Estimate; readonly customers: Estimate; readonly cac: number | null };
  /** By cap, then weeks, then resumeAfter. */
  readonly tried: readonly RuleTried[];
  /** Position in `tried` of the largest mean net present value. */
  readonly best: number;
}

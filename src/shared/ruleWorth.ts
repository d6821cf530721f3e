import { z } from 'zod';
import type { ReviewRule } from './reviewRule.ts';
import type { Estimate } from './simulation.ts';

/** On how many paths the rules of a scenario are judged. */
export const ruleWorthRequest = z.strictObject({
  paths: z.number().int().min(16).max(20_000).default(1000),
});
export type RuleWorthRequest = z.infer<typeof ruleWorthRequest>;
export type RuleWorthRequestInput = z.input<typeof ruleWorthRequest>;

/** What reviews do, means over paths, all channels together; or what a rule changes in it, means of differences. */
export interface ReviewEffects {
  readonly npv: Estimate;
  readonly customers: Estimate;
  readonly spent: Estimate;
  readonly pausedWeeks: Estimate;
  readonly pauses: Estimate;
  /** Pauses begun although the cost without luck was within the cap. */
  readonly falsePauses: Estimate;
  /** Reviews at which the cost without luck had been above the cap long enough, and the channel still ran. */
  readonly missedPauses: Estimate;
  /** Yuan taken from paused channels. */
  readonly moved: Estimate;
  /** Yuan released from contingency. */
  readonly released: Estimate;
}

/** The review as it is against a review without some rules, path by path on the same random numbers. */
export interface ReviewWorth {
  /** As it is, less without. */
  readonly effect: ReviewEffects;
  /** Share of paths in which net present value is higher with the rules, and in which it is the same. */
  readonly better: Estimate;
  readonly same: Estimate;
  /** Money over customers without them, ratio of means; null where nobody comes. */
  readonly cacWithout: number | null;
}

export interface RuleWorth extends ReviewWorth {
  /** Position in the scenario’s review. */
  readonly rule: number;
  readonly kind: ReviewRule['kind'];
}

export interface RuleWorthResult {
  readonly engineVersion: string;
  readonly paths: number;
  readonly partial: boolean;
  readonly seed: number;
  /** The review as it is. */
  readonly asItIs: ReviewEffects;
  readonly cac: number | null;
  /** Against no review at all. */
  readonly all: ReviewWorth;
  /** Each rule alone taken away, the others kept. */
  readonly rules: readonly RuleWorth[];
}

import { z } from 'zod';
import { boardSize, budgetSplit } from './budget.ts';
import { campaignScenario } from './campaign.ts';
import { leverNames, type LeverName } from './levers.ts';
import type { Estimate } from './simulation.ts';

/** Assumptions that a verdict is tried against, changed one at a time in every channel and product at once. */
export type ChallengedAssumption = Exclude<LeverName, 'total'>;
export const challengedAssumptions: readonly ChallengedAssumption[] = leverNames.filter(
  (name) => name !== 'total',
);

export const challengeRequest = z.strictObject({
  scenario: campaignScenario,
  /** The splits of a board; what is said of the verdict is about the one with the highest mean. */
  splits: z.array(budgetSplit).min(1).max(boardSize),
  /** How far each assumption is moved, either way: .2 is a fifth less and a fifth more (of the odds, for rates). */
  change: z.number().min(0.01).max(0.9).default(0.2),
  paths: z.number().int().min(50).max(5000).default(500),
});
export type ChallengeRequest = z.infer<typeof challengeRequest>;
export type ChallengeRequestInput = z.input<typeof challengeRequest>;

/** A split in one case. */
export interface ChallengedSplit {
  readonly npv: Estimate;
  /** Against the same split in the base case, on the same random numbers. */
  readonly change: Estimate;
  /** Probability of a net present value above nothing. */
  readonly profit: Estimate;
}

export interface ChallengeCase {
  /** Factor of the assumption. */
  readonly factor: number;
  readonly splits: readonly ChallengedSplit[];
  /** Place of the split with the highest mean. */
  readonly best: number;
  /** Probability that the base case's best split beats the best of the others here; null for a split alone. */
  readonly holds: Estimate | null;
}

export interface Challenge {
  readonly assumption: ChallengedAssumption;
  readonly low: ChallengeCase;
  readonly high: ChallengeCase;
  /** The factor nearest to 1 at which another split is best, at the mean rates; null where none is within reach. */
  readonly turns: number | null;
  /** The factor nearest to 1 at which the best split earns nothing more (or begins to), at the mean rates. */
  readonly breaksEven: number | null;
}

export interface ChallengeResult {
  readonly engineVersion: string;
  readonly seed: number;
  readonly paths: number;
  readonly change: number;
  readonly base: ChallengeCase;
  /** By how far they move the net present value of the best split, largest first. */
  readonly challenges: readonly Challenge[];
}

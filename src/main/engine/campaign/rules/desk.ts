import type { PhaseKind } from '../../../../shared/budget.ts';

/**
 * What lies on the manager's desk at the review that opens a week, and what a rule may change. Arrays over weeks and
 * channels are [week][channel]; only weeks before the review are filled.
 */
export interface Desk {
  readonly channels: number;
  /** Yuan paid. */
  readonly spent: Float64Array;
  /** New customers. */
  readonly customers: Float64Array;
  /** New customers as they would have been without luck, at the path's true rates. For judging rules, not for rules. */
  readonly expected: Float64Array;
  /** [week]: new customers of all channels up to the end of the week. */
  readonly cumulative: Float64Array;
  /** [week]: the same in the campaign at its mean rates without rules. */
  readonly plan: Float64Array;
  /** [channel]: first week of running again; the channel is paused before it. 0: never paused so far. */
  readonly resumeAt: Float64Array;
  /** [channel]: where the money of its pause goes, a position in `destinations`. */
  readonly destination: Uint8Array;
  /** [channel]: counts over the path. */
  readonly pauses: Float64Array;
  readonly falsePauses: Float64Array;
  readonly missedPauses: Float64Array;
  /** Share of the contingency to be given to the running channels this week, and yuan of it beside that. */
  release: number;
  wanted: number;
  /** True where no channel may spend this week; the money waits in contingency. */
  stopped: boolean;
}

/** Where the money of a paused channel can go. */
export const destinations = ['proRata', 'contingency', 'lowestCac'] as const;

/** What a rule may know of the campaign before it begins. */
export interface Outline {
  /** Ids, in the order of the desk. */
  readonly channels: readonly string[];
  /** [week] */
  readonly phases: readonly PhaseKind[];
  /** [week]: yuan planned for all channels. */
  readonly planned: Float64Array;
}

/** A rule with its figures filled in and its memory of one path. */
export interface BoundRule {
  /** Forgets: a new path begins. */
  start(): void;
  /** Plays the review at the start of a week. */
  review(week: number, desk: Desk): void;
}

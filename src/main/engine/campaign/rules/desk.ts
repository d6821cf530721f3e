import type { PhaseKind } from '../../../../shared/budget.ts';

/** What is summed over weeks. */
export const weekFigures = ['spent', 'customers', 'expected'] as const;
/** Sums over weeks, [lane]. */
export type WeekSums = { readonly [F in (typeof weekFigures)[number]]: Float64Array };

/**
 * What lies on the manager's desk at the review that opens a week, and what a rule may change. Paths are reviewed side
 * by side, each by itself: a row holds a number of each path, [lane], and arrays over weeks and channels are
 * [week][channel][lane]. Only weeks before the review are filled.
 */
export interface Desk {
  readonly channels: number;
  /** Lanes of a row, and how many of them are paths. */
  readonly width: number;
  readonly count: number;
  /** Yuan paid. */
  readonly spent: Float64Array;
  /** New customers. */
  readonly customers: Float64Array;
  /** New customers as they would have been without luck, at the path's true rates. For judging rules, not for rules. */
  readonly expected: Float64Array;
  /** [week][lane]: new customers of all channels up to the end of the week. */
  readonly cumulative: Float64Array;
  /** [week]: the same in the campaign at its mean rates without rules. */
  readonly plan: Float64Array;
  /** [channel][lane]: first week of running again; the channel is paused before it. 0: never paused so far. */
  readonly resumeAt: Float64Array;
  /** [channel][lane]: where the money of its pause goes, a position in `destinations`. */
  readonly destination: Float64Array;
  /** [channel][lane]: counts over the path. */
  readonly pauses: Float64Array;
  readonly falsePauses: Float64Array;
  readonly missedPauses: Float64Array;
  /** [lane]: share of the contingency to be given to the running channels this week, and yuan of it beside that. */
  readonly release: Float64Array;
  readonly wanted: Float64Array;
  /** [lane]: 1 where no channel may spend this week; the money waits in contingency. */
  readonly stopped: Float64Array;
  /**
   * Adds up the weeks of a channel from `first` to `last`, in their order, as far as they lie behind its last pause. The
   * sums stand until the next are asked for.
   */
  addUp(channel: number, first: number, last: number): WeekSums;
  /**
   * Counts reviews in a row at which a channel's money was more than `cap` yuan a customer: `streak`, [lane], goes up by 1 or
   * back to 0, and stays in the paths in which the channel is paused.
   * @param money, customers rows of `addUp`; streak of the rule's own rows
   * @returns the longest streak
   */
  countAbove(review: Review, money: Float64Array, customers: Float64Array, streak: Float64Array): number;
}

/** A channel at the review of a week, and the most that a customer may cost it. */
export interface Review {
  readonly channel: number;
  readonly week: number;
  readonly cap: number;
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
  /** Lanes of a row of the desk. */
  readonly width: number;
}

/** A rule with its figures filled in and its memory of the paths side by side. */
export interface BoundRule {
  /** Rows of the paths that it keeps over the weeks. */
  readonly rows: number;
  /** Forgets: new paths begin. @param rows its own, [row][lane] */
  start(rows: Float64Array): void;
  /** Plays the review at the start of a week. */
  review(week: number, desk: Desk): void;
}

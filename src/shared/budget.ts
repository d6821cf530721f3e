import { z } from 'zod';
import { id, label, share, yuan } from './schema.ts';

/** The four lines of a campaign budget 获客、活动、技术、应急. */
export const budgetLines = ['acquisition', 'activities', 'technology', 'contingency'] as const;
export type BudgetLine = (typeof budgetLines)[number];

/** The three phases of a campaign 准备期、推广期、巩固期. */
export const phaseKinds = ['preparation', 'push', 'consolidation'] as const;
export type PhaseKind = (typeof phaseKinds)[number];

/** How a line's money is spread over the kinds of phases; the shares add up to 1. */
export const phaseShares = z.strictObject({ preparation: share, push: share, consolidation: share });
export type PhaseShares = z.infer<typeof phaseShares>;

/** Shares by channel id; they add up to 1 unless the line is empty. */
export const channelShares = z.record(id, share);

const channelLine = z.strictObject({
  /** Of the total. */
  share,
  channels: channelShares.default({}),
  /** For this line alone, in place of the split's. */
  phases: phaseShares.optional(),
});

export const splitLimits = { total: 1e10 } as const;

/**
 * How a sum of money is divided: kept apart from the scenario, so that two splits can be tried on one scenario.
 * The shares of the lines add up to 1. Within a phase every week gets the same.
 */
export const budgetSplit = z.strictObject({
  name: label,
  /** Yuan, for the whole campaign. */
  total: yuan.max(splitLimits.total),
  lines: z.strictObject({
    acquisition: channelLine,
    activities: channelLine,
    technology: z.strictObject({ share, phases: phaseShares.optional() }),
    contingency: z.strictObject({ share }),
  }),
  /** Where it is left out, a phase gets money in proportion to its weeks × intensity in the scenario. */
  phases: phaseShares.optional(),
});
export type BudgetSplit = z.infer<typeof budgetSplit>;
/** A split as typed, before defaults are filled in: the split file of the command line. */
export type BudgetSplitInput = z.input<typeof budgetSplit>;

/** A split kept in the file. */
export const savedSplit = z.object({
  id,
  split: budgetSplit,
  synthetic: z.boolean(),
  createdAt: z.string(),
  updatedAt: z.string(),
});
export type SavedSplit = z.infer<typeof savedSplit>;

/** How many splits of a campaign lie side by side at most. */
export const boardSize = 4;

/** The splits that finance has laid side by side for a campaign, by id; the first is what the others are measured from. */
export const splitBoard = z.strictObject({ splits: z.array(id).max(boardSize) });
export type SplitBoard = z.infer<typeof splitBoard>;

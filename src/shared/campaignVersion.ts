import { z } from 'zod';
import { boardSize, budgetSplit } from './budget.ts';
import { campaignScenario } from './campaign.ts';
import { inBoth } from './errors/inBoth.ts';
import { id } from './schema.ts';

/** A split as it was, and which document of the file it is the state of. */
const splitState = z.strictObject({ id, split: budgetSplit });
export type SplitState = z.infer<typeof splitState>;

/**
 * The state of a campaign that a version keeps: the scenario, and the splits that were tried on it. The first is the one
 * that was open; the others lay on the board.
 */
export const campaignState = z.strictObject({
  scenario: campaignScenario,
  splits: z
    .array(splitState)
    .min(1)
    .max(boardSize + 1)
    .refine(
      (splits) => new Set(splits.map((each) => each.id)).size === splits.length,
      inBoth('每个预算方案只出现一次', 'each split once'),
    ),
});
export type CampaignState = z.infer<typeof campaignState>;
export type CampaignStateInput = z.input<typeof campaignState>;

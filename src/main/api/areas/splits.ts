import { z } from 'zod';
import { budgetSplit, splitBoard } from '../../../shared/budget.ts';
import { challengeRequest } from '../../../shared/challenge.ts';
import { campaignScenario } from '../../../shared/campaign.ts';
import { id } from '../../../shared/schema.ts';
import { procedure, router } from '../trpc.ts';
import { byId, renaming, runMode } from './inputs.ts';

const save = z.strictObject({ id: id.optional(), split: budgetSplit });
const compare = z.strictObject({
  scenario: campaignScenario,
  splits: z.array(budgetSplit).min(2).max(4),
  mode: runMode.default('full'),
  keep: z.boolean().default(false),
});

export const splitsRouter = router({
  list: procedure.query(({ ctx }) => ctx.services.splits.list()),
  get: procedure.input(byId).query(({ ctx, input }) => ctx.services.splits.get(input.id)),
  save: procedure
    .input(save)
    .mutation(({ ctx, input }) => ctx.services.splits.save({ id: input.id, content: input.split })),
  duplicate: procedure.input(byId).mutation(({ ctx, input }) => ctx.services.splits.duplicate(input.id)),
  rename: procedure.input(renaming).mutation(({ ctx, input }) => ctx.services.splits.rename(input)),
  remove: procedure.input(byId).mutation(({ ctx, input }) => ctx.services.splits.remove(input.id)),
  /** Which splits lie side by side for a campaign. */
  board: procedure.input(byId).query(({ ctx, input }) => ctx.services.boards.get(input.id)),
  saveBoard: procedure
    .input(z.strictObject({ campaignId: id, board: splitBoard }))
    .mutation(({ ctx, input }) => ctx.services.boards.save(input.campaignId, input.board)),
  /** The verdict over splits with each assumption a little lower and higher. */
  challenge: procedure
    .input(challengeRequest)
    .query(({ ctx, input, signal }) => ctx.services.studies.challenge(input, signal)),
  compare: procedure
    .input(compare)
    .query(({ ctx, input, signal }) => ctx.services.campaign.compare(input, signal)),
});

import { z } from 'zod';
import { budgetSplit } from '../../../shared/budget.ts';
import { campaignScenario } from '../../../shared/campaign.ts';
import { id } from '../../../shared/schema.ts';
import { procedure, router } from '../trpc.ts';
import { runMode } from './inputs.ts';

const simulate = z.strictObject({
  scenario: campaignScenario,
  split: budgetSplit,
  mode: runMode.default('full'),
  keep: z.boolean().default(false),
  campaignId: id.optional(),
});

export const campaignRouter = router({
  simulate: procedure
    .input(simulate)
    .query(({ ctx, input, signal }) => ctx.services.campaign.simulate(input, signal)),
});

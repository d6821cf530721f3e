import { z } from 'zod';
import { budgetSplit } from '../../../shared/budget.ts';
import { campaignScenario } from '../../../shared/campaign.ts';
import { id, yuan } from '../../../shared/schema.ts';
import { procedure, router } from '../trpc.ts';
import { byId, runMode } from './inputs.ts';

const simulate = z.strictObject({
  scenario: campaignScenario,
  split: budgetSplit,
  mode: runMode.default('full'),
  keep: z.boolean().default(false),
  campaignId: id.optional(),
});

const curves = z.strictObject({
  scenario: campaignScenario,
  /** Yuan a week by channel: how far its curve is drawn. */
  upTo: z.record(id, yuan.positive()).default({}),
});

export const campaignRouter = router({
  simulate: procedure
    .input(simulate)
    .query(({ ctx, input, signal }) => ctx.services.campaign.simulate(input, signal)),
  /** What each channel of a scenario brings at a steady spend. */
  curves: procedure
    .input(curves)
    .query(({ ctx, input }) => ctx.services.campaign.curves(input.scenario, input.upTo)),
  /** The response of a channel of the file, fitted to its weekly history. */
  fit: procedure.input(byId).query(({ ctx, input }) => ctx.services.campaign.fit(input.id)),
});

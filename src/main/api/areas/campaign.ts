import { z } from 'zod';
import { budgetSplit } from '../../../shared/budget.ts';
import { allocationRequest } from '../../../shared/allocation.ts';
import { campaignScenario } from '../../../shared/campaign.ts';
import { driversRequest } from '../../../shared/drivers.ts';
import { ruleSearchRequest } from '../../../shared/ruleSearch.ts';
import { ruleWorthRequest } from '../../../shared/ruleWorth.ts';
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

const study = <Request extends z.ZodType>(request: Request) =>
  z.strictObject({ scenario: campaignScenario, split: budgetSplit, request });

export const campaignRouter = router({
  simulate: procedure
    .input(simulate)
    .query(({ ctx, input, signal }) => ctx.services.campaign.simulate(input, signal)),
  /** What each channel of a scenario brings at a steady spend. */
  curves: procedure
    .input(curves)
    .query(({ ctx, input }) => ctx.services.campaign.curves(input.scenario, input.upTo)),
  /** A better split within bounds and locks. */
  allocate: procedure
    .input(study(allocationRequest))
    .query(({ ctx, input, signal }) => ctx.services.studies.allocate(input, signal)),
  /** What the spread of the outcome comes from. */
  drivers: procedure
    .input(study(driversRequest))
    .query(({ ctx, input, signal }) => ctx.services.studies.drivers(input, signal)),
  /** How far each input would have to move, alone, for each target to be met. */
  levers: procedure
    .input(z.strictObject({ scenario: campaignScenario, split: budgetSplit }))
    .query(({ ctx, input, signal }) => ctx.services.studies.levers(input, signal)),
  /** What a pause rule is worth, by its figures. */
  searchRules: procedure
    .input(study(ruleSearchRequest))
    .query(({ ctx, input, signal }) => ctx.services.studies.searchRules(input, signal)),
  /** What each rule of the review is worth, with and without it. */
  ruleWorth: procedure
    .input(study(ruleWorthRequest))
    .query(({ ctx, input, signal }) => ctx.services.studies.ruleWorth(input, signal)),
  /** The response of a channel of the file, fitted to its weekly history. */
  fit: procedure.input(byId).query(({ ctx, input }) => ctx.services.campaign.fit(input.id)),
});

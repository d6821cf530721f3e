import { z } from 'zod';
import { companionRequest } from '../../../shared/companion.ts';
import { plan, planLimits } from '../../../shared/plan.ts';
import { id } from '../../../shared/schema.ts';
import { gridFactors, sensitivitySteps } from '../../../shared/sensitivity.ts';
import { stressWindows } from '../../../shared/stressWindow.ts';
import { wealthRequest } from '../../../shared/wealthRequest.ts';
import { procedure, router } from '../trpc.ts';
import { runMode } from './inputs.ts';

const simulate = z.strictObject({
  plan,
  mode: runMode.default('full'),
  /** Keeps the result in the file. */
  keep: z.boolean().default(false),
  planId: id.optional(),
});

const liquidity = z.strictObject({
  plan,
  /** A day asked about beside those of the ladder, months from the start. */
  month: z.number().int().min(1).max(planLimits.months).optional(),
});

const sensitivity = z.strictObject({
  plan,
  steps: sensitivitySteps.prefault({}),
  grid: gridFactors,
});

export const portfolioRouter = router({
  simulate: procedure
    .input(simulate)
    .query(({ ctx, input, signal }) => ctx.services.portfolio.simulate(input, signal)),
  history: procedure
    .input(z.strictObject({ plan, windows: stressWindows.optional() }))
    .query(({ ctx, input }) => ctx.services.portfolio.history(input.plan, input.windows)),
  model: procedure
    .input(z.strictObject({ plan }))
    .query(({ ctx, input }) => ctx.services.portfolio.model(input.plan)),
  views: procedure
    .input(z.strictObject({ plan }))
    .query(({ ctx, input }) => ctx.services.portfolio.views(input.plan)),
  liquidity: procedure
    .input(liquidity)
    .query(({ ctx, input, signal }) => ctx.services.closeLook.liquidity(input.plan, input.month, signal)),
  bank: procedure
    .input(z.strictObject({ plan }))
    .query(({ ctx, input, signal }) => ctx.services.closeLook.bank(input.plan, signal)),
  companion: procedure
    .input(companionRequest)
    .query(({ ctx, input, signal }) => ctx.services.closeLook.companion(input, signal)),
  wealth: procedure
    .input(wealthRequest)
    .query(({ ctx, input, signal }) => ctx.services.closeLook.wealth(input, signal)),
  sensitivity: procedure
    .input(sensitivity)
    .query(({ ctx, input, signal }) => ctx.services.closeLook.sensitivity(input, signal)),
});

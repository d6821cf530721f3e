import { z } from 'zod';
import { plan } from '../../../shared/plan.ts';
import { id } from '../../../shared/schema.ts';
import { procedure, router } from '../trpc.ts';
import { runMode } from './inputs.ts';

const simulate = z.strictObject({
  plan,
  mode: runMode.default('full'),
  /** Keeps the result in the file. */
  keep: z.boolean().default(false),
  planId: id.optional(),
});

export const portfolioRouter = router({
  simulate: procedure
    .input(simulate)
    .query(({ ctx, input, signal }) => ctx.services.portfolio.simulate(input, signal)),
  history: procedure
    .input(z.strictObject({ plan }))
    .query(({ ctx, input }) => ctx.services.portfolio.history(input.plan)),
});

import { z } from 'zod';
import { plan } from '../../../shared/plan.ts';
import { id } from '../../../shared/schema.ts';
import { procedure, router } from '../trpc.ts';
import { comparedPlans } from '../../../shared/planComparison.ts';
import { byId, renaming, runMode } from './inputs.ts';

/** Saving with the id of a removed plan brings it back, so that a removal can be undone. */
const save = z.strictObject({ id: id.optional(), plan });
const compare = z.strictObject({
  /** The baseline first. */
  plans: z.array(plan).min(comparedPlans.fewest).max(comparedPlans.most),
  mode: runMode.default('full'),
});

export const plansRouter = router({
  list: procedure.query(({ ctx }) => ctx.services.plans.list()),
  get: procedure.input(byId).query(({ ctx, input }) => ctx.services.plans.get(input.id)),
  save: procedure
    .input(save)
    .mutation(({ ctx, input }) => ctx.services.plans.save({ id: input.id, content: input.plan })),
  duplicate: procedure.input(byId).mutation(({ ctx, input }) => ctx.services.plans.duplicate(input.id)),
  rename: procedure.input(renaming).mutation(({ ctx, input }) => ctx.services.plans.rename(input)),
  compare: procedure
    .input(compare)
    .query(({ ctx, input, signal }) => ctx.services.comparison.compare(input, signal)),
  remove: procedure.input(byId).mutation(({ ctx, input }) => ctx.services.plans.remove(input.id)),
});

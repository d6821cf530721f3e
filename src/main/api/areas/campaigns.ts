import { z } from 'zod';
import { campaignScenario } from '../../../shared/campaign.ts';
import { id } from '../../../shared/schema.ts';
import { procedure, router } from '../trpc.ts';
import { byId, renaming } from './inputs.ts';

const save = z.strictObject({ id: id.optional(), scenario: campaignScenario });

export const campaignsRouter = router({
  list: procedure.query(({ ctx }) => ctx.services.campaigns.list()),
  get: procedure.input(byId).query(({ ctx, input }) => ctx.services.campaigns.get(input.id)),
  save: procedure
    .input(save)
    .mutation(({ ctx, input }) => ctx.services.campaigns.save({ id: input.id, content: input.scenario })),
  duplicate: procedure.input(byId).mutation(({ ctx, input }) => ctx.services.campaigns.duplicate(input.id)),
  rename: procedure.input(renaming).mutation(({ ctx, input }) => ctx.services.campaigns.rename(input)),
  remove: procedure.input(byId).mutation(({ ctx, input }) => ctx.services.campaigns.remove(input.id)),
});

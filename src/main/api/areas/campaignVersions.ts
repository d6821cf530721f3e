import { z } from 'zod';
import { campaignState } from '../../../shared/campaignVersion.ts';
import { id } from '../../../shared/schema.ts';
import { versionDraft } from '../../../shared/version.ts';
import { procedure, router } from '../trpc.ts';
import { byId } from './inputs.ts';

const bySubject = z.strictObject({ subject: id });

/** Named states of campaigns with their splits: kept, and gone back to. */
export const campaignVersionsRouter = router({
  list: procedure
    .input(bySubject)
    .query(({ ctx, input }) => ctx.services.campaignVersions.list(input.subject)),
  keep: procedure
    .input(versionDraft.extend({ content: campaignState }))
    .mutation(({ ctx, input }) => ctx.services.campaignVersions.keep(input)),
  remove: procedure.input(byId).mutation(({ ctx, input }) => ctx.services.campaignVersions.remove(input.id)),
});

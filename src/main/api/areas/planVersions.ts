import { z } from 'zod';
import { plan } from '../../../shared/plan.ts';
import { id } from '../../../shared/schema.ts';
import { versionDraft } from '../../../shared/version.ts';
import { procedure, router } from '../trpc.ts';
import { byId } from './inputs.ts';

const bySubject = z.strictObject({ subject: id });

/** Named states of plans: kept, gone back to, pinned as the baseline. */
export const planVersionsRouter = router({
  list: procedure.input(bySubject).query(({ ctx, input }) => ctx.services.planVersions.list(input.subject)),
  keep: procedure
    .input(versionDraft.extend({ content: plan }))
    .mutation(({ ctx, input }) => ctx.services.planVersions.keep(input)),
  remove: procedure.input(byId).mutation(({ ctx, input }) => ctx.services.planVersions.remove(input.id)),
});

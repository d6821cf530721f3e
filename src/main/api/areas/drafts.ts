import { z } from 'zod';
import { draft } from '../../../shared/draft.ts';
import { id } from '../../../shared/schema.ts';
import { procedure, router } from '../trpc.ts';

/** What is being typed: kept while it is, found again after a crash. */
export const draftsRouter = router({
  list: procedure.query(({ ctx }) => ctx.services.drafts.list()),
  keep: procedure.input(draft).mutation(({ ctx, input }) => ctx.services.drafts.keep(input)),
  remove: procedure
    .input(z.strictObject({ ids: z.array(id).min(1).max(200) }))
    .mutation(({ ctx, input }) => ctx.services.drafts.remove(input.ids)),
});

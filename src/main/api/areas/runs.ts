import { z } from 'zod';
import { id } from '../../../shared/schema.ts';
import { procedure, router } from '../trpc.ts';
import { byId } from './inputs.ts';

export const runsRouter = router({
  /** Newest first; of one plan, scenario or comparison where `subject` is given. */
  list: procedure
    .input(z.strictObject({ subject: z.string().max(200).optional() }).default({}))
    .query(({ ctx, input }) => ctx.services.runs.list(input.subject)),
  get: procedure.input(byId).query(({ ctx, input }) => ctx.services.runs.get(input.id)),
  /** Ends a run early; it answers from the paths finished by then, marked partial. */
  cancel: procedure
    .input(z.strictObject({ runId: id }))
    .mutation(({ ctx, input }) => ({ stopped: ctx.services.runs.stop(input.runId) })),
});

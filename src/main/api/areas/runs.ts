import { z } from 'zod';
import { id } from '../../../shared/schema.ts';
import { procedure, router } from '../trpc.ts';
import { byId } from './inputs.ts';

export const runsRouter = router({
  list: procedure.query(({ ctx }) => ctx.services.runs.list()),
  get: procedure.input(byId).query(({ ctx, input }) => ctx.services.runs.get(input.id)),
  /** Ends a run early; it answers from the paths finished by then, marked partial. */
  cancel: procedure
    .input(z.strictObject({ runId: id }))
    .mutation(({ ctx, input }) => ({ stopped: ctx.services.runs.stop(input.runId) })),
});

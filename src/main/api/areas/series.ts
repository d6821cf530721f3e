import { seriesRecord } from '../../../shared/series.ts';
import { procedure, router } from '../trpc.ts';
import { byId } from './inputs.ts';

export const seriesRouter = router({
  list: procedure.query(({ ctx }) => ctx.services.series.list()),
  points: procedure.input(byId).query(({ ctx, input }) => ctx.services.series.points(input.id)),
  profiles: procedure.query(({ ctx }) => ctx.services.series.profiles()),
  remove: procedure.input(byId).mutation(({ ctx, input }) => ctx.services.series.remove(input.id)),
  restore: procedure.input(seriesRecord).mutation(({ ctx, input }) => ctx.services.series.restore(input)),
});

import { z } from 'zod';
import { channelRecord } from '../../../shared/channel.ts';
import { id } from '../../../shared/schema.ts';
import { procedure, router } from '../trpc.ts';
import { byId } from './inputs.ts';

export const channelsRouter = router({
  list: procedure.query(({ ctx }) => ctx.services.channels.list()),
  /** Of one channel, or of all. */
  weeks: procedure
    .input(z.strictObject({ id: id.optional() }).default({}))
    .query(({ ctx, input }) => ctx.services.channels.weeks(input.id)),
  remove: procedure.input(byId).mutation(({ ctx, input }) => ctx.services.channels.remove(input.id)),
  restore: procedure.input(channelRecord).mutation(({ ctx, input }) => ctx.services.channels.restore(input)),
});

import { bundle } from '../../../shared/bundle.ts';
import { procedure, router } from '../trpc.ts';
import { byId } from './inputs.ts';

export const bundlesRouter = router({
  list: procedure.query(({ ctx }) => ctx.services.bundles.list()),
  save: procedure.input(bundle).mutation(({ ctx, input }) => ctx.services.bundles.save(input)),
  remove: procedure.input(byId).mutation(({ ctx, input }) => ctx.services.bundles.remove(input.id)),
});

import { product } from '../../../shared/product.ts';
import { procedure, router } from '../trpc.ts';
import { byId } from './inputs.ts';

export const productsRouter = router({
  list: procedure.query(({ ctx }) => ctx.services.products.list()),
  get: procedure.input(byId).query(({ ctx, input }) => ctx.services.products.get(input.id)),
  save: procedure.input(product).mutation(({ ctx, input }) => ctx.services.products.save(input)),
  remove: procedure.input(byId).mutation(({ ctx, input }) => ctx.services.products.remove(input.id)),
});

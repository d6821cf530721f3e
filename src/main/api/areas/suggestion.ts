import { suggestionRequest } from '../../../shared/suggestion.ts';
import { procedure, router } from '../trpc.ts';

export const suggestionRouter = router({
  suggest: procedure
    .input(suggestionRequest)
    .query(({ ctx, input, signal }) => ctx.services.suggestion.suggest(input, signal)),
});

import { z } from 'zod';
import { companionRequest } from '../../../shared/companion.ts';
import { clientCase } from '../../../shared/clientCase.ts';
import { procedure, router } from '../trpc.ts';
import { runMode } from './inputs.ts';

const simulate = z.strictObject({ case: clientCase, mode: runMode.default('full') });

const companion = companionRequest.omit({ plan: true }).extend({ case: clientCase });

export const clientRouter = router({
  today: procedure.query(({ ctx }) => ctx.services.client.today()),
  companion: procedure
    .input(companion)
    .query(({ ctx, input: { case: asked, ...fall }, signal }) =>
      ctx.services.client.companion({ asked, ...fall }, signal),
    ),
  simulate: procedure
    .input(simulate)
    .query(({ ctx, input, signal }) =>
      ctx.services.client.simulate({ asked: input.case, mode: input.mode }, signal),
    ),
});

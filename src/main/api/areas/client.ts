import { z } from 'zod';
import { clientCase } from '../../../shared/clientCase.ts';
import { procedure, router } from '../trpc.ts';
import { runMode } from './inputs.ts';

const simulate = z.strictObject({ case: clientCase, mode: runMode.default('full') });

export const clientRouter = router({
  today: procedure.query(({ ctx }) => ctx.services.client.today()),
  simulate: procedure
    .input(simulate)
    .query(({ ctx, input, signal }) =>
      ctx.services.client.simulate({ asked: input.case, mode: input.mode }, signal),
    ),
});

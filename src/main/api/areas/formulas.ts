import { z } from 'zod';
import { formulaKinds, formulaLimits, measureNames } from '../../../shared/formula.ts';
import { procedure, router } from '../trpc.ts';

const asked = z.strictObject({
  // Longer texts than a formula may have come in, so that the answer can say so.
  formulas: z
    .array(z.strictObject({ kind: z.enum(formulaKinds), text: z.string().max(2000) }))
    .max(formulaLimits.formulas),
  values: z.record(z.string().max(64), z.number()),
  joint: z
    .strictObject({
      names: z.array(z.string().max(64)).max(measureNames.length),
      covariance: z.array(z.number()).max((measureNames.length * (measureNames.length + 1)) / 2),
    })
    .optional(),
});

export const formulasRouter = router({
  evaluate: procedure.input(asked).query(({ ctx, input }) => ctx.services.formulas.evaluate(input)),
  functions: procedure.query(({ ctx }) => ctx.services.formulas.functions()),
});

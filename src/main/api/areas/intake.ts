import { z } from 'zod';
import { intakeOptions } from '../../../shared/intake.ts';
import type { IncomingFile } from '../../services/incoming/index.ts';
import { procedure, router } from '../trpc.ts';

const file = z.strictObject({
  fileName: z.string().min(1).max(255),
  contentBase64: z.base64(),
  options: intakeOptions,
});

const decoded = ({ fileName, contentBase64, options }: z.infer<typeof file>): IncomingFile => ({
  fileName,
  bytes: Buffer.from(contentBase64, 'base64'),
  options,
});

export const intakeRouter = router({
  preview: procedure
    .input(file)
    .mutation(({ ctx, input, signal }) => ctx.services.intake.preview(decoded(input), signal)),
  /** @throws LabError intake.rejected with the refused rows as details */
  commit: procedure
    .input(file)
    .mutation(({ ctx, input, signal }) => ctx.services.intake.commit(decoded(input), signal)),
});

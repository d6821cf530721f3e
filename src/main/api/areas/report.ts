import { workbook } from '../../../shared/workbook.ts';
import { procedure, router } from '../trpc.ts';

export const reportRouter = router({
  /** Tables as an XLSX file, base64. */
  workbook: procedure.input(workbook).mutation(async ({ ctx, input }) => ({
    contentBase64: await ctx.services.workbook.write(input),
  })),
});
